package import BaliseValues

/// Everything that is computed from the whole plan, once per build: budget, calendar, indicators,
/// what is not said, and what each entry's backlinks add up to. Only public fields are looked at.
package struct PlanReports: Sendable {
  /// What the means add up to.
  package let budget: BudgetReport
  /// What happens when.
  package let calendar: CalendarReport
  /// What is counted, and how far it has come.
  package let indicators: IndicatorReport
  /// What is not said.
  package var unknowns: UnknownReport {
    if let read { PlanReads.note(read) }
    return unsaid
  }
  private let unsaid: UnknownReport
  /// The number under which a look at what is not said is noted: it looks at every text.
  private let read: Int?
  /// What points at each entry, added up.
  package let rollUps: RollUps
  private let plan: Plan
  /// The group of the collection's index that each entry stands in, when it leads to an entry.
  private let groups: [EntryID?]

  /// Computes the reports of a plan; without a day, nothing is said to be late or on time.
  package init(_ plan: LinkedPlan, today: Day?) {
    let entries = plan.plan
    self.plan = entries
    let grouped = entries.schema.collections.indices.map { EntryGroup.groups(of: $0, in: entries) }
    budget = BudgetReport(entries, groups: grouped)
    calendar = CalendarReport(entries)
    indicators = IndicatorReport(entries, today: today)
    read = entries.reads.whole(.unknowns)
    unsaid = UnknownReport(
      entries, means: budget.lines, dates: calendar.lines, indicators: indicators.lines)
    rollUps = RollUps(plan, budget, calendar, indicators)
    var groups = [EntryID?](repeating: nil, count: entries.entries.count)
    for group in grouped.joined() {
      guard case .entry(let target) = group.key else { continue }
      for entry in group.entries where groups[Int(entry.index)] == nil {
        groups[Int(entry.index)] = target
      }
    }
    self.groups = groups
  }

  /// How much of what is expected an entry says.
  package func completeness(of entry: EntryID) -> Completeness {
    Completeness(entry, plan, unknowns)
  }

  /// The entry that an entry is grouped under in its collection's index.
  package func group(of entry: EntryID) -> EntryID? { groups[Int(entry.index)] }
}
