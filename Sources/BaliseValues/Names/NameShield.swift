/// A stretch of text inside which some entries must not be linked.
struct NameShield {
  /// Where the stretch starts and ends.
  let range: Range<Int>
  /// The group of the name found there.
  let group: NameGroup
  /// True when every entry but the name's own is kept out: a longer name, though not written well
  /// enough to link, still says what the words mean.
  let keepsOthersOut: Bool

  /// True when a mention of an entry must not be linked.
  func forbids(_ mention: Range<Int>, _ entry: Int32) -> Bool {
    if keepsOthersOut {
      return group.role != .links(entry) && mention.lowerBound >= range.lowerBound
        && mention.upperBound <= range.upperBound
    }
    let covers =
      mention.lowerBound <= range.lowerBound && mention.upperBound >= range.upperBound
    return !covers && mention.overlaps(range) && group.protects(entry)
  }
}
