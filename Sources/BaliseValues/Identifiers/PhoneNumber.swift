import BaliseText

/// A telephone number, French or international.
package struct PhoneNumber: Sendable, Hashable {
  /// What kind of line it is, as far as a number tells.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case landline, mobile
    /// Numbers that begin with 08, whose price differs.
    case special
    /// Four digits that only work inside France.
    case short
    /// A number of another country.
    case foreign
  }

  /// The number as machines dial it: “+33473955757”, or four digits for a short number.
  package let canonical: String
  /// What kind of line it is.
  package let kind: Kind
  /// Words in brackets after it, such as “standard”.
  package let note: String?

  private let national: [UInt8]?

  /// Reads a number with any spaces, dots or dashes; nil when nothing is written.
  package static func read(_ words: String) -> Reading<PhoneNumber> {
    guard let text = Identifiers.written(words) else { return Reading(nil) }
    let (bare, note) = splitNote(text)
    guard let number = number(bare, note: note) else {
      return Reading(
        nil, problems: [Identifiers.problem("invalid-phone", words, message: message, help: help)])
    }
    return Reading(number)
  }

  /// The number as people read it: « 04 73 95 57 57 », “+33 4 73 95 57 57”.
  package func formatted(in language: ValueLanguage) -> String {
    let number: String
    if let national {
      let country = String(canonical.dropLast(9))
      number =
        language.speaksFrench
        ? national.grouped([2, 2, 2, 2, 2])
        : country + "\u{A0}" + Array(national.dropFirst()).grouped([1, 2, 2, 2, 2])
    } else {
      number = canonical
    }
    return note.map { number + " (" + $0 + ")" } ?? number
  }

  /// The address that dials it: “tel:+33473955757”.
  package var link: String { "tel:" + canonical }

  private static func splitNote(_ text: String) -> (String, String?) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, nil) }
    let note = text[text.index(after: open)...].dropLast()
    guard note.contains(where: \.isLetter), open > text.startIndex else { return (text, nil) }
    return (String(text[..<open]), String(note).trimmedSpaces)
  }

  private static func number(_ text: String, note: String?) -> PhoneNumber? {
    var text = text.trimmedSpaces
    for label in ["téléphone", "telephone", "phone", "tél.", "tel.", "tél", "tel"] {
      text = text.without(label: label)
    }
    // “(0)” is dialled inside the country only, “00” is the “+” of a fixed line.
    let isInternational = text.hasPrefix("+") || text.hasPrefix("00")
    guard text.utf8.count <= 60 else { return nil }
    if isInternational { text = text.split(separator: "(0)", maxSplits: 1).joined(separator: " ") }
    if text.hasPrefix("+") { text.removeFirst() }
    guard var digits = IdentifierText(text.filter { $0 != "/" }).digits else { return nil }
    guard isInternational else { return french(digits, note: note) }
    if digits.starts(with: [0, 0]) { digits.removeFirst(2) }
    if digits.starts(with: [3, 3]) {
      let rest = digits.dropFirst(2)
      return french(rest.count == 9 ? [0] + rest : Array(rest), note: note)
    }
    if let national = overseasNational(digits) { return french(national, note: note) }
    guard (9...15).contains(digits.count), digits[0] != 0 else { return nil }
    return PhoneNumber(
      canonical: "+" + digits.map(String.init).joined(), kind: .foreign, note: note, national: nil)
  }

  private static func french(_ digits: [UInt8], note: String?) -> PhoneNumber? {
    if digits.count == 4, digits[0] == 3 || digits.starts(with: [1, 0]) {
      let text = digits.map(String.init).joined()
      return PhoneNumber(canonical: text, kind: .short, note: note, national: nil)
    }
    guard digits.count == 10, digits[0] == 0, digits[1] != 0 else { return nil }
    let country = overseas.first { digits.starts(with: $0.prefix) }?.country ?? "33"
    let kind: Kind =
      switch digits[1] {
      case 6, 7: .mobile
      case 8: .special
      default: .landline
      }
    return PhoneNumber(
      canonical: "+" + country + digits.dropFirst().map(String.init).joined(), kind: kind,
      note: note, national: digits)
  }

  // Overseas départements are dialled like the others inside France, but have codes of their own.
  private static let overseas: [(prefix: [UInt8], country: String)] = [
    ([0, 2, 6, 2], "262"), ([0, 2, 6, 3], "262"), ([0, 2, 6, 9], "262"), ([0, 6, 9, 2], "262"),
    ([0, 6, 9, 3], "262"), ([0, 6, 3, 9], "262"), ([0, 5, 9, 0], "590"), ([0, 6, 9, 0], "590"),
    ([0, 6, 9, 1], "590"), ([0, 5, 9, 4], "594"), ([0, 6, 9, 4], "594"), ([0, 5, 9, 6], "596"),
    ([0, 6, 9, 6], "596"), ([0, 6, 9, 7], "596"),
  ]

  private static func overseasNational(_ digits: [UInt8]) -> [UInt8]? {
    guard digits.count == 12 else { return nil }
    let national = [0] + digits.dropFirst(3)
    let country = digits.prefix(3).map(String.init).joined()
    let fits = overseas.contains { $0.country == country && national.starts(with: $0.prefix) }
    return fits ? national : nil
  }

  private static let message = Phrase(
    en: "is not a telephone number", fr: "n’est pas un numéro de téléphone")
  private static let help = Phrase(
    en: "Write ten digits, as in “04 73 95 57 57”, or “+” and the country's code.",
    fr:
      "Écrire dix chiffres, comme dans «\u{A0}04 73 95 57 57\u{A0}», ou «\u{A0}+\u{A0}» et l’indicatif du pays."
  )
}
