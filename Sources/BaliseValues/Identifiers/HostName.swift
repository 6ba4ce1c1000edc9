/// The rules for the name of a machine on the internet.
enum HostName {
  /// True for a name with at least one dot, whose labels are letters, digits and inner dashes.
  static func isValid(_ name: some StringProtocol) -> Bool {
    if let labels = HostLabels(name.utf8) {
      let isNamed = labels.last.length >= 2 && labels.last.hasLetter
      return labels.areValid && labels.count >= 2 && name.utf8.count <= 253
        && (isNamed || labels.count == 4 && labels.areBytes)
    }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard name.utf8.count <= 253, labels.count >= 2, let last = labels.last else { return false }
    let isNamed = last.count >= 2 && last.contains { $0.isLetter }
    return isNamed && labels.allSatisfy { isLabel($0) }
  }

  /// True for a name that mail is sent to: in ASCII, with a last label that is no number.
  static func isMailDomain(_ name: String) -> Bool {
    guard let labels = HostLabels(name.utf8) else { return false }
    return labels.areValid && labels.count >= 2 && labels.last.length >= 2
      && labels.last.hasOtherThanDigits
  }

  /// True for one part of a name between dots.
  private static func isLabel(_ label: some StringProtocol) -> Bool {
    guard !label.isEmpty, label.utf8.count <= 63, label.first != "-", label.last != "-" else {
      return false
    }
    return label.allSatisfy { character in
      if let byte = character.asciiValue {
        return IdentifierText.isLetterOrDigit(byte) || byte == 45
      }
      return character.isLetter
    }
  }
}
