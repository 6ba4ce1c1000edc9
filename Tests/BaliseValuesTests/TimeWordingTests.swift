import Testing

@testable import BaliseValues

/// The many ways to write one thing, and what they all mean.
struct TimeWordingTests {
  @Test(arguments: [
    ("S2 2018", "2018-41"), ("2018-S2", "2018-41"), ("2018 S2", "2018-41"), ("2S 2018", "2018-41"),
    ("H2 2018", "2018-41"), ("2nd half of 2018", "2018-41"), ("Second Semester, 2018", "2018-41"),
    ("DEUXIÈME SEMESTRE 2018", "2018-41"), ("2^{ème} semestre 2018", "2018-41"),
    ("2ᵉ semestre 2018", "2018-41"), ("2° semestre 2018", "2018-41"),
    ("semestre 2 de 2018", "2018-41"), ("2\u{202F}e\u{A0}semestre\u{2009}2018", "2018-41"),
    ("le 2e semestre de l’année 2018", "2018-41"), ("last half of 2018", "2018-41"),
    ("2018 : 2e semestre", "2018-41"), ("2018 (2nd semester)", "2018-41"),
    ("2018 – 2e semestre", "2018-41"), ("dernier semestre 2018", "2018-41"),
    ("T1 2019", "2019-33"), ("Q1 2019", "2019-33"), ("1er trimestre 2019", "2019-33"),
    ("first quarter of 2019", "2019-33"), ("quarter 1, 2019", "2019-33"),
    ("2e quadrimestre 2019", "2019-38"), ("second four-month period of 2019", "2019-38"),
    ("2e quinzaine de juin 2014", "2014-06-16/2014-06-30"),
    ("first half of February 2015", "2015-02-01/2015-02-15"),
  ])
  func partsOfAYear(_ words: String, _ canonical: String) {
    expect(words, canonical)
  }

  @Test(arguments: [
    ("janv. 2018", "2018-01"), ("févr. 2018", "2018-02"), ("fe\u{301}vrier 2018", "2018-02"),
    ("Mar 2019", "2019-03"), ("AOÛT 2019", "2019-08"), ("Sept. 2018", "2018-09"),
    ("oct-2018", "2018-10"), ("déc 2018", "2018-12"), ("novem\u{AD}bre 2018", "2018-11"),
    ("au mois d'octobre 2018", "2018-10"), ("month of May 2018", "2018-05"),
    ("06/2015", "2015-06"), ("2015-06", "2015-06"), ("6/2015", "2015-06"),
    ("été 2014", "2014-22"), ("à l'automne 2014", "2014-23"), ("fall 2014", "2014-23"),
    ("Spring of 2014", "2014-21"), ("winter 2013-2014", "2013-12/2014-03"),
    ("hiver 2013/2014", "2013-12/2014-03"),
  ])
  func monthsAndSeasons(_ words: String, _ canonical: String) {
    expect(words, canonical)
  }

  @Test(arguments: [
    ("2015-06-23", "2015-06-23"), ("23/06/2015", "2015-06-23"), ("23.6.2015", "2015-06-23"),
    ("23-06-2015", "2015-06-23"), ("2015/06/23", "2015-06-23"), ("23 juin 2015", "2015-06-23"),
    ("June 23, 2015", "2015-06-23"), ("June 23rd 2015", "2015-06-23"),
    ("23rd of June, 2015", "2015-06-23"), ("2015, 23 juin", "2015-06-23"),
    ("Tuesday, June 23, 2015", "2015-06-23"), ("le mardi 23 juin 2015", "2015-06-23"),
    ("mar. 6 octobre 2015", "2015-10-06"), ("1 er septembre 2015", "2015-09-01"),
    ("1er sept. 2015", "2015-09-01"), ("1ER SEPTEMBRE 2015.", "2015-09-01"),
    ("« 23 juin 2015 »", "2015-06-23"), ("29 février 2020", "2020-02-29"),
    ("6-oct-2015", "2015-10-06"),
  ])
  func days(_ words: String, _ canonical: String) {
    expect(words, canonical)
  }

