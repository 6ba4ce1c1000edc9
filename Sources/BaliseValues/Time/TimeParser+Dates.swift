extension TimeParser {
  private enum RangeEnd { case moment(WrittenMoment, byDash: Bool), open }

  /// Reads dates and how they bound the time: “after 2018”, « du 22 au 24 novembre 2023 ».
  mutating func dated() -> WrittenPhase.Extent? {
    attempt { parser -> WrittenPhase.Extent? in
      if parser.take(.dots) {
        _ = parser.take(.slash)
        return parser.moment().map { .dated(.until, $0) }
      }
      let relation = parser.take(TimePhrases.relations)
      guard let first = parser.moment() else { return nil }
      switch relation {
      case .between: return parser.secondOfTwo(first)
      case .from: return parser.ranged(first, alone: .from)
      case .until: return .dated(.until, first)
      case .after: return .dated(.after, first)
      // « avant la fin de 2019 » leaves all of 2019.
      case .before: return .dated(first.part == .end ? .until : .before, first)
      case .range, nil: return parser.ranged(first, alone: .range)
      }
    }
  }

  private mutating func secondOfTwo(_ first: WrittenMoment) -> WrittenPhase.Extent? {
    let joints = ["et", "and", "to", "a"]
    guard take(joints) || take(.dash) || take(.ampersand), let second = moment() else { return nil }
    return .between(first, second)
  }

  private mutating func ranged(
    _ first: WrittenMoment, alone: TimePhrases.Relation
  ) -> WrittenPhase.Extent {
    switch rangeEnd(of: first) {
    case .moment(let second, let byDash):
      // “2018 – 2nd semester” is one date in two pieces.
      if byDash, first.isPlainYear, second.year == nil, !second.isBare {
        var second = second
        second.year = first.year
        second.span = first.span.lowerBound..<second.span.upperBound
        return .dated(alone, second)
      }
      return .between(first, second)
    case .open: return .dated(.from, first)
    case nil: break
    }
    if let moment = detail(of: first) { return .dated(alone, moment) }
    if take(TimePhrases.fromAfterwards) != nil { return .dated(.from, first) }
    if take(TimePhrases.untilAfterwards) != nil { return .dated(.until, first) }
    return .dated(alone, first)
  }

  // « 2018 : 2e semestre », “2018 (2nd semester)”.
  private mutating func detail(of year: WrittenMoment) -> WrittenMoment? {
    guard year.isPlainYear, year.fault == nil, isAt(.colon) || isAt(.open)
    else { return nil }
    return attempt { parser in
      let isOpen = parser.isAt(.open)
      parser.index += 1
      guard var moment = parser.moment(), moment.year == nil, moment.fault == nil, !moment.isBare,
        !isOpen || parser.take(.close), parser.isAtStop || parser.isAt(.slash)
      else { return nil }
      moment.year = year.year
      moment.span = year.span.lowerBound..<moment.span.upperBound
      return moment
    }
  }

  private mutating func rangeEnd(of first: WrittenMoment) -> RangeEnd? {
    attempt { parser -> RangeEnd? in
      if parser.take(TimePhrases.rangeMarks) != nil {
        return parser.moment().map { .moment($0, byDash: false) }
      }
      guard case .mark(let mark) = parser.token?.kind else { return nil }
      switch mark {
      case .dash, .arrow, .dots: parser.index += 1
      case .slash:
        parser.index += 1
        if parser.take(.dots) { return parser.isAtStop ? .open : nil }
      default: return nil
      }
      if let second = parser.moment() {
        // « fin 2018-2019 » may be the end of both years.
        if first.part != nil, second.isPlainYear { return nil }
        return .moment(second, byDash: mark == .dash)
      }
      if mark == .dash { _ = parser.take(.dots) }
      return mark != .slash && parser.isAtStop ? .open : nil
    }
  }

  /// True where a statement about time can be over.
  var isAtStop: Bool {
    guard let token else { return true }
    switch token.kind {
    case .mark(.comma), .mark(.question), .mark(.open), .mark(.colon): return true
    case .word(let word): return TimePhrases.forPurpose.contains(word)
    default: return false
    }
  }
}

extension WrittenMoment {
  /// True for a number that means nothing by itself.
  var isBare: Bool {
    if case .bare = shape { true } else { false }
  }
}
