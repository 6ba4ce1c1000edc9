/// The entries of a plan; who looks at one is noted (`PlanReads`).
package struct PlanEntries: RandomAccessCollection, Sendable {
  private var list: [Entry]
  /// Who reads entries one by one, where they were not read all at once: alone in a list, because to
  /// ask whether there is one would be to copy it.
  private let sources: [any PlanSource]

  /// Takes entries in the order of the plan, and tells their texts their number.
  init(_ entries: [Entry], spreading workers: some WorkSpreading) {
    list = workers.map(entries.count) { entries[$0].numbered($0, of: entries.count) }
    sources = []
  }

  /// Entries that are read when they are looked at.
  init(_ source: any PlanSource) {
    list = []
    sources = [source]
  }

  /// Puts some entries in another order.
  mutating func reorder(_ range: Range<Int>, as entries: [Entry]) {
    list.replaceSubrange(range, with: entries)
    for number in range { list[number] = list[number].numbered(number, of: list.count) }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { sources.isEmpty ? list.count : sources[0].count }

  package subscript(position: Int) -> Entry {
    // An entry is one reference: handing it over costs less than lending it.
    get {
      PlanReads.note(position)
      return sources.isEmpty ? list[position] : sources[0].entry(position)
    }
    _modify {
      yield &list[position]
      list[position] = list[position].numbered(position, of: list.count)
    }
  }
}

/// The entries of each collection, as ranges of a plan's entries; who looks at one is noted.
package struct PlanRanges: RandomAccessCollection, Sendable {
  private let list: [Range<Int>]
  /// The number under which the first is noted.
  private let first: Int

  init(_ ranges: [Range<Int>]) {
    list = ranges
    first = PlanReads(entries: ranges.last?.upperBound ?? 0, collections: ranges.count).range(0)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { list.count }

  package subscript(position: Int) -> Range<Int> {
    PlanReads.note(first + position)
    return list[position]
  }

  /// The place of an entry in its collection, from 0, to look it up in a list of the collection: not
  /// noted, and nothing of a page may come from it.
  func place(of entry: EntryID, in collection: Int) -> Int {
    Int(entry.index) - list[collection].lowerBound
  }

  /// True for an entry of a collection. It is so in every plan that has the entry: nothing is noted.
  package func contains(_ entry: EntryID, in collection: Int) -> Bool {
    list[collection].contains(Int(entry.index))
  }
}
