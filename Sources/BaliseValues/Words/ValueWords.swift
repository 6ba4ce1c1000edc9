/// How a language writes values: every wording, read once from its file.
package final class ValueWords: Sendable {
  let plural: PluralRules
  let numbers: NumberWords
  let texts: TextWords
  let units: UnitWords
  let dates: DateWords
  let quantities: QuantityWords
  let resources: ResourceWords
  let indicators: IndicatorWords
  /// The wordings of reports, for the modules above.
  package let reports: ReportWordings

  private init(_ reading: inout WordReading) {
    plural = reading.rules("plural")
    numbers = NumberWords(&reading)
    texts = TextWords(&reading)
    units = UnitWords(&reading)
    dates = DateWords(&reading)
    quantities = QuantityWords(&reading)
    resources = ResourceWords(&reading)
    indicators = IndicatorWords(&reading)
    reports = ReportWordings(&reading)
  }

  /// The words of a language, and what is wrong with them: all of it, each with its path.
  package static func read(_ tree: WordTree) -> (words: ValueWords, problems: [WordProblem]) {
    var reading = WordReading(tree)
    let words = ValueWords(&reading)
    reading.noteUnused()
    return (words, reading.problems)
  }

  static let french = read(.french).words
  static let english = read(.english).words
}

/// `numbers`, `money`, `range`.
struct NumberWords: Sendable {
  let group: String
  /// How many digits a number has from which on they are grouped.
  let groupFrom: Int
  let decimal: String
  let minus: String
  let percent, money, moneyByCode, moneyBetween, moneyAboutBetween: WordPattern
  let between, aboutBetween, about, atLeast, moreThan, upTo, lessThan: WordPattern

  init(_ reading: inout WordReading) {
    group = reading.text("numbers.group")
    groupFrom = reading.number("numbers.group-from", otherwise: 4)
    decimal = reading.text("numbers.decimal")
    minus = reading.text("numbers.minus")
    percent = reading.pattern("numbers.percent", "")
    money = reading.pattern("money.sign", "number", "currency")
    moneyByCode = reading.pattern("money.code", "number", "currency")
    moneyBetween = reading.pattern("money.between", "low", "high", "low-money", "high-money")
    moneyAboutBetween = reading.pattern(
      "money.about-between", "low", "high", "low-money", "high-money")
    between = reading.pattern("range.between", "low", "high")
    aboutBetween = reading.pattern("range.about-between", "low", "high")
    about = reading.pattern("range.about", "")
    atLeast = reading.pattern("range.at-least", "")
    moreThan = reading.pattern("range.more-than", "")
    upTo = reading.pattern("range.up-to", "")
    lessThan = reading.pattern("range.less-than", "")
  }
}

/// `text`: what stands between words.
struct TextWords: Sendable {
  let and, uncertain: WordPattern
  let comma, colon, semicolon: String
  let isRightToLeft: Bool
  /// True where a noun inside a sentence has a small first letter.
  let hasSmallNouns: Bool

  init(_ reading: inout WordReading) {
    and = reading.pattern("text.and", "", "last")
    uncertain = reading.pattern("text.uncertain", "")
    comma = reading.text("text.comma")
    colon = reading.text("text.colon")
    semicolon = reading.text("text.semicolon")
    isRightToLeft = reading.has("text.direction") && reading.text("text.direction") == "rtl"
    hasSmallNouns = reading.text("text.nouns") == "lower"
  }
}

/// `units`, `amounts`, `per`: stretches of time that are counted.
struct UnitWords: Sendable {
  /// One unit.
  struct Unit: Sendable {
    let count, every: PluralWords
    let per, times, each, after: String
  }

  let day, week, month, quarter, halfYear, year: Unit
  let about, range, perUnit, atOnce: WordPattern
  let once: String
  let times: PluralWords

  init(_ reading: inout WordReading) {
    func unit(_ name: String, isCounted: Bool = true) -> Unit {
      let every = reading.plural("units.\(name).every", "n")
      let per = reading.text("units.\(name).per")
      guard isCounted else {
        return Unit(count: every, every: every, per: per, times: per, each: per, after: "")
      }
      return Unit(
        count: reading.plural("units.\(name).count", "n"), every: every, per: per,
        times: reading.text("units.\(name).times"), each: reading.text("units.\(name).each"),
        after: reading.text("units.\(name).after"))
    }
    day = unit("day")
    week = unit("week")
    month = unit("month")
    quarter = unit("quarter", isCounted: false)
    halfYear = unit("half-year", isCounted: false)
    year = unit("year")
    about = reading.pattern("amounts.about", "")
    range = reading.pattern("amounts.range", "min", "max")
    perUnit = reading.pattern("per.unit", "")
    atOnce = reading.pattern("per.at-once", "")
    once = reading.text("per.once")
    times = reading.plural("per.times", "n", "unit")
  }

  subscript(unit: TimeAmount.Unit) -> Unit {
    switch unit {
    case .day: day
    case .week: week
    case .month: month
    case .year: year
    }
  }

  subscript(unit: TimeUnit) -> Unit {
    switch unit {
    case .day: day
    case .week: week
    case .month: month
    case .quarter: quarter
    case .halfYear: halfYear
    case .year: year
    }
  }
}
