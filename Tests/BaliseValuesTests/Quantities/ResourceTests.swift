import BaliseValues
import Testing

private func euros(_ amount: Int) -> Resource.Kind { .money(AmountRange(Amount(amount)), .eur) }

/// The column “as written” of the content model's table, and the same in French.
struct ResourceTests {
  private func read(_ words: String, item: Int? = nil) throws -> [Resource] {
    let reading = Resource.read(words, item: item)
    #expect(reading.problems.isEmpty, "\(words)")
    return try #require(reading.value)
  }

  private func one(_ words: String) throws -> Resource {
    let resources = try read(words)
    try #require(resources.count == 1, "\(words)")
    return resources[0]
  }

  @Test(arguments: [
    "10.000 €/an, 3 ETP", "10 000 €/an et 3 ETP", "10 000 € / an, 3 ETP", "€10,000/yr and 3 FTE",
  ])
  func aYearAfterASlashIsNoMeans(words: String) throws {
    let resources = Resource.read(words).value ?? []
    #expect(
      resources.map(\.kind) == [euros(10_000), .people(AmountRange(3), .fullTimeEquivalent)])
    #expect(resources.map(\.per) == [.year, .unknown])
  }

  @Test func eachAmountKeepsItsOwnYears() throws {
    let resources = try read("12 000 €/an (2019), puis 15 000 €/an")
    #expect(resources.map(\.kind) == [euros(12_000), euros(15_000)])
    #expect(resources.map(\.per) == [.year, .year])
    #expect(resources.map(\.year) == [2019, nil])
    let posts = try read("1 ETP/an, 2 000 €")
    #expect(posts.map(\.kind) == [.people(AmountRange(1), .fullTimeEquivalent), euros(2_000)])
    #expect(posts[0].per == .year)
  }

  @Test(arguments: ["an", "budget", "coût total", "le budget", "l'an"])
  func neutralWordsAloneAreNoMeans(words: String) {
    #expect(Resource.read(words).value?.map(\.kind) == [.unread(words)])
  }

  @Test(arguments: [
    ("500 €/personne et par an", "personne et par an"),
    ("500 € par personne et par an", "personne et par an"),
    ("€500 per person per year", "person per year"), ("500 €/personne/an", "personne/an"),
    ("500 € par salon", "salon"),
  ])
  func aMeasureOfPeopleAndTimeIsKeptWhole(words: String, unit: String) throws {
    #expect(try one(words).per == .unit(unit))
    #expect(try one(words).detail == nil)
  }

  @Test func partsOfAPostAndShortenedWords() throws {
    let half = try #require(Amount(mantissa: 5, exponent: -1))
    #expect(try one("1/2 ETP").kind == .people(AmountRange(half), .fullTimeEquivalent))
    #expect(try read("1/2 ETP, 2 000 €").map(\.kind).last == euros(2_000))
    #expect(
      try one("env. 20 personnes").kind == .people(AmountRange(20, isApproximate: true), .person))
  }

  @Test(arguments: [
    "1 Full-Time Equivalent + €30,000 for the incubation mission",
    "1 équivalent temps plein + 30 000 € pour la mission d’incubation",
    "1 ETP et 30 000 € pour la mission d'incubation",
  ])
  func action1(words: String) throws {
    let resources = try read(words)
    #expect(resources.map(\.kind) == [.people(AmountRange(1), .fullTimeEquivalent), euros(30_000)])
    #expect(resources[1].purpose?.contains("incubation") == true)
    #expect(resources[1].per == .unknown)
  }

  @Test(arguments: [
    "to be specified", "To be specified", "à préciser", "À préciser.", "TBD", "Budget à définir",
    "A\u{300} pre\u{301}ciser",
  ])
  func actions2And9(words: String) throws {
    #expect(try one(words).kind == .toBeSpecified(with: nil))
  }

  @Test(arguments: [
    "2019: 50 000 € pour the grant · 3 000 € for the crowdfunding platform",
    "2019 : 50 000 € pour la bourse ; 3 000 € pour la plateforme de financement participatif",
    "50 000 € en 2019 pour la bourse et 3 000 € pour la plateforme",
  ])
  func action3(words: String) throws {
    let resources = try read(words)
    #expect(resources.map(\.kind) == [euros(50_000), euros(3_000)])
    #expect(resources.map(\.year) == [2019, nil])
    #expect(resources.allSatisfy { $0.purpose != nil })
  }

  @Test(arguments: [
    "Investment: € 4,000,000 / Animation: € 40,000 per year",
    "Investissement : 4 000 000 € / fonctionnement : 40 000 € par an",
    "4 M€ d'investissement + 40 k€/an de fonctionnement",
  ])
  func action4(words: String) throws {
    let resources = try read(words)
    #expect(resources.map(\.kind) == [euros(4_000_000), euros(40_000)])
    #expect(resources.map(\.section) == [.investment, .operating])
    #expect(resources.map(\.per) == [.once, .year])
  }

  @Test func action5() throws {
    let resources = try read(
      """
      1 – To be specified · 2 – Estimated budget: €100 000 for experimenting in the public space · \
      3 – No supplementary budget · 4 – To be specified
      """)
    #expect(resources.map(\.item) == [1, 2, 3, 4])
    #expect(
      resources.map(\.kind) == [
        .toBeSpecified(with: nil), euros(100_000), .none, .toBeSpecified(with: nil),
      ])
    #expect(resources[1].isEstimated)
    #expect(resources[1].label == nil)
    #expect(resources[1].purpose == "experimenting in the public space")
    let french = try one("Budget estimé : 100 000 € pour expérimenter dans l’espace public")
    #expect(french.hasSameValue(as: try one("Estimated budget €100 000 for experimenting")))
    #expect(try read("Pas de budget supplémentaire", item: 3).first?.item == 3)
  }

  @Test(arguments: [
    ("2 Between 10 000 and 15 000 € per showroom", "showroom"),
    ("2. Entre 10 000 et 15 000 € par salon", "salon"), ("2: 10 000 à 15 000 € par salon", "salon"),
    ("2) de 10 à 15 k€ par salon", "salon"), ("2 – €10,000–15,000 per showroom", "showroom"),
    ("2 – 10 000 à 15 000 € / salon", "salon"),
  ])
  func action6Range(words: String, unit: String) throws {
    let resource = try one(words)
    #expect(resource.item == 2)
    #expect(resource.kind == .money(AmountRange(min: 10_000, max: 15_000), .eur))
    #expect(resource.per == .unit(unit))
  }

  @Test(arguments: [
    "3 Included in Le Damier's budget", "3 Included in Le Damier’s budget",
    "3 – Inclus dans le budget du Damier", "3. included in the budget of Le Damier",
    "3) compris dans le budget du Damier",
  ])
  func action6Elsewhere(words: String) throws {
    let resource = try one(words)
    #expect(resource.item == 3)
    #expect(resource.kind == .elsewhere(.budget(of: "Le Damier")))
  }

  @Test func action6None() throws {
    #expect(try one("1 No supplementary budget").kind == .none)
    #expect(try one("1 No supplementary budget").item == 1)
    #expect(try one("Aucun budget supplémentaire").kind == .none)
  }

  @Test func action7() throws {
    let english = try one("To be specified with the « Short Film City » project")
    #expect(english.kind == .toBeSpecified(with: "the « Short Film City » project"))
    let french = try one("À préciser avec le projet « Short Film City »")
    #expect(french.kind == .toBeSpecified(with: "le projet « Short Film City »"))
    #expect(french.hasSameValue(as: english))
  }

  @Test(arguments: [
    "expected research cost : €35,000 TTC", "Coût d'étude attendu : 35 000 € TTC",
    "35 000 € toutes taxes comprises (estimation)", "expected cost €35,000 (incl. VAT)",
  ])
  func action8(words: String) throws {
    let resource = try one(words)
    #expect(resource.kind == euros(35_000))
    #expect(resource.vat == .included)
    #expect(resource.isEstimated)
  }

  @Test(arguments: [
    """
    Urban planning agency mutualised programme + Clermont Auvergne Métropole communication budget
    """,
    """
    Programme mutualisé de l'agence d'urbanisme + budget de communication de Clermont Auvergne \
    Métropole
    """,
    "En nature : une salle ; en nature : du temps",
  ])
  func action11(words: String) throws {
    let isInKind = try read(words).map { if case .inKind = $0.kind { true } else { false } }
    #expect(isInKind == [true, true])
  }

  @Test func grantsAndFigures() throws {
    #expect(try one("30 000 € par an").per == .year)
    #expect(try one("30 000 €").per == .unknown)
    let grant = try one("une subvention de 30 000 € au budget de l'exercice 2015")
    #expect(grant.year == 2015)
    #expect(grant.kind == euros(30_000))
    let contest = try one("52.000 € sont chaque année attribués…")
    #expect(contest.kind == euros(52_000))
    #expect(contest.per == .year)
    #expect(
      try one("Leader+ et participation des 22 structures").kind
        == .elsewhere(.funding("Leader+ et participation des 22 structures")))
  }

  @Test func morePeopleAndBounds() throws {
    #expect(
      try one("un mi-temps").kind
        == .people(
          AmountRange(try #require(Amount(mantissa: 5, exponent: -1))), .fullTimeEquivalent))
    #expect(try one("deux postes").kind == .people(AmountRange(2), .post))
    #expect(try one("2 stagiaires par an").detail == "stagiaires")
    #expect(try one("jusqu'à 5 000 €").kind == .money(AmountRange(min: nil, max: 5_000), .eur))
    #expect(try one("at least €5,000").kind == .money(AmountRange(min: 5_000, max: nil), .eur))
    #expect(
      try one("environ 5 000 € HT").kind == .money(AmountRange(5_000, isApproximate: true), .eur))
    #expect(try one("2018-2020 : 20 000 € par an pour l'animation").years == 2018...2020)
    #expect(try one("2018-2020 : 20 000 € par an pour l'animation").purpose == "l'animation")
  }

  @Test func nothingWrittenIsNoValueAndNoProblem() {
    for words in ["", " ", "\u{A0}\n"] { #expect(Resource.read(words) == Reading(nil)) }
  }

  @Test(arguments: [
    "30 000 € dont 10 000 € pour la communication", "mystère", "30 000", "beaucoup d'argent",
    "Pas de subvention de la Région", "Budget important", "30 000 € non obtenus",
    "-5 000 €",
  ])
  func whatIsNotReadKeepsItsWords(words: String) {
    let reading = Resource.read(words)
    #expect(reading.value?.map(\.kind) == [.unread(words)])
    #expect(reading.problems.map(\.id) == ["unread-resource"])
    #expect(reading.problems.first?.severity == .warning)
    #expect(reading.problems.first?.help != nil)
  }

  @Test func oneUnreadPartDoesNotSpoilTheOthers() {
    let words = "50 000 € pour l’étude + mystère"
    let reading = Resource.read(words)
    #expect(reading.value?.map(\.kind) == [euros(50_000), .unread("mystère")])
    let span = words.utf8.count - "mystère".utf8.count..<words.utf8.count
    #expect(reading.problems.first?.span == span)
    #expect(reading.value?.map(\.words) == ["50 000 € pour l’étude", "mystère"])
  }

  @Test func noMeansHidesInAPurpose() {
    let words = "30 000 € pour l'animation et 1 ETP"
    #expect(Resource.read(words).value?.count == 2)
    #expect(Resource.read("30 000 € pour un poste et du matériel").problems.count == 1)
  }

  @Test func doubtsAreNoted() {
    #expect(Resource.read("1 – 30 000 €").problems.map(\.id) == ["item-or-range"])
    let reversed = Resource.read("entre 15 000 et 10 000 €")
    #expect(reversed.problems.map(\.id) == ["reversed-range"])
    #expect(
      reversed.value?.first?.kind == .money(AmountRange(min: 10_000, max: 15_000), .eur))
  }

  @Test(arguments: [
    (
      "Investment: € 4,000,000", "Investissement\u{A0}: 4\u{202F}000\u{202F}000\u{A0}€",
      "Investment: €4,000,000"
    ),
    ("€ 40,000 per year", "40\u{202F}000\u{A0}€ par an", "€40,000 per year"),
    (
      "Between 10 000 and 15 000 € per showroom",
      "de 10\u{202F}000 à 15\u{202F}000\u{A0}€ par showroom", "€10,000 to €15,000 per showroom"
    ),
    ("to be specified", "à préciser", "to be specified"),
    ("No supplementary budget", "aucun budget supplémentaire", "no supplementary budget"),
    (
      "Included in Le Damier's budget", "inclus dans le budget du Damier",
      "included in Le Damier’s budget"
    ),
    (
      "Inclus dans le budget d'Europavox", "inclus dans le budget d’Europavox",
      "included in Europavox’s budget"
    ),
    ("€35,000 TTC", "35\u{202F}000\u{A0}€ TTC", "€35,000 incl. VAT"),
    ("1,5 ETP", "1,5 équivalent temps plein", "1.5 full-time equivalents"),
    ("financé par la Région", "financement\u{A0}: la Région", "funding: la Région"),
  ])
  func formatting(words: String, french: String, english: String) throws {
    let resource = try one(words)
    #expect(resource.formatted(in: .fr) == french)
    #expect(resource.formatted(in: .en) == english)
  }
}
