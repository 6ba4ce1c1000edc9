/// Days that words name to the day, such as a calendar can hold without saying more than they do.
package struct ExactDays: Sendable, Hashable {
  /// The first day.
  package let first: Day
  /// The last day, included.
  package let last: Day
  /// True when the words leave it open: « à confirmer ».
  package let isUncertain: Bool

  /// Makes a stretch of days.
  package init(first: Day, last: Day, isUncertain: Bool = false) {
    self.first = first
    self.last = last
    self.isUncertain = isUncertain
  }
}

extension TimePhase {
  /// The days it names, when it names them to the day and once: neither a month, nor “early July”,
  /// nor what has no end, nor what is about or every week.
  package var exactDays: ExactDays? {
    guard rhythm == nil, !extent.startsFuzzily, !extent.endsFuzzily, let bounds = extent.bounds,
      let first = bounds.earliest, let last = bounds.latest, !extent.moments.isEmpty,
      extent.moments.allSatisfy(\.isDay)
    else { return nil }
    return ExactDays(first: first, last: last, isUncertain: isUncertain)
  }
}

extension Moment {
  fileprivate var isDay: Bool { if case .day = unit { true } else { false } }
}

extension When {
  /// The days that its phases name to the day, in their order.
  package var exactDays: [ExactDays] { phases.compactMap(\.exactDays) }
}
