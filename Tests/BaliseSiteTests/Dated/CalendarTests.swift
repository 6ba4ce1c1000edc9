import BaliseTestSupport
import BaliseText
import Testing

@testable import BaliseSite

@Suite struct CalendarTests {
  private func agenda(
    _ files: [String: String], _ path: String = "agenda.ics"
  ) throws -> CalendarReading {
    let site = try DatedPlan.with(files).site()
    let reading = CalendarReading(try #require(site.files[path]))
    #expect(reading.faults == [])
    return reading
  }

  @Test func everyWordOfAStatusIsUnderstood() {
    for (status, words) in CalendarStatus.written {
      for word in words {
        #expect(CalendarStatus(word) == status && CalendarStatus(word.uppercased()) == status)
      }
    }
    #expect(CalendarStatus("À confirmer") == .tentative && CalendarStatus("prévu") == nil)
  }

  @Test func anEventHasAllThatCalendarsAsk() throws {
    let agenda = try agenda([
      "content/events/portes.md": DatedPlan.event(
        "Portes ouvertes, ateliers; visites", "22 au 24 novembre 2023",
        """
        lieux: [Thiers, "(Halle; nord, sud)"]
        hotes: [Ambert]
        serie: "Autres, animations"
        chapo: "Un \\\\ deux"
        statut: annulé

        """)
    ])
    #expect(
      agenda.lines == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Balise//Balise//FR", "CALSCALE:GREGORIAN",
        "NAME:Rendez-vous – Plan", "X-WR-CALNAME:Rendez-vous – Plan",
        "BEGIN:VEVENT", "UID:events/portes@plan.example.org/agglo", "DTSTAMP:20231122T000000Z",
        "DTSTART;VALUE=DATE:20231122", "DTEND;VALUE=DATE:20231125", "TRANSP:TRANSPARENT",
        #"SUMMARY;LANGUAGE=fr:Portes ouvertes\, ateliers\; visites"#,
        #"DESCRIPTION:Un \\ deux"#, #"LOCATION:Thiers\, Halle\; nord\, sud"#,
        #"CATEGORIES:Autres\, animations"#, "STATUS:CANCELLED",
        "URL:https://plan.example.org/agglo/events/portes.html", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test func eachLanguageAndEachEntryThatIsNamedHasItsOwn() throws {
    let site = try DatedPlan.with([
      "content/events/a.md": DatedPlan.event(
        "Un", "2020-02-01", "hotes: [Ambert]\nsecret: [Lezoux]\n"),
      "content/events/a.en.md": "---\ntitle: One\n---\n",
      "content/events/b.md": DatedPlan.event(
        "Deux", "2020-02-02", "lieux: [Thiers]\nhotes: [Ambert]\n"),
    ]).site()
    #expect(
      site.paths.filter { $0.hasSuffix(".ics") } == [
        "agenda.ics", "en/agenda.ics", "en/events/a.ics", "en/events/b.ics",
        "en/partners/ambert.ics", "en/partners/thiers.ics", "events/a.ics", "events/b.ics",
        "partners/ambert.ics", "partners/thiers.ics",
      ])
    func read(_ path: String) throws -> CalendarReading {
      CalendarReading(try #require(site.files[path]))
    }
    #expect(try read("partners/ambert.ics").events.count == 2)
    #expect(try read("partners/thiers.ics").all("SUMMARY;LANGUAGE=fr") == ["Deux"])
    let english = try read("en/agenda.ics")
    #expect(english.all("SUMMARY;LANGUAGE=en") == ["One", nil])
    #expect(english.all("SUMMARY;LANGUAGE=fr") == [nil, "Deux"])
    #expect(english.all("UID") == (try read("agenda.ics").all("UID")))
    #expect(english.all("URL").first == "https://plan.example.org/agglo/en/events/a.html")
  }

  @Test func identitiesDoNotDependOnOrder() throws {
    let first = try agenda([
      "content/events/médiathèque lezoux.md": DatedPlan.event("Médiathèque", "2023-11-15")
    ])
    let then = try agenda([
      "content/events/médiathèque lezoux.md": DatedPlan.event("Autre nom", "2023-12-15"),
      "content/events/a.md": DatedPlan.event("Avant", "2022-01-01"),
    ])
    #expect(
      first.all("UID") == ["events/m%C3%A9diath%C3%A8que%20lezoux@plan.example.org/agglo"])
    #expect(then.all("UID")[1] == first.all("UID")[0])
  }

  @Test func severalDatesOfOneEntryAreSeveralEvents() throws {
    let agenda = try agenda([
      "content/events/a.md": DatedPlan.event("Réunions", "5 mai 2020 ; 6 juin 2020 ; fin 2020")
    ])
    #expect(agenda.all("DTSTART;VALUE=DATE") == ["20200505", "20200606"])
    #expect(
      agenda.all("UID") == [
        "events/a/20200505@plan.example.org/agglo", "events/a/20200606@plan.example.org/agglo",
      ])
  }

