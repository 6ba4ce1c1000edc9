import BalisePlan
import BaliseTestSupport
import BaliseValues
import Testing

@Suite struct CalendarTests {
  private static let schema =
    "fields: {title: {type: text}, quand: {type: when, many: true, translated: true}}"

  @Test func theDemonstrationIsInOrderOfTime() throws {
    let real = try ReportedPlan.real.get()
    let calendar = real.reports.calendar
    let table = try #require(calendar.tables.first)
    #expect(real.plan.schema.collections[table.collection].fields[table.field].name == "when")
    let order = table.dated.map { real.number(calendar.lines.all[$0].entry) }
    #expect(order == ["05", "01", "02", "03", "08", "02", "06", "07", "10", "04", "09"])
    #expect(table.undated.map { real.number(calendar.lines.all[$0].entry) } == ["11"])
    #expect(table.silent.isEmpty)
    #expect(calendar.scale?.firstYear == 2018)
    #expect(calendar.scale?.lastYear == 2020)
  }

  @Test func theOrderIsTheSameInEveryLanguage() throws {
    let french = [
      "2e semestre 2018", "fin 2019", "à partir de 2018", "après 2018", "2019", "mars 2019",
    ]
    let english = [
      "second half of 2018", "end 2019", "from 2018", "after 2018", "2019", "March 2019",
    ]
    func order(_ words: [String], _ languages: String) throws -> [String] {
      var files = ["a/_collection.yaml": Self.schema]
      for (index, words) in words.enumerated() {
        files["a/\(index).md"] = "---\ntitle: T\(index)\nquand: \(words)\n---\n"
      }
      let plan = try ReportedPlan(files, languages: languages)
      let calendar = plan.reports.calendar
      return calendar.tables[0].dated.map { plan.number(calendar.lines.all[$0].entry) }
    }
    #expect(try order(french, "[fr]") == order(english, "[en]"))
    #expect(try order(french, "[fr]") == ["2", "0", "4", "3", "5", "1"])
  }

  @Test func edgesAreDrawnAsTheyAreKnown() throws {
    let plan = try ReportedPlan([
      "a/_collection.yaml": Self.schema,
      "a/a.md":
        "---\ntitle: A\nquand: [2018, fin 2018, à partir de juillet 2018, jusqu'à 2018]\n---\n",
    ])
    let calendar = plan.reports.calendar
    let bars = calendar.lines.all.indices.flatMap { calendar.bars(of: $0) }
    #expect(bars.map(\.edges.start) == [.sharp, .fuzzy, .sharp, .open])
    #expect(bars.map(\.edges.end) == [.sharp, .sharp, .open, .sharp])
    #expect(bars[0].start == 0 && bars[0].end == 10_000)
    // 1 October is day 273 of 365, 1 July day 181.
    #expect(bars[1].start == 273 * 10_000 / 365 && bars[1].end == 10_000)
    #expect(bars[2].start == 181 * 10_000 / 365 && bars[2].end == 10_000)
    #expect(bars[3].start == 0)
  }

  @Test(arguments: [(0, 9_999), (2018, 2018), (1990, 2031), (1, 2), (9_998, 9_999)])
  func aScaleHoldsAnyYears(_ years: (Int, Int)) throws {
    let first = Day.first(ofMonth: 1, year: years.0)
    let last = Day.last(ofMonth: 12, year: years.1)
    let scale = try #require(TimeScale([last, first]))
    #expect(scale.place(of: first) == 0)
    #expect(scale.end(of: last) == 10_000)
    #expect(!scale.ticks.isEmpty || years.0 == 0)
    #expect(scale.ticks.count <= 12)
    #expect(scale.ticks.allSatisfy { (0...10_000).contains($0.place) })
    // Days off the drawing stand at its edge.
    #expect(scale.place(of: Day.first(ofMonth: 1, year: 9_999)) <= 10_000)
    #expect(scale.end(of: Day.first(ofMonth: 1, year: 0)) >= 0)
  }

  @Test func aScaleNeedsADay() { #expect(TimeScale([Day]()) == nil) }

  @Test func placesAreSVGLengths() {
    #expect(
      [0, 5, 50, 100, 3_333, 3_330, 10_000].map(TimeScale.percent)
        == ["0%", "0.05%", "0.5%", "1%", "33.33%", "33.3%", "100%"])
  }

  @Test func whatHasNoDateIsListed() throws {
    let plan = try ReportedPlan([
      "a/_collection.yaml": Self.schema,
      "a/a.md": "---\ntitle: A\nquand: [à préciser, 2018]\n---\n",
      "a/b.md": "---\ntitle: B\nquand:\n---\n",
      "a/c.md": "---\ntitle: C\nquand: à moyen et long terme\n---\n",
    ])
    let table = plan.reports.calendar.tables[0]
    let lines = plan.reports.calendar.lines.all
    #expect(table.undated.map { plan.number(lines[$0].entry) } == ["a", "c"])
    #expect(table.dated.map { plan.number(lines[$0].entry) } == ["a"])
    #expect(table.silent.map(plan.number) == ["b"])
  }

  @Test func aSpanSaysWhatIsOpen() throws {
    let plan = try ReportedPlan([
      "a/_collection.yaml": Self.schema,
      "a/a.md": "---\ntitle: A\nquand: 2018-2019\n---\n",
      "a/b.md": "---\ntitle: B\nquand: à partir de 2017\n---\n",
      "a/c.md": "---\ntitle: C\nquand: à préciser\n---\n",
    ])
    let calendar = plan.reports.calendar
    func span(_ ids: String...) throws -> String? {
      try calendar.span(of: ids.map { try plan.entry("a", $0) })?.formatted(in: .fr)
    }
    #expect(try span("a") == "de 2018 à 2019")
    #expect(try span("a", "c") == "de 2018 à 2019")
    #expect(try span("a", "b") == "à partir de 2017, sans fin indiquée")
    #expect(try span("c") == nil)
  }
}
