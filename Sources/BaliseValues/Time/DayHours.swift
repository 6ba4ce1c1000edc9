/// Times of one day, as clocks show them at the place: no time zone is known.
package struct DayHours: Sendable, Hashable {
  /// Minutes since midnight at which it begins.
  package let start: Int
  /// Minutes since midnight at which it ends, after `start`; nil when that is not said.
  package let end: Int?

  /// Makes times from minutes since midnight; nil for what no clock shows.
  package init?(start: Int, end: Int? = nil) {
    guard (0..<1_440).contains(start) else { return nil }
    if let end, end <= start || end > 1_440 { return nil }
    self.start = start
    self.end = end
  }
}
