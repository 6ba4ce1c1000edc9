import BaliseText

/// An e-mail address, checked for what mail servers accept in practice.
package struct EmailAddress: Sendable, Hashable {
  /// The address, its domain in lower case.
  package let address: String

  /// Reads an address; nil when nothing is written.
  package static func read(_ words: String) -> Reading<EmailAddress> {
    guard let text = Identifiers.written(words) else { return Reading(nil) }
    if let address = checked(text) { return Reading(EmailAddress(address: address)) }
    let repaired = repair(text).flatMap(checked)
    let problem = Identifiers.problem(
      "invalid-email", words, message: message,
      help: repaired.map(proposal) ?? help, replacement: repaired)
    return Reading(nil, problems: [problem])
  }

  /// The address as people read it.
  package var formatted: String { address }

  private static func checked(_ text: String) -> String? {
    guard text.utf8.count <= 254, let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) else {
      return nil
    }
    let name = text[..<at]
    let domain = text[text.utf8.index(after: at)...].lowercased()
    guard isLocalPart(name.utf8), HostName.isMailDomain(domain) else { return nil }
    return String(name) + "@" + domain
  }

  private static func isLocalPart(_ part: Substring.UTF8View) -> Bool {
    guard part.count <= 64 else { return false }
    var isAfterDot = true
    for byte in part {
      let isDot = byte == UInt8(ascii: ".")
      guard isDot ? !isAfterDot : isAtom(byte) else { return false }
      isAfterDot = isDot
    }
    return !isAfterDot
  }

  private static func isAtom(_ byte: UInt8) -> Bool {
    IdentifierText.isLetterOrDigit(byte) || "!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
  }

  // What a copy leaves behind: “mailto:”, angle brackets, the full stop of a sentence.
  private static func repair(_ text: String) -> String? {
    var text = text
    if text.lowercased().hasPrefix("mailto:") { text = String(text.dropFirst(7)) }
    let bare = String(text.drop { $0 == "<" })
    let trailing = bare.reversed().prefix { ".,;>".contains($0) }.count
    return String(bare.dropLast(trailing)).trimmedSpaces
  }

  private static func proposal(_ address: String) -> Phrase {
    Phrase(en: "Write “\(address)”.", fr: "Écrire «\u{A0}\(address)\u{A0}».")
  }

  private static let message = Phrase(
    en: "is not an e-mail address", fr: "n’est pas une adresse électronique")
  private static let help = Phrase(
    en: "Write one address with its @, as in “contact@example.org”, without spaces or accents.",
    fr:
      "Écrire une seule adresse avec son @, comme «\u{A0}contact@example.org\u{A0}», sans espace ni accent."
  )
}