  @Test(arguments: [
    "mars 2014", "début juillet 2014", "entre octobre 2023 et novembre 2024",
    "à partir du 5 mai 2020",
    "vers le 5 mai 2020", "2018", "à préciser", "été 2019", "jusqu'au 5 mai 2020",
  ])
  func whatIsNotKnownToTheDayIsNoAllDayFact(_ when: String) throws {
    let site = try DatedPlan.with(["content/events/a.md": DatedPlan.event("Flou", when)]).site()
    #expect(site.paths.filter { $0.hasSuffix(".ics") } == [])
    #expect(site["events/index.html"]?.contains("Flou") == true)
  }

  @Test func anUncertainDayIsTentative() throws {
    let agenda = try agenda(["content/events/a.md": DatedPlan.event("Peut-être", "5 mai 2020 ?")])
    #expect(agenda.all("STATUS") == ["TENTATIVE"])
  }

  @Test func longTextsAreFoldedBetweenCharacters() throws {
    for length in 50...90 {
      let title =
        String(repeating: "é", count: length / 2) + "🎶€" + String(repeating: "a", count: length)
      let agenda = try agenda(["content/events/a.md": DatedPlan.event(title, "2020-05-05")])
      #expect(agenda.all("SUMMARY;LANGUAGE=fr") == [title])
    }
  }

  @Test func anEndOfYearEndsInTheNext() throws {
    let agenda = try agenda([
      "content/events/a.md": DatedPlan.event("Fin", "28 au 31 décembre 2024")
    ])
    #expect(agenda.all("DTEND;VALUE=DATE") == ["20250101"])
  }

  @Test func withoutAnAddressNoneIsInvented() throws {
    let agenda = try agenda([
      "content/site.yaml": "name: Plan d'été\nlanguages: [fr, en]\n",
      "content/events/a.md": DatedPlan.event("Fin", "2020-05-05"),
    ])
    #expect(agenda.all("URL") == [nil])
    #expect(agenda.all("UID") == ["events/a@plan-d-ete.invalid"])
  }

  @Test func whatComesAndWhatIsPastAreToldByTheDayOfTheBuild() throws {
    let plan = try DatedPlan.with([
      "content/events/a.md": DatedPlan.event("Hier", "2020-01-30"),
      "content/events/b.md": DatedPlan.event("Le jour même", "2020-01-31"),
      "content/events/c.md": DatedPlan.event("En cours", "25 janvier au 31 janvier 2020"),
      "content/events/d.md": DatedPlan.event("Ancien", "2018-01-01"),
      "content/events/e.md": DatedPlan.event("Mois en cours", "janvier 2020"),
      "content/events/f.md": DatedPlan.event("Plus tard", "fin 2020"),
      "content/events/g.md": DatedPlan.event("Sans date", "à préciser"),
      "content/events/h.md": DatedPlan.event("Deux fois", "2019-01-01 ; 2020-02-01"),
      "templates/pages/events.index.html": """
      {{#upcoming}}+{{title}}{{#is-past}}!{{/is-past}};{{/upcoming}}
      {{#past}}-{{title}}{{^is-past}}!{{/is-past}};{{/past}}
      {{#undated}}?{{title}}{{#is-past}}!{{/is-past}};{{/undated}}
      {{#collections.events.upcoming}}({{title}}){{/collections.events.upcoming}}
      """,
    ])
    let lines = try #require(try plan.site()["events/index.html"]).split(separator: "\n")
    #expect(lines[0] == "+Mois en cours;+En cours;+Le jour même;+Deux fois;+Plus tard;")
    #expect(lines[1] == "-Hier;-Ancien;")
    #expect(lines[2] == "?Sans date;")
    #expect(lines[3] == "(Mois en cours)(En cours)(Le jour même)(Deux fois)(Plus tard)")
  }

