package import BaliseText

/// A row of a table that others know, which cannot be published because something is missing. Who
/// fills the tables finds them; here they become questions.
package struct IncompleteRow: Sendable {
  /// A column without a value, as people call it.
  package struct Column: Sendable {
    package let name: String
    package let label: Phrase

    package init(name: String, label: Phrase) {
      self.name = name
      self.label = label
    }
  }

  /// The entry that the row is about.
  package let entry: EntryID
  /// What the table is called.
  package let table: Phrase
  /// What is missing, in the order of the table.
  package let missing: [Column]

  package init(entry: EntryID, table: Phrase, missing: [Column]) {
    self.entry = entry
    self.table = table
    self.missing = missing
  }
}
