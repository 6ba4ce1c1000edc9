/// A named stretch of the calendar, or its beginning, middle or end; exact or approximate.
package struct Moment: Sendable, Hashable {
  /// The part of the stretch that is meant.
  package enum Part: String, Sendable, Hashable, CaseIterable {
    case beginning, middle, end
  }

  /// The stretch that was named.
  package let unit: CalendarUnit
  /// The part of it; nil for the whole.
  package let part: Part?
  /// True for “circa”, « vers », « environ ».
  package let isApproximate: Bool

  /// Makes a moment; nil for a part of a day or of a fortnight, which nobody means.
  package init?(_ unit: CalendarUnit, part: Part? = nil, isApproximate: Bool = false) {
    if part != nil {
      switch unit {
      case .day, .fortnight: return nil
      default: break
      }
    }
    self.unit = unit
    self.part = part
    self.isApproximate = isApproximate
  }

  /// The first day that can be meant.
  package var earliest: Day { part.map { days(of: $0).lowerBound } ?? unit.first }

  /// The last day that can be meant.
  package var latest: Day { part.map { days(of: $0).upperBound } ?? unit.last }

  /// True when the first day is a convention and not a statement.
  var startsFuzzily: Bool { isApproximate || unit.isVague || part == .middle || part == .end }

  /// True when the last day is a convention and not a statement.
  var endsFuzzily: Bool { isApproximate || unit.isVague || part == .middle || part == .beginning }

  // The end of a year is its last quarter; every other stretch is cut in three.
  private func days(of part: Part) -> ClosedRange<Day> {
    switch unit {
    case .year: months(part, [1...3, 5...8, 10...12])
    case .half: months(part, [1...2, 3...4, 5...6])
    case .third: months(part, [1...1, 2...3, 4...4])
    case .quarter: months(part, [1...1, 2...2, 3...3])
    case .month: thirds(part, of: unit, length: 10)
    case .season(.winter, let year):
      winterSpan(thirds(part, of: .winter(from: year - 1)), thirds(part, of: .winter(from: year)))
    case .season, .winter: thirds(part, of: unit)
    case .fortnight, .day: unit.first...unit.last
    }
  }

  private func months(_ part: Part, _ parts: [ClosedRange<Int>]) -> ClosedRange<Day> {
    let months = parts[part.index]
    let first = unit.first.adding(months: months.lowerBound - 1)
    return first...unit.first.adding(months: months.upperBound).adding(days: -1)
  }

  private func winterSpan(
    _ ending: ClosedRange<Day>, _ beginning: ClosedRange<Day>
  ) -> ClosedRange<Day> {
    ending.lowerBound...beginning.upperBound
  }

  private func thirds(
    _ part: Part, of unit: CalendarUnit, length: Int = 30
  ) -> ClosedRange<Day> {
    let first = unit.first.adding(days: part.index * length)
    return first...(part == .end ? unit.last : first.adding(days: length - 1))
  }
}

extension Moment.Part {
  /// 0, 1 or 2.
  var index: Int {
    switch self {
    case .beginning: 0
    case .middle: 1
    case .end: 2
    }
  }
}
