package import BaliseText

/// One rule as its page tells it: what it means, an example, and how to mend it.
package struct DiagnosticDescription: Sendable, Hashable {
  /// The rule's stable name, as in `Diagnostic.id`.
  package let id: String
  /// A few words that name the mistake.
  package let title: Phrase
  /// What is wrong and why it matters.
  package let explanation: Phrase
  /// Source text that has the mistake, where one can be shown.
  package let example: String?
  /// What to do about it.
  package let remedy: Phrase

  /// Makes a description.
  package init(
    id: String, title: Phrase, explanation: Phrase, example: String? = nil, remedy: Phrase
  ) {
    self.id = id
    self.title = title
    self.explanation = explanation
    self.example = example
    self.remedy = remedy
  }
}
