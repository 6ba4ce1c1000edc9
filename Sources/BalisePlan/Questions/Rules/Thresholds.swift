import BaliseText
import BaliseValues

/// Asks for what means above an amount call for, such as the agreement behind a grant.
enum Thresholds {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    entry.statements.compactMap { statement in
      guard let threshold = entry.collection.fields[statement.field].comparison.above,
        case .resource(let means) = statement.value, isAbove(means, threshold.limit),
        let label = missing(threshold, entry)
      else { return nil }
      return draft(statement, threshold.limit, label, entry)
    }
  }

  private static func isAbove(_ means: Resource, _ limit: Resource) -> Bool {
    guard let amount = means.largestMoney, let bound = limit.largestMoney else { return false }
    return amount.currency == bound.currency && amount.amount > bound.amount
  }

  /// The label of the field that holds nothing; nil when it is filled, here or where it must be.
  private static func missing(
    _ threshold: FieldComparison.Threshold, _ entry: EntryStatements
  ) -> LocalText? {
    let fields = entry.collection.fields
    guard let name = threshold.reference else {
      guard let index = entry.collection.field(named: threshold.field) else { return nil }
      return entry.entry.slots[index].isEmpty ? fields[index].label : nil
    }
    guard let index = entry.collection.field(named: name),
      let type = fields[index].reference
    else { return nil }
    let plan = entry.linked.plan
    for target in entry.entry.slots[index].value.items.flatMap(\.targets) {
      let named = plan.entries[Int(target.index)]
      guard let field = plan.schema.collections[named.collection].field(named: threshold.field)
      else { continue }
      if !named.slots[field].isEmpty { return nil }
    }
    for target in type.targets.compactMap(plan.schema.collection) {
      let declared = plan.schema.collections[target]
      if let field = declared.field(named: threshold.field) { return declared.fields[field].label }
    }
    return nil
  }

  private static func draft(
    _ statement: Statement, _ limit: Resource, _ missing: LocalText, _ entry: EntryStatements
  ) -> QuestionDraft {
    let label = entry.wording.quoted(statement.label)
    let said = entry.quoted(statement)
    let needed = entry.wording.quoted(missing)
    let bound = Phrase(en: limit.formatted(in: .en), fr: limit.formatted(in: .fr))
    return entry.draft(
      .aboveLimit, statement,
      Phrase(
        en: """
          \(label.en) says \(said.en), above \(bound.en), and nothing is written under \(needed.en). \
          What should it say?
          """,
        fr: """
          \(label.fr) indique \(said.fr), au-dessus de \(bound.fr), et rien n'est écrit sous \
          \(needed.fr). Que faut-il y mettre ?
          """),
      subject: Phrase(
        en: "\(label.en): \(said.en) without \(needed.en)",
        fr: "\(label.fr) : \(said.fr) sans \(needed.fr)"))
  }
}
