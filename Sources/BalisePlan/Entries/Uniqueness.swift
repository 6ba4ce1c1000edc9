import BaliseDiagnostics
import BaliseText

/// Finds the values that two entries share and that belong to one only.
enum Uniqueness {
  /// One diagnostic per repeated value, at its second place.
  static func diagnostics(_ entries: ArraySlice<Entry>, _ collection: Collection) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (index, field) in collection.fields.enumerated() where field.isUnique {
      var seen: [String: Int] = [:]
      for (number, entry) in zip(entries.indices, entries) {
        let key: String
        switch entry.slots[index].value {
        case .integer(let value): key = String(value)
        case .text(let value): key = NameFolding.key(value)
        default: continue
        }
        guard let first = seen[key] else {
          seen[key] = number
          continue
        }
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
}
