import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import Testing

@Suite struct TableTests {
  private static let table = "content/events/agenda.table.md"

  @Test func eachRowIsAnEntry() throws {
    let site = try DatedPlan.with([
      Self.table: """
      # L'agenda

      | quand | titre | lieux | serie |
      | :-- | --- |:-:|--:|
      | 18 novembre 2023 | Médiathèque | Lezoux | |
      | 15 novembre 2023 | Médiathèque | Lezoux, Thiers | A \\| B |
      22 au 24 novembre 2023 | Portes ouvertes | (ateliers, halles); Thiers
      |||||

      <!-- À compléter après chaque réunion. -->
      """,
      "content/events/2023-01-01-seul.md": DatedPlan.event("Seul", "2023-01-01"),
    ]).site()
    #expect(
      site.paths.filter { $0.hasPrefix("events/") && $0.hasSuffix(".html") } == [
        "events/2023-01-01-seul.html", "events/2023-11-15-mediatheque.html",
        "events/2023-11-18-mediatheque.html", "events/2023-11-22-portes-ouvertes.html",
        "events/index.html",
      ])
    let agenda = CalendarReading(try #require(site.files["agenda.ics"]))
    #expect(
      agenda.all("LOCATION") == [nil, "Lezoux\\, Thiers", "Lezoux", "ateliers\\, halles\\, Thiers"])
    #expect(agenda.all("CATEGORIES") == ["Rendez-vous", "A | B", "Rendez-vous", "Rendez-vous"])
  }

  @Test func whatIsWrongIsToldAtTheCell() throws {
    let plan = try DatedPlan.with([
      Self.table: """
      | quand | titre | lieux | lieu |
      |---|---|---|---|
      | 22 novembre | Sans année | Thiers |
      | 5 mai 2020 | Ailleurs | Lezoux; Tiers | x |
      | 5 mai 2020 | | Thiers |
      | 5 mai 2020 | ailleurs | Thiers |
      """,
      "content/events/vide.table.md": "Rien.\n",
    ])
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)) == [
        "content/events/agenda.table.md:1:27 unknown-key",
        "content/events/agenda.table.md:3:3 date-without-year",
        "content/events/agenda.table.md:4:35 unknown-reference",
        "content/events/agenda.table.md:5:1 missing-field",
        "content/events/agenda.table.md:6:1 duplicate-row",
        "content/events/vide.table.md:1:1 table-missing",
      ])
  }

  @Test func nothingOfATableIsLostInSilence() throws {
    let rows = (0..<5_001).map { "| 5 mai 2020 | Rendez-vous \($0) |\n" }.joined()
    let plan = try DatedPlan.with([
      Self.table: """
      ---
      lieu: Lezoux
      ---
      # L'agenda
      Les rendez-vous de l'année.

      | quand | titre |
      |---|---|
      | 5 mai 2020 | Ici | perdu |
      | 6 mai 2020 | Là | |

      | 7 mai 2020 | Plus bas |
      """,
      "content/events/long.table.md": "| quand | titre |\n|---|---|\n" + rows,
      "content/events/large.table.md": "quand|titre" + String(repeating: "|x", count: 100)
        + "\n-|-\n5 mai 2021|Large\n",
    ])
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)).filter {
        $0.hasSuffix("table-left-out")
      } == [
        "content/events/agenda.table.md:2:1 table-left-out",
        "content/events/agenda.table.md:5:1 table-left-out",
        "content/events/agenda.table.md:9:22 table-left-out",
        "content/events/agenda.table.md:12:1 table-left-out",
        "content/events/large.table.md:1:1 table-left-out",
        "content/events/long.table.md:5003:1 table-left-out",
      ])
  }

  @Test func aRowAndAFileOfOneNameAreTold() throws {
    let plan = try DatedPlan.with([
      Self.table: "quand | titre\n-|-\n5 mai 2020 | Deux\n",
      "content/events/2020-05-05-deux.md": DatedPlan.event("Deux", "2020-05-05"),
    ])
    #expect(
      Transcript.own(try plan.check().diagnostics).map(\.id) == ["duplicate-entry"])
  }

  @Test func oddTablesAreNoDanger() throws {
    for text in [
      "|", "|\n|", "|\n-", "a|b\n-|-\n\\", "|a|\n|-|\n|\\|", "|a\r\n|-\r\n|x|y|z\r\n", "\\|\n-",
    ] {
      let plan = try DatedPlan.with([Self.table: text])
      _ = try plan.check()
    }
  }
}
