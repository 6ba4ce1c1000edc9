package import BaliseValues

/// Where days stand on a drawing whose width is one: whole years, from the first to the last.
package struct TimeScale: Sendable, Hashable {
  /// A part of the width in ten-thousandths, from 0 to 10 000: no rounding differs by machine.
  package typealias Place = Int

  /// The first year drawn.
  package let firstYear: Int
  /// The last year drawn.
  package let lastYear: Int
  private let start: Int
  private let length: Int

  /// Makes a scale that shows every day given; nil without any.
  package init?(_ days: some Sequence<Day>) {
    let years = days.map(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    firstYear = first
    lastYear = last
    start = Day.first(ofMonth: 1, year: first).ordinal
    length = Day.last(ofMonth: 12, year: last).ordinal - start + 1
  }

  /// Where a day begins.
  package func place(of day: Day) -> Place {
    min(max((day.ordinal - start) * 10_000 / length, 0), 10_000)
  }

  /// Where a day ends.
  package func end(of day: Day) -> Place {
    min(max((day.ordinal + 1 - start) * 10_000 / length, 0), 10_000)
  }

  /// Years to mark, at most twelve, with the place where each begins.
  package var ticks: [(year: Int, place: Place)] {
    let count = lastYear - firstYear + 1
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000]
    let step = steps.first { count <= $0 * 12 } ?? 1_000
    let first = (firstYear + step - 1) / step * step
    return stride(from: first, through: lastYear, by: step).map {
      ($0, place(of: Day.first(ofMonth: 1, year: $0)))
    }
  }

  /// A place as an SVG length: `12.5%`.
  package static func percent(_ place: Place) -> String {
    let (whole, rest) = (place / 100, place % 100)
    if rest == 0 { return "\(whole)%" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}

/// One stretch of time on a drawing.
package struct TimeBar: Sendable, Hashable {
  /// Where it begins.
  package let start: TimeScale.Place
  /// Where it ends.
  package let end: TimeScale.Place
  /// What its beginning and its end are.
  package let edges: (start: Edge, end: Edge)

  /// How an end of a stretch of time is known.
  package enum Edge: Sendable, Hashable {
    /// The words state it.
    case sharp
    /// A convention: “end 2019” begins around October.
    case fuzzy
    /// There is none.
    case open
  }

  /// Makes the bar of a phase; nil when it has no day.
  init?(_ phase: TimePhase, on scale: TimeScale) {
    guard let bounds = phase.extent.bounds else { return nil }
    start = bounds.earliest.map { scale.place(of: $0) } ?? 0
    end = max(bounds.latest.map { scale.end(of: $0) } ?? 10_000, start)
    edges = (
      bounds.earliest == nil ? .open : phase.startsFuzzily ? .fuzzy : .sharp,
      bounds.latest == nil ? .open : phase.endsFuzzily ? .fuzzy : .sharp
    )
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.start == right.start && left.end == right.end && left.edges == right.edges
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(start)
    hasher.combine(end)
  }
}
