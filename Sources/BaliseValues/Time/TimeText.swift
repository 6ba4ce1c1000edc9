/// Writes time in a language: « du 22 au 24 novembre 2023 », “from the end of 2019”.
struct TimeText {
  let language: ValueLanguage

  private var words: DateWords { language.words.dates }
  private var units: UnitWords { language.words.units }

  /// A phase with its rhythm, its doubt and what it is for.
  func phase(_ phase: TimePhase, withPurpose: Bool) -> String {
    var text = extent(phase.extent)
    if let rhythm = phase.rhythm {
      let often = self.rhythm(rhythm)
      text = text.isEmpty ? often : words.rhythm.fill(often, text)
    }
    if phase.isUncertain { text = language.uncertain(text) }
    guard withPurpose, let purpose = phase.purpose else { return text }
    return (purpose.followsFor ? words.forPurpose : words.asidePurpose).fill(text, purpose.words)
  }

  private func extent(_ extent: TimeExtent) -> String {
    switch extent {
    case .during(let moment):
      let noun = MomentText(moment, words)
      return moment.isApproximate ? words.aboutAlone.fill(noun.the, noun.text) : noun.text
    case .from(let moment): return join(words.from, moment)
    case .after(let moment): return join(words.after, moment)
    case .before(let moment): return join(words.before, moment)
    case .until(let moment): return join(words.until, moment)
    case .between(let start, let end): return between(start, end)
    case .lasting(let amount, let moment):
      let noun = MomentText(moment, words)
      let about = about(moment)
      return words.lasting.fill(
        self.amount(amount), about(noun.text), about(noun.the), about(noun.from))
    case .duration(let amount): return self.amount(amount)
    case .since(let amount):
      return (amount.isApproximate ? words.sinceAbout : words.since).fill(
        self.amount(amount), exact(amount))
    case .within(let amount): return words.within.fill(self.amount(amount))
    case .offsets(let offsets, let unit):
      return language.list(offsets.map { "\(units[unit].after)\($0 < 0 ? "" : "+")\($0)" })
    case .plan: return words.plan
    case .continuous: return words.continuous
    case .horizon(let horizon): return self.horizon(horizon)
    case .recurring: return ""
    case .unknown(let unknown): return unknown.formatted(in: language)
    case .unread(let words): return words
    }
  }

  private func about(_ moment: Moment) -> (String) -> String {
    moment.isApproximate ? { words.about.fill($0) } : { $0 }
  }

  private func join(_ pattern: WordPattern, _ moment: Moment) -> String {
    let noun = MomentText(moment, words)
    let about = about(moment)
    return pattern.fill(
      about(noun.text), about(noun.the), about(noun.from), about(noun.to), about(noun.until))
  }

  private func between(_ start: Moment, _ end: Moment) -> String {
    let isExact = !start.isApproximate && !end.isApproximate
    if isExact, start.part == nil, end.part == nil {
      switch (start.unit, end.unit) {
      case (.year(let first), .year(let last)):
        return words.betweenYears.fill(String(first), String(last))
      case (.day(let first), .day(let last)):
        let sharesYear = first.year == last.year
        let left =
          sharesYear && first.month == last.month
          ? words.dayOnly.fill(words.number(of: first)) : words.day(first, withYear: !sharesYear)
        return words.betweenDays.fill(left, words.day(last))
      default: break
      }
    }
    let sharesYear = isExact && start.unit.sharesYear(with: end.unit)
    let left = MomentText(start, words, withYear: !sharesYear)
    let right = MomentText(end, words)
    let (before, after) = (about(start), about(end))
    return (isExact ? words.between : words.betweenAbout).fill(
      before(left.text), after(right.text), before(left.the), after(right.the), before(left.from),
      after(right.to), after(right.until))
  }

  private func amount(_ amount: TimeAmount) -> String {
    amount.isApproximate ? units.about.fill(exact(amount)) : exact(amount)
  }

  private func exact(_ amount: TimeAmount) -> String {
    let number =
      amount.minimum == amount.maximum
      ? String(amount.minimum)
      : units.range.fill(String(amount.minimum), String(amount.maximum))
    return units[amount.unit].count.of(amount.maximum).fill(number)
  }

  private func rhythm(_ rhythm: Rhythm) -> String {
    let unit = units[rhythm.unit]
    let stretch =
      rhythm.count > 1
      ? unit.every.of(rhythm.count).fill(String(rhythm.count))
      : rhythm.times == 1 ? unit.each : unit.times
    return rhythm.times == 1
      ? stretch : units.times.of(rhythm.times).fill(String(rhythm.times), stretch)
  }

  private func horizon(_ horizon: Horizon) -> String {
    let all: [Horizon] = [.short, .medium, .long]
    let chosen = zip(all, words.terms).filter { horizon.contains($0.0) }.map(\.1)
    return words.horizon.fill(language.list(chosen))
  }
}

extension DateWords {
  /// « 23 juin 2015 », « 1ᵉʳ septembre 2015 ».
  func day(_ day: Day, withYear: Bool = true) -> String {
    self.day.noun.fill(
      withYear ? day.year.padded(to: 4) : "", "", months[day.month - 1], "", number(of: day))
  }

  func number(of day: Day) -> String { day.day == 1 ? firstDay : String(day.day) }
}
