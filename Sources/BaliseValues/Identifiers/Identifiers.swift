import BaliseText

/// What all identifiers are read with.
enum Identifiers {
  /// The words without spaces around them; nil when nothing is written.
  static func written(_ words: String) -> String? {
    let trimmed = words.trimmedSpaces
    return trimmed.isEmpty ? nil : trimmed
  }

  /// An error whose message goes on after the quoted words: “12” is not a SIRET number.
  static func problem(
    _ id: String, _ words: String, message: Phrase, help: Phrase, replacement: String? = nil,
    severity: ValueProblem.Severity = .error
  ) -> ValueProblem {
    return ValueProblem(
      id: id, severity: severity,
      message: Phrase(
        en: "\(Phrase(quoting: words).en) \(message.en)",
        fr: "\(Phrase(quoting: words).fr) \(message.fr)"),
      help: help, span: 0..<words.utf8.count, replacement: replacement)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmedSpaces: String {
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  /// The text without a name such as “SIRET :” before it.
  func without(label: String) -> String {
    guard lowercased().hasPrefix(label) else { return self }
    return String(dropFirst(label.count).drop { $0.isWhitespace || $0 == ":" })
  }
}
