/// What a schema says of a field so that statements can be compared with each other, to find what
/// only a person can settle.
package struct FieldComparison: Sendable, Hashable {
  /// A field of an entry that another field names, such as the amount of a deliberation.
  package struct Path: Sendable, Hashable {
    /// The reference to follow, by its name.
    package let reference: String
    /// The field of the entry it leads to, by its name.
    package let field: String
  }

  /// Its numbers are ranks: a 2 supposes a 1.
  package var isSequence = false
  /// Whoever is named is expected to name back.
  package var isMutual = false
  /// The entry takes place within these days, whatever else it says.
  package var isSpan = false
  /// The inverse whose entries the number announces.
  package var counts: String?
  /// A field that must say the same.
  package var agrees: Path?

  /// Makes a field that is compared with nothing.
  package init() {}
}
