/// A value that was found, with its date as far as that is known.
package struct Measure: Sendable, Hashable {
  /// The value.
  package let range: AmountRange
  /// True for a share: “20 %”.
  package let isPercent: Bool
  /// What is counted, in the author's words.
  package let unit: String?
  /// When it was measured.
  package let date: MeasureDate?
  /// Who says so: “Film Commission”.
  package let source: String?

  /// Makes a measure.
  package init(
    _ range: AmountRange, isPercent: Bool = false, unit: String? = nil, date: MeasureDate? = nil,
    source: String? = nil
  ) {
    self.range = range
    self.isPercent = isPercent
    self.unit = unit
    self.date = date
    self.source = source
  }

  /// The measure as a person reads it: « 47 en 2018 (Film Commission) ».
  package func formatted(in language: ValueLanguage) -> String {
    var text = range.formatted(in: language, isPercent: isPercent)
    if let unit { text += " " + unit }
    if let date { text += date.formatted(in: language) }
    if let source { text += " (" + source + ")" }
    return text
  }
}

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
    guard (1...Self.days(in: month ?? 1, of: year)).contains(day ?? 1) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The last day it can mean, as (year, month, day).
  package var lastDay: (year: Int, month: Int, day: Int) {
    let month = month ?? 12
    return (year, month, day ?? Self.days(in: month, of: year))
  }

  /// The words after a value: « en 2019 », “ on 2019-06-30”.
  func formatted(in language: ValueLanguage) -> String {
    guard let month else { return (language == .fr ? " en " : " in ") + "\(year)" }
    guard let day else { return (language == .fr ? " en " : " in ") + "\(year)-\(Self.two(month))" }
    return switch language {
    case .fr: " au \(Self.two(day))/\(Self.two(month))/\(year)"
    case .en: " on \(year)-\(Self.two(month))-\(Self.two(day))"
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension MeasureDate: Comparable {
  package static func < (left: MeasureDate, right: MeasureDate) -> Bool {
    if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
    return (left.month ?? 0, left.day ?? 0) < (right.month ?? 0, right.day ?? 0)
  }
}
