/// Every rule that Balise can raise, documented: the pages of the manual are made from it.
package struct DiagnosticCatalogue: Sendable {
  /// The descriptions, by id.
  package let entries: [DiagnosticDescription]
  /// Ids that were described more than once: only the first description counts.
  package let duplicates: [String]
  private let positions: [String: Int]

  /// Everything the program documents, area by area.
  package static let all = DiagnosticCatalogue(DiagnosticArea.all.flatMap(\.entries))

  /// Makes a catalogue from descriptions in any order.
  package init(_ descriptions: [DiagnosticDescription]) {
    var first: [String: DiagnosticDescription] = [:]
    var repeated: Set<String> = []
    for description in descriptions {
      if first[description.id] == nil {
        first[description.id] = description
      } else {
        repeated.insert(description.id)
      }
    }
    entries = first.values.sorted { $0.id < $1.id }
    duplicates = repeated.sorted()
    positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })
  }

  /// The description of a rule; nil when it is not documented.
  package subscript(id: String) -> DiagnosticDescription? {
    positions[id].map { entries[$0] }
  }
}
