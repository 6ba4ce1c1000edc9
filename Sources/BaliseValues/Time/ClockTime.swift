/// A time on the clock, to the minute, without a day and without a zone.
package struct ClockTime: Sendable, Hashable {
  /// Minutes since midnight, from 0 to 1440: the last one is midnight as the end of a day.
  package let minutes: Int

  /// The end of a day, and its middle.
  static let midnight = ClockTime(minutes: 0)
  static let endOfDay = ClockTime(minutes: 1440)
  static let noon = ClockTime(minutes: 720)

  private init(minutes: Int) { self.minutes = minutes }

  /// Makes a time; nil when no clock shows it.
  package init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour) && (0...59).contains(minute) || hour == 24 && minute == 0 else {
      return nil
    }
    self.init(minutes: hour * 60 + minute)
  }

  /// `14:30`, as machines write it; the end of a day is `24:00`.
  package var iso: String { "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))" }

  /// The time as a person reads it: « 14 h 30 », “2:30 pm”; as machines write it in any other
  /// language.
  package func formatted(in language: ValueLanguage) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    let space = "\u{A0}"
    if language.speaksFrench {
      if self == .endOfDay { return "minuit" }
      let tail = minute == 0 ? "" : space + minute.padded(to: 2)
      return "\(hour)" + space + "h" + tail
    }
    guard language.speaksEnglish else { return iso }
    if self == .noon { return "noon" }
    if self == .midnight || self == .endOfDay { return "midnight" }
    let clock = (hour + 11) % 12 + 1
    let tail = minute == 0 ? "" : ":" + minute.padded(to: 2)
    return "\(clock)" + tail + space + (hour < 12 ? "am" : "pm")
  }
}
