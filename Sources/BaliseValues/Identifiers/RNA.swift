import BaliseText

/// The number of a French association in the national register: W and nine signs.
package struct RNA: Sendable, Hashable {
  /// The number without spaces, such as “W632001234”.
  package let number: String

  /// Reads W, the office's code and seven digits; nil when nothing is written.
  package static func read(_ words: String) -> Reading<RNA> {
    guard let text = Identifiers.written(words) else { return Reading(nil) }
    guard let signs = IdentifierText(text.without(label: "rna")).characters, signs.count == 10,
      signs[0] == UInt8(ascii: "W"), IdentifierText.isDigit(signs[1]),
      signs[3...].allSatisfy(IdentifierText.isDigit)
    else {
      return Reading(
        nil, problems: [Identifiers.problem("invalid-rna", words, message: message, help: help)])
    }
    return Reading(RNA(number: String(decoding: signs, as: UTF8.self)))
  }

  /// The number as people read it.
  package var formatted: String { number }

  private static let message = Phrase(
    en: "is not the number of an association, which is W and nine digits",
    fr: "n’est pas un numéro RNA d’association, qui est un W suivi de neuf chiffres")
  private static let help = Phrase(
    en: "Copy the number from the declaration receipt, as in “W632001234”.",
    fr: "Recopier le numéro du récépissé de déclaration, comme dans «\u{A0}W632001234\u{A0}».")
}
