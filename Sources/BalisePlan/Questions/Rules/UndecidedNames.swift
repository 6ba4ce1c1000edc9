import BaliseText
import BaliseValues

/// Asks who or when, where something is named with a question mark.
enum UndecidedNames {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    entry.statements.flatMap { statement -> [QuestionDraft] in
      switch statement.value {
      case .reference(let reference):
        ([reference] + reference.members).filter { $0.target == .undecided }
          .map { name($0, statement, entry) }
      case .when(let when):
        when.phases.contains(where: \.isUncertain) ? [date(statement, entry)] : []
      default: []
      }
    }
  }

  private static func name(
    _ reference: Reference, _ statement: Statement, _ entry: EntryStatements
  ) -> QuestionDraft {
    let label = entry.wording.quoted(statement.label)
    let words = entry.wording.quoted { entry.entry.word(reference.words, language: $0).text }
    return entry.draft(
      .undecided, .bytes(reference.range),
      Phrase(
        en: "\(label.en) is not decided yet: \(words.en). Who will it be?",
        fr: "\(label.fr) n'est pas encore décidé : \(words.fr). De qui s'agira-t-il ?"),
      subject: Phrase(en: "\(label.en): \(words.en)", fr: "\(label.fr) : \(words.fr)"))
  }

  private static func date(_ statement: Statement, _ entry: EntryStatements) -> QuestionDraft {
    let label = entry.wording.quoted(statement.label)
    let words = entry.quoted(statement)
    return entry.draft(
      .undecided, statement,
      Phrase(
        en: "\(label.en) is not confirmed yet: \(words.en). What is the date?",
        fr: "\(label.fr) n'est pas encore confirmé : \(words.fr). Quelle est la date ?"),
      subject: Phrase(en: "\(label.en): \(words.en)", fr: "\(label.fr) : \(words.fr)"))
  }
}
