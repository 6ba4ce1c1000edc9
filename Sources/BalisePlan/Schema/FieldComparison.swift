package import BaliseValues

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

  /// An amount above which something else must be written.
  package struct Threshold: Sendable, Hashable {
    /// The amount, in its currency.
    package let limit: Resource
    /// The reference to follow; nil for a field of the entry itself.
    package let reference: String?
    /// The field that must hold something, by its name.
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
  /// What its means ask for above an amount.
  package var above: Threshold?
  /// Its words are questions that editors ask themselves.
  package var isAsking = false

  /// Makes a field that is compared with nothing.
  package init() {}
}
