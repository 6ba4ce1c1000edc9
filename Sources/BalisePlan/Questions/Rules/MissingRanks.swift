import BaliseText

/// Asks who has the lower numbers when a declared sequence does not begin with 1 or leaves some out.
enum MissingRanks {
  static func drafts(_ linked: LinkedPlan, _ wording: QuestionWording) -> [QuestionDraft] {
    linked.schema.collections.enumerated().flatMap { index, collection -> [QuestionDraft] in
      // An entry that could not be read, or is a draft, may well have the number.
      guard !linked.plan.unreadCollections.contains(index) else { return [] }
      return collection.fields.enumerated().flatMap { number, field in
        field.comparison.isSequence && !field.isPrivate
          ? gaps(linked.plan, index, number).map { draft($0, number, field, wording) } : []
      }
    }
  }

  private struct Gap {
    let missing: ClosedRange<Int>
    let found: Int
    let entry: EntryID
  }

  private static func gaps(_ plan: Plan, _ collection: Int, _ field: Int) -> [Gap] {
    var numbers: [(scope: Int32, number: Int, entry: EntryID)] = []
    for index in plan.ranges[collection] {
      if case .integer(let number) = plan.entries[index].slots[field].value, number > 0 {
        let id = EntryID(index)
        numbers.append((plan.scope(of: id)?.index ?? .max, number, id))
      }
    }
    numbers.sort { $0 < $1 }
    var last = 0
    var lastScope: Int32?
    return numbers.compactMap { scope, number, entry in
      if scope != lastScope { last = 0 }
      defer { (last, lastScope) = (number, scope) }
      return number > last + 1
        ? Gap(missing: last + 1...number - 1, found: number, entry: entry) : nil
    }
  }

  private static func draft(
    _ gap: Gap, _ number: Int, _ field: Field, _ wording: QuestionWording
  ) -> QuestionDraft {
    let label = wording.quoted(field.label)
    let (low, high) = (gap.missing.lowerBound, gap.missing.upperBound)
    let missing =
      low == high
      ? Phrase(en: "\(low)", fr: "\(low)") : Phrase(en: "\(low) to \(high)", fr: "\(low) à \(high)")
    return QuestionDraft(
      rule: .missingRank, entry: gap.entry,
      location: .init(entry: gap.entry, part: .value(field: number, position: 0)),
      sentence: Phrase(
        en: """
          \(label.en) is \(gap.found) here, but no sheet has \(missing.en). Which one should, or is \
          this number another?
          """,
        fr: """
          \(label.fr) vaut \(gap.found) ici, mais aucune fiche ne porte \(missing.fr). Laquelle le \
          devrait, ou ce numéro est-il autre ?
          """),
      subject: Phrase(
        en: "\(label.en): \(gap.found), without \(missing.en)",
        fr: "\(label.fr) : \(gap.found), sans \(missing.fr)"))
  }
}
