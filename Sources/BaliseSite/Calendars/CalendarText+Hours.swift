import BalisePlan
import BaliseValues

extension CalendarText {
  /// When an event with hours begins and ends: each day anew, when it has several.
  mutating func span(_ days: ExactDays, _ hours: Hours.Span, _ zone: CivilZone) {
    clock("DTSTART", days.first, hours.start, zone)
    if let end = hours.end {
      clock("DTEND", hours.endsNextDay ? days.first.adding(days: 1) : days.first, end, zone)
    }
    let count = days.first.days(until: days.last) + 1
    if count > 1 { line("RRULE", "FREQ=DAILY;COUNT=\(count)") }
  }

  private mutating func clock(_ name: String, _ day: Day, _ time: ClockTime, _ zone: CivilZone) {
    let isNextDay = time.minutes == 1440
    let moment = (isNextDay ? day.adding(days: 1) : day).basic + "T" + time.basic + "00"
    if zone.isUTC {
      line(name, moment + "Z")
    } else {
      line(name + ";TZID=" + zone.name, moment)
    }
  }

  /// The legal time of a place, with its changes: events name it.
  mutating func zone(_ zone: CivilZone) {
    guard !zone.isUTC else { return }
    line("BEGIN", "VTIMEZONE")
    line("TZID", zone.name)
    if let toSummer = zone.toSummer, let toStandard = zone.toStandard {
      let summer = zone.standard + 60
      change("STANDARD", toStandard, from: summer, to: zone.standard, zone.abbreviation)
      change("DAYLIGHT", toSummer, from: zone.standard, to: summer, zone.summerAbbreviation)
    } else {
      line("BEGIN", "STANDARD")
      line("DTSTART", "19700101T000000")
      line("TZOFFSETFROM", Self.offset(zone.standard))
      line("TZOFFSETTO", Self.offset(zone.standard))
      line("TZNAME", zone.abbreviation)
      line("END", "STANDARD")
    }
    line("END", "VTIMEZONE")
  }

  private mutating func change(
    _ kind: String, _ change: CivilZone.Change, from: Int, to: Int, _ name: String
  ) {
    line("BEGIN", kind)
    let time = ClockTime(hour: change.minute / 60, minute: change.minute % 60)
    line("DTSTART", change.day(in: 1970).basic + "T" + (time?.basic ?? "0000") + "00")
    line("TZOFFSETFROM", Self.offset(from))
    line("TZOFFSETTO", Self.offset(to))
    line("TZNAME", name)
    line("RRULE", "FREQ=YEARLY;BYMONTH=\(change.month);BYDAY=\(change.sunday)SU")
    line("END", kind)
  }

  /// `+0100`.
  private static func offset(_ minutes: Int) -> String {
    let distance = abs(minutes)
    let digits = String(10_000 + distance / 60 * 100 + distance % 60).dropFirst()
    return (minutes < 0 ? "-" : "+") + digits
  }
}

extension ClockTime {
  /// `1430`, as iCalendar writes it; the end of a day is the beginning of the next.
  var basic: String { minutes == 1440 ? "0000" : iso.replacing(":", with: "") }
}

extension FieldValue {
  /// The hours of a day, when the value is that.
  var hours: Hours? { if case .hours(let hours) = self { hours } else { nil } }
}
