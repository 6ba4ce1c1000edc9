package import BaliseText

/// A table that others know how to read: its columns and what it demands of each row.
package struct DataStandard: Sendable {
  /// The word that names it in a schema, such as `scdl-deliberations`.
  package let id: String
  /// What it is called.
  package let title: Phrase
  /// The version whose columns these are.
  package let version: String
  /// Where its own specification stands.
  package let specification: String
  /// The name of its files below `data/`, without suffix.
  package let file: String
  /// The columns, in order.
  package let columns: [Column]
  /// What is demanded of several columns together.
  package let rules: [Rule]
  /// Its files are offered as JSON too.
  package let hasJSON: Bool

  /// One column.
  package struct Column: Sendable {
    /// Its exact name.
    package let name: String
    /// What it is called for readers.
    package let label: Phrase
    /// What its cells hold.
    package let kind: Kind
    /// A row without it is not complete.
    package let isRequired: Bool
    /// It holds a person's name or address: nothing may fill it.
    package let isPersonal: Bool
    /// The words it may hold; empty when it may hold any.
    package let options: [String]
    /// The most characters it may hold.
    package let maxLength: Int?

    init(
      _ name: String, _ label: Phrase, _ kind: Kind = .text, required: Bool = false,
      personal: Bool = false, options: [String] = [], maxLength: Int? = nil
    ) {
      self.name = name
      self.label = label
      self.kind = kind
      isRequired = required
      isPersonal = personal
      self.options = options
      self.maxLength = maxLength
    }
  }

  /// What the cells of a column hold.
  package enum Kind: Sendable, Hashable {
    case text, url, uuid, date, timestamp, integer, number, share, yesNo, list
    case siret, rna, matterCode, matterName, budgetYear, period
  }

  /// What is demanded of several columns together, by name.
  package enum Rule: Sendable {
    /// When the first has a value, the others need one.
    case together(String, [String])
    /// One of them needs a value.
    case oneOf([String])
    /// The first is at least the second.
    case atLeast(String, String)
    /// The first is the sum of the others.
    case sum(String, [String])
  }

  /// The column of a name.
  package func column(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }

  /// Every table Balise knows how to fill from a collection.
  package static let all: [DataStandard] = [deliberations, subventions, projects]
}
