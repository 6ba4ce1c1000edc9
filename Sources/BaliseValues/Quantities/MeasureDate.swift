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

  /// The words after a value: « en 2019 », “ on 2019-06-30”.
  func formatted(in language: ValueLanguage) -> String {
    guard let month else { return (language == .fr ? " en " : " in ") + "\(year)" }
    guard let day else {
      return (language == .fr ? " en " : " in ") + "\(year)-\(month.padded(to: 2))"
    }
    return switch language {
    case .fr: " au \(day.padded(to: 2))/\(month.padded(to: 2))/\(year)"
    case .en: " on \(year)-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
  }
}

extension MeasureDate: Comparable {
  package static func < (left: MeasureDate, right: MeasureDate) -> Bool {
    if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
    return (left.month ?? 0, left.day ?? 0) < (right.month ?? 0, right.day ?? 0)
  }
}
