import BalisePlan

// A class, because every cell of a table asks for its column: a copy is one count.

/// One column of a collection's table: which part of which field it shows.
final class TableColumn: Sendable {
  /// What a cell shows.
  enum Part: Sendable {
    /// The entry's own name, or the address of its page.
    case id, url
    /// A text, a number, yes or no.
    case value
    /// A member of a record, by its index.
    case member(Int)
    /// The title of the entry a reference names, or its words; the file name of that entry.
    case name, target
  }

  /// What the cells of a column are, in the words of Table Schema.
  enum Kind: String, Sendable {
    case string, integer, number, boolean, date, uri, email
  }

  /// Its name: `when`, `when.start`, `contact.service`, `title.en`.
  let name: String
  /// What readers see.
  let label: LocalText
  /// What its cells are.
  let kind: Kind
  /// What a cell shows.
  let part: Part
  /// The field, by its index in the collection, and the groups' fields inside it.
  let field: Int
  let groups: [Int]
  /// The language it is in; nil for the default.
  let language: Int?
  /// A cell may hold several values.
  let isMany: Bool
  /// The collection that its values name entries of.
  let target: String?
  /// It may not be empty.
  let isRequired: Bool
  /// No two rows have the same.
  let isUnique: Bool

  init(
    name: String, label: LocalText, kind: Kind, part: Part, field: Int, groups: [Int],
    language: Int?, isMany: Bool, target: String? = nil, isRequired: Bool = false,
    isUnique: Bool = false
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.part = part
    self.field = field
    self.groups = groups
    self.language = language
    self.isMany = isMany
    self.target = target
    self.isRequired = isRequired
    self.isUnique = isUnique
  }
}
