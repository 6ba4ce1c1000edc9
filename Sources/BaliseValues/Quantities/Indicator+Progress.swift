extension Indicator {
  /// The way this indicator is meant to go: as stated, as its target says, else from its beginning.
  package var direction: Target.Trend {
    if let statedDirection { return statedDirection }
    if let change = target?.goals.first?.change ?? target?.trend { return change }
    guard let start = baseline?.value, let goal = target?.goals.last,
      let end = goal.quantity.range.max ?? goal.quantity.range.min
    else { return .rising }
    return end < start ? .falling : .rising
  }

  /// How far it has come on a day; a measure older than `recentMonths` says nothing any more.
  package func progress(
    on today: Day, recentMonths: Int = 18
  ) -> Progress {
    let known = achieved.filter { ($0.date?.firstDay).map { $0 <= today } ?? true }
    guard let goals = target?.goals.filter({ $0.change == nil }), let last = goals.last else {
      return Progress(standing: .noTarget, goal: nil, measure: known.last, share: nil)
    }
    guard let measure = known.last, let value = measure.value else {
      return Progress(standing: .notMeasured, goal: last, measure: nil, share: nil)
    }
    let goal = Self.goal(for: measure, among: goals)
    let standing = standing(
      of: measure, value, goals: goals, today: today, recentMonths: recentMonths)
    return Progress(
      standing: standing, goal: goal, measure: measure, share: share(of: value, to: goal))
  }

  // The goal of the measure's own year, else the last one before it, else the first to come.
  private static func goal(for measure: Measure, among goals: [Goal]) -> Goal {
    guard let year = measure.date?.year else { return goals[0] }
    if let own = goals.first(where: { $0.years.contains(year) }) { return own }
    let dated = goals.filter { $0.lastYear != nil }
      .sorted { ($0.lastYear ?? 0) < ($1.lastYear ?? 0) }
    return dated.last { ($0.lastYear ?? 0) < year } ?? dated.first ?? goals[0]
  }

  private func standing(
    of measure: Measure, _ value: Amount, goals: [Goal], today: Day,
    recentMonths: Int
  ) -> Progress.Standing {
    let dated = goals.filter { !$0.years.isEmpty }
    // A year is over on its last day: until then its goal is still to come.
    let due = dated.filter { $0.dueYear(before: today.year) != nil }
      .max { ($0.dueYear(before: today.year) ?? 0) < ($1.dueYear(before: today.year) ?? 0) }
    let dueYear = due?.dueYear(before: today.year)
    let isFinal = !dated.contains { ($0.lastYear ?? 0) >= today.year }
    if let date = measure.date {
      let isBehind = dueYear.map { date.year < $0 } ?? false
      let isOld = Self.months(from: date, to: today) > recentMonths
      if isBehind || (isOld && !(dueYear != nil && isFinal)) { return .noRecentData }
    }
    if let due {
      guard isReached(value, due) else { return .late }
      return isFinal ? .reached : .onTime
    }
    if let next = dated.min(by: { ($0.lastYear ?? 0) < ($1.lastYear ?? 0) }) {
      return dated.count == 1 && isReached(value, next) ? .reached : .onTime
    }
    return undatedStanding(measure, value, goals[0], today.year)
  }

  // “5 per year” falls due at the end of each year that was measured.
  private func undatedStanding(
    _ measure: Measure, _ value: Amount, _ goal: Goal, _ year: Int
  ) -> Progress.Standing {
    if isReached(value, goal) { return .reached }
    let isOver = measure.date.map { $0.month == nil && $0.year < year } ?? false
    return goal.quantity.per == .year && isOver ? .late : .underWay
  }

  private func isReached(_ value: Amount, _ goal: Goal) -> Bool {
    let range = goal.quantity.range
    if range.contains(value) { return true }
    // More than enough is enough, unless the goal is itself a limit in that direction.
    switch direction {
    case .rising: return range.min.map { value >= $0 && !range.isExclusive } ?? false
    case .falling: return range.max.map { value <= $0 && !range.isExclusive } ?? false
    }
  }

  private func share(of value: Amount, to goal: Goal) -> Ratio? {
    let range = goal.quantity.range
    let nearest = direction == .rising ? range.min ?? range.max : range.max ?? range.min
    guard let nearest else { return nil }
    // A rise without a stated beginning begins at nothing; a fall has to begin somewhere.
    guard let start = baseline?.value ?? (direction == .rising ? .zero : nil) else { return nil }
    if nearest == start { return isReached(value, goal) ? Ratio(1, over: 1) : nil }
    return (value - start).ratio(to: nearest - start)
  }

  private static func months(
    from date: MeasureDate, to today: Day
  ) -> Int {
    (today.year - date.lastDay.year) * 12 + today.month - date.lastDay.month
  }
}

extension Measure {
  /// The value to compute with: of a range the lower end, which is certain.
  fileprivate var value: Amount? { range.min ?? range.max }
}

extension Goal {
  fileprivate var lastYear: Int? { years.max() }

  /// The last of its years that is over in `year`.
  fileprivate func dueYear(before year: Int) -> Int? { years.filter { $0 < year }.max() }
}
