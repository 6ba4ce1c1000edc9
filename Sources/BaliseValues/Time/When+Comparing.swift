extension When {
  /// The value as EDTF (ISO 8601-2), or as an ISO duration; nil where the standard has no form.
  package var edtf: String? {
    if phases.count == 1 { return phases[0].edtf }
    // A set may hold plain dates only.
    let dates = phases.compactMap(\.plainDate)
    return dates.count == phases.count ? "{" + dates.joined(separator: ",") + "}" : nil
  }

  /// One text for one value, in no language: EDTF where there is one, a name elsewhere.
  package var canonical: String { phases.map(\.canonical).joined(separator: " + ") }

  /// Orders values alike in every language: by first day, then last, then value; what has no day
  /// comes last, by kind. Values with equal keys are equal.
  package var sortKey: String {
    let bounds = bounds
    let start = bounds.map { $0.earliest?.iso ?? "0000-00-00" } ?? "~"
    let end = bounds.map { $0.latest?.iso ?? "9999-99-99" } ?? "~"
    let rank = phases.map(\.extent.rank).min() ?? 0
    // The English form tells apart what EDTF writes alike: “after 2017” and “from 2018”.
    let words = phases.map { $0.formatted(in: .en) }.joined(separator: "; ")
    return "\(start) \(end) \(rank.padded(to: 2)) \(canonical) \(words)"
  }

  /// True when some day fits both, false when none does, nil when one of them names no days.
  package func overlaps(_ other: When, plan: DayBounds? = nil) -> Bool? {
    let mine = dated(plan: plan)
    let theirs = other.dated(plan: plan)
    guard !mine.isEmpty, !theirs.isEmpty else { return nil }
    return mine.contains { bounds in theirs.contains { bounds.overlaps($0) } }
  }

  /// True when every day of this value is within the other, nil when one of them names no days.
  package func isWithin(_ other: When, plan: DayBounds? = nil) -> Bool? {
    guard let mine = bounds(plan: plan), let theirs = other.bounds(plan: plan) else { return nil }
    return mine.isWithin(theirs)
  }

  /// True when no day can fit both and neither was given as approximate or uncertain.
  package func contradicts(horizon: When, plan: DayBounds? = nil) -> Bool {
    overlaps(horizon, plan: plan) == false && !isTentative && !horizon.isTentative
  }

  /// True when the year has a day that fits, false when it has none, nil when no days are named.
  package func includes(year: Int, plan: DayBounds? = nil) -> Bool? {
    let all = dated(plan: plan)
    let year = DayBounds(
      earliest: Day.first(ofMonth: 1, year: year), latest: Day.last(ofMonth: 12, year: year))
    return all.isEmpty ? nil : all.contains { $0.overlaps(year) }
  }

  /// True when something in it is approximate or open to question.
  package var isTentative: Bool {
    phases.contains { $0.isUncertain || $0.extent.moments.contains(where: \.isApproximate) }
  }

  private func dated(plan: DayBounds?) -> [DayBounds] {
    phases.compactMap { $0.extent == .plan ? plan : $0.extent.bounds }
  }
}

extension TimePhase {
  fileprivate var plainDate: String? {
    guard case .during(let moment) = extent, moment.part == nil else { return nil }
    switch moment.unit {
    case .year, .month, .day: return edtf
    default: return nil
    }
  }
}

extension TimeExtent {
  // After everything with a date: the plan, the horizons, the relative, the unknown, the unread.
  fileprivate var rank: Int {
    switch self {
    case .during, .from, .after, .until, .before, .between, .lasting: 0
    case .plan: 1
    case .continuous: 2
    case .horizon(let horizon): 2 + horizon.rawValue
    case .within: 10
    case .duration: 11
    case .since: 12
    case .offsets: 13
    case .recurring: 14
    case .unknown: 15
    case .unread: 16
    }
  }
}
