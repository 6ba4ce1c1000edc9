/// A day of the Gregorian calendar, from year 0 to year 9999, without a clock or a time zone.
package struct Day: Sendable, Hashable {
  /// The year, 0 to 9999.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  private init(checkedYear year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes a day; nil when the calendar has none such.
  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(checkedYear: year, month, day)
  }

  /// How many days a month has; the year decides for February.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// True when the year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The first day of a month; out of range, the nearest month of the calendar.
  package static func first(ofMonth month: Int, year: Int) -> Day {
    let months = min(max(year.clampedYear * 12 + month - 1, 0), 9999 * 12 + 11)
    return Day(checkedYear: months / 12, months % 12 + 1, 1)
  }

  /// The last day of a month; out of range, the nearest month of the calendar.
  package static func last(ofMonth month: Int, year: Int) -> Day {
    let first = first(ofMonth: month, year: year)
    return Day(
      checkedYear: first.year, first.month, length(ofMonth: first.month, year: first.year))
  }
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

// Days since 1970-01-01, with years that begin in March so that a leap day comes last.
extension Day {
  private static let shift = 719_468
  private static let daysPerEra = 146_097
  private static let limits = -719_528...2_932_896

  /// The number of days since 1 January 1970.
  package var ordinal: Int {
    let shifted = month <= 2 ? year + 399 : year + 400
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era - 1) * Self.daysPerEra + dayOfEra - Self.shift
  }

  /// The day so many days after 1 January 1970; out of range, the nearest day of the calendar.
  package init(ordinal: Int) {
    let clamped = min(max(ordinal, Self.limits.lowerBound), Self.limits.upperBound)
    let shifted = clamped + Self.shift + Self.daysPerEra
    let era = shifted / Self.daysPerEra
    let dayOfEra = shifted % Self.daysPerEra
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = yearOfEra + (era - 1) * 400 + (month <= 2 ? 1 : 0)
    self.init(checkedYear: year, month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }

  /// The day so many days later, or earlier when negative.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return Day(ordinal: overflow ? (days > 0 ? .max : .min) : sum)
  }

  /// The same day so many months later; the last of the month when it is too short.
  package func adding(months: Int) -> Day {
    let bounded = min(max(months, -120_000), 120_000)
    let first = Day.first(ofMonth: month + bounded, year: year)
    let length = Day.length(ofMonth: first.month, year: first.year)
    return Day(checkedYear: first.year, first.month, min(day, length))
  }

  /// How many days from this one to another; negative when the other is earlier.
  package func days(until other: Day) -> Int { other.ordinal - ordinal }

  /// The day of the week.
  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    Weekday(rawValue: ((ordinal + 3) % 7 + 7) % 7 + 1) ?? .monday
  }
}

extension Int {
  fileprivate var clampedYear: Int { Swift.min(Swift.max(self, -20_000), 20_000) }

  /// The number with at least so many digits.
  func padded(to digits: Int) -> String {
    let text = String(self)
    let missing = digits - text.utf8.count
    return missing > 0 ? String(repeating: "0", count: missing) + text : text
  }
}
