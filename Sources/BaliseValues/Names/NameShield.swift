/// A stretch of text inside which some entries must not be linked.
struct NameShield {
  /// Where the stretch starts and ends.
  let range: Range<Int>
  /// The entries kept out.
  private let entries: EntrySet

  private enum EntrySet {
    case sorted([Int32])
    case allBut(Int32)
  }

  /// Keeps some entries, sorted, out of a near name of theirs.
  init(_ range: Range<Int>, keepingOut entries: [Int32]) {
    self.range = range
    self.entries = .sorted(entries)
  }

  /// Keeps all others out of a name of an entry: though not written well enough to link, it says
  /// what its words mean.
  init(_ range: Range<Int>, of entry: Int32) {
    self.range = range
    entries = .allBut(entry)
  }

  /// True when a mention of an entry must not be linked.
  func forbids(_ mention: Range<Int>, _ entry: Int32) -> Bool {
    switch entries {
    case .allBut(let own):
      return own != entry && mention.lowerBound >= range.lowerBound
        && mention.upperBound <= range.upperBound
    case .sorted(let list):
      let covers =
        mention.lowerBound <= range.lowerBound && mention.upperBound >= range.upperBound
      return !covers && mention.overlaps(range) && Self.holds(list, entry)
    }
  }

  private static func holds(_ list: [Int32], _ entry: Int32) -> Bool {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = low + (high - low) / 2
      if list[middle] == entry { return true }
      if list[middle] < entry { low = middle + 1 } else { high = middle }
    }
    return false
  }
}
