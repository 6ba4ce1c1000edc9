package import BaliseDiagnostics
import BaliseDocuments

/// Facts that only the publisher of a site knows, each under its key: the law asks for some, and a
/// page says of each whether it was given.
package struct DeclaredFacts: Sendable {
  /// Who publishes and hosts the site (LCEN, article 6).
  package static let legalKeys = [
    "publisher", "address", "phone", "email", "director", "editor", "host.name", "host.address",
    "host.phone",
  ]
  /// Whom to ask about personal data, and what the server keeps.
  package static let privacyKeys = ["controller", "contact", "logs"]
  /// What a declaration of eco-design needs that no program knows (RGESN 2024).
  package static let ecoDesignKeys = [
    "utility", "users", "referent", "review", "goals", "devices", "archive", "hosting", "equipment",
    "pue", "wue", "electricity", "location",
  ]

  private var texts: [String: LocalText] = [:]
  private var places: [String: SourceRange] = [:]
  /// Where the group stands, or would.
  private let range: SourceRange

  /// No fact, in a file that has no place for any.
  package init(_ range: SourceRange) { self.range = range }

  /// The words of a fact; nil when it is not given.
  package subscript(key: String) -> LocalText? { texts[key] }

  /// True when the key of a fact, or of a group of facts, is written, with a value or without.
  package func isWritten(_ key: String) -> Bool { places[key] != nil }

  /// True when the group that holds the facts is written.
  package private(set) var isGroupWritten = false

  /// Where a fact is given, or where it would be.
  package func place(of key: String) -> SourceRange {
    if let place = places[key] { return place }
    let group = key.split(separator: ".").dropLast().joined(separator: ".")
    return places[group] ?? range
  }

  /// Reads a group of facts; `host.name` is the key `name` of the group `host`.
  init(
    _ node: YAMLNode, at range: SourceRange, keys: [String], _ reading: inout SettingsReading
  ) {
    self.range = range
    isGroupWritten = true
    guard reading.isMapping(node) else { return }
    read(Array(node.entries), keys, "", &reading)
  }

  /// Reads facts that stand beside other keys.
  init(
    _ entries: [YAMLEntry], at range: SourceRange, keys: [String],
    _ reading: inout SettingsReading
  ) {
    self.range = range
    read(entries, keys, "", &reading)
  }

  private mutating func read(
    _ entries: [YAMLEntry], _ keys: [String], _ above: String,
    _ reading: inout SettingsReading
  ) {
    var names: [String] = []
    for key in keys {
      let name = String(key.prefix { $0 != "." })
      if names.last != name { names.append(name) }
    }
    for entry in entries {
      guard names.contains(entry.name) else {
        reading.unknownKey(entry, among: names)
        continue
      }
      let inner = keys.filter { $0.hasPrefix(entry.name + ".") }.map {
        String($0.dropFirst(entry.name.count + 1))
      }
      places[above + entry.name] = reading.range(entry.keyRange)
      if !inner.isEmpty, entry.value.kind == .mapping {
        read(Array(entry.value.entries), inner, above + entry.name + ".", &reading)
      } else {
        // A group of which only one line is written: its name.
        let key = above + entry.name + (inner.first.map { "." + $0 } ?? "")
        let text = reading.localText(entry.value)
        if !text.isEmpty { texts[key] = text }
      }
    }
  }
}