  @Test(arguments: [
    ("début 2018", "2018-01/2018-03"), ("early 2018", "2018-01/2018-03"),
    ("mi-2019", "2019-05/2019-08"), ("mid 2019", "2019-05/2019-08"),
    ("milieu de l'année 2019", "2019-05/2019-08"), ("late 2019", "2019-10/2019-12"),
    ("end of the year 2019", "2019-10/2019-12"), ("fin d'année 2019", "2019-10/2019-12"),
    ("year-end 2019", "2019-10/2019-12"),
    ("fin du 2e semestre 2018", "2018-11/2018-12"), ("mi-juillet 2014", "2014-07~"),
    ("début de l'été 2014", "2014-06-21/2014-07-20"), ("courant 2018", "2018"),
    ("dans le courant de l'année 2018", "2018"), ("tout au long de 2018", "2018"),
  ])
  func beginningsAndEnds(_ words: String, _ canonical: String) {
    expect(words, canonical)
  }

  @Test(arguments: [
    ("2018 onwards", "2018/.."), ("2018-", "2018/.."), ("2018…", "2018/.."), ("2018/..", "2018/.."),
    ("2018 →", "2018/.."), ("2018 et au-delà", "2018/.."), ("dès 2018", "2018/.."),
    ("since 2018", "2018/.."), ("à compter du 1er septembre 2015", "2015-09-01/.."),
    ("pas avant 2019", "2019/.."), ("après octobre 2018", "2018-11/.."),
    ("after 31 December 2018", "2019-01-01/.."), ("au-delà de 2018", "2019/.."),
    ("after summer 2014", "2014-09-21/.."), ("../2014", "../2014"), ("by 2020", "../2020"),
    ("d'ici à fin 2019", "../2019-12"), ("d’ici 2020", "../2020"),
    ("no later than June 2019", "../2019-06"), ("2019 au plus tard", "../2019"),
    ("avant 2018", "../2017"), ("before October 2018", "../2018-09"),
    ("avant le 1er juin 2018", "../2018-05-31"), ("avant la fin de 2019", "../2019-12"),
    ("up to 2014", "../2014"),
  ])
  func openEnds(_ words: String, _ canonical: String) {
    expect(words, canonical)
  }

  @Test(arguments: [
    ("from 2018 to 2020", "2018/2020"), ("de 2018 à 2020", "2018/2020"),
    ("2018 → 2020", "2018/2020"), ("2018 – 2020", "2018/2020"), ("2018..2020", "2018/2020"),
    ("à partir de 2018 jusqu'en 2020", "2018/2020"), ("between 2018 and 2020", "2018/2020"),
    ("janvier-mars 2019", "2019-01/2019-03"), ("from January to March 2019", "2019-01/2019-03"),
    ("01/2018 - 06/2018", "2018-01/2018-06"), ("T4 2018 – T2 2019", "2018-10/2019-06"),
    ("1er au 3e trimestre 2019", "2019-01/2019-09"),
    ("November 22 to 24, 2023", "2023-11-22/2023-11-24"),
    ("22-24 novembre 2023", "2023-11-22/2023-11-24"),
    ("10/11 novembre 2023", "2023-11-10/2023-11-11"),
    ("du lundi 6 au vendredi 10 novembre 2023", "2023-11-06/2023-11-10"),
    ("du 28 décembre 2023 au 3 janvier 2024", "2023-12-28/2024-01-03"),
    ("2015-06-23/2015-07-01", "2015-06-23/2015-07-01"),
    ("de mi-2018 à fin 2019", "2018-05/2019-12"), ("printemps-été 2014", "2014-03/2014-09"),
    ("de fin juin à début septembre 2019", "2019-06~/2019-09~"),
    ("3 ans à compter du 1er septembre 2015", "2015-09-01/2018-08-31"),
    ("3 years from 2018", "2018/2020"),
  ])
  func ranges(_ words: String, _ canonical: String) {
    expect(words, canonical)
  }

  @Test(arguments: [
    ("circa 2018", "2018~"), ("vers 2018", "2018~"), ("2018 environ", "2018~"), ("~2018", "2018~"),
    ("around the end of 2019", "2019-10~/2019-12~"), ("2019 ?", "2019?"),
    ("fin 2019 (à confirmer)", "2019-10?/2019-12?"), ("2019 tbc", "2019?"),
    ("vers 2019 ?", "2019%"), ("à partir de 2018 ?", "2018?/.."),
  ])
  func doubt(_ words: String, _ canonical: String) {
    expect(words, canonical)
  }