  @Test func pagesTellProgramsOfCalendars() throws {
    let plan = try DatedPlan.with([
      "content/events/a.md": DatedPlan.event("Un", "2020-02-01", "hotes: [Ambert]\n"),
      "templates/pages/partners.html": """
      {{#page.feeds}}<link rel="alternate" type="{{type}}" title="{{title}}" href="{{url}}">{{/page.feeds}}
      {{#ics}}<a href="{{ics}}">x</a>{{/ics}}
      """,
    ])
    let site = try plan.site()
    let page = try #require(site["en/partners/ambert.html"])
    #expect(
      page.contains(
        #"<link rel="alternate" type="text/calendar" title="Events – The plan" href="../../en/agenda.ics">"#
      ))
    #expect(page.contains(#"title="Ambert" href="../../en/partners/ambert.ics">"#))
    #expect(page.contains(#"<a href="../../en/partners/ambert.ics">"#))
    #expect(site["partners/thiers.html"]?.contains("<a ") == false)
    #expect(LinkScanner(site, basePath: "/agglo/").broken() == [])
  }

  @Test func aDeclarationThatDoesNotFitIsTold() throws {
    let plan = try DatedPlan.with([
      "content/events/_collection.yaml": """
      calendar: {when: title, place: nowhere, clock: now, status: secret, updated: when}
      feed: {summary: title}
      fields:
        title: {type: text}
        when: {type: when}
        secret: {type: text, private: true}

      """
    ])
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)) == [
        "content/events/_collection.yaml:1:18 misplaced-option",
        "content/events/_collection.yaml:1:32 unknown-field",
        "content/events/_collection.yaml:1:41 unknown-key",
        "content/events/_collection.yaml:1:61 private-in-public",
        "content/events/_collection.yaml:1:78 misplaced-option",
        "content/events/_collection.yaml:2:7 unexpected-structure",
      ])
  }

  @Test func aMissingYearIsProposedByWhatStandsNear() throws {
    let plan = try DatedPlan.with([
      "content/events/2023-11-22-a.md": DatedPlan.event("A", "22 au 24 novembre"),
      "content/events/2023-11-22-b.md": DatedPlan.event("B", "mercredi 22 novembre"),
      "content/events/2023-11-22-c.md": DatedPlan.event("C", "jeudi 22 novembre"),
      "content/events/2023-11-22-d.md": DatedPlan.event("D", "6 octobre"),
      "content/events/e.md": DatedPlan.event("Bilan 2019", "6 octobre", "serie: 5 juillet 2023\n"),
      "content/events/f.md": DatedPlan.event("F", "6 octobre"),
    ])
    let told = Transcript.text(try plan.check().diagnostics, .en)
    #expect(told.matches(of: /has no year/).count == 6)
    #expect(told.contains("Write “22 au 24 novembre 2023” if that is the year meant."))
    #expect(told.contains("Write “jeudi 22 novembre 2018” if that is the year meant."))
    #expect(told.matches(of: /Write “6 octobre 2023”/).count == 2)
    #expect(told.contains("Add the year, in four digits."))
    _ = try SiteFixer.fix(BuildRequest(source: plan.path, output: nil, jobs: 1))
    #expect(
      try plan.text("content/events/2023-11-22-a.md").contains("quand: 22 au 24 novembre 2023"))
    #expect(
      try plan.text("content/events/2023-11-22-b.md").contains("quand: mercredi 22 novembre 2023"))
    for file in ["2023-11-22-c", "2023-11-22-d", "e", "f"] {
      #expect(try plan.text("content/events/\(file).md").firstMatch(of: /quand:.*20/) == nil)
    }
  }
}
