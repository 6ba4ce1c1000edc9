import BaliseText
import Testing

@testable import BaliseValues

/// What is said of words that are wrong, or not understood.
struct TimeProblemTests {
  private let bulletin = Day(year: 2023, month: 9, day: 15)

  @Test(arguments: [
    ("6 octobre", "6 octobre 2023"), ("6 janvier", "6 janvier 2024"),
    ("22 au 24 novembre", "22 au 24 novembre 2023"), ("le 11 mai dernier", "11 mai 2023"),
    ("mai prochain", "mai 2024"), ("next year", "2024"), ("22/11", "22/11/2023"),
    ("2e semestre", "2e semestre 2023"), ("octobre à décembre", "octobre à décembre 2023"),
    ("lundi 6 octobre", "lundi 6 octobre 2025"), ("29 février", "29 février 2024"),
    ("fin novembre", "fin novembre 2023"),
  ])
  func aYearIsProposedAndNeverUsed(_ words: String, _ proposal: String) throws {
    let reading = When.read(words, reference: bulletin)
    let problem = try #require(reading.problems.first)
    #expect(reading.problems.count == 1)
    #expect(problem.id == "date-without-year")
    #expect(problem.severity == .error)
    #expect(problem.help?.fr == "Écrivez «\u{A0}\(proposal)\u{A0}» si c’est bien cette année-là.")
    #expect(problem.replacement == nil)
    #expect(reading.value?.isUnread == true)
    #expect(reading.value?.earliest == nil)
    let alone = When.read(words)
    #expect(alone.problems.map(\.id) == ["date-without-year"])
    #expect(alone.problems.first?.help?.en == "Add the year, in four digits.")
  }

  @Test(arguments: [
    ("de janvier 2018 à mars", "mars 2018"), ("de novembre 2018 à mars", "mars 2019"),
    ("du 22 novembre 2018 au 3 décembre", "3 décembre 2018"),
  ])
  func theYearOfAnEndFollowsFromTheBeginning(_ words: String, _ proposal: String) {
    let help = When.read(words, reference: bulletin).problems.first?.help
    #expect(help?.en == "Write “\(proposal)” if that is the year meant.")
  }

  @Test(arguments: [
    ("31 février 2018", "February 2018 has 28 days."), ("31/02/2018", "February 2018 has 28 days."),
    ("29/02/1900", "February 1900 has 28 days."), ("30 février", "February has 29 days."),
    ("2018-13-01", "There is no month 13: months go from 1 to 12."),
    ("13/2018", "There is no month 13: months go from 1 to 12."),
    ("13/14/2018", "Months go from 1 to 12; the day comes before the month."),
    (
      "06/23/2015",
      "The day comes first, then the month: “23/06/2015” is 23 June 2015."
    ),
    ("5e trimestre 2018", "A year has four quarters."),
    ("S3 2018", "A year has two halves."), ("31 juin 2018", "June 2018 has 30 days."),
    ("du 29 au 31 juin 2018", "June 2018 has 30 days."),
  ])
  func impossibleDates(_ words: String, _ help: String) throws {
    let problem = try #require(When.read(words).problems.first)
    #expect(problem.id == "impossible-date")
    #expect(problem.severity == .error)
    #expect(problem.help?.en == help)
  }

  @Test(arguments: [
    ("2018-19", "“2018-2019”"), ("2018/19", "“2018-2019”"), ("2005/06", "“2005-2006” or “2005-06”"),
    ("2018/06", "“2018-06”"), ("23/06/15", "“23/06/2015”"), ("6 octobre 15", "“6 octobre 2015”"),
    ("fin 19", "“fin 2019”"), ("S2 18", "“S2 2018”"), ("printemps 14", "“printemps 2014”"),
    ("hiver 2013-14", "“hiver 2013-2014”"),
  ])
  func twoDigitYears(_ words: String, _ proposals: String) throws {
    let reading = When.read(words)
    let problem = try #require(reading.problems.first)
    #expect(problem.id == "two-digit-year")
    #expect(problem.severity == .error)
    #expect(problem.help?.en == "Write \(proposals) if that is what is meant.")
    #expect(reading.value?.isUnread == true)
  }

  @Test(arguments: [
    ("2019-2018", "Check both dates."), ("24 au 22 novembre 2023", "Check both dates."),
    ("novembre à mars 2019", "Write “novembre 2018 à mars 2019” if that is what is meant."),
  ])
  func endsBeforeBeginnings(_ words: String, _ help: String) throws {
    let problem = try #require(When.read(words).problems.first)
    #expect(problem.id == "reversed-dates")
    #expect(problem.severity == .error)
    #expect(problem.help?.en == help)
  }

