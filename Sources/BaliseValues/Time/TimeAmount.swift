/// A length of time: exact, between two numbers, or approximate.
package struct TimeAmount: Sendable, Hashable {
  /// What is counted.
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case day = "D"
    case week = "W"
    case month = "M"
    case year = "Y"
  }

  static let limits = 1...999

  /// The smallest number meant.
  package let minimum: Int
  /// The largest number meant; equal to the smallest when the length is exact.
  package let maximum: Int
  /// What is counted.
  package let unit: Unit
  /// True for “about”, « environ », « une dizaine ».
  package let isApproximate: Bool

  /// Makes an amount; nil unless 1 ≤ minimum ≤ maximum ≤ 999.
  package init?(
    _ minimum: Int, upTo maximum: Int? = nil, _ unit: Unit, isApproximate: Bool = false
  ) {
    let maximum = maximum ?? minimum
    guard Self.limits.contains(minimum), Self.limits.contains(maximum), minimum <= maximum else {
      return nil
    }
    self.minimum = minimum
    self.maximum = maximum
    self.unit = unit
    self.isApproximate = isApproximate
  }

  /// The length as an ISO 8601 duration, `P3Y`; nil when it is a range or approximate.
  package var iso: String? {
    minimum == maximum && !isApproximate ? "P\(minimum)\(unit.rawValue)" : nil
  }

  /// One text for one value: `P3Y`, `P5Y..P7Y`, `P10Y~`.
  var canonical: String {
    let low = "P\(minimum)\(unit.rawValue)"
    let range = minimum == maximum ? low : low + "..P\(maximum)\(unit.rawValue)"
    return isApproximate ? range + "~" : range
  }

  /// The last day of a stretch of this length at most that begins on a day.
  func latest(from start: Day) -> Day {
    switch unit {
    case .day: start.adding(days: maximum - 1)
    case .week: start.adding(days: maximum * 7 - 1)
    case .month: start.adding(months: maximum).adding(days: -1)
    case .year: start.adding(months: maximum * 12).adding(days: -1)
    }
  }
}
