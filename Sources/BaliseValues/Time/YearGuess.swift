/// The year that somebody most likely meant, seen from another date: proposed, never used.
struct YearGuess {
  /// The year; nil when no year makes the date possible.
  let year: Int?

  /// Looks for the first year in which the date does not end before another begins.
  init(_ written: WrittenMoment, after start: WrittenMoment) {
    let begun = start.year.flatMap { start.unit(in: $0) }
    year = begun.flatMap { begun in
      [begun.year, begun.year + 1].first {
        written.unit(in: $0).map { $0.last >= begun.first } ?? false
      }
    }
  }

  /// Looks for the nearest year in which the date exists and its weekday is right.
  init(_ written: WrittenMoment, reference: Day) {
    let years = (reference.year - 6)...(reference.year + 6)
    let units = years.compactMap { year in
      written.unit(in: year).map { (year: year, unit: $0) }
    }
    let possible = units.filter { candidate in
      switch written.direction {
      case .last: if candidate.unit.first >= reference { return false }
      case .next: if candidate.unit.last <= reference { return false }
      case .this: if candidate.year != reference.year { return false }
      case nil: break
      }
      guard let said = written.weekday, case .day(let day) = candidate.unit else { return true }
      return day.weekday == said.weekday
    }
    let nearest = (possible.isEmpty ? units : possible).min {
      abs(reference.days(until: $0.unit.first)) < abs(reference.days(until: $1.unit.first))
    }
    year = nearest.flatMap { (1000...2999).contains($0.year) ? $0.year : nil }
  }
}
