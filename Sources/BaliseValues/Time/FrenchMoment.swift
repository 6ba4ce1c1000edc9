/// A moment as a French noun, which joins with « de », « à » and « jusqu'en » by its article.
struct FrenchMoment {
  private enum Article { case none, le, la, elided }

  /// The noun alone: « 2ᵉ semestre 2018 ».
  let text: String
  private let article: Article
  private let isYearOrMonth: Bool

  /// Makes the noun; the year can be left to the other end of a range.
  init(_ moment: Moment, includingYear: Bool = true) {
    let noun = Self.noun(moment.unit, includingYear: includingYear)
    switch (moment.unit, moment.part) {
    case (_, nil):
      (text, article) = noun
    case (.year, let part?), (.month, let part?):
      text = ["début ", "mi-", "fin "][part.index] + noun.text
      article = .none
    case (_, let part?):
      let name = ["début ", "milieu ", "fin "][part.index]
      text = name + (noun.article == .elided ? "de l’" : "du ") + noun.text
      article = part == .end ? .la : .le
    }
    switch moment.unit {
    case .year, .month: isYearOrMonth = moment.part == nil
    default: isYearOrMonth = false
    }
  }

  /// With its article: « le 23 juin 2015 », « 2018 ».
  var bare: String {
    switch article {
    case .none: text
    case .le: "le " + text
    case .la: "la " + text
    case .elided: "l’" + text
    }
  }

  /// After « de »: « du 23 juin 2015 », « d’octobre 2018 ».
  var de: String {
    switch article {
    case .none: ("aeoh".contains(text.first ?? " ") ? "d’" : "de ") + text
    case .le: "du " + text
    case .la: "de la " + text
    case .elided: "de l’" + text
    }
  }

  /// After « à »: « au 23 juin 2015 », « à l’été 2014 ».
  var to: String {
    article == .le ? "au " + text : "à " + bare
  }

  /// After « jusqu’ »: « en 2014 », « au 23 juin 2015 ».
  var en: String { isYearOrMonth ? "en " + text : to }

  private static func noun(
    _ unit: CalendarUnit, includingYear: Bool
  ) -> (text: String, article: Article) {
    let year = includingYear ? " " + unit.year.padded(to: 4) : ""
    switch unit {
    case .year(let number): return (number.padded(to: 4), .none)
    case .half(let index, _): return (ordinal(index) + "semestre" + year, .le)
    case .third(let index, _): return (ordinal(index) + "quadrimestre" + year, .le)
    case .quarter(let index, _): return (ordinal(index) + "trimestre" + year, .le)
    case .season(let season, _):
      let name = CalendarNames.frenchSeasons[season.rawValue - 21]
      return (name + year, season == .spring ? .le : .elided)
    case .winter(let first): return ("hiver \(first)-\(first + 1)", .elided)
    case .month(let month, _): return (CalendarNames.month(month, in: .fr) + year, .none)
    case .fortnight(let index, let month, _):
      let name = CalendarNames.month(month, in: .fr)
      let joint = "ao".contains(name.first ?? " ") ? "d’" : "de "
      let number = index == 1 ? "1ʳᵉ\u{A0}" : "2ᵉ\u{A0}"
      return (number + "quinzaine " + joint + name + year, .la)
    case .day(let day):
      return (FrenchTime.day(day, includingMonth: true, includingYear: includingYear), .le)
    }
  }

  private static func ordinal(_ index: Int) -> String {
    index == 1 ? "1ᵉʳ\u{A0}" : "\(index)ᵉ\u{A0}"
  }
}