  /// « 2O » may be an ordinal, but not before another figure.
  @Test(arguments: [
    ("février 2O20", "février 2020"), ("2OI9", "2019"), ("fin 20l9", "fin 2019"),
    ("1er semestre 2o21", "1er semestre 2021"),
  ])
  func aLetterInTheYearIsSaid(_ words: String, _ proposal: String) {
    let reading = When.read(words)
    #expect(reading.problems.map(\.id) == ["unread-date"])
    #expect(
      reading.problems.first?.help?.en
        == "A letter stands in the place of a figure: write “\(proposal)”.")
    #expect(reading.value?.isUnread == true)
  }

  @Test(arguments: ["février 2O2020", "Oslo 2O", "lOOl"])
  func aLetterElsewhereIsNone(_ words: String) {
    let problem = When.read(words).problems.first
    #expect(problem?.id == "unread-date" && problem?.help?.en.hasPrefix("Accepted forms") == true)
  }

  @Test func aWrongWeekdayIsSaidWithTheRightOne() throws {
    let reading = When.read("réunion : lundi 6 octobre 2015")
    let problem = try #require(reading.problems.first)
    #expect(problem.id == "wrong-weekday")
    #expect(problem.severity == .warning)
    #expect(problem.message.en == "6 October 2015 is a Tuesday, not a Monday")
    #expect(problem.message.fr == "le 6\u{A0}octobre 2015 est un mardi, pas un lundi")
    #expect(problem.span == 11..<16)
    #expect(reading.value?.canonical == "2015-10-06")
  }

  @Test func notesTellWhatWasChosen() {
    #expect(When.read("hiver 2014").problems.map(\.id) == ["ambiguous-winter"])
    #expect(When.read("hiver 2014").value?.earliest?.iso == "2013-12-21")
    #expect(When.read("hiver 2014").value?.latest?.iso == "2015-03-20")
    #expect(When.read("2010-12").problems.map(\.id) == ["month-or-years"])
    #expect(When.read("2010-12").value?.canonical == "2010-12")
  }

  @Test(arguments: [
    "bientôt", "2018 ou 2019", "6 octobre 2015 à 18h30", "2018 2019", "octobre 2018 et 2019",
    "fin 2018-2019", "2018 pour l'étude, 2019", "2018 pour 2019", "durée du plan (2018-2020)",
    "plan", "semestre 2018", "20150623", "3018", "2018/2019/2020", "2018 (étude", "2018 sauf août",
    "1000 ans", "0 ans", "7 à 5 ans", "fin 6 octobre 2015", "2018-2019-2020", "2018 pour", "Y+",
    "2018+", "+ 2018",
    "mars 2014 à Nantes", "2^{ème} réunion", "l'été", "Q4 FY2018", "5 10 2023", "½ 2018",
  ])
  func whatIsNotUnderstoodStaysWords(_ words: String) throws {
    let reading = When.read("  \(words) ")
    let when = try #require(reading.value)
    #expect(when.isUnread)
    #expect(!reading.problems.isEmpty)
    #expect(!when.isDated)
    #expect(when.words == "  \(words) ")
    #expect(when.formatted(in: .en) == words)
    if let problem = reading.problems.first, problem.id == "unread-date" {
      #expect(problem.severity == .warning)
      #expect(problem.span == 2..<(2 + words.utf8.count))
    }
  }

  @Test(arguments: [
    ("semstre 2 2018", ValueLanguage.fr, "2e semestre 2018"),
    ("2018 lancement de l'étude", .fr, "2018 pour lancement de l'étude"),
    ("begining of jully 2014", .en, "beginning of July 2014"),
    ("every sixth week", .en, "every 6 weeks"),
    ("toute les semaines paires", .fr, "toutes les 6 semaines"),
    ("22 au 24 novmbre 2021", .fr, "du 22 au 24 novembre 2021"),
  ])
  func theNearestFormsAreProposed(_ words: String, _ language: ValueLanguage, _ form: String)
    throws
  {
    let problem = try #require(When.read(words, preferring: language).problems.first)
    #expect(problem.id == "unread-date")
    #expect(problem.help?.en.contains("“\(form)”") == true, "\(problem.help?.en ?? "")")
    #expect(problem.help?.fr.contains("«\u{A0}\(form)\u{A0}»") == true)
  }

  @Test(arguments: ValueLanguage.allCases)
  func everyProposedFormIsUnderstood(_ language: ValueLanguage) {
    for form in AcceptedTimeForms.all(in: language) {
      let reading = When.read(form, preferring: language)
      #expect(reading.problems.isEmpty, "\(form)")
      #expect(reading.value?.isUnread == false, "\(form)")
    }
  }

  @Test func oneBadPhaseDoesNotSpoilTheOthers() {
    let reading = When.read("2018 pour l'étude ; bientôt ; 31 juin 2019 + fin 2020")
    #expect(reading.problems.map(\.id) == ["unread-date", "impossible-date"])
    #expect(
      reading.value?.phases.map(\.canonical)
        == ["2018", "“bientôt”", "“31 juin 2019”", "2020-10/2020-12"])
    #expect(reading.value?.isUnread == true)
    #expect(reading.value?.latest?.iso == "2020-12-31")
  }
}
