/// What some words say about time.
package enum TimeExtent: Sendable, Hashable {
  /// Some time in it, or all of it.
  case during(Moment)
  /// From its first day on, without an end.
  case from(Moment)
  /// Only once it is over, without an end.
  case after(Moment)
  /// To its last day, without a beginning.
  case until(Moment)
  /// Only while it has not begun, without a beginning.
  case before(Moment)
  /// From the first day of one to the last day of another.
  case between(Moment, Moment)
  /// So long, from a moment on.
  case lasting(TimeAmount, from: Moment)
  /// So long, wherever it begins.
  case duration(TimeAmount)
  /// For so long until now.
  case since(TimeAmount)
  /// Before so long has passed.
  case within(TimeAmount)
  /// So many units after (or before) the end of the action: “Y+1, Y+2”.
  case offsets([Int], TimeAmount.Unit)
  /// As long as the plan lasts.
  case plan
  /// All the time, without bounds.
  case continuous
  /// Near or far, without a date.
  case horizon(Horizon)
  /// A rhythm, and no bounds.
  case recurring
  /// Nothing is said yet.
  case unknown(Unknown)
  /// Words that were not understood.
  case unread(String)
}

extension TimeExtent {
  /// The days it can fall on; nil when it says nothing about days.
  package var bounds: DayBounds? {
    switch self {
    case .during(let moment): DayBounds(earliest: moment.earliest, latest: moment.latest)
    case .from(let moment): DayBounds(earliest: moment.earliest)
    case .after(let moment): DayBounds(earliest: moment.latest.adding(days: 1))
    case .until(let moment): DayBounds(latest: moment.latest)
    case .before(let moment): DayBounds(latest: moment.earliest.adding(days: -1))
    case .between(let start, let end):
      DayBounds(earliest: start.earliest, latest: end.latest)
    case .lasting(let amount, let moment):
      DayBounds(earliest: moment.earliest, latest: Self.end(of: amount, from: moment))
    case .duration, .since, .within, .offsets, .plan, .continuous, .horizon, .recurring, .unknown,
      .unread:
      nil
    }
  }

  /// Three years from 2018 on end with 2020; from a vaguer beginning they end as late as they can.
  private static func end(of amount: TimeAmount, from moment: Moment) -> Day {
    if amount.unit == .year, case .year = moment.unit, moment.part == nil {
      return amount.latest(from: moment.earliest)
    }
    return amount.latest(from: moment.latest)
  }

  /// True when its first day is a convention, or when it has none.
  var startsFuzzily: Bool {
    switch self {
    case .during(let moment), .from(let moment), .between(let moment, _),
      .lasting(_, let moment):
      moment.startsFuzzily
    case .after(let moment): moment.endsFuzzily
    default: true
    }
  }

  /// True when its last day is a convention, or when it has none.
  var endsFuzzily: Bool {
    switch self {
    case .during(let moment), .until(let moment), .between(_, let moment): moment.endsFuzzily
    case .before(let moment): moment.startsFuzzily
    case .lasting(let amount, let moment):
      amount.isApproximate || amount.minimum != amount.maximum || moment.startsFuzzily
        || moment.endsFuzzily
    default: true
    }
  }

  /// The moments it names.
  var moments: [Moment] {
    switch self {
    case .during(let moment), .from(let moment), .after(let moment), .until(let moment),
      .before(let moment), .lasting(_, let moment):
      [moment]
    case .between(let start, let end): [start, end]
    default: []
    }
  }
}
