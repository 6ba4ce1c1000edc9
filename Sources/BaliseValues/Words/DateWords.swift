/// `dates`: names of the calendar, and how moments join with the words before them.
struct DateWords: Sendable {
  /// The forms of a moment after the words that it can follow.
  struct Article: Sendable {
    let the, from, to, until: WordForms
  }

  /// A stretch of the calendar: how it is named, and its beginning, middle and end.
  struct Unit: Sendable {
    let noun: WordPattern
    let articles: [Int]
    let parts: [WordPattern]
    let partArticles: [Int]
  }

  let months, monthsAlone, weekdays, seasons, ordinals, fortnights, terms: [String]
  let firstDay, plan, continuous: String
  let articles: [Article]
  let year, half, third, quarter, season, winter, month, fortnight, day: Unit
  let dayOnly, withWeekday, about, aboutAlone: WordPattern
  let from, after, before, until, between, betweenAbout, betweenYears, betweenDays: WordPattern
  let lasting, since, sinceAbout, within, horizon, forPurpose, asidePurpose, rhythm: WordPattern

  init(_ reading: inout WordReading) {
    months = reading.list("dates.months", 12)
    monthsAlone =
      reading.has("dates.months-alone") ? reading.list("dates.months-alone", 12) : months
    weekdays = reading.list("dates.weekdays", 7)
    seasons = reading.list("dates.seasons", 4)
    ordinals = reading.list("dates.ordinals", 4)
    fortnights = reading.list("dates.fortnights", 2)
    terms = reading.list("dates.terms", 3)
    firstDay = reading.text("dates.first-day")
    plan = reading.text("dates.plan")
    continuous = reading.text("dates.continuous")
    let names = reading.names("dates.articles")
    articles = names.map { name in
      let path = "dates.articles.\(name)."
      return Article(
        the: reading.forms(path + "the"), from: reading.forms(path + "from"),
        to: reading.forms(path + "to"), until: reading.forms(path + "until"))
    }
    year = Self.unit("year", names, &reading)
    half = Self.unit("half", names, &reading)
    third = Self.unit("third", names, &reading)
    quarter = Self.unit("quarter", names, &reading)
    season = Self.unit("season", names, &reading, count: 4)
    winter = Self.unit("winter", names, &reading)
    month = Self.unit("month", names, &reading)
    fortnight = Self.unit("fortnight", names, &reading, hasParts: false)
    day = Self.unit("day", names, &reading, hasParts: false)
    dayOnly = reading.pattern("dates.day-only", "day")
    withWeekday = reading.pattern("dates.with-weekday", "weekday", "date")
    about = reading.pattern("dates.about", "")
    aboutAlone = reading.pattern("dates.about-alone", "the", "unit")
    from = Self.after("from", &reading)
    after = Self.after("after", &reading)
    before = Self.after("before", &reading)
    until = Self.after("until", &reading)
    between = Self.range("between", &reading)
    betweenAbout = Self.range("between-about", &reading)
    betweenYears = reading.pattern("dates.between-years", "start", "end")
    betweenDays = reading.pattern("dates.between-days", "start", "end")
    lasting = reading.pattern("dates.lasting", "amount", "unit", "the", "from")
    since = reading.pattern("dates.since", "amount", "exact")
    sinceAbout = reading.pattern("dates.since-about", "amount", "exact")
    within = reading.pattern("dates.within", "amount")
    horizon = reading.pattern("dates.horizon", "")
    forPurpose = reading.pattern("dates.for", "", "purpose")
    asidePurpose = reading.pattern("dates.aside", "", "purpose")
    rhythm = reading.pattern("dates.rhythm", "rhythm", "extent")
  }

  private static func after(_ name: String, _ reading: inout WordReading) -> WordPattern {
    reading.pattern("dates." + name, "unit", "the", "from", "to", "until")
  }

  private static func range(_ name: String, _ reading: inout WordReading) -> WordPattern {
    reading.pattern(
      "dates." + name, "start", "end", "start-the", "end-the", "start-from", "end-to",
      "end-until")
  }

  private static func unit(
    _ name: String, _ articles: [String], _ reading: inout WordReading, count: Int = 1,
    hasParts: Bool = true
  ) -> Unit {
    let path = "dates.\(name)."
    func index(_ article: String, _ key: String) -> Int {
      articles.firstIndex(of: reading.article(article, among: articles, at: path + key)) ?? 0
    }
    let noun = reading.pattern(
      path + "noun", "year", "next-year", "month", "from-month", "day", "ordinal", "season",
      "fortnight")
    let own = reading.textOrList(path + "article", count).map { index($0, "article") }
    guard hasParts else { return Unit(noun: noun, articles: own, parts: [], partArticles: []) }
    return Unit(
      noun: noun, articles: own, parts: reading.patterns(path + "parts", 3, "unit", "the", "from"),
      partArticles: reading.textOrList(path + "part-articles", 3).map { index($0, "part-articles") }
    )
  }
}
