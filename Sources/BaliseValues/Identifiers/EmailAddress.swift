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
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254 else { return nil }
    let domain = parts[1].lowercased()
    guard isLocalPart(parts[0]), isDomain(domain) else { return nil }
    return parts[0] + "@" + domain
  }

  private static func isLocalPart(_ part: Substring) -> Bool {
    let atoms = part.split(separator: ".", omittingEmptySubsequences: false)
    return part.utf8.count <= 64
      && atoms.allSatisfy { atom in
        !atom.isEmpty
          && atom.utf8.allSatisfy {
            IdentifierText.isLetterOrDigit($0) || "!#$%&'*+/=?^_`{|}~-".utf8.contains($0)
          }
      }
  }

  private static func isDomain(_ domain: String) -> Bool {
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2,
      last.utf8.contains(where: { !IdentifierText.isDigit($0) })
    else { return false }
    return labels.allSatisfy { HostName.isLabel($0, allowsUnicode: false) }
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
