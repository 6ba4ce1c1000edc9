/// A stretch of the calendar that has a name of its own.
package enum CalendarUnit: Sendable, Hashable {
  case year(Int)
  /// First or second half, numbered from 1, like all that follow.
  case half(Int, year: Int)
  /// One of three periods of four months.
  case third(Int, year: Int)
  case quarter(Int, year: Int)
  /// A season; a winter may be the one that begins or the one that ends in the year.
  case season(Season, year: Int)
  /// The winter that begins in this year and ends in the next.
  case winter(from: Int)
  case month(Int, year: Int)
  /// The days to the 15th of a month, or those after it.
  case fortnight(Int, month: Int, year: Int)
  case day(Day)

  /// The earliest day it can contain.
  package var first: Day {
    switch self {
    case .year(let year): Day.first(ofMonth: 1, year: year)
    case .half(let index, let year): Day.first(ofMonth: index * 6 - 5, year: year)
    case .third(let index, let year): Day.first(ofMonth: index * 4 - 3, year: year)
    case .quarter(let index, let year): Day.first(ofMonth: index * 3 - 2, year: year)
    case .season(.winter, let year): Season.winter.first(year: year - 1)
    case .season(let season, let year): season.first(year: year)
    case .winter(let year): Season.winter.first(year: year)
    case .month(let month, let year): Day.first(ofMonth: month, year: year)
    case .fortnight(let index, let month, let year):
      Day.first(ofMonth: month, year: year).adding(days: index == 1 ? 0 : 15)
    case .day(let day): day
    }
  }

  /// The latest day it can contain.
  package var last: Day {
    switch self {
    case .year(let year): Day.last(ofMonth: 12, year: year)
    case .half(let index, let year): Day.last(ofMonth: index * 6, year: year)
    case .third(let index, let year): Day.last(ofMonth: index * 4, year: year)
    case .quarter(let index, let year): Day.last(ofMonth: index * 3, year: year)
    case .season(let season, let year): season.last(year: year)
    case .winter(let year): Season.winter.last(year: year)
    case .month(let month, let year): Day.last(ofMonth: month, year: year)
    case .fortnight(1, let month, let year):
      Day.first(ofMonth: month, year: year).adding(days: 14)
    case .fortnight(_, let month, let year): Day.last(ofMonth: month, year: year)
    case .day(let day): day
    }
  }

  /// The year in its name; for a winter of two years, the first.
  var year: Int {
    switch self {
    case .year(let year), .half(_, let year), .third(_, let year), .quarter(_, let year),
      .season(_, let year), .winter(let year), .month(_, let year), .fortnight(_, _, let year):
      year
    case .day(let day): day.year
    }
  }

  /// True for the seasons, whose ends nobody means to the day.
  var isVague: Bool {
    switch self {
    case .season, .winter: true
    default: false
    }
  }
}
