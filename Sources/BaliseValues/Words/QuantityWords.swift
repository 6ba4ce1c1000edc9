/// `people`, `unknown`, `files`: what is counted, what is not known, sizes.
struct QuantityWords: Sendable {
  let fullTimeEquivalent, post, person, bytes: PluralWords
  let empty, toBeSpecified, undecided, none, elsewhere: String
  let fileUnits: [String]
  let fileSize: WordPattern

  init(_ reading: inout WordReading) {
    fullTimeEquivalent = reading.plural("people.full-time-equivalent", "n")
    post = reading.plural("people.post", "n")
    person = reading.plural("people.person", "n")
    bytes = reading.plural("files.bytes", "n")
    empty = reading.text("unknown.empty")
    toBeSpecified = reading.text("unknown.to-be-specified")
    undecided = reading.text("unknown.undecided")
    none = reading.text("unknown.none")
    elsewhere = reading.text("unknown.elsewhere")
    fileUnits = reading.list("files.units", 4)
    fileSize = reading.pattern("files.size", "", "unit")
  }
}

/// `resources`, `budget`: means, and sums of them.
struct ResourceWords: Sendable {
  let investment, operating, withTax, withoutTax, estimated, inKind, none: String
  let with, forPurpose, budgetOf, within, funding, see: WordPattern
  let owner: WordForms
  let toBeSpecified, without, inKindCount, elsewhere, unread: PluralWords

  init(_ reading: inout WordReading) {
    investment = reading.text("resources.investment")
    operating = reading.text("resources.operating")
    withTax = reading.text("resources.with-tax")
    withoutTax = reading.text("resources.without-tax")
    estimated = reading.text("resources.estimated")
    inKind = reading.text("resources.in-kind")
    none = reading.text("resources.none")
    with = reading.pattern("resources.with", "", "whom")
    forPurpose = reading.pattern("resources.for", "")
    budgetOf = reading.pattern("resources.budget-of", "of-owner", "owner")
    within = reading.pattern("resources.within", "")
    funding = reading.pattern("resources.funding", "")
    see = reading.pattern("resources.see", "")
    owner = reading.forms("resources.owner")
    toBeSpecified = reading.plural("budget.to-be-specified", "n")
    without = reading.plural("budget.without", "n")
    inKindCount = reading.plural("budget.in-kind", "n")
    elsewhere = reading.plural("budget.elsewhere", "n")
    unread = reading.plural("budget.unread", "n")
  }
}

/// `indicators`, `progress`: what is counted, aimed at and reached.
struct IndicatorWords: Sendable {
  let baseline, achieved, target, inYears, byYears, then, increase, decrease: WordPattern
  let inYear, inMonth, onDay: WordPattern
  let start: WordPattern?
  let rising, falling: String
  let noTarget, notMeasured, noRecentData, reached, onTime, late, underWay: String

  init(_ reading: inout WordReading) {
    baseline = reading.pattern("indicators.baseline", "")
    start = reading.has("indicators.start") ? reading.pattern("indicators.start", "") : nil
    achieved = reading.pattern("indicators.achieved", "")
    target = reading.pattern("indicators.target", "")
    inYears = reading.pattern("indicators.in-years", "", "years")
    byYears = reading.pattern("indicators.by-years", "", "years")
    then = reading.pattern("indicators.then", "", "trend")
    increase = reading.pattern("indicators.increase", "")
    decrease = reading.pattern("indicators.decrease", "")
    inYear = reading.pattern("indicators.in-year", "", "year")
    inMonth = reading.pattern("indicators.in-month", "", "year", "month", "month-name")
    onDay = reading.pattern("indicators.on-day", "", "year", "month", "day", "month-name")
    rising = reading.text("indicators.rising")
    falling = reading.text("indicators.falling")
    noTarget = reading.text("progress.no-target")
    notMeasured = reading.text("progress.not-measured")
    noRecentData = reading.text("progress.no-recent-data")
    reached = reading.text("progress.reached")
    onTime = reading.text("progress.on-time")
    late = reading.text("progress.late")
    underWay = reading.text("progress.under-way")
  }
}
