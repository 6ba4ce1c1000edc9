/// The first and the last day that something can fall on; nil where it is open or unknown.
package struct DayBounds: Sendable, Hashable {
  /// The first day that is possible.
  package let earliest: Day?
  /// The last day that is possible.
  package let latest: Day?

  /// Makes bounds.
  package init(earliest: Day? = nil, latest: Day? = nil) {
    self.earliest = earliest
    self.latest = latest
  }

  /// True when some day is within both; open ends reach for ever.
  package func overlaps(_ other: DayBounds) -> Bool {
    if let latest, let start = other.earliest, latest < start { return false }
    if let earliest, let end = other.latest, end < earliest { return false }
    return true
  }

  /// True when every day of these bounds is within the others.
  package func isWithin(_ other: DayBounds) -> Bool {
    if let start = other.earliest {
      guard let earliest, start <= earliest else { return false }
    }
    if let end = other.latest {
      guard let latest, latest <= end else { return false }
    }
    return true
  }
}
