/// The characters that French and English typography put around numbers.
enum Typography {
  /// U+202F, between thousands in French and before `;`.
  static let narrowSpace = "\u{202F}"
  /// U+00A0, before `€`, `%` and `:` in French.
  static let space = "\u{A0}"
  /// U+2212, the minus sign.
  static let minus = "\u{2212}"

  /// A label and what follows it: « label : », “label:”.
  static func colon(_ language: ValueLanguage) -> String {
    language == .fr ? space + ": " : ": "
  }

  /// What stands between two statements: « ; », “;”.
  static func semicolon(_ language: ValueLanguage) -> String {
    language == .fr ? narrowSpace + "; " : "; "
  }

  /// The last joint of a list: « et », “and”.
  static func and(_ language: ValueLanguage) -> String {
    language == .fr ? " et " : " and "
  }

  /// Words joined as a list: « a, b et c », “a, b and c”.
  static func list(_ items: [String], in language: ValueLanguage) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + and(language) + last
  }
}
