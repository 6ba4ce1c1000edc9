/// The rules for the name of a machine on the internet.
enum HostName {
  /// True for a name with at least one dot, whose labels are letters, digits and inner dashes.
  static func isValid(_ name: some StringProtocol) -> Bool {
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard name.utf8.count <= 253, labels.count >= 2, let last = labels.last else { return false }
    let isAddress = labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
    let isNamed = last.count >= 2 && last.contains { $0.isLetter }
    return (isNamed || isAddress)
      && labels.allSatisfy { isLabel($0, allowsUnicode: true) }
  }

  /// True for one part of a name between dots.
  static func isLabel(_ label: some StringProtocol, allowsUnicode: Bool) -> Bool {
    guard !label.isEmpty, label.utf8.count <= 63, label.first != "-", label.last != "-" else {
      return false
    }
    return label.allSatisfy { character in
      if let byte = character.asciiValue {
        return IdentifierText.isLetterOrDigit(byte) || byte == 45
      }
      return allowsUnicode && character.isLetter
    }
  }
}
