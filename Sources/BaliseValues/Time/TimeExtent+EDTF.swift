extension TimeExtent {
  /// The extent as EDTF (ISO 8601-2), or as an ISO duration; nil where the standard has no form.
  func edtf(isUncertain: Bool) -> String? {
    switch self {
    case .during(let moment): return moment.edtf(isUncertain: isUncertain)
    case .from(let moment): return moment.start(isUncertain: isUncertain) + "/.."
    case .after(let moment):
      return Self.text(moment.following, like: moment, isUncertain: isUncertain) + "/.."
    case .until(let moment): return "../" + moment.end(isUncertain: isUncertain)
    case .before(let moment):
      return "../" + Self.text(moment.preceding, like: moment, isUncertain: isUncertain)
    case .between(let start, let end):
      return start.start(isUncertain: isUncertain) + "/" + end.end(isUncertain: isUncertain)
    case .lasting(let amount, let moment): return lasting(amount, moment, isUncertain)
    case .duration(let amount), .since(let amount), .within(let amount):
      return isUncertain ? nil : amount.iso
    case .offsets, .plan, .continuous, .horizon, .recurring, .unknown, .unread: return nil
    }
  }

  /// One text for one value, in no language: EDTF where there is one, a name elsewhere.
  func canonical(isUncertain: Bool) -> String {
    let text: String
    switch self {
    case .duration(let amount): text = amount.canonical
    case .since(let amount): text = "since-" + amount.canonical
    case .within(let amount): text = "within-" + amount.canonical
    case .offsets(let offsets, let unit):
      text = offsets.map { unit.rawValue + ($0 < 0 ? "" : "+") + String($0) }
        .joined(separator: ",")
    case .plan: text = "plan-duration"
    case .continuous: text = "continuous"
    case .horizon(let horizon): text = horizon.canonical
    case .recurring: text = ""
    case .unknown(let unknown): text = Self.name(of: unknown)
    case .unread(let words): text = "“\(words)”"
    default: return edtf(isUncertain: isUncertain) ?? ""
    }
    return isUncertain ? text + "?" : text
  }

  private static func name(of unknown: Unknown) -> String {
    switch unknown {
    case .empty: "empty"
    case .toBeSpecified: "to-be-specified"
    case .undecided: "undecided"
    case .none: "none"
    case .elsewhere: "elsewhere"
    }
  }

  private func lasting(_ amount: TimeAmount, _ moment: Moment, _ isUncertain: Bool) -> String? {
    guard let end = bounds?.latest else { return nil }
    let mark = isUncertain ? "?" : amount.isApproximate || moment.isApproximate ? "~" : ""
    let isYears: Bool =
      if case .year = moment.unit, moment.part == nil, amount.unit == .year { true } else { false }
    return moment.start(isUncertain: isUncertain) + "/"
      + (isYears ? end.year.padded(to: 4) : end.iso) + mark
  }

  // A neighbouring day is written as precisely as the moment it comes from.
  private static func text(_ day: Day, like moment: Moment, isUncertain: Bool) -> String {
    let unit: CalendarUnit
    switch moment.unit {
    case .year where moment.part == nil: unit = .year(day.year)
    case .day, .fortnight: unit = .day(day)
    case .month where moment.part != nil, .season, .winter: unit = .day(day)
    default: unit = .month(day.month, year: day.year)
    }
    let neighbour = Moment(unit, isApproximate: moment.isApproximate)
    return neighbour?.start(isUncertain: isUncertain) ?? day.iso
  }
}

extension Moment {
  /// The first day once it is over.
  fileprivate var following: Day { latest.adding(days: 1) }
  /// The last day before it begins.
  fileprivate var preceding: Day { earliest.adding(days: -1) }
}
