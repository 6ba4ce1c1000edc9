/// A year, a month or a day on which something was measured.
package struct MeasureDate: Sendable, Hashable {
  /// The year.
  package let year: Int
  /// The month from 1 to 12, when known.
  package let month: Int?
  /// The day of the month, when known.
  package let day: Int?

  /// Makes a date; nil when the calendar has none such.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1900...2199).contains(year), (1...12).contains(month ?? 1), day == nil || month != nil
    else { return nil }
    guard Day(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day it can mean.
  package var firstDay: Day {
    let first = Day.first(ofMonth: month ?? 1, year: year)
    return first.adding(days: (day ?? 1) - 1)
  }

  /// The last day it can mean.
  package var lastDay: Day {
    day == nil ? Day.last(ofMonth: month ?? 12, year: year) : firstDay
  }

  /// A value with its date: « 47 en 2019 », “47 on 2019-06-30”.
  func dated(_ value: String, in language: ValueLanguage) -> String {
    let words = language.words.indicators
    let year = String(year)
    guard let month else { return words.inYear.fill(value, year) }
    let name = language.words.dates.monthsAlone[month - 1]
    guard let day else { return words.inMonth.fill(value, year, month.padded(to: 2), name) }
    return words.onDay.fill(value, year, month.padded(to: 2), day.padded(to: 2), name)
  }
}

extension MeasureDate: Comparable {
  package static func < (left: MeasureDate, right: MeasureDate) -> Bool {
    if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
    return (left.month ?? 0, left.day ?? 0) < (right.month ?? 0, right.day ?? 0)
  }
}
