package import BaliseDiagnostics

/// What makes a collection a feed that readers can follow: which fields date and sum up its entries.
package struct FeedDeclaration: Sendable, Hashable {
  /// The field of an entry's date, of type `date` or `when` (an index into the collection's fields).
  package let date: Int
  /// The field, of type `date`, that says when the entry was last changed.
  package let updated: Int?
  /// The field that sums the entry up.
  package let summary: Int?
  /// Where it is declared.
  package let range: SourceRange
}
