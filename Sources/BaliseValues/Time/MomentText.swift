/// A moment as a noun, which joins with the words before it by its article: « le 2ᵉ semestre 2018 »,
/// « d’octobre 2018 », « jusqu’en 2014 ».
struct MomentText {
  /// The noun alone: « 2ᵉ semestre 2018 ».
  let text: String
  private let article: Int
  private let words: DateWords

  /// Makes the noun; the year can be left to the other end of a range.
  init(_ moment: Moment, _ words: DateWords, withYear: Bool = true) {
    self.words = words
    let (unit, text, article) = Self.noun(moment.unit, words, withYear: withYear)
    guard let part = moment.part, unit.parts.indices.contains(part.index) else {
      (self.text, self.article) = (text, article)
      return
    }
    let whole = MomentText(text, article, words)
    self.text = unit.parts[part.index].fill(text, whole.the, whole.from)
    self.article = unit.partArticles[part.index]
  }

  private init(_ text: String, _ article: Int, _ words: DateWords) {
    self.text = text
    self.article = article
    self.words = words
  }

  private var forms: DateWords.Article? {
    words.articles.indices.contains(article) ? words.articles[article] : nil
  }

  /// With its article: « le 23 juin 2015 », « 2018 ».
  var the: String { forms?.the.of(text) ?? text }

  /// After “from”: « du 23 juin 2015 », « d’octobre 2018 ».
  var from: String { forms?.from.of(text) ?? text }

  /// After “to”: « au 23 juin 2015 », « à l’été 2014 ».
  var to: String { forms?.to.of(text) ?? text }

  /// After “until”: « en 2014 », « au 23 juin 2015 ».
  var until: String { forms?.until.of(text) ?? text }

  private static func noun(
    _ unit: CalendarUnit, _ words: DateWords, withYear: Bool
  ) -> (DateWords.Unit, String, Int) {
    let year = withYear ? unit.year.padded(to: 4) : ""
    // In the order of the places that `DateWords` declares for a noun.
    func text(
      _ named: DateWords.Unit, month: Int? = nil, ordinal: Int? = nil, season: String = "",
      fortnight: String = ""
    ) -> String {
      let name = month.map { words.monthsAlone[$0 - 1] } ?? ""
      let from = month == nil ? "" : MomentText(name, words.month.articles[0], words).from
      let number = ordinal.map {
        words.ordinals.indices.contains($0 - 1) ? words.ordinals[$0 - 1] : "\($0)"
      }
      return named.noun.fill(year, "", name, from, "", number ?? "", season, fortnight)
    }
    switch unit {
    case .year: return (words.year, text(words.year), words.year.articles[0])
    case .half(let index, _):
      return (words.half, text(words.half, ordinal: index), words.half.articles[0])
    case .third(let index, _):
      return (words.third, text(words.third, ordinal: index), words.third.articles[0])
    case .quarter(let index, _):
      return (words.quarter, text(words.quarter, ordinal: index), words.quarter.articles[0])
    case .season(let season, _):
      let index = season.rawValue - 21
      return (
        words.season, text(words.season, season: words.seasons[index]), words.season.articles[index]
      )
    case .winter(let first):
      let text = words.winter.noun.fill(String(first), String(first + 1))
      return (words.winter, text, words.winter.articles[0])
    case .month(let month, _):
      return (words.month, text(words.month, month: month), words.month.articles[0])
    case .fortnight(let index, let month, _):
      let name = words.fortnights.indices.contains(index - 1) ? words.fortnights[index - 1] : ""
      return (
        words.fortnight, text(words.fortnight, month: month, fortnight: name),
        words.fortnight.articles[0]
      )
    case .day(let day):
      return (words.day, words.day(day, withYear: withYear), words.day.articles[0])
    }
  }
}
