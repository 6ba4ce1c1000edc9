/// Writes time in French: « du 22 au 24 novembre 2023 », « à partir de fin 2019 ».
enum FrenchTime {
  private static let space = Typography.space

  /// A phase with its rhythm, its doubt and what it is for.
  static func phase(_ phase: TimePhase, withPurpose: Bool) -> String {
    var text = extent(phase.extent)
    if let rhythm = phase.rhythm {
      text = text.isEmpty ? self.rhythm(rhythm) : self.rhythm(rhythm) + ", " + text
    }
    if phase.isUncertain { text += Typography.narrowSpace + "?" }
    guard withPurpose, let purpose = phase.purpose else { return text }
    return text + (purpose.followsFor ? " pour \(purpose.words)" : " (\(purpose.words))")
  }

  private static func extent(_ extent: TimeExtent) -> String {
    switch extent {
    case .during(let moment):
      let noun = FrenchMoment(moment)
      return moment.isApproximate ? "vers " + noun.bare : noun.text
    case .from(let moment): return "à partir " + preposition(moment, \.de)
    case .after(let moment): return "après " + preposition(moment, \.bare)
    case .before(let moment): return "avant " + preposition(moment, \.bare)
    case .until(let moment): return "jusqu’" + preposition(moment, \.en)
    case .between(let start, let end): return between(start, end)
    case .lasting(let amount, let moment):
      return self.amount(amount) + " à partir " + preposition(moment, \.de)
    case .duration(let amount): return self.amount(amount)
    case .since(let amount): return "depuis " + self.amount(amount)
    case .within(let amount): return "sous " + self.amount(amount)
    case .offsets(let offsets, let unit): return self.offsets(offsets, unit)
    case .plan: return "durée du plan"
    case .continuous: return "en continu"
    case .horizon(let horizon): return self.horizon(horizon)
    case .recurring: return ""
    case .unknown(let unknown): return unknown.formatted(in: .fr)
    case .unread(let words): return words
    }
  }

  private static func preposition(
    _ moment: Moment, _ form: KeyPath<FrenchMoment, String>, includingYear: Bool = true
  ) -> String {
    FrenchMoment(moment, includingYear: includingYear)[keyPath: form]
      + (moment.isApproximate ? " environ" : "")
  }

  private static func between(_ start: Moment, _ end: Moment) -> String {
    let isExact = !start.isApproximate && !end.isApproximate
    if isExact, start.part == nil, end.part == nil {
      switch (start.unit, end.unit) {
      case (.year(let first), .year(let last)): return "\(first)-\(last)"
      case (.day(let first), .day(let last)):
        let sharesYear = first.year == last.year
        let left = day(
          first, includingMonth: !(sharesYear && first.month == last.month),
          includingYear: !sharesYear)
        return "du \(left) au " + day(last, includingMonth: true, includingYear: true)
      default: break
      }
    }
    let sharesYear = isExact && start.unit.sharesYear(with: end.unit)
    return preposition(start, \.de, includingYear: !sharesYear) + " " + preposition(end, \.to)
  }

  /// « 23 juin 2015 », « 1ᵉʳ septembre 2015 », or the beginning of it.
  static func day(_ day: Day, includingMonth: Bool, includingYear: Bool) -> String {
    var text = day.day == 1 ? "1ᵉʳ" : String(day.day)
    if includingMonth { text += space + CalendarNames.month(day.month, in: .fr) }
    if includingMonth && includingYear { text += " " + day.year.padded(to: 4) }
    return text
  }

  private static func amount(_ amount: TimeAmount) -> String {
    let number =
      amount.minimum == amount.maximum
      ? String(amount.minimum) : "\(amount.minimum) à \(amount.maximum)"
    return (amount.isApproximate ? "environ " : "") + number + space
      + name(of: amount.unit, isPlural: amount.maximum > 1)
  }

  private static func rhythm(_ rhythm: Rhythm) -> String {
    let all: String
    if rhythm.count > 1 {
      all =
        (rhythm.unit == .week ? "toutes les " : "tous les ") + String(rhythm.count) + space
        + name(of: rhythm.unit, isPlural: true)
    } else {
      let unit = rhythm.unit == .year ? "année" : name(of: rhythm.unit, isPlural: false)
      all =
        rhythm.times == 1
        ? "chaque " + unit : "par " + name(of: rhythm.unit, isPlural: false)
    }
    return rhythm.times == 1 ? all : "\(rhythm.times)\(space)fois \(all)"
  }

  private static func name(of unit: TimeAmount.Unit, isPlural: Bool) -> String {
    switch unit {
    case .day: isPlural ? "jours" : "jour"
    case .week: isPlural ? "semaines" : "semaine"
    case .month: "mois"
    case .year: isPlural ? "ans" : "an"
    }
  }

  private static func offsets(_ offsets: [Int], _ unit: TimeAmount.Unit) -> String {
    let letter =
      switch unit {
      case .day: "J"
      case .week: "S"
      case .month: "M"
      case .year: "N"
      }
    return Typography.list(offsets.map { "\(letter)\($0 < 0 ? "" : "+")\($0)" }, in: .fr)
  }

  private static func horizon(_ horizon: Horizon) -> String {
    let names: [(Horizon, String)] = [(.short, "court"), (.medium, "moyen"), (.long, "long")]
    let chosen = names.filter { horizon.contains($0.0) }.map(\.1)
    return "à " + Typography.list(chosen, in: .fr) + " terme"
  }
}
