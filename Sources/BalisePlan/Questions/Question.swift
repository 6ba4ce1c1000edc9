package import BaliseDiagnostics
package import BaliseText

/// Something that only a person can settle.
package struct Question: Sendable {
  /// The rule that asks.
  package let rule: QuestionRule
  /// The entry it is about.
  package let entry: EntryID
  /// Where the words that raise it stand.
  package let place: SourceRange
  /// The entries that name who can answer; empty when nobody is named yet.
  package let asked: [EntryID]
  /// The question, to be read under the entry's title.
  package let sentence: Phrase
  /// What it is about in a few words, for a list under the rule's own question.
  package let subject: Phrase
  /// What a list of subjects needs above it, such as the dates they are compared with.
  let context: Phrase?
  /// Other places that belong to it.
  package let notes: [Diagnostic.Note]
}
