/// What the entries that point at one entry add up to: the actions of an axis, those a partner leads.
package struct RollUp: Sendable {
  /// The entries that point.
  package let entries: [EntryID]
  /// What their means add up to; nil when their collection has no field for means.
  package let means: BudgetReport.Sum?
  /// The years they span; nil when none has a date.
  package let span: CalendarReport.Span?
  /// How many indicators they have, and how many with a target; nil without a field for them.
  package let indicators: (count: Int, targets: Int)?
}

/// The roll-up of every entry that others point at, by inverse.
package struct RollUps: Sendable {
  /// For each inverse of the schema, one per entry of the collection it leads to; empty for inverses
  /// from collections that have nothing to add up.
  private let all: [[RollUp?]]
  private let starts: [Int]

  init(
    _ plan: LinkedPlan, _ budget: BudgetReport, _ calendar: CalendarReport,
    _ indicators: IndicatorReport
  ) {
    let schema = plan.schema
    starts = schema.inverses.map { plan.plan.ranges[$0.target].lowerBound }
    all = schema.inverses.enumerated().map { number, inverse in
      let hasMeans = !budget.lines.fields[inverse.source].isEmpty
      let hasDates = !calendar.lines.fields[inverse.source].isEmpty
      let hasIndicators = !indicators.lines.fields[inverse.source].isEmpty
      guard hasMeans || hasDates || hasIndicators else { return [] }
      return plan.plan.ranges[inverse.target].map { target in
        let entries = plan.pointing(number, at: EntryID(target))
        guard !entries.isEmpty else { return nil }
        let counts = indicators.counts(of: entries)
        return RollUp(
          entries: Array(entries), means: hasMeans ? budget.sum(of: entries) : nil,
          span: hasDates ? calendar.span(of: entries) : nil,
          indicators: hasIndicators ? (counts.indicators, counts.targets) : nil)
      }
    }
  }

  /// What the entries that point at an entry by an inverse add up to; nil when none does.
  package func rollUp(_ inverse: Int, of entry: EntryID) -> RollUp? {
    guard !all[inverse].isEmpty else { return nil }
    return all[inverse][Int(entry.index) - starts[inverse]]
  }
}
