/// Writes time in English: “22 to 24 November 2023”, “from the end of 2019”.
enum EnglishTime {
  /// A phase with its rhythm, its doubt and what it is for.
  static func phase(_ phase: TimePhase, withPurpose: Bool) -> String {
    var text = extent(phase.extent)
    if let rhythm = phase.rhythm {
      text = text.isEmpty ? self.rhythm(rhythm) : self.rhythm(rhythm) + ", " + text
    }
    if phase.isUncertain { text += "?" }
    guard withPurpose, let purpose = phase.purpose else { return text }
    return text + (purpose.followsFor ? " for \(purpose.words)" : " (\(purpose.words))")
  }

  private static func extent(_ extent: TimeExtent) -> String {
    switch extent {
    case .during(let moment):
      return moment.isApproximate ? withArticle(moment) : noun(moment)
    case .from(let moment): return "from " + withArticle(moment)
    case .after(let moment): return "after " + withArticle(moment)
    case .before(let moment): return "before " + withArticle(moment)
    case .until(let moment): return "until " + withArticle(moment)
    case .between(let start, let end): return between(start, end)
    case .lasting(let amount, let moment):
      return self.amount(amount) + " from " + withArticle(moment)
    case .duration(let amount): return self.amount(amount)
    case .since(let amount):
      return "for the past " + exact(amount) + (amount.isApproximate ? " or so" : "")
    case .within(let amount): return "within " + self.amount(amount)
    case .offsets(let offsets, let unit):
      return Typography.list(offsets.map { "\(unit.rawValue)\($0 < 0 ? "" : "+")\($0)" }, in: .en)
    case .plan: return "duration of the plan"
    case .continuous: return "ongoing"
    case .horizon(let horizon): return self.horizon(horizon)
    case .recurring: return ""
    case .unknown(let unknown): return unknown.formatted(in: .en)
    case .unread(let words): return words
    }
  }

  private static func withArticle(_ moment: Moment) -> String {
    let text = noun(moment)
    let around = moment.isApproximate ? "around " : ""
    if let part = moment.part {
      if part != .middle { return around + "the " + text }
      switch moment.unit {
      case .year, .month: return around + text
      default: return around + "the " + text
      }
    }
    switch moment.unit {
    case .half, .third, .quarter, .fortnight: return around + "the " + text
    default: return around + text
    }
  }

  private static func between(_ start: Moment, _ end: Moment) -> String {
    guard !start.isApproximate, !end.isApproximate else {
      return "from " + withArticle(start) + " to " + withArticle(end)
    }
    if start.part == nil, end.part == nil {
      switch (start.unit, end.unit) {
      case (.year(let first), .year(let last)): return "\(first)–\(last)"
      case (.day(let first), .day(let last)):
        let sharesYear = first.year == last.year
        let left = day(
          first, includingMonth: !(sharesYear && first.month == last.month),
          includingYear: !sharesYear)
        return left + " to " + day(last, includingMonth: true, includingYear: true)
      default: break
      }
    }
    let sharesYear = start.unit.sharesYear(with: end.unit)
    return noun(start, includingYear: !sharesYear) + " to " + noun(end)
  }

  /// “23 June 2015”, or the beginning of it.
  static func day(_ day: Day, includingMonth: Bool, includingYear: Bool) -> String {
    var text = String(day.day)
    if includingMonth { text += " " + CalendarNames.month(day.month, in: .en) }
    if includingMonth && includingYear { text += " " + day.year.padded(to: 4) }
    return text
  }

  private static func noun(_ moment: Moment, includingYear: Bool = true) -> String {
    let whole = unit(moment.unit, includingYear: includingYear)
    guard let part = moment.part else { return whole }
    switch (moment.unit, part) {
    case (.year, .middle), (.month, .middle): return "mid-" + whole
    case (.half, _), (.third, _), (.quarter, _):
      return ["beginning", "middle", "end"][part.index] + " of the " + whole
    default: return ["beginning", "middle", "end"][part.index] + " of " + whole
    }
  }

  private static func unit(_ unit: CalendarUnit, includingYear: Bool) -> String {
    let number = unit.year.padded(to: 4)
    let year = includingYear ? " " + number : ""
    let ofYear = includingYear ? " of " + number : ""
    switch unit {
    case .year: return number
    case .half(let index, _): return ordinal(index) + " half" + ofYear
    case .third(let index, _): return ordinal(index) + " four-month period" + ofYear
    case .quarter(let index, _): return ordinal(index) + " quarter" + ofYear
    case .season(let season, _): return CalendarNames.englishSeasons[season.rawValue - 21] + year
    case .winter(let first): return "winter \(first)–\(first + 1)"
    case .month(let month, _): return CalendarNames.month(month, in: .en) + year
    case .fortnight(let index, let month, _):
      return ordinal(index) + " half of " + CalendarNames.month(month, in: .en) + year
    case .day(let day):
      return self.day(day, includingMonth: true, includingYear: includingYear)
    }
  }

  private static func ordinal(_ index: Int) -> String {
    let names = CalendarNames.englishOrdinals
    return names.indices.contains(index - 1) ? names[index - 1] : String(index)
  }

  private static func amount(_ amount: TimeAmount) -> String {
    (amount.isApproximate ? "about " : "") + exact(amount)
  }

  private static func exact(_ amount: TimeAmount) -> String {
    let number =
      amount.minimum == amount.maximum
      ? String(amount.minimum) : "\(amount.minimum) to \(amount.maximum)"
    return number + " " + name(of: amount.unit, isPlural: amount.maximum > 1)
  }

  private static func rhythm(_ rhythm: Rhythm) -> String {
    let unit = name(of: rhythm.unit, isPlural: rhythm.count > 1)
    if rhythm.count > 1 {
      let all = "every \(rhythm.count) \(unit)"
      return rhythm.times == 1 ? all : "\(rhythm.times) times \(all)"
    }
    switch rhythm.times {
    case 1: return "every " + unit
    case 2: return "twice a " + unit
    default: return "\(rhythm.times) times a " + unit
    }
  }

  private static func name(of unit: TimeAmount.Unit, isPlural: Bool) -> String {
    let name =
      switch unit {
      case .day: "day"
      case .week: "week"
      case .month: "month"
      case .year: "year"
      }
    return isPlural ? name + "s" : name
  }

  private static func horizon(_ horizon: Horizon) -> String {
    let names: [(Horizon, String)] = [(.short, "short"), (.medium, "medium"), (.long, "long")]
    let chosen = names.filter { horizon.contains($0.0) }.map(\.1)
    return "in the " + Typography.list(chosen, in: .en) + " term"
  }
}
