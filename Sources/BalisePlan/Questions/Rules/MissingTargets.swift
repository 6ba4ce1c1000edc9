import BaliseText
import BaliseValues

/// Asks what an indicator is to reach when it does not say.
enum MissingTargets {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    entry.statements.compactMap { statement in
      guard case .indicator(let indicator) = statement.value, isOpen(indicator.aim) else {
        return nil
      }
      let label = entry.quotedLabel(statement)
      return entry.draft(
        .noTarget, statement,
        Phrase(
          en: "The indicator \(label.en) has no target. What should it reach, and when?",
          fr: "L'indicateur \(label.fr) n'a pas de cible. Que doit-il atteindre, et quand ?"),
        subject: label)
    }
  }

  // That there is none, or that it stands elsewhere, is an answer; what cannot be read is reported.
  private static func isOpen(_ aim: Indicator.Aim) -> Bool {
    switch aim {
    case .absent, .unknown(.empty), .unknown(.toBeSpecified), .unknown(.undecided): true
    case .unknown, .target, .unread: false
    }
  }
}
