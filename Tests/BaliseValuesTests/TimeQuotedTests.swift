import Testing

@testable import BaliseValues

/// Every value of time that the five source documents hold, as it is written there.
struct TimeQuotedTests {
  struct Quoted: Sendable, CustomTestStringConvertible {
    let words: String
    let canonical: String
    let earliest: String?
    let latest: String?
    let fr: String
    let en: String

    init(
      _ words: String, _ canonical: String, _ earliest: String?, _ latest: String?, _ fr: String,
      _ en: String
    ) {
      self.words = words
      self.canonical = canonical
      self.earliest = earliest
      self.latest = latest
      self.fr = fr.replacing("_", with: "\u{A0}")
      self.en = en
    }

    var testDescription: String { words }
  }

  static let values: [Quoted] = [
    .init(
      "2018, 2nd semester", "2018-41", "2018-07-01", "2018-12-31", "2ᵉ_semestre 2018",
      "second half of 2018"),
    .init(
      "2nd semester 2018", "2018-41", "2018-07-01", "2018-12-31", "2ᵉ_semestre 2018",
      "second half of 2018"),
    .init(
      "2e semestre 2018", "2018-41", "2018-07-01", "2018-12-31", "2ᵉ_semestre 2018",
      "second half of 2018"),
    .init("end 2019", "2019-10/2019-12", "2019-10-01", "2019-12-31", "fin 2019", "end of 2019"),
    .init("fin 2019", "2019-10/2019-12", "2019-10-01", "2019-12-31", "fin 2019", "end of 2019"),
    .init("starting 2018", "2018/..", "2018-01-01", nil, "à partir de 2018", "from 2018"),
    .init("à partir de 2018", "2018/..", "2018-01-01", nil, "à partir de 2018", "from 2018"),
    .init("2019", "2019", "2019-01-01", "2019-12-31", "2019", "2019"),
    .init("2020", "2020", "2020-01-01", "2020-12-31", "2020", "2020"),
    .init(
      "PAL's implementation time", "plan-duration", nil, nil, "durée du plan",
      "duration of the plan"),
    .init(
      "PAL’s implementation time", "plan-duration", nil, nil, "durée du plan",
      "duration of the plan"),
    .init(
      "durée de mise en œuvre du PAL", "plan-duration", nil, nil, "durée du plan",
      "duration of the plan"),
    .init("2018-2019", "2018/2019", "2018-01-01", "2019-12-31", "2018-2019", "2018–2019"),
    .init("2018/2019", "2018/2019", "2018-01-01", "2019-12-31", "2018-2019", "2018–2019"),
    .init("After 2018", "2019/..", "2019-01-01", nil, "après 2018", "after 2018"),
    .init("Après 2018", "2019/..", "2019-01-01", nil, "après 2018", "after 2018"),
    .init("After 2019", "2020/..", "2020-01-01", nil, "après 2019", "after 2019"),
    .init(
      "novembre 2013 – printemps 2014", "2013-11/2014-06", "2013-11-01", "2014-06-20",
      "de novembre 2013 au printemps 2014", "November 2013 to spring 2014"),
    .init(
      "novembre 2013 au printemps 2014", "2013-11/2014-06", "2013-11-01", "2014-06-20",
      "de novembre 2013 au printemps 2014", "November 2013 to spring 2014"),
    .init(
      "November 2013 to spring 2014", "2013-11/2014-06", "2013-11-01", "2014-06-20",
      "de novembre 2013 au printemps 2014", "November 2013 to spring 2014"),
    .init("jusqu'à 2014", "../2014", nil, "2014-12-31", "jusqu’en 2014", "until 2014"),
    .init("à partir de 2015", "2015/..", "2015-01-01", nil, "à partir de 2015", "from 2015"),
    .init(
      "à moyen et long terme", "medium-term+long-term", nil, nil, "à moyen et long terme",
      "in the medium and long term"),
    .init(
      "in the medium to long term", "medium-term+long-term", nil, nil, "à moyen et long terme",
      "in the medium and long term"),
    .init(
      "Début juillet 2014", "2014-07~", "2014-07-01", "2014-07-10", "début juillet 2014",
      "beginning of July 2014"),
    .init(
      "Mardi 6 octobre 2015", "2015-10-06", "2015-10-06", "2015-10-06", "6_octobre 2015",
      "6 October 2015"),
    .init(
      "23/06/2015", "2015-06-23", "2015-06-23", "2015-06-23", "23_juin 2015", "23 June 2015"),
    .init(
      "1^{er} septembre 2015", "2015-09-01", "2015-09-01", "2015-09-01", "1ᵉʳ_septembre 2015",
      "1 September 2015"),
    .init(
      "12 décembre 2013", "2013-12-12", "2013-12-12", "2013-12-12", "12_décembre 2013",
      "12 December 2013"),
    .init("le mois de mars 2014", "2014-03", "2014-03-01", "2014-03-31", "mars 2014", "March 2014"),
    .init("(3 ans)", "P3Y", nil, nil, "3_ans", "3 years"),
    .init("3 years", "P3Y", nil, nil, "3_ans", "3 years"),
    .init(
      "(5/7 ans de travaux !)", "P5Y..P7Y", nil, nil, "5 à 7_ans (travaux)",
      "5 to 7 years (travaux)"),
    .init(
      "depuis une dizaine d'année", "since-P10Y~", nil, nil, "depuis environ 10_ans",
      "for the past 10 years or so"),
    .init("2008-2013", "2008/2013", "2008-01-01", "2013-12-31", "2008-2013", "2008–2013"),
    .init("toutes les 6 semaines", "P6W", nil, nil, "toutes les 6_semaines", "every 6 weeks"),
    .init("par an", "P1Y", nil, nil, "chaque année", "every year"),
    .init("each year", "P1Y", nil, nil, "chaque année", "every year"),
    .init(
      "22 au 24 novembre 2023", "2023-11-22/2023-11-24", "2023-11-22", "2023-11-24",
      "du 22 au 24_novembre 2023", "22 to 24 November 2023"),
    .init(
      "Entre octobre 2023 et novembre 2024", "2023-10/2024-11", "2023-10-01", "2024-11-30",
      "d’octobre 2023 à novembre 2024", "October 2023 to November 2024"),
    .init(
      "2023-10/2024-11", "2023-10/2024-11", "2023-10-01", "2024-11-30",
      "d’octobre 2023 à novembre 2024", "October 2023 to November 2024"),
    .init(
      "8 septembre 2015", "2015-09-08", "2015-09-08", "2015-09-08", "8_septembre 2015",
      "8 September 2015"),
    .init("Y+1, Y+2 and Y+3", "Y+1,Y+2,Y+3", nil, nil, "N+1, N+2 et N+3", "Y+1, Y+2 and Y+3"),
    .init("within 5 years", "within-P5Y", nil, nil, "sous 5_ans", "within 5 years"),
    .init("to be specified", "to-be-specified", nil, nil, "à préciser", "to be specified"),
    .init("À préciser", "to-be-specified", nil, nil, "à préciser", "to be specified"),
  ]

