package import BaliseText

/// One rule as its page tells it: what it means, an example, and how to mend it. What a person
/// would type stands between backquotes.
package struct DiagnosticDescription: Sendable, Hashable {
  /// The rule's stable name, as in `Diagnostic.id`.
  package let id: String
  /// A few words that name the mistake.
  package let title: Phrase
  /// What is wrong and why it matters.
  package let explanation: Phrase
  /// Files that have the mistake, where it can be shown; all of them together raise it.
  package let examples: [DiagnosticExample]
  /// What to do about it.
  package let remedy: Phrase

  /// Makes a description.
  package init(
    id: String, title: Phrase, explanation: Phrase, examples: [DiagnosticExample] = [],
    remedy: Phrase
  ) {
    self.id = id
    self.title = title
    self.explanation = explanation
    self.examples = examples
    self.remedy = remedy
  }
}
