package import BaliseValues

/// Everything that is computed from the whole plan: budget, calendar, indicators, what is not said,
/// and what each entry's backlinks add up to. Each is computed once, when a page first shows it: a
/// site without such pages does not wait for them. Only public fields are looked at.
package final class PlanReports: Sendable {
  private let groupings: Computed<Groupings>
  private let deferredBudget: Computed<BudgetReport>
  private let deferredCalendar: Computed<CalendarReport>
  private let deferredIndicators: Computed<IndicatorReport>
  private let deferredUnknowns: Computed<UnknownReport>
  private let deferredRollUps: Computed<RollUps>
  private let plan: Plan

  /// What the means add up to.
  package var budget: BudgetReport { deferredBudget.value }
  /// What happens when.
  package var calendar: CalendarReport { deferredCalendar.value }
  /// What is counted, and how far it has come.
  package var indicators: IndicatorReport { deferredIndicators.value }
  /// What is not said.
  package var unknowns: UnknownReport {
    PlanReads.note(read)
    return deferredUnknowns.value
  }
  /// The number under which a look at what is not said is noted: it looks at every text.
  private let read: Int
  /// What points at each entry, added up.
  package var rollUps: RollUps { deferredRollUps.value }

  /// The reports of a plan; without a day, nothing is said to be late or on time.
  package init(_ plan: LinkedPlan, today: Day?) {
    let entries = plan.plan
    self.plan = entries
    let reads = entries.reads
    let groupings = Computed(reads) { Groupings(entries) }
    let budget = Computed(reads) { BudgetReport(entries, groups: groupings.value.byCollection) }
    let calendar = Computed(reads) { CalendarReport(entries) }
    let indicators = Computed(reads) { IndicatorReport(entries, today: today) }
    read = reads.whole(.unknowns)
    self.groupings = groupings
    deferredBudget = budget
    deferredCalendar = calendar
    deferredIndicators = indicators
    deferredUnknowns = Computed(reads) {
      UnknownReport(
        entries, means: budget.value.lines, dates: calendar.value.lines,
        indicators: indicators.value.lines)
    }
    deferredRollUps = Computed(reads) {
      RollUps(plan, budget.value, calendar.value, indicators.value)
    }
  }

  /// How much of what is expected an entry says.
  package func completeness(of entry: EntryID) -> Completeness {
    Completeness(entry, plan, unknowns)
  }

  /// The entry that an entry is grouped under in its collection's index.
  package func group(of entry: EntryID) -> EntryID? {
    groupings.value.targets[Int(entry.index)]
  }
}

/// Something computed from all entries, once: a look at it is noted as one at their words where some
/// were read for it.
private struct Computed<Value: Sendable>: Sendable {
  private let deferred: Deferred<(value: Value, hasWords: Bool)>
  private let words: Int

  init(_ reads: PlanReads, _ compute: @escaping @Sendable () -> Value) {
    words = reads.whole(.words)
    deferred = Deferred {
      let set = ReadSet(count: reads.count)
      defer { set.end() }
      let value = compute()
      return (value, set.holds(anyOf: reads.numbersOfWords))
    }
  }

  var value: Value {
    let (value, hasWords) = deferred.value
    if hasWords { PlanReads.note(words) }
    return value
  }
}

/// The groups of every collection's index.
private struct Groupings: Sendable {
  let byCollection: [[EntryGroup]]
  /// The group that each entry stands in, when it leads to an entry.
  let targets: [EntryID?]

  init(_ plan: Plan) {
    byCollection = plan.schema.collections.indices.map { EntryGroup.groups(of: $0, in: plan) }
    var targets = [EntryID?](repeating: nil, count: plan.entries.count)
    for group in byCollection.joined() {
      guard case .entry(let target) = group.key else { continue }
      for entry in group.entries where targets[Int(entry.index)] == nil {
        targets[Int(entry.index)] = target
      }
    }
    self.targets = targets
  }
}