  @Test(arguments: [
    ("2018, 2019 et 2020", "2018 + 2019 + 2020"), ("2018 puis 2020", "2018 + 2020"),
    ("octobre et novembre 2018", "2018-10 + 2018-11"), ("2018, novembre 2019", "2018 + 2019-11"),
    ("1er et 2e semestres 2018", "2018-40 + 2018-41"), ("S1 et S2 2018", "2018-40 + 2018-41"),
    ("les 6, 9 et 15 novembre 2023", "2023-11-06 + 2023-11-09 + 2023-11-15"),
    ("octobre 2018 + 2019", "2018-10 + 2019"), ("2018 ; à préciser", "2018 + to-be-specified"),
  ])
  func lists(_ words: String, _ canonical: String) {
    expect(words, canonical)
  }

  @Test(arguments: [
    ("every other year", "P2Y"), ("tous les deux ans", "P2Y"), ("annuel", "P1Y"),
    ("trimestrielle", "P3M"), ("monthly", "P1M"),
    ("2 fois par an", "2/P1Y"), ("twice a year", "2/P1Y"), ("2 fois/an", "2/P1Y"),
    ("une fois par mois", "P1M"), ("chaque année à partir de 2018", "P1Y 2018/.."),
    ("2018-2020, chaque trimestre", "P3M 2018/2020"), ("un an", "P1Y"), ("a dozen years", "P12Y~"),
    ("entre 5 et 7 ans", "P5Y..P7Y"), ("pendant 18 mois", "P18M"), ("six weeks", "P6W"),
    ("over the past 10 years", "since-P10Y"), ("sous 3 mois", "within-P3M"),
    ("d'ici 5 ans", "within-P5Y"), ("N+1 à N+3", "Y+1,Y+2,Y+3"), ("année N + 1", "Y+1"),
    ("J+30", "D+30"), ("Y-1", "Y-1"), ("pendant toute la durée du plan", "plan-duration"),
    ("throughout the plan", "plan-duration"), ("LAP's implementation", "plan-duration"),
    ("tout au long du plan d'actions", "plan-duration"), ("court terme", "short-term"),
    ("medium-term", "medium-term"),
    (
      "in the short, medium and long term",
      "short-term+medium-term+long-term"
    ), ("en continu", "continuous"), ("?", "undecided"),
    ("TBD", "to-be-specified"), ("non décidé", "undecided"), ("aucune", "none"),
    ("voir le calendrier du Damier", "elsewhere"), ("", "empty"), (" \u{A0}", "empty"),
    ("—", "empty"), ("non précisé", "empty"),
  ])
  func withoutACalendar(_ words: String, _ canonical: String) {
    expect(words, canonical)
  }

  @Test(arguments: [
    ("Appel à projets : 2018", "Appel à projets", "2018 (Appel à projets)"),
    ("2018 : étude", "étude", "2018 (étude)"), ("2018 – étude", "étude", "2018 (étude)"),
    ("2018 (étude (phase 1))", "étude (phase 1)", "2018 (étude (phase 1))"),
    ("2018 pour l'étude.", "l'étude", "2018 pour l'étude"),
    ("3 ans de travaux", "travaux", "3\u{A0}ans (travaux)"),
    (
      "durée du plan pour Lezoux et Thiers", "Lezoux et Thiers",
      "durée du plan pour Lezoux et Thiers"
    ),
  ])
  func purposes(_ words: String, _ purpose: String, _ french: String) {
    let reading = When.read(words)
    #expect(reading.problems.isEmpty)
    #expect(reading.value?.phases.map(\.purpose?.words) == [purpose])
    #expect(reading.value?.formatted(in: .fr) == french)
  }

  private func expect(
    _ words: String, _ canonical: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let reading = When.read(words)
    #expect(reading.value?.canonical == canonical, sourceLocation: sourceLocation)
    #expect(reading.problems.isEmpty, sourceLocation: sourceLocation)
  }
}
