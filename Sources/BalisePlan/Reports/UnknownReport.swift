import BaliseValues

/// What a plan does not say yet, or says that it does not know; never a guess.
package struct UnknownReport: Sendable {
  /// Everything, entry after entry.
  package let items: [UnknownItem]
  /// The items of entry *i* stand at `starts[i]..<starts[i + 1]`.
  private let starts: [Int32]

  init(
    _ plan: Plan, means: ReportLines<Resource>, dates: ReportLines<When>,
    indicators: ReportLines<Indicator>
  ) {
    var items: [UnknownItem] = []
    var starts: [Int32] = [0]
    let finder = UnknownFinder(plan: plan, means: means, dates: dates, indicators: indicators)
    for index in plan.entries.indices {
      items += finder.items(of: EntryID(index))
      starts.append(Int32(clamping: items.count))
    }
    self.items = items
    self.starts = starts
  }

  /// What an entry does not say.
  package func items(of entry: EntryID) -> ArraySlice<UnknownItem> {
    let index = Int(entry.index)
    return items[Int(starts[index])..<Int(starts[index + 1])]
  }
}
