import BaliseDiagnostics
import BaliseText

/// A question as its rule raises it: places are not looked up, nobody is named yet.
struct QuestionDraft {
  /// Where something stands in the files of an entry.
  struct Location: Hashable {
    enum Part: Hashable {
      /// Bytes of the entry's file.
      case bytes(ByteRange)
      /// A value of a field, by its number among the values of the field.
      case value(field: Int, position: Int)
      /// A whole field, or the place where it is missing.
      case field(Int)
      /// The Markdown text.
      case body
    }

    let entry: EntryID
    let part: Part
  }

  let rule: QuestionRule
  let entry: EntryID
  let location: Location
  let sentence: Phrase
  let subject: Phrase
  /// What the rule's own question needs beside it; the same for all of an entry's.
  var context: Phrase?
  var notes: [(Phrase, Location)] = []
  /// Who else can answer when nobody answers for the entry.
  var otherwise: EntryID?
}
