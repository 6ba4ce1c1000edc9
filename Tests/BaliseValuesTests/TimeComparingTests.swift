import Testing

@testable import BaliseValues

/// Order, overlap and sharpness.
struct TimeComparingTests {
  private func when(_ words: String) throws -> When { try #require(When.read(words).value) }

  @Test func horizonsOfTheDemonstrationPlanContradictNothing() throws {
    let pairs = [
      ("2018", "2018, 2nd semester"), ("2018", "2nd semester 2018"), ("After 2018", "end 2019"),
      ("2018", "starting 2018"), ("After 2018", "2019"), ("After 2019", "2020"),
      ("PAL's implementation time", "PAL's implementation time"),
      ("2018-2019", "2nd semester 2018 for the call for projects + 2019 for all other actions"),
    ]
    for (horizon, timeframe) in pairs {
      #expect(try !when(timeframe).contradicts(horizon: when(horizon)), "\(horizon) \(timeframe)")
    }
    #expect(try when("2nd semester 2018").isWithin(when("2018")) == true)
    #expect(try when("starting 2018").isWithin(when("2018")) == false)
  }

  @Test func datesThatCannotBothBeTrueContradict() throws {
    #expect(try when("2018").contradicts(horizon: when("After 2018")))
    #expect(try when("fin 2019").contradicts(horizon: when("avant 2019")))
    #expect(try !when("circa 2018").contradicts(horizon: when("After 2018")))
    #expect(try !when("2018 ?").contradicts(horizon: when("After 2018")))
    #expect(try !when("à préciser").contradicts(horizon: when("After 2018")))
    #expect(try when("2018").includes(year: 2019) == false)
    #expect(try when("2018 ; 2020").includes(year: 2019) == false)
    #expect(try when("starting 2018").includes(year: 2019) == true)
    #expect(try when("durée du plan").includes(year: 2019) == nil)
  }

  @Test func thePlanLastsAsLongAsItSays() throws {
    let plan = try #require(when("2018-2020").bounds)
    let whole = try when("PAL's implementation time")
    #expect(whole.bounds == nil)
    #expect(whole.needsPlan)
    #expect(whole.bounds(plan: plan) == plan)
    #expect(try whole.overlaps(when("2021"), plan: plan) == false)
    #expect(try whole.overlaps(when("2021")) == nil)
    #expect(whole.includes(year: 2019, plan: plan) == true)
  }

  @Test func orderIsTheSameInBothLanguages() throws {
    let french = [
      "jusqu'à 2014", "2018", "à partir de 2018", "2e semestre 2018", "fin 2019", "après 2019",
      "durée du plan", "à moyen terme", "3 ans", "N+1", "par an", "à préciser", "bientôt",
    ]
    let english = [
      "until 2014", "2018", "starting 2018", "2018, 2nd semester", "end 2019", "After 2019",
      "PAL's implementation time", "medium term", "3 years", "Y+1", "each year",
      "to be specified", "soon",
    ]
    for list in [french, english] {
      let keys = try list.map { try when($0).sortKey }
      #expect(keys == keys.sorted())
      #expect(Set(keys).count == keys.count)
    }
    for (one, two) in zip(french, english) {
      #expect(try when(one).sameValue(as: when(two)), "\(one)")
    }
  }

  @Test func valuesNotWordsAreCompared() throws {
    #expect(try when("fin 2019") == when("End of 2019"))
    #expect(try when("2019 pour tous") == when("2019 for everybody"))
    #expect(try when("fin 2019") != when("2019"))
    #expect(try when("depuis 2013") == when("from 2013"))
    #expect(try when("after 2017") != when("from 2018"))
    #expect(try when("bientôt") != when("soon"))
    #expect(try !when("2018 ; 2019").sameValue(as: when("2018-2019")))
  }

  @Test(arguments: [
    ("2018", false, false), ("2018 ?", true, true), ("circa 2018", true, true),
    ("fin 2019", true, false), ("début 2019", false, true), ("mi-2019", true, true),
    ("à partir de 2018", false, true), ("jusqu'à 2014", true, false), ("après 2018", false, true),
    ("printemps 2014", true, true), ("novembre 2013 – printemps 2014", false, true),
    ("23 juin 2015", false, false), ("durée du plan", true, true),
    ("2018 ; fin 2019", false, false), ("environ 3 ans à partir de 2018", false, true),
    ("3 ans à partir du 1er septembre 2015", false, false),
  ])
  func drawingsShowWhatIsVague(_ words: String, _ start: Bool, _ end: Bool) throws {
    #expect(try when(words).startsFuzzily == start)
    #expect(try when(words).endsFuzzily == end)
  }

  @Test func theStandardHasFormsForSetsOfPlainDatesOnly() throws {
    #expect(try when("2018, 2019 et 2021").edtf == "{2018,2019,2021}")
    #expect(try when("2nd semester 2018 + 2019").edtf == nil)
    #expect(try when("à moyen terme").edtf == nil)
    #expect(try when("toutes les 6 semaines").edtf == "P6W")
    #expect(try when("5 à 7 ans").edtf == nil)
    #expect(try when("environ 2e semestre 2018").edtf == "2018-07~/2018-12~")
  }

  @Test func daysAreReadAlone() {
    #expect(Day.read("23 juin 2015").value?.iso == "2015-06-23")
    #expect(Day.read("23/06/2015").value?.formatted(in: .en) == "23 June 2015")
    #expect(Day.read("2015-09-01").value?.formatted(in: .fr) == "1ᵉʳ\u{A0}septembre 2015")
    #expect(
      Day.read("Mardi 6 octobre 2015").value?.formatted(in: .fr, weekday: true)
        == "mardi 6\u{A0}octobre 2015")
    #expect(Day.read("octobre 2015").problems.map(\.id) == ["not-a-day"])
    #expect(Day.read("vers le 6 octobre 2015").problems.map(\.id) == ["not-a-day"])
    #expect(Day.read("6 octobre").problems.map(\.id) == ["date-without-year"])
    #expect(Day(iso: "2015-02-29") == nil)
    #expect(Day(iso: "2015-2-9") == nil)
    #expect(Day(iso: "2016-02-29")?.adding(months: 12).iso == "2017-02-28")
    #expect(Day(iso: "2015-01-31")?.adding(months: 1).iso == "2015-02-28")
  }
}
