/// Turns what was written into dates, and says what is wrong with them.
struct TimeResolver {
  private let parser: TimeParser
  private let language: ValueLanguage
  private(set) var problems: [ValueProblem] = []

  /// Makes a resolver for the words that a parser holds.
  init(_ parser: TimeParser, preferring language: ValueLanguage) {
    self.parser = parser
    self.language = language
  }

  /// The phase that was written; its words alone when something in it is wrong.
  mutating func phase(_ written: WrittenPhase) -> TimePhase {
    let count = problems.count
    guard let extent = extent(written) else {
      if problems.count == count { addUnread(written.span) }
      return TimePhase(.unread(parser.text(written.span)))
    }
    return TimePhase(
      extent, rhythm: written.rhythm, isUncertain: written.isUncertain, purpose: written.purpose)
  }

  /// Says that words were not understood.
  mutating func addUnread(_ span: Range<Int>) {
    let words = parser.text(span)
    var forms = AcceptedTimeForms.nearest(to: words, in: language)
    if let purpose = parser.purposeForm(of: span, in: language) {
      forms = [purpose] + forms.prefix(2)
    }
    problems.append(.unreadDate(words: words, span: span, forms: forms))
  }

  private mutating func extent(_ written: WrittenPhase) -> TimeExtent? {
    switch written.extent {
    case .plain(let extent): return extent
    case .lasting(let amount, let moment):
      return self.moment(moment).map { .lasting(amount, from: $0) }
    case .between(let start, let end): return between(start, end)
    case .dated(let relation, let written):
      guard let moment = self.moment(written) else { return nil }
      switch relation {
      case .from: return .from(moment)
      case .after: return .after(moment)
      case .until: return .until(moment)
      case .before: return .before(moment)
      case .between, .range: return .during(moment)
      }
    }
  }

  private mutating func between(_ start: WrittenMoment, _ end: WrittenMoment) -> TimeExtent? {
    var start = start
    var end = end
    let whole = start.span.lowerBound..<end.span.upperBound
    let wasBare = start.isBare
    start.complete(from: end)
    // “November 22 to 24, 2023”: the month is on the left.
    if case .bare(let day) = end.shape, case .day(_, let month) = start.shape {
      end.shape = .day(day, month: month)
      start.year = start.year ?? end.year
    }
    if start.fault == nil, end.fault == nil, !start.isBare, !end.isBare {
      if start.year == nil {
        addMissingYear(end, whole: whole, from: start)
        return nil
      }
      if end.year == nil {
        addMissingYear(end, after: start)
        return nil
      }
    }
    guard let first = moment(start), let last = moment(end) else { return nil }
    if last.latest < first.earliest {
      var proposal: String?
      if start.hasBorrowedYear, !wasBare, let year = start.year {
        proposal =
          parser.text(start.span) + " \(year - 1)"
          + parser.text(start.span.upperBound..<whole.upperBound)
      }
      problems.append(
        .reversedDates(words: parser.text(whole), span: whole, proposal: proposal))
      return nil
    }
    return .between(first, last)
  }

  private mutating func moment(_ written: WrittenMoment) -> Moment? {
    if let fault = written.fault {
      problems.append(fault)
      return nil
    }
    guard !written.isBare else { return nil }
    guard let year = written.year else {
      addMissingYear(written)
      return nil
    }
    guard let unit = written.unit(in: year) else {
      problems.append(.impossible(written, year: year, words: parser.text(written.span)))
      return nil
    }
    guard
      let moment = Moment(unit, part: written.part, isApproximate: written.isApproximate)
    else { return nil }
    check(unit, of: written)
    if let remark = written.remark { problems.append(remark) }
    return moment
  }

  private mutating func check(_ unit: CalendarUnit, of written: WrittenMoment) {
    switch unit {
    case .day(let day):
      guard let said = written.weekday, said.weekday != day.weekday else { return }
      problems.append(.wrongWeekday(said: said.weekday, day: day, span: said.span))
    case .season(.winter, let year):
      problems.append(
        .ambiguousWinter(words: parser.text(written.span), span: written.span, year: year))
    default: return
    }
  }

  private mutating func addMissingYear(
    _ written: WrittenMoment, whole: Range<Int>? = nil, from first: WrittenMoment? = nil,
    after start: WrittenMoment? = nil
  ) {
    // No year makes a 30 February.
    guard written.unit(in: 2000) != nil else {
      problems.append(.impossible(written, year: nil, words: parser.text(written.span)))
      return
    }
    let span = whole ?? written.span
    let core = span.lowerBound..<written.core.upperBound
    let words = parser.text(whole == nil ? written.core : core)
    let year =
      start.flatMap { YearGuess(written, after: $0).year }
      ?? parser.reference.flatMap { YearGuess(written, reference: $0).year }
    let separator = words.contains("/") ? "/" : " "
    problems.append(
      .dateWithoutYear(
        words: parser.text(span), span: span,
        proposal: written.shape == .year
          ? year.map(String.init) : year.map { "\(words)\(separator)\($0)" },
        isCertain: start == nil && core == span && isNamed(first ?? written, year)))
  }

  /// True when a date without its year is the day that the file is named after.
  private func isNamed(_ written: WrittenMoment, _ year: Int?) -> Bool {
    guard let named = parser.named, year == named.year, !written.isApproximate,
      written.shape == .day(named.day, month: named.month)
    else { return false }
    return written.weekday.map { $0.weekday == named.weekday } ?? true
  }
}
