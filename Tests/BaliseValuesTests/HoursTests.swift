import BaliseText
import Testing

@testable import BaliseValues

/// Hours of a day, as people write them in French and in English.
@Suite struct HoursTests {
  private static func spans(_ words: String) -> String? {
    Hours.read(words).value.map { hours in
      hours.spans.map { span in
        span.start.iso + (span.end.map { "-" + $0.iso } ?? (span.isOpen ? "+" : ""))
      }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("14h–17h", "14:00-17:00"), ("14h-17h", "14:00-17:00"), ("14 h - 17 h", "14:00-17:00"),
    ("14-17h", "14:00-17:00"), ("14-17 h", "14:00-17:00"), ("de 9 h 30 à 12 h", "09:30-12:00"),
    ("De 9h30 à 12h00", "09:30-12:00"), ("de 9\u{A0}h\u{A0}30 à 12\u{202F}h", "09:30-12:00"),
    ("14:00-17:00", "14:00-17:00"), ("14.30 – 17.00", "14:30-17:00"), ("18h", "18:00"),
    ("à 18 h", "18:00"), ("18 heures", "18:00"), ("18h30min", "18:30"),
    ("à partir de 18h", "18:00+"), ("dès 18h30", "18:30+"), ("entre 14h et 17h", "14:00-17:00"),
    ("9h-12h et 14h-17h", "09:00-12:00 14:00-17:00"),
    ("de 9h à 12h, de 14h à 17h", "09:00-12:00 14:00-17:00"),
    ("9h à 12h puis 14h à 17h", "09:00-12:00 14:00-17:00"),
    ("9h-12h / 14h-17h", "09:00-12:00 14:00-17:00"), ("midi", "12:00"),
    ("de midi à minuit", "12:00-24:00"), ("20h–2h", "20:00-02:00"), ("20h à 24h", "20:00-24:00"),
    ("de 18h jusqu’à 20h", "18:00-20:00"), ("2pm", "14:00"), ("2 pm to 5 pm", "14:00-17:00"),
    ("2–5pm", "14:00-17:00"), ("11-1pm", "11:00-13:00"), ("10–12 am", "10:00-00:00"),
    ("9.30 a.m. to noon", "09:30-12:00"), ("from 6 pm", "18:00+"), ("at 6:15 p.m.", "18:15"),
    ("between 2 pm and 5 pm", "14:00-17:00"), ("9 am to 12 noon", "09:00-12:00"),
    ("12 am", "00:00"),
    ("12 pm", "12:00"), ("10 am and 3 pm", "10:00 15:00"), ("0h", "00:00"),
  ])
  func whatPeopleWrite(_ words: String, _ expected: String?) {
    // “12 am” as an end is midnight: the end of that day.
    let expected = words == "10–12 am" ? "10:00-24:00" : expected
    #expect(Self.spans(words) == expected)
  }

  @Test(arguments: [
    "", "14", "14-17", "h", "18h à", "à", "après manger", "14h17h", "25h", "9h60", "13 pm", "0 pm",
    "14h-17h-18h", "24h à 25h", "18h5", "le soir", "entre 14h", "14h,", "99999999999h", "9:5",
    String(repeating: "9h, ", count: 100),
  ])
  func whatIsNoHourIsRefused(_ words: String) {
    let result = Hours.read(words)
    #expect(result.value == nil)
    #expect(result.problems.map(\.id) == ["not-hours"])
    #expect(result.problems.allSatisfy { $0.span.upperBound <= words.utf8.count })
  }

  @Test func theWrongHourIsPointedAt() {
    let problem = Hours.read("de 9h à 25h").problems.first
    #expect(problem?.span == 9..<12)
    #expect(problem?.message.fr.contains("25h") == true)
  }

