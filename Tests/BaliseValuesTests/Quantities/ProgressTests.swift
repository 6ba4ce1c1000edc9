import BaliseValues
import Testing

struct ProgressTests {
  private func progress(
    _ target: String?, baseline: String? = nil, _ achieved: [String],
    on today: (Int, Int, Int) = (2020, 6, 15), direction: String? = nil
  ) -> Progress {
    let (indicator, problems) = Indicator.make(
      label: "X", target: target, baseline: baseline, achieved: achieved, direction: direction)
    #expect(problems.allSatisfy { $0.problem.id == "shared-years" })
    return indicator.progress(on: (year: today.0, month: today.1, day: today.2))
  }

  @Test func standings() {
    #expect(progress(nil, ["5 en 2020"]).standing == .noTarget)
    #expect(progress("à préciser", ["5 en 2020"]).standing == .noTarget)
    #expect(progress("10 en 2021", []).standing == .notMeasured)
    #expect(progress("10 en 2021", ["5 en 2022"]).standing == .notMeasured)
    #expect(progress("10 en 2021", ["5 en 2019"]).standing == .onTime)
    #expect(progress("10 en 2021", ["5 en 2017"]).standing == .noRecentData)
    #expect(progress("10 en 2019", ["5 en 2018"]).standing == .noRecentData)
    #expect(progress("10 en 2019", ["9 en 2019"]).standing == .late)
    #expect(progress("10 en 2019", ["10 en 2019"]).standing == .reached)
    #expect(progress("10 en 2019", ["12 en 2020"]).standing == .reached)
    #expect(progress("10", ["5 en 2020"]).standing == .underWay)
    #expect(progress("10", ["5"]).standing == .underWay)
  }

  @Test func series() {
    let target = "3 en 2018 ; 5 en 2019 ; 7 en 2020"
    #expect(progress(target, ["5 en 2019"]).standing == .onTime)
    #expect(progress(target, ["4 en 2019"]).standing == .late)
    #expect(progress(target, ["3 en 2018"]).standing == .noRecentData)
    #expect(progress(target, ["5 en 2019"]).percent == 100)
    #expect(progress(target, ["7 en 2020"], on: (2021, 1, 1)).standing == .reached)
    #expect(progress(target, ["6 en 2020"], on: (2021, 1, 1)).standing == .late)
    #expect(progress(target, ["6 en 2020"], on: (2020, 12, 31)).standing == .onTime)
  }

  @Test func perYear() {
    #expect(progress("5 par an", ["3 en 2019"]).standing == .late)
    #expect(progress("5 par an", ["3 en 2020"]).standing == .underWay)
    #expect(progress("5 par an", ["5 en 2020"]).standing == .reached)
  }

  @Test func shares() {
    #expect(progress("60 en 2021", baseline: "47", ["52 en 2020"]).share == Ratio(5, over: 13))
    #expect(progress("60 en 2021", baseline: "47", ["52 en 2020"]).percent == 38)
    #expect(progress("3 en 2021", ["1 en 2020"]).share == Ratio(1, over: 3))
    #expect(progress("10 en 2021", baseline: "0", ["5 en 2020"]).percent == 50)
    #expect(progress("1000 en 2021", ["999 en 2020"]).percent == 99)
    #expect(progress("10 en 2021", ["25 en 2020"]).percent == 250)
    #expect(progress("60 en 2021", baseline: "47", ["40 en 2020"]).share == Ratio(-7, over: 13))
    #expect(progress("47 en 2021", baseline: "47", ["47 en 2020"]).percent == 100)
    #expect(progress("47 en 2021", baseline: "47", ["40 en 2020"]).share == nil)
    #expect(progress("entre 8 et 10 en 2021", ["9 en 2020"]).standing == .reached)
    #expect(progress("entre 8 et 10 en 2021", ["4 en 2020"]).percent == 50)
  }

  @Test func fallingTargets() {
    let halfway = progress("80 en 2021", baseline: "100", ["90 en 2020"])
    #expect(halfway.percent == 50)
    #expect(halfway.standing == .onTime)
    #expect(progress("80 en 2021", baseline: "100", ["70 en 2020"]).standing == .reached)
    #expect(progress("0 en 2021", baseline: "8", ["2 en 2020"]).percent == 75)
    #expect(progress("80 en 2021", ["90 en 2020"], direction: "baisse").share == nil)
    #expect(progress("80 en 2019", baseline: "100", ["90 en 2019"]).standing == .late)
  }

  @Test func measuresAreTakenInTheOrderOfTheirDates() {
    let progress = progress("10 en 2021", ["8 en 2020", "5 en 2019", "1"])
    #expect(progress.measure?.range.single == 8)
  }

  @Test func datesOfNoCalendar() {
    #expect(MeasureDate(year: 2019, month: 2, day: 29) == nil)
    #expect(MeasureDate(year: 2020, month: 2, day: 29) != nil)
    #expect(MeasureDate(year: 2020, month: 13) == nil)
    #expect(MeasureDate(year: 2020, day: 3) == nil)
  }
}
