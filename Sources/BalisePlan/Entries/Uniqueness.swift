import BaliseDiagnostics
import BaliseText
import BaliseValues

/// Finds the values that two entries share and that belong to one only.
enum Uniqueness {
  /// One diagnostic per repeated value, at its second place.
  static func diagnostics(_ entries: ArraySlice<Entry>, _ collection: Collection) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (index, field) in collection.fields.enumerated() where field.isUnique {
      var seen: [String: Int] = [:]
      seen.reserveCapacity(entries.count)
      for number in entries.indices {
        let entry = entries[number]
        var first: Int?
        func note(_ key: String) {
          let other = Self.first(&seen[key, default: number])
          if other < number { first = min(other, first ?? other) }
        }
        if case .list(let items) = entry.slots[index].value {
          for key in Set(items.compactMap(key)) { note(key) }
        } else if let key = key(entry.slots[index].value) {
          note(key)
        }
        guard let first else { continue }
        let range = { (entry: Entry) in
          entry.slots[index].range.map(entry.file.range) ?? SourceRange(file: entry.file.path)
        }
        diagnostics.append(
          Diagnostic(
            id: "not-unique", severity: .error,
            message: Phrase(
              en: "“\(field.label[0])” is already taken by another entry",
              fr: "« \(field.label[0]) » est déjà pris par une autre fiche"),
            range: range(entry),
            help: Phrase(en: "give each entry its own", fr: "donnez le sien à chaque fiche"),
            notes: [
              .init(
                Phrase(en: "it is used here first", fr: "il est d'abord employé ici"),
                at: range(entries[first]))
            ]))
      }
    }
    return diagnostics
  }

  // Read through a place of a table, so that the key is looked for once.
  private static func first(_ place: inout Int) -> Int { place }

  /// What two equal values share; nil for values that are not compared.
  private static func key(_ value: FieldValue) -> String? {
    if case .text(let text) = value { NameFolding.key(text) } else { value.name }
  }
}
