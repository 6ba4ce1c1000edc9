extension TimeParser {
  /// Reads one moment, its words in any order; nil, without a step, when there is none.
  mutating func moment(crossingCommas: Bool = true) -> WrittenMoment? {
    let start = index
    var slots = MomentSlots()
    while true {
      let before = index
      skipJoints(slots, crossingCommas: crossingCommas)
      let first = index
      guard first < end, fill(&slots) else {
        index = before
        break
      }
      let span = span(ofTokens: first..<index)
      slots.span = (slots.span?.lowerBound ?? span.lowerBound)..<span.upperBound
      if slots.last != .direction {
        slots.core = (slots.core?.lowerBound ?? span.lowerBound)..<span.upperBound
      }
    }
    guard let moment = build(slots) else {
      index = start
      return nil
    }
    return finish(moment)
  }

  private func build(_ slots: MomentSlots) -> WrittenMoment? {
    guard let span = slots.span else { return nil }
    if let fault = twoDigitYear(slots, span: span) {
      return WrittenMoment(shape: .year, span: span, core: span, fault: fault)
    }
    guard let shape = slots.shape else { return nil }
    return WrittenMoment(
      shape: shape, year: slots.year ?? slots.date?.year, part: slots.part,
      isApproximate: slots.isApproximate, weekday: slots.weekday, direction: slots.direction,
      span: span, core: slots.core ?? span, fault: slots.date?.fault, remark: slots.date?.remark)
  }

  // « fin 19 », « S2 18 », « 6 octobre 15 »: the form shows that a year is meant.
  private func twoDigitYear(_ slots: MomentSlots, span: Range<Int>) -> ValueProblem? {
    guard slots.year == nil, slots.date == nil else { return nil }
    let isYear =
      slots.number != nil && slots.month == nil
      && (slots.season != nil || slots.part != nil || slots.division != nil && slots.ordinal != nil)
    guard let token = slots.twoDigitYear ?? (isYear ? lastNumber : nil), let number = token.number,
      case .number(_, 2) = token.kind
    else { return nil }
    let before = text(span.lowerBound..<token.span.lowerBound)
    let after =
      token.span.upperBound <= span.upperBound
      ? text(token.span.upperBound..<span.upperBound) : ""
    return .twoDigitYear(
      words: text(span), span: span, proposals: ["\(before)\(century(number))\(after)"])
  }

  private var lastNumber: TimeToken? {
    tokens[..<index].last { $0.shortNumber != nil }
  }

  // What may follow a whole moment: the second year of a winter, and « environ ».
  private mutating func finish(_ moment: WrittenMoment) -> WrittenMoment {
    var moment = moment
    if moment.shape == .season(.winter), let year = moment.year, isAt(.dash) || isAt(.slash),
      let next = peek()
    {
      let span = moment.span.lowerBound..<next.span.upperBound
      if next.year == year + 1 {
        moment.shape = .winter
        moment.span = span
        index += 2
      } else if case .number((year + 1) % 100, 2) = next.kind, !next.isSpaced {
        let proposal = text(span.lowerBound..<next.span.lowerBound) + String(year + 1)
        moment.fault = .twoDigitYear(words: text(span), span: span, proposals: [proposal])
        moment.span = span
        index += 2
      }
    }
    let tilde = token.map { $0.isMark(.tilde) && !$0.isSpaced } ?? false
    if tilde {
      index += 1
      moment.isApproximate = true
    } else if take(TimePhrases.approximateAfterwards) != nil {
      moment.isApproximate = true
    }
    return moment
  }

  private mutating func skipJoints(_ slots: MomentSlots, crossingCommas: Bool) {
    guard !slots.isEmpty else {
      while take(TimeWords.leading) {
        // “year-end 2019”.
        if let token, token.isMark(.dash), !token.isSpaced, peek()?.isSpaced == false { index += 1 }
      }
      return
    }
    if let token, token.isMark(.dot), !token.isSpaced, index > 0, tokens[index - 1].word != nil {
      index += 1
    }
    if isInnerDash(slots) {
      index += 1
    } else if crossingCommas, isAt(.comma), commaContinues(slots) {
      index += 1
    }
    while !isCompact, take(TimeWords.joining) {}
  }

  // The S of “2018 S2” is no “’s”.
  private var isCompact: Bool {
    guard let word, TimeWords.divisionLetters[word] != nil, let next = peek() else { return false }
    return !next.isSpaced && next.shortNumber != nil
  }

  // « mi-2019 », “2018-S2”, “oct-2018”, “6-oct-2018”.
  private func isInnerDash(_ slots: MomentSlots) -> Bool {
    guard let token, token.isMark(.dash) || token.isMark(.slash), !token.isSpaced,
      let next = peek(), !next.isSpaced
    else { return false }
    switch slots.last {
    case .part: return token.isMark(.dash)
    case .compact: return next.year != nil
    case .month: return next.year != nil && slots.year == nil
    case .number: return next.word.map { TimeWords.months[$0] != nil } ?? false
    case .year: return next.word.map { TimeWords.divisionLetters[$0] != nil } ?? false
    case .none, .direction, .other: return false
    }
  }

  // “2018, 2nd semester” is one moment; “2018, November 2019” is two.
  private func commaContinues(_ slots: MomentSlots) -> Bool {
    var ahead = self
    ahead.index += 1
    guard let next = ahead.moment(crossingCommas: false) else { return false }
    if slots.isOnlyAround { return true }
    if slots.year != nil || slots.date != nil {
      if case .bare = next.shape { return false }
      return next.year == nil && next.fault == nil
    }
    return next.shape == .year && next.year != nil && next.part == nil
  }
}
