import BaliseText
import BaliseValues

/// Asks which date is right when the days an entry takes place in, its money and its targets exclude
/// each other.
enum DatedStatements {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    let spans = EntrySpans(entry)
    guard !spans.all.isEmpty else { return [] }
    let said = EntrySpans.said(spans.all, entry)
    return disagreements(spans, entry)
      + entry.statements.compactMap { statement in
        years(of: statement.value).flatMap { draft(statement, $0, spans, said, entry) }
      }
  }

  private static func disagreements(
    _ spans: EntrySpans, _ entry: EntryStatements
  ) -> [QuestionDraft] {
    var drafts: [QuestionDraft] = []
    for (index, one) in spans.all.enumerated() {
      for other in spans.all.dropFirst(index + 1) where other.when.contradicts(horizon: one.when) {
        let said = EntrySpans.said([one, other], entry)
        drafts.append(
          entry.draft(
            .datesDisagree, .field(other.field),
            Phrase(
              en: "No day fits both dates of this sheet (\(said.en)). Which is right?",
              fr:
                "Aucun jour ne convient aux deux dates de cette fiche (\(said.fr)). Laquelle est juste ?"
            ),
            subject: said,
            notes: [
              (Phrase(en: "the other date is here", fr: "l'autre date est ici"), .field(one.field))
            ]))
      }
    }
    return drafts
  }

  /// The years that money is for; of a target, its first: what follows may well come after the end.
  private static func years(of value: FieldValue) -> ClosedRange<Int>? {
    switch value {
    case .resource(let resource): return resource.years
    case .indicator(let indicator):
      let years = indicator.target?.goals.flatMap(\.years) ?? []
      return years.min().map { $0...$0 }
    default: return nil
    }
  }

  private static func draft(
    _ statement: Statement, _ years: ClosedRange<Int>, _ spans: EntrySpans,
    _ said: Phrase, _ entry: EntryStatements
  ) -> QuestionDraft? {
    let rule: QuestionRule
    if spans.begin(after: years) {
      rule = .beforeStart
    } else if spans.exclude(years) {
      rule = .outsideDates
    } else {
      return nil
    }
    let words = entry.quoted(statement)
    let list = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    let sentence =
      switch (rule, statement.value) {
      case (.beforeStart, _):
        Phrase(
          en: "\(words.en) is for \(list), before the beginning (\(said.en)). Which date is right?",
          fr: "\(words.fr) porte sur \(list), avant le début (\(said.fr)). Quelle date est juste ?")
      case (_, .indicator):
        Phrase(
          en:
            "\(words.en) has its first target in \(list), outside the dates of this sheet (\(said.en)). Which is right?",
          fr:
            "\(words.fr) a sa première cible en \(list), hors des dates de cette fiche (\(said.fr)). Quelle date est juste ?"
        )
      default:
        Phrase(
          en:
            "\(words.en) is for \(list), outside the dates of this sheet (\(said.en)). Which is right?",
          fr:
            "\(words.fr) porte sur \(list), hors des dates de cette fiche (\(said.fr)). Quelle date est juste ?"
        )
      }
    var draft = entry.draft(rule, statement, sentence, subject: words)
    draft.context = said
    draft.notes = spans.all.map { span in
      (
        Phrase(en: "a date of the sheet is here", fr: "une date de la fiche est ici"),
        .init(entry: entry.id, part: .field(span.field))
      )
    }
    return draft
  }
}
