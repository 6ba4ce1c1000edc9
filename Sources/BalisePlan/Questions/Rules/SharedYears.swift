import BaliseText
import BaliseValues

/// Asks whether one number for several years is meant for each of them or for all together.
enum SharedYears {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    entry.statements.flatMap { statement -> [QuestionDraft] in
      guard case .indicator(let indicator) = statement.value, let target = indicator.target else {
        return []
      }
      let label = entry.quoted(statement) {
        if case .indicator(let indicator) = $0 { indicator.label } else { nil }
      }
      return target.goals.filter(isShared).map { goal in
        let said = Phrase(en: goal.formatted(in: .en), fr: goal.formatted(in: .fr))
        let number = Phrase(
          en: goal.quantity.formatted(in: .en), fr: goal.quantity.formatted(in: .fr))
        return entry.draft(
          .sharedYears, statement,
          Phrase(
            en: """
              The target of \(label.en) says “\(said.en)”. Is it \(number.en) each year, or \
              \(number.en) in all?
              """,
            fr: """
              La cible de \(label.fr) dit «\u{A0}\(said.fr)\u{A0}». Est-ce \(number.fr) chaque année, \
              ou \(number.fr) en tout ?
              """),
          subject: Phrase(en: "\(label.en): \(said.en)", fr: "\(label.fr) : \(said.fr)"))
      }
    }
  }

  private static func isShared(_ goal: Goal) -> Bool {
    goal.years.count > 1 && goal.quantity.per == .unknown && !goal.isDeadline
  }
}
