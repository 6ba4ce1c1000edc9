import BaliseText

/// The fourteen digits that name one establishment of a French organisation.
package struct Siret: Sendable, Hashable {
  /// The fourteen digits without spaces.
  package let digits: String

  /// The organisation that the establishment belongs to: the first nine digits.
  package var siren: Siren { Siren(digits: String(digits.prefix(9))) }

  /// Reads fourteen digits whose last one checks the others; nil when nothing is written.
  package static func read(_ words: String) -> Reading<Siret> {
    guard let text = Identifiers.written(words) else { return Reading(nil) }
    let digits = IdentifierText(text.without(label: "siret")).digits
    guard let digits, digits.count == 14 else {
      let isSiren = digits.map { $0.count == 9 && Siren.accepts($0) } ?? false
      return Reading(
        nil,
        problems: [
          Identifiers.problem(
            "invalid-siret", words, message: isSiren ? onlySiren : length, help: help)
        ])
    }
    guard accepts(digits) else {
      return Reading(
        nil,
        problems: [Identifiers.problem("invalid-siret", words, message: check, help: Siren.retype)])
    }
    return Reading(Siret(digits: digits.map(String.init).joined()))
  }

  /// The number as people read it: « 732 829 320 00074 ».
  package var formatted: String { digits.utf8.map { $0 - 48 }.grouped([3, 3, 3, 5]) }

  // La Poste has more offices than the check digit allows: for them the plain sum of the digits is
  // a multiple of five, save for the head office, which follows the general rule.
  private static func accepts(_ digits: [UInt8]) -> Bool {
    let isPost = digits.starts(with: [3, 5, 6, 0, 0, 0, 0, 0, 0])
    if isPost, digits.reduce(0, { $0 + Int($1) }) % 5 == 0 { return true }
    return Siren.accepts(Array(digits.prefix(9))) && Luhn.accepts(digits)
  }

  private static let length = Phrase(
    en: "is not a SIRET number, which has fourteen digits",
    fr: "n’est pas un numéro SIRET, qui compte quatorze chiffres")
  private static let onlySiren = Phrase(
    en: "is a SIREN number; a SIRET number has five more digits, which name the establishment",
    fr:
      "est un numéro SIREN\u{202F}; un SIRET a cinq chiffres de plus, qui désignent l’établissement"
  )
  private static let check = Phrase(
    en: "is not a SIRET number: its last digit does not fit the others",
    fr: "n’est pas un numéro SIRET\u{A0}: son dernier chiffre ne correspond pas aux autres")
  private static let help = Phrase(
    en: "Copy the fourteen digits of the establishment, as in “732 829 320 00074”.",
    fr:
      "Recopier les quatorze chiffres de l’établissement, comme dans «\u{A0}732 829 320 00074\u{A0}»."
  )
}
