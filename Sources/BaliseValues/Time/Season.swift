/// A season of the northern half of the Earth, numbered as in EDTF.
package enum Season: Int, Sendable, Hashable, CaseIterable {
  case spring = 21
  case summer, autumn, winter

  private var firstMonth: Int { 3 * (rawValue - 20) }

  /// The first day of the season that begins in this year: always the 21st, by convention.
  func first(year: Int) -> Day {
    Day.first(ofMonth: firstMonth, year: year).adding(days: 20)
  }

  /// The last day of the season that begins in this year.
  func last(year: Int) -> Day {
    Day.first(ofMonth: firstMonth + 3, year: year).adding(days: 19)
  }
}
