import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// Events whose hours are known: calendars with a legal time, and instants for machines.
@Suite struct CalendarHoursTests {
  private func site(
    _ when: String, _ hours: String, zone: String? = nil
  ) throws -> FileTree {
    var files = [
      "content/events/a.md": DatedPlan.event("A", when, "heure: \(hours)\n"),
      "content/events/_collection.yaml": (DatedPlan.files["content/events/_collection.yaml"] ?? "")
        + "schema-org: {type: Event, startDate: when.start, endDate: when.end}\n",
    ]
    files["templates/pages/events.html"] = "{{{page.json-ld}}}"
    if let zone {
      files["content/site.yaml"] =
        (DatedPlan.files["content/site.yaml"] ?? "") + "time-zone: \(zone)\n"
    }
    return try DatedPlan.with(files).site()
  }

  private func agenda(_ site: FileTree) throws -> CalendarReading {
    let reading = CalendarReading(try #require(site.files["agenda.ics"]))
    #expect(reading.faults == [])
    return reading
  }

  @Test func hoursAreToldInTheTimeOfThePlace() throws {
    let agenda = try agenda(site("22 novembre 2023", "14h–17h"))
    #expect(
      agenda.lines[6...21] == [
        "BEGIN:VTIMEZONE", "TZID:Europe/Paris",
        "BEGIN:STANDARD", "DTSTART:19701025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "TZNAME:CEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
      ])
    #expect(agenda.all("DTSTART;TZID=Europe/Paris") == ["20231122T140000"])
    #expect(agenda.all("DTEND;TZID=Europe/Paris") == ["20231122T170000"])
    #expect(agenda.all("UID") == ["events/a@plan.example.org/agglo"])
    #expect(agenda.all("TRANSP") == [nil])
  }

  @Test func severalDaysHaveTheHoursEachDay() throws {
    let agenda = try agenda(site("22 au 24 novembre 2023", "de 9 h 30 à 12 h et de 14 h à 17 h"))
    #expect(
      agenda.all("DTSTART;TZID=Europe/Paris") == ["20231122T093000", "20231122T140000"])
    #expect(agenda.all("DTEND;TZID=Europe/Paris") == ["20231122T120000", "20231122T170000"])
    #expect(agenda.all("RRULE") == ["FREQ=DAILY;COUNT=3", "FREQ=DAILY;COUNT=3"])
    #expect(
      agenda.all("UID") == [
        "events/a/T0930@plan.example.org/agglo", "events/a/T1400@plan.example.org/agglo",
      ])
  }

  @Test(arguments: [
    ("20h à 2h", "20240101T020000"), ("20h à minuit", "20240101T000000"), ("20h", nil),
  ])
  func anEventMayEndInTheNextDay(_ hours: String, _ end: String?) throws {
    let agenda = try agenda(site("31 décembre 2023", hours))
    #expect(agenda.all("DTSTART;TZID=Europe/Paris") == ["20231231T200000"])
    #expect(agenda.all("DTEND;TZID=Europe/Paris") == [end])
  }

  @Test(arguments: [
    ("22 novembre 2023", "14h–17h", nil, "2023-11-22T14:00:00+01:00", "2023-11-22T17:00:00+01:00"),
    ("22 juin 2023", "14h–17h", nil, "2023-06-22T14:00:00+02:00", "2023-06-22T17:00:00+02:00"),
    (
      "28 au 29 octobre 2023", "9h–18h", nil, "2023-10-28T09:00:00+02:00",
      "2023-10-29T18:00:00+01:00"
    ),
    ("22 juin 2023", "20h–1h", nil, "2023-06-22T20:00:00+02:00", "2023-06-23T01:00:00+02:00"),
    (
      "22 juin 2023", "9h–12h", "Indian/Reunion", "2023-06-22T09:00:00+04:00",
      "2023-06-22T12:00:00+04:00"
    ),
  ])
  func machinesReadInstants(
    _ when: String, _ hours: String, _ zone: String?, _ start: String, _ end: String
  ) throws {
    let page = try #require(try site(when, hours, zone: zone)["events/a.html"])
    #expect(page.contains("\"startDate\":\"\(start)\""))
    #expect(page.contains("\"endDate\":\"\(end)\""))
  }

  @Test func anEndThatNobodySaysIsNotMadeUp() throws {
    let page = try #require(try site("22 juin 2023", "à partir de 18h")["events/a.html"])
    #expect(page.contains("\"startDate\":\"2023-06-22T18:00:00+02:00\""))
    #expect(!page.contains("endDate"))
  }

  @Test func aZoneWithoutSummerHasOneTime() throws {
    let agenda = try agenda(site("22 juin 2023", "9h", zone: "america/cayenne"))
    #expect(agenda.lines.contains("TZID:America/Cayenne"))
    #expect(agenda.lines.contains("TZOFFSETTO:-0300"))
    #expect(!agenda.lines.contains("BEGIN:DAYLIGHT"))
  }

  @Test func wholeDaysNameNoZone() throws {
    let site = try DatedPlan.with(["content/events/a.md": DatedPlan.event("A", "2020-02-01")])
      .site()
    #expect(site["agenda.ics"]?.contains("VTIMEZONE") == false)
  }

  @Test func universalTimeNeedsNoDescription() throws {
    let agenda = try agenda(site("22 juin 2023", "9h", zone: "UTC"))
    #expect(agenda.all("DTSTART") == ["20230622T090000Z"])
    #expect(!agenda.lines.contains("BEGIN:VTIMEZONE"))
  }

  @Test func whatIsNoHourOrNoZoneIsTold() throws {
    let plan = try DatedPlan.with([
      "content/site.yaml": (DatedPlan.files["content/site.yaml"] ?? "")
        + "time-zone: Europe/Pari\n",
      "content/events/a.md": DatedPlan.event("A", "2020-02-01", "heure: après manger\n"),
      "content/events/b.md": DatedPlan.event("B", "2020-02-01", "heure: de 9h à 25h\n"),
    ])
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)) == [
        "content/events/a.md:4:8 not-hours", "content/events/b.md:4:16 not-hours",
        "content/site.yaml:4:12 unknown-time-zone",
      ])
  }

  @Test(arguments: [
    "6 octobre 2023 à 14h", "6 octobre 2023, de 9 h à 12 h", "6 octobre 2023 14h-17h",
  ])
  func anHourBehindADateIsToldWhereItGoes(_ when: String) throws {
    let plan = try DatedPlan.with(["content/events/a.md": DatedPlan.event("A", "\"\(when)\"")])
    let told = Transcript.text(try plan.check().diagnostics, .fr)
    #expect(told.contains("écrivez «\u{A0}6 octobre 2023\u{A0}» ici, et «\u{A0}"), "\(told)")
  }

  @Test func hoursNeedAFieldOfHours() throws {
    let plan = try DatedPlan.with([
      "content/events/_collection.yaml":
        "calendar: {when: when, hours: title}\nfields:\n  title: {}\n  when: {type: when}\n"
    ])
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)) == [
        "content/events/_collection.yaml:1:31 misplaced-option"
      ])
  }
}
