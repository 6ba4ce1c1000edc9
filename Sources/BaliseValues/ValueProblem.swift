package import BaliseText

/// What is wrong with the words of one value; places are offsets in those words, not in a file.
package struct ValueProblem: Sendable, Hashable {
  /// How much it matters: only an error means that the value cannot be published as written.
  package enum Severity: String, Sendable { case error, warning, note }

  /// Stable name of the rule in kebab-case.
  package let id: String
  /// How much it matters.
  package let severity: Severity
  /// One sentence that quotes the words; no final full stop.
  package let message: Phrase
  /// What to do, in a sentence.
  package let help: Phrase?
  /// The words concerned, as UTF-8 offsets in the words that were read.
  package let span: Range<Int>
  /// What to write instead of `span`; only when the repair is certain.
  package let replacement: String?

  /// Makes a problem.
  package init(
    id: String, severity: Severity, message: Phrase, help: Phrase? = nil, span: Range<Int>,
    replacement: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.help = help
    self.span = span
    self.replacement = replacement
  }

  /// The same problem of words that stand so many bytes further on.
  package func moved(by bytes: Int) -> ValueProblem {
    guard bytes != 0 else { return self }
    return ValueProblem(
      id: id, severity: severity, message: message, help: help,
      span: span.lowerBound + bytes..<span.upperBound + bytes, replacement: replacement)
  }
}
