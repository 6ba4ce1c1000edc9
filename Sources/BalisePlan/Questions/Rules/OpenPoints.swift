import BaliseText

/// Passes on what the editors of an entry ask: the words of fields that are for questions.
enum OpenPoints {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    entry.statements.compactMap { statement in
      guard entry.collection.fields[statement.field].comparison.isAsking,
        case .text = statement.value
      else { return nil }
      let sentence = entry.wording.plain { language in
        guard case .text(let text) = entry.value(statement, language: language) else { return "" }
        return QuestionWording.line(text)
      }
      return entry.draft(.openPoint, statement, sentence, subject: sentence)
    }
  }
}
