/// What is wrong with one word of a language's file.
package struct WordProblem: Sendable, Hashable {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    /// The file does not say it.
    case missing
    /// A text, a list of so many texts, or a group was expected: what it should be.
    case notA(Shape)
    /// It names a place that nothing fills; these are the places there are.
    case unknownPlace(String, known: [String])
    /// Braces or brackets do not match.
    case unbalanced
    /// No rule of the CLDR for plurals.
    case badRule
    /// No form such as `le *` → `du *`, or none for every other word.
    case badForms
    /// An article that `articles` does not have.
    case unknownArticle(String, known: [String])
    /// Nothing asks for it.
    case unused
  }

  /// What a word should be.
  package enum Shape: Sendable, Hashable {
    case text
    case list(Int)
    case group
    case number
  }

  /// The names that lead to it: `values`, `dates`, `months`.
  package let path: [String]
  /// What is wrong.
  package let kind: Kind
}
