import BaliseText

/// A French postal code.
package struct PostalCode: Sendable, Hashable {
  /// The five digits.
  package let digits: String

  /// Reads five digits; nil when nothing is written.
  package static func read(_ words: String) -> Reading<PostalCode> {
    guard let text = Identifiers.written(words) else { return Reading(nil) }
    let bare = text.uppercased().hasPrefix("F-") ? String(text.dropFirst(2)) : text
    let digits = IdentifierText(bare).digits
    guard let digits, digits.count == 5, isUsed(Int(digits[0]) * 10 + Int(digits[1])) else {
      let isShort = digits?.count == 4
      return Reading(
        nil,
        problems: [
          Identifiers.problem(
            "invalid-postal-code", words, message: message, help: isShort ? zero : help)
        ])
    }
    return Reading(PostalCode(digits: digits.map(String.init).joined()))
  }

  /// The code as people read it.
  package var formatted: String { digits }

  /// The code of the département: “63”, “2A”, “974”.
  package var department: String {
    if digits.hasPrefix("97") || digits.hasPrefix("98") { return String(digits.prefix(3)) }
    if digits.hasPrefix("200") || digits.hasPrefix("201") { return "2A" }
    return digits.hasPrefix("20") ? "2B" : String(digits.prefix(2))
  }

  private static func isUsed(_ prefix: Int) -> Bool {
    (1...95).contains(prefix) || prefix == 97 || prefix == 98
  }

  private static let message = Phrase(
    en: "is not a French postal code, which has five digits from 01000 to 98999",
    fr: "n’est pas un code postal français, qui compte cinq chiffres de 01000 à 98999")
  private static let help = Phrase(
    en: "Write the five digits, as in “63000”.",
    fr: "Écrire les cinq chiffres, comme dans «\u{A0}63000\u{A0}».")
  private static let zero = Phrase(
    en: "A zero may be missing at the beginning, as in “01000”.",
    fr: "Il manque peut-être un zéro au début, comme dans «\u{A0}01000\u{A0}».")
}
