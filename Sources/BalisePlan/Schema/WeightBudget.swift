import BaliseDocuments
import BaliseText

/// What `site.yaml` says under `budget:` of how much a page may make a reader's telephone load.
package struct WeightBudget: Sendable {
  /// Bytes of the home page, compressed, without its pictures.
  package var home = 30_000
  /// Bytes of any page with all that it loads, compressed.
  package var page = 100_000
  /// Requests of any page, its own included.
  package var requests = 10

  static let keys = ["home", "page", "requests"]

  init() {}

  init(_ node: YAMLNode, _ reading: inout SettingsReading) {
    guard reading.isMapping(node) else { return }
    for entry in node.entries {
      switch entry.name {
      case "home": home = Self.size(entry.value, &reading) ?? home
      case "page": page = Self.size(entry.value, &reading) ?? page
      case "requests":
        requests = Self.amount(entry.value, units: [:], "10", &reading) ?? requests
      default: reading.unknownKey(entry, among: Self.keys)
      }
    }
  }

  private static let units = [
    "": 1, "b": 1, "o": 1, "kb": 1_000, "ko": 1_000, "mb": 1_000_000, "mo": 1_000_000,
    "bytes": 1, "octets": 1,
  ]

  private static func size(_ node: YAMLNode, _ reading: inout SettingsReading) -> Int? {
    amount(node, units: units, "30 kB", &reading)
  }

  /// A whole number, perhaps with a unit; nil, and said so, when it is none.
  private static func amount(
    _ node: YAMLNode, units: [String: Int], _ example: String, _ reading: inout SettingsReading
  ) -> Int? {
    guard let words = reading.text(node), !words.isEmpty else { return nil }
    let key = NameFolding.key(words)
    let digits = key.prefix { $0.isNumber }
    let unit =
      units.isEmpty && digits.count == key.count ? 1 : units[String(key.dropFirst(digits.count))]
    if let number = Int(digits), (1...1_000_000).contains(number), let unit {
      return number * unit
    }
    reading.report(
      "bad-budget", at: node.range,
      Phrase(
        en: "\(Phrase(quoting: words).en) does not say how much",
        fr: "\(Phrase(quoting: words).fr) ne dit pas combien"),
      help: Phrase(
        en: "write a whole number, such as \(example)",
        fr: "écrivez un nombre entier, comme \(example)"))
    return nil
  }
}