  @Test(arguments: [
    ("14h-17h", "de 14\u{A0}h à 17\u{A0}h", "from 2\u{A0}pm to 5\u{A0}pm"),
    ("9h30", "à 9\u{A0}h\u{A0}30", "at 9:30\u{A0}am"),
    ("dès midi", "à partir de 12\u{A0}h", "from noon"),
    ("20h-minuit", "de 20\u{A0}h à minuit", "from 8\u{A0}pm to midnight"),
    (
      "9h-12h, 14h-17h", "de 9\u{A0}h à 12\u{A0}h et de 14\u{A0}h à 17\u{A0}h",
      "from 9\u{A0}am to noon and from 2\u{A0}pm to 5\u{A0}pm"
    ),
  ])
  func eachLanguageHasItsWords(_ words: String, _ french: String, _ english: String) throws {
    let hours = try #require(Hours.read(words).value)
    #expect(hours.formatted(in: .fr) == french)
    #expect(hours.formatted(in: .en) == english)
    // What is shown can be written back.
    for text in [french, english] {
      #expect(Hours.read(text).value?.spans == hours.spans, "\(text)")
    }
  }
}

/// Legal time: the days on which it changes, and how far it is from UTC.
@Suite struct CivilZoneTests {
  private func offset(_ zone: String, _ day: String, _ hour: Int, _ minute: Int = 0) throws -> Int {
    let zone = try #require(CivilZone.named(zone))
    let day = try #require(Day(iso: day))
    return zone.offset(day, try #require(ClockTime(hour: hour, minute: minute)))
  }

  @Test(arguments: [
    (2023, "2023-03-26", "2023-10-29"), (2024, "2024-03-31", "2024-10-27"),
    (2026, "2026-03-29", "2026-10-25"), (2030, "2030-03-31", "2030-10-27"),
  ])
  func theHourChangesOnLastSundays(_ year: Int, _ spring: String, _ autumn: String) {
    #expect(CivilZone.paris.toSummer?.day(in: year).iso == spring)
    #expect(CivilZone.paris.toStandard?.day(in: year).iso == autumn)
  }

  @Test func theHourChangesElsewhereToo() throws {
    let toronto = try #require(CivilZone.named("America/Toronto"))
    #expect(toronto.toSummer?.day(in: 2024).iso == "2024-03-10")
    #expect(toronto.toStandard?.day(in: 2024).iso == "2024-11-03")
    // Sundays that are the first and the eighth day of their month.
    #expect(toronto.toStandard?.day(in: 2026).iso == "2026-11-01")
    #expect(toronto.toSummer?.day(in: 2026).iso == "2026-03-08")
  }

  @Test func aSkippedHourCountsAsBeforeAndADoubleOneAsTheFirst() throws {
    #expect(try offset("Europe/Paris", "2024-03-31", 1, 59) == 60)
    #expect(try offset("Europe/Paris", "2024-03-31", 2, 30) == 60)
    #expect(try offset("Europe/Paris", "2024-03-31", 3) == 120)
    #expect(try offset("Europe/Paris", "2024-10-27", 2, 30) == 120)
    #expect(try offset("Europe/Paris", "2024-10-27", 3) == 60)
    #expect(try offset("Europe/London", "2024-03-31", 2) == 60)
    #expect(try offset("Europe/Athens", "2024-07-01", 2) == 180)
    #expect(try offset("America/Miquelon", "2024-07-01", 2) == -120)
    #expect(try offset("Pacific/Marquesas", "2024-07-01", 2) == -570)
  }

  @Test func instantsAreWrittenWithTheirDistance() throws {
    let day = try #require(Day(iso: "2023-12-31"))
    let late = try #require(ClockTime(hour: 24))
    #expect(CivilZone.paris.instant(day, late) == "2024-01-01T00:00:00+01:00")
    let marquesas = try #require(CivilZone.named("pacific/marquesas"))
    let noon = try #require(ClockTime(hour: 12))
    #expect(marquesas.instant(day, noon) == "2023-12-31T12:00:00-09:30")
  }

  @Test func everyZoneHasItsOwnName() {
    let names = CivilZone.all.map { $0.name.lowercased() }
    #expect(Set(names).count == names.count)
    #expect(CivilZone.named("Europe/Paris") == .paris)
    #expect(CivilZone.named("Europe/Nowhere") == nil)
  }
}
