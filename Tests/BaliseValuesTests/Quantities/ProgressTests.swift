import BaliseValues
import Testing

struct ProgressTests {
  private func progress(
    _ target: String?, baseline: String? = nil, _ achieved: [String],
    on today: (Int, Int, Int) = (2020, 6, 15), direction: String? = nil
  ) throws -> Progress {
    let (indicator, problems) = Indicator.make(
      label: "X", target: target, baseline: baseline, achieved: achieved, direction: direction)
    #expect(problems.allSatisfy { $0.problem.id == "shared-years" })
    let day = try #require(Day(year: today.0, month: today.1, day: today.2))
    return indicator.progress(on: day)
  }

  @Test func standings() throws {
    #expect(try progress(nil, ["5 en 2020"]).standing == .noTarget)
    #expect(try progress("à préciser", ["5 en 2020"]).standing == .noTarget)
    #expect(try progress("10 en 2021", []).standing == .notMeasured)
    #expect(try progress("10 en 2021", ["5 en 2022"]).standing == .notMeasured)
    #expect(try progress("10 en 2021", ["5 en 2019"]).standing == .onTime)
    #expect(try progress("10 en 2021", ["5 en 2017"]).standing == .noRecentData)
    #expect(try progress("10 en 2019", ["5 en 2018"]).standing == .noRecentData)
    #expect(try progress("10 en 2019", ["9 en 2019"]).standing == .late)
    #expect(try progress("10 en 2019", ["10 en 2019"]).standing == .reached)
    #expect(try progress("10 en 2019", ["12 en 2020"]).standing == .reached)
    #expect(try progress("10", ["5 en 2020"]).standing == .underWay)
    #expect(try progress("10", ["5"]).standing == .underWay)
  }

  @Test func series() throws {
    let target = "3 en 2018 ; 5 en 2019 ; 7 en 2020"
    #expect(try progress(target, ["5 en 2019"]).standing == .onTime)
    #expect(try progress(target, ["4 en 2019"]).standing == .late)
    #expect(try progress(target, ["3 en 2018"]).standing == .noRecentData)
    #expect(try progress(target, ["5 en 2019"]).percent == 100)
    #expect(try progress(target, ["7 en 2020"], on: (2021, 1, 1)).standing == .reached)
    #expect(try progress(target, ["6 en 2020"], on: (2021, 1, 1)).standing == .late)
    #expect(try progress(target, ["6 en 2020"], on: (2020, 12, 31)).standing == .onTime)
  }

  @Test func perYear() throws {
    #expect(try progress("5 par an", ["3 en 2019"]).standing == .late)
    #expect(try progress("5 par an", ["3 en 2020"]).standing == .underWay)
    #expect(try progress("5 par an", ["5 en 2020"]).standing == .reached)
  }

  @Test func shares() throws {
    #expect(try progress("60 en 2021", baseline: "47", ["52 en 2020"]).share == Ratio(5, over: 13))
    #expect(try progress("60 en 2021", baseline: "47", ["52 en 2020"]).percent == 38)
    #expect(try progress("3 en 2021", ["1 en 2020"]).share == Ratio(1, over: 3))
    #expect(try progress("10 en 2021", baseline: "0", ["5 en 2020"]).percent == 50)
    #expect(try progress("1000 en 2021", ["999 en 2020"]).percent == 99)
    #expect(try progress("10 en 2021", ["25 en 2020"]).percent == 250)
    #expect(try progress("60 en 2021", baseline: "47", ["40 en 2020"]).share == Ratio(-7, over: 13))
    #expect(try progress("47 en 2021", baseline: "47", ["47 en 2020"]).percent == 100)
    #expect(try progress("47 en 2021", baseline: "47", ["40 en 2020"]).share == nil)
    #expect(try progress("entre 8 et 10 en 2021", ["9 en 2020"]).standing == .reached)
    #expect(try progress("entre 8 et 10 en 2021", ["4 en 2020"]).percent == 50)
  }

  @Test func fallingTargets() throws {
    let halfway = try progress("80 en 2021", baseline: "100", ["90 en 2020"])
    #expect(halfway.percent == 50)
    #expect(halfway.standing == .onTime)
    #expect(try progress("80 en 2021", baseline: "100", ["70 en 2020"]).standing == .reached)
    #expect(try progress("0 en 2021", baseline: "8", ["2 en 2020"]).percent == 75)
    #expect(try progress("80 en 2021", ["90 en 2020"], direction: "baisse").share == nil)
    #expect(try progress("80 en 2019", baseline: "100", ["90 en 2019"]).standing == .late)
  }

  @Test func measuresAreTakenInTheOrderOfTheirDates() throws {
    let progress = try progress("10 en 2021", ["8 en 2020", "5 en 2019", "1"])
    #expect(progress.measure?.range.single == 8)
  }

  @Test func datesOfNoCalendar() throws {
    #expect(MeasureDate(year: 2019, month: 2, day: 29) == nil)
    #expect(MeasureDate(year: 2020, month: 2, day: 29) != nil)
    #expect(MeasureDate(year: 2020, month: 13) == nil)
    #expect(MeasureDate(year: 2020, day: 3) == nil)
  }
}
