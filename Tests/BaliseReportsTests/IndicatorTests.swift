import BalisePlan
import BaliseTestSupport
import BaliseValues
import Testing

@Suite struct IndicatorTests {
  @Test func theDemonstrationHasThirteenTargetsOfThirtyThree() throws {
    let real = try ReportedPlan.real.get()
    let report = real.reports.indicators
    // Counted in one plan, so that another plan in the demonstration changes nothing here.
    let entries = try #require(real.part("clermont-auvergne")).entries
    let counts = report.counts(of: entries)
    #expect(counts.indicators == 33)
    #expect(counts.targets == 13)
    #expect(
      IndicatorReport.sentence(
        indicators: counts.indicators, targets: counts.targets, in: .en)
        == "13 of 33\u{A0}indicators have a target")
    let own = Set(entries.flatMap { report.lines.range(of: $0) })
    let years = report.years.map { due in
      (year: due.year, goals: due.goals.count { own.contains($0.line) })
    }.filter { $0.goals > 0 }
    #expect(years.map(\.year) == [2018, 2019, 2020, 2021])
    #expect(years.map(\.goals) == [1, 5, 3, 2])
    #expect(report.undated.count { own.contains($0) } == 8)
    #expect(own.allSatisfy { report.lines.all[$0].original.achieved.isEmpty })
    let standings = own.map { report.progress[$0].standing }
    #expect(standings.count { $0 == .noTarget } == 20)
    #expect(standings.count { $0 == .notMeasured } == 13)
  }

  @Test func progressDependsOnTheDayGivenAndOnNothingElse() throws {
    let files = [
      "a/_collection.yaml": "fields: {title: {type: text}, suivi: {type: indicator, many: true}}",
      "a/a.md": """
      ---
      title: A
      suivi:
        - {label: Films, cible: 60 en 2019, realise: [52 en 2018, 61 en 2019]}
        - {label: Concerts, cible: 60 en 2019, realise: [52 en 2019]}
        - {label: Visites, cible: 5 en 2019 ; 9 en 2021, realise: [5 en 2019]}
        - {label: Vieux, cible: 60 en 2025, realise: [52 en 2015]}
        - {label: Rien, cible: 60 en 2025}
      ---
      """,
    ]
    func standings(_ day: String?) throws -> [Progress.Standing] {
      try ReportedPlan(files, today: day).reports.indicators.progress.map(\.standing)
    }
    #expect(
      try standings("2020-06-01") == [.reached, .late, .onTime, .noRecentData, .notMeasured])
    #expect(try standings("2019-06-01")[1] == .onTime)
    #expect(try standings("2023-06-01")[2] == .noRecentData)
    #expect(try standings(nil).isEmpty)
  }

  @Test func sentencesCountAsPeopleDo() {
    #expect(
      IndicatorReport.sentence(indicators: 1, targets: 1, in: .fr)
        == "1\u{A0}indicateur, avec une cible")
    #expect(
      IndicatorReport.sentence(indicators: 1, targets: 0, in: .en)
        == "1\u{A0}indicator, without a target")
    #expect(
      IndicatorReport.sentence(indicators: 5, targets: 0, in: .fr)
        == "5\u{A0}indicateurs, aucun n’a de cible")
    #expect(
      IndicatorReport.sentence(indicators: 5, targets: 1, in: .en)
        == "1 of 5\u{A0}indicators has a target")
    #expect(
      IndicatorReport.sentence(indicators: 5, targets: 1, in: .fr)
        == "1\u{A0}indicateur sur 5 a une cible")
  }
}
