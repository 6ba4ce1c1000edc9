package import BaliseText

/// What a field accepts, said to the person who fills it in.
package struct FieldHint: Sendable {
  /// What to write, as the end of the sentence “write …”.
  package let what: Phrase
  /// Examples, as an editor would write them, French first.
  package let examples: [String]

  /// Makes a hint.
  package init(_ what: Phrase, examples: [String] = []) {
    self.what = what
    self.examples = examples
  }
}
