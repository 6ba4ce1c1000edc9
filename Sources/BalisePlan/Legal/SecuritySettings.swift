package import BaliseDiagnostics
import BaliseDocuments
import BaliseText
package import BaliseValues

/// What `security:` of `site.yaml` says: whom to tell of a weakness (`security.txt`, RFC 9116), and
/// whether pages carry the digests of their style sheets and scripts.
package struct SecuritySettings: Sendable {
  /// Where to write: addresses with their scheme, in order of preference.
  package var contacts: [String] = []
  /// The day from which the file is no longer to be trusted.
  package var expires: (day: Day, range: SourceRange)?
  /// The address of the policy for those who report.
  package var policy: String?
  /// Pages carry the digests of their style sheets and scripts.
  package var checksIntegrity = false
  /// Where `security:` stands.
  package var range: SourceRange

  static let keys = ["contact", "expires", "policy", "integrity"]

  /// Nothing is said.
  package init(_ range: SourceRange) { self.range = range }

  init(_ node: YAMLNode, at range: SourceRange, _ reading: inout SettingsReading) {
    self.range = range
    guard reading.isMapping(node) else { return }
    for entry in node.entries {
      let value = entry.value
      switch entry.name {
      case "contact":
        for item in value.kind == .sequence ? Array(value.items) : [value] where !item.isEmpty {
          if let contact = Self.contact(item, &reading) { contacts.append(contact) }
        }
      case "expires":
        if let day = reading.day(value) { expires = (day, reading.range(value.range)) }
      case "policy": if !value.isEmpty { policy = Self.contact(value, &reading) }
      case "integrity": checksIntegrity = reading.flag(value)
      default: reading.unknownKey(entry, among: Self.keys)
      }
    }
  }

  /// An address with its scheme: a page, an e-mail address, a number.
  private static func contact(_ node: YAMLNode, _ reading: inout SettingsReading) -> String? {
    guard let text = reading.text(node) else { return nil }
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E }
    if isPlain {
      if ["https://", "mailto:", "tel:"].contains(where: {
        text.hasPrefix($0) && text.utf8.count > $0.utf8.count
      }) {
        return text
      }
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !text.contains(":") {
        return "mailto:" + text
      }
    }
    reading.report(
      "bad-security-contact", at: node.range,
      Phrase(
        en: "“\(text)” is neither an e-mail address nor a page on https",
        fr: "« \(text) » n'est ni une adresse électronique ni une page en https"),
      help: Phrase(
        en: "write an address such as securite@ville.example or https://ville.example/securite",
        fr: "écrivez une adresse comme securite@ville.example ou https://ville.example/securite"))
    return nil
  }
}

extension SettingsReading {
  /// One day, as people write it.
  mutating func day(_ node: YAMLNode) -> Day? {
    var inner = FieldReading(
      file: file, language: languages.valueLanguage(0), languages: languages)
    let value = DateType().read(node, &inner)
    diagnostics += inner.diagnostics
    return if case .date(let day) = value { day } else { nil }
  }
}
