import BaliseText
import Testing

/// Dates of an entry, and the years of its money and targets.
struct DatedStatementTests {
  private static let fields = """
      horizon: {type: when, span: true}
      when: {type: when, many: true, span: true}
      signed: {type: when}
      means: {type: resource, many: true}
      outputs: {type: indicator, many: true}
    """

  private func places(_ entry: String) -> [String] {
    SmallPlan(fields: Self.fields, ["a": entry]).places
  }

  @Test(arguments: [
    ("horizon: 2018\nwhen: fin 2019", true), ("horizon: 2018\nwhen: 2e semestre 2018", false),
    ("horizon: après 2018\nwhen: 2018", true), ("horizon: après 2018\nwhen: 2019", false),
    ("horizon: 2018\nwhen: [2018, 2019]", false), ("horizon: vers 2018\nwhen: 2019", false),
    ("horizon: à préciser\nwhen: 2019", false), ("horizon: 2018\nsigned: 2020", false),
    ("horizon: durée du plan\nwhen: 2019", false),
  ])
  func twoDatesThatExcludeEachOther(_ entry: String, _ isAsked: Bool) {
    #expect(places(entry).contains("dates-disagree a.md:3:7") == isAsked)
  }

  @Test(arguments: [
    ("horizon: 2018\nmeans: '2019 : 50 000 €'", ["outside-dates a.md:3:8"]),
    ("horizon: 2020\nmeans: '2019 : 50 000 €'", ["before-start a.md:3:8"]),
    ("horizon: 2018-2020\nwhen: 2020\nmeans: '2019 : 50 000 €'", ["before-start a.md:4:8"]),
    ("horizon: 2018-2020\nwhen: 2018\nmeans: '2019 : 50 000 €'", []),
    ("when: [2018, 2020]\nmeans: '2019 : 50 000 €'", ["outside-dates a.md:3:8"]),
    ("when: à partir de 2018\nmeans: '2030 : 50 000 €'", []),
    ("when: durée du plan\nmeans: '2019 : 50 000 €'", []),
    ("horizon: 2018\nwhen: durée du plan\nmeans: '2019 : 50 000 €'", []),
    ("horizon: vers 2018\nmeans: '2019 : 50 000 €'", []), ("means: '2019 : 50 000 €'", []),
    ("horizon: 2018\nmeans: 50 000 €", []), ("signed: 2018\nmeans: '2019 : 50 000 €'", []),
  ])
  func moneyForAnotherYear(_ entry: String, _ expected: [String]) {
    #expect(places(entry) == expected)
  }

  @Test(arguments: [
    ("horizon: 2018\noutputs: 'Bourses : 5 en 2019 ; 8 en 2020'", ["outside-dates a.md:3:10"]),
    ("horizon: 2018\noutputs: 'Bourses : 5 en 2018 ; 8 en 2020'", []),
    ("when: 2019\noutputs: 'Bourses : 5 en 2018 ; 8 en 2020'", ["before-start a.md:3:10"]),
    ("when: fin 2019\noutputs: 'Bourses : 5 en 2019'", []),
    ("horizon: 2018\noutputs: 'Bourses : 5 par an'", []),
  ])
  func theFirstTarget(_ entry: String, _ expected: [String]) {
    #expect(places(entry) == expected)
  }

  @Test func theSentenceQuotesTheDates() {
    let plan = SmallPlan(
      fields: Self.fields, ["a": "horizon: 2018\nwhen: 2e semestre 2018\nmeans: '2019 : 50 000 €'"])
    #expect(
      plan.sentences() == [
        """
        “2019: €50,000” is for 2019, outside the dates of this sheet (“Horizon”: “2018”; “When”: \
        “second half of 2018”). Which is right?
        """
      ])
    #expect(plan.sentences(.fr).first?.contains("«\u{A0}2e semestre 2018\u{A0}»") == true)
  }
}
