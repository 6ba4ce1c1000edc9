/// How often something happens: so many times in each stretch of time.
package struct Rhythm: Sendable, Hashable {
  /// How many times in each stretch.
  package let times: Int
  /// How many units make the stretch.
  package let count: Int
  /// The unit of the stretch.
  package let unit: TimeAmount.Unit

  /// Makes a rhythm; nil unless both numbers are between 1 and 999.
  package init?(times: Int = 1, every count: Int = 1, _ unit: TimeAmount.Unit) {
    guard TimeAmount.limits.contains(times), TimeAmount.limits.contains(count) else { return nil }
    self.times = times
    self.count = count
    self.unit = unit
  }

  /// The stretch as an ISO 8601 duration, `P6W`; nil when it holds more than one time.
  package var iso: String? { times == 1 ? "P\(count)\(unit.rawValue)" : nil }

  /// One text for one value: `P6W`, `2/P1Y`.
  var canonical: String { iso ?? "\(times)/P\(count)\(unit.rawValue)" }
}
