/// What makes the entries of a collection abbreviations that texts explain on their first use.
package struct AbbreviationDeclaration: Sendable, Hashable {
  /// The field that spells the abbreviation out (an index into the collection's fields).
  package let expansion: Int
  /// The field of words that tell this meaning from another, where they stand beside it.
  package let cues: Int?
}
