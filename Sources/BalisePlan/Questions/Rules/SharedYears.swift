import BaliseText
import BaliseValues

/// Asks whether one number for several years is meant for each of them or for all together.
enum SharedYears {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    entry.statements.flatMap { statement -> [QuestionDraft] in
      guard case .indicator(let indicator) = statement.value, let target = indicator.target else {
        return []
      }
      return target.goals.indices.filter { isShared(target.goals[$0]) }
        .map { draft(statement, goal: $0, target.goals[$0], entry) }
    }
  }

  private static func isShared(_ goal: Goal) -> Bool {
    goal.years.count > 1 && goal.quantity.per == .unknown && !goal.isDeadline
  }

  private static func draft(
    _ statement: Statement, goal index: Int, _ original: Goal, _ entry: EntryStatements
  ) -> QuestionDraft {
    let languages = entry.linked.schema.languages
    func said(_ format: (Goal, ValueLanguage) -> String) -> Phrase {
      entry.wording.plain { language in
        var goal = original
        if case .indicator(let indicator) = entry.value(statement, language: language),
          let goals = indicator.target?.goals, goals.indices.contains(index)
        {
          goal = goals[index]
        }
        return format(goal, languages.valueLanguage(language))
      }
    }
    let label = entry.quotedLabel(statement)
    let goal = said { $0.formatted(in: $1) }
    let number = said { $0.quantity.formatted(in: $1) }
    return entry.draft(
      .sharedYears, statement,
      Phrase(
        en: """
          The target of \(label.en) says “\(goal.en)”. Is it \(number.en) each year, or \
          \(number.en) in all?
          """,
        fr: """
          La cible de \(label.fr) dit «\u{A0}\(goal.fr)\u{A0}». Est-ce \(number.fr) chaque année, \
          ou \(number.fr) en tout ?
          """),
      subject: Phrase(en: "\(label.en): \(goal.en)", fr: "\(label.fr) : \(goal.fr)"))
  }
}