  @Test(arguments: values)
  func isRead(_ value: Quoted) throws {
    let reading = When.read(value.words)
    let when = try #require(reading.value)
    #expect(reading.problems.isEmpty)
    #expect(when.canonical == value.canonical)
    #expect(when.earliest?.iso == value.earliest)
    #expect(when.latest?.iso == value.latest)
    #expect(when.formatted(in: .fr) == value.fr)
    #expect(when.formatted(in: .en) == value.en)
    #expect(when.words == value.words)
  }

  @Test(arguments: values)
  func isReadAgainAsFormatted(_ value: Quoted) throws {
    let when = try #require(When.read(value.words).value)
    for language in ValueLanguage.allCases {
      let again = When.read(when.formatted(in: language), preferring: language)
      #expect(again.problems.isEmpty)
      #expect(again.value == when)
      #expect(again.value?.phases.map(\.purpose) == when.phases.map(\.purpose))
    }
  }

  @Test(arguments: [
    "2nd semester 2018 for the call for projects + 2019 for all other actions",
    "2nd semester 2018 for the call for projects; 2019 for all other actions",
    "2nd semester 2018 for the call for projects, 2019 for all other actions",
    "2nd semester 2018 for the call for projects / 2019 for all other actions",
    "2018, 2nd semester for the call for projects and 2019 for all other actions",
  ])
  func phasesSayWhatTheyAreFor(_ words: String) throws {
    let reading = When.read(words)
    let when = try #require(reading.value)
    #expect(reading.problems.isEmpty)
    #expect(when.phases.map(\.canonical) == ["2018-41", "2019"])
    #expect(
      when.phases.map(\.purpose?.words) == ["the call for projects", "all other actions"])
    #expect(when.earliest?.iso == "2018-07-01")
    #expect(when.latest?.iso == "2019-12-31")
    #expect(
      when.formatted(in: .en)
        == "second half of 2018 for the call for projects; 2019 for all other actions")
    let french = When.read(
      "2e semestre 2018 pour l'appel à projets + 2019 pour toutes les autres actions")
    #expect(french.value?.sameValue(as: when) == true)
    #expect(
      french.value?.formatted(in: .fr)
        == "2ᵉ\u{A0}semestre 2018 pour l'appel à projets\u{202F}; "
        + "2019 pour toutes les autres actions")
  }
}
