/// One value of a public field with its place in the plan: what reports are computed from.
package struct ReportLine<Value: Sendable>: Sendable {
  /// The entry that states it.
  package let entry: EntryID
  /// The field, an index into the fields of the entry's collection.
  package let field: Int
  /// Label of the field it stands in inside a group of fields; nil outside groups.
  package let part: LocalText?
  /// Its number among the values of the field, from 1.
  package let position: Int
  /// The value in the language the entry was written in.
  package let original: Value
  /// Index of that language.
  let language: Int
  /// The value as translations word it, by language; empty where there are none.
  let translations: [Value?]

  /// The value for readers of a language, and the language its words are in.
  package func value(_ wanted: Int) -> (value: Value, language: Int) {
    if wanted < translations.count, let value = translations[wanted] { return (value, wanted) }
    return (original, language)
  }
}

/// Every value of one kind in a plan, entry after entry, in the order of fields and values.
package struct ReportLines<Value: Sendable>: Sendable {
  /// The lines; their indexes are what totals name them by.
  package let all: [ReportLine<Value>]
  /// The public fields of the kind, by collection.
  package let fields: [[Int]]
  /// The lines of entry *i* stand at `starts[i]..<starts[i + 1]`.
  private let starts: [Int32]

  init(all: [ReportLine<Value>], fields: [[Int]], starts: [Int32]) {
    self.all = all
    self.fields = fields
    self.starts = starts
  }

  /// The indexes of an entry's lines.
  package func range(of entry: EntryID) -> Range<Int> {
    let index = Int(entry.index)
    return Int(starts[index])..<Int(starts[index + 1])
  }

  /// An entry's lines.
  package func lines(of entry: EntryID) -> ArraySlice<ReportLine<Value>> { all[range(of: entry)] }
}
