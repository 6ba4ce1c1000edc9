import BaliseText

/// The nine digits that name a French organisation.
package struct Siren: Sendable, Hashable {
  /// The nine digits without spaces.
  package let digits: String

  /// Reads nine digits whose last one checks the others; nil when nothing is written.
  package static func read(_ words: String) -> Reading<Siren> {
    guard let text = Identifiers.written(words) else { return Reading(nil) }
    guard let digits = IdentifierText(text.without(label: "siren")).digits, digits.count == 9 else {
      return Reading(
        nil, problems: [Identifiers.problem("invalid-siren", words, message: length, help: help)])
    }
    guard Siren.accepts(digits) else {
      return Reading(
        nil, problems: [Identifiers.problem("invalid-siren", words, message: check, help: retype)])
    }
    return Reading(Siren(digits: digits.map(String.init).joined()))
  }

  /// The number as people read it: « 732 829 320 ».
  package var formatted: String { digits.utf8.map { $0 - 48 }.grouped([3, 3, 3]) }

  static func accepts(_ digits: [UInt8]) -> Bool {
    digits.contains { $0 != 0 } && Luhn.accepts(digits)
  }

  private static let length = Phrase(
    en: "is not a SIREN number, which has nine digits",
    fr: "n’est pas un numéro SIREN, qui compte neuf chiffres")
  private static let help = Phrase(
    en: "Copy the nine digits of the organisation, as in “732 829 320”.",
    fr: "Recopier les neuf chiffres de l’organisme, comme dans «\u{A0}732 829 320\u{A0}».")
  private static let check = Phrase(
    en: "is not a SIREN number: its last digit does not fit the others",
    fr: "n’est pas un numéro SIREN\u{A0}: son dernier chiffre ne correspond pas aux autres")
  static let retype = Phrase(
    en: "One digit is probably mistyped: compare with the official directory of organisations.",
    fr: "Un chiffre est sans doute mal recopié\u{A0}: comparer avec l’annuaire des entreprises.")
}
