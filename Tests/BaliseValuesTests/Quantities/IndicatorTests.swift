import BaliseText
import BaliseValues
import Testing

private func goal(
  _ count: Int, unit: String? = nil, per: Per = .unknown, years: [Int] = []
) -> Goal {
  Goal(Quantity(AmountRange(Amount(count)), unit: unit, per: per), years: years)
}

/// The indicators of the content model, as written and in French.
struct IndicatorTests {
  private func read(_ words: String, problems: [String] = []) throws -> Indicator {
    let reading = Indicator.read(words)
    #expect(reading.problems.map(\.id) == problems, "\(words)")
    return try #require(reading.value)
  }

  private func goals(_ words: String, problems: [String] = []) throws -> [Goal] {
    try #require(try read(words, problems: problems).target).goals
  }

  @Test func action1() throws {
    for words in [
      "Enterprises incubated: Objective : 5 per year", "Entreprises incubées – Objectif : 5 par an",
      "Entreprises incubées : 5 par an", "Entreprises incubées (objectif : 5/an)",
      "Entreprises incubées, cible 5 chaque année", "Enterprises incubated Objective: five a year",
    ] {
      #expect(try goals(words) == [goal(5, per: .year)])
      #expect(
        try read(words).label.hasPrefix("Entr") || read(words).label == "Enterprises incubated")
    }
    #expect(try goals("Objective : 2") == [goal(2)])
    #expect(try read("Objective : 2").label == "")
    let none = try read("Number of businesses created / Number of jobs created")
    #expect(none.aim == .absent)
    #expect(none.label == "Number of businesses created / Number of jobs created")
  }

  @Test func action2() throws {
    #expect(
      try goals("Answers to the call: Objective: 6 business supported")
        == [goal(6, unit: "business supported")])
    #expect(
      try goals("Réponses à l'appel : objectif : 6 entreprises accompagnées")
        == [goal(6, unit: "entreprises accompagnées")])
  }

  @Test(arguments: [
    "Number and amount of support: Objective : 5 grants 2019, 10 in 2020 and 2021",
    "Number and amount of support: 5 grants in 2019; 10 grants in 2020, 2021",
  ])
  func action3(words: String) throws {
    let expected = [
      goal(5, unit: "grants", years: [2019]), goal(10, unit: "grants", years: [2020, 2021]),
    ]
    #expect(try goals(words, problems: ["shared-years"]) == expected)
  }

  @Test func action3InFrench() throws {
    let words = "Nombre d'aides : 5 bourses en 2019 puis 10 de 2020 à 2021"
    #expect(
      try goals(words, problems: ["shared-years"])
        == [
          goal(5, unit: "bourses", years: [2019]), goal(10, unit: "bourses", years: [2020, 2021]),
        ])
    let rate = try read("Survival rate within 5 years")
    #expect(rate.offsets == [5])
    #expect(rate.label == "Survival rate within 5 years")
    #expect(try read("Taux de survie à 5 ans").offsets == [5])
  }

  @Test func action4() throws {
    for words in [
      "Number of businesses in the hub: between 8 et 10",
      "Nombre d'entreprises dans le hub : entre 8 et 10", "Nombre d'entreprises : 8-10",
      "Nombre d'entreprises : de 8 à 10", "Nombre d'entreprises\u{A0}: 8 – 10",
    ] {
      #expect(try goals(words).first?.quantity.range == AmountRange(min: 8, max: 10))
    }
    for words in [
      "Number of events: circa 20", "Nombre d'événements : environ 20", "Nombre : ≈ 20",
      "Nombre : ~20", "Nombre : 20 événements environ",
    ] {
      #expect(try goals(words).first?.quantity.range == AmountRange(20, isApproximate: true))
    }
  }

  @Test func action5() throws {
    for words in [
      "Number of events organised locally: 3 in 2018 ; 5 in 2019, 7 in 2020",
      "Événements organisés : 3 en 2018 ; 5 en 2019, 7 en 2020",
      "Événements organisés : 2018 : 3 ; 2019 : 5 ; 2020 : 7",
    ] {
      #expect(
        try goals(words) == [
          goal(3, years: [2018]), goal(5, years: [2019]), goal(7, years: [2020]),
        ])
    }
    #expect(
      try goals("Businesses taking part: Objectives: 10 businesses per event")
        == [goal(10, unit: "businesses", per: .unit("event"))])
    #expect(
      try goals("Entreprises : 10 entreprises par événement")
        == [goal(10, unit: "entreprises", per: .unit("événement"))])
    let benefits = try read(
      "Economic benefits (turnover evolution, new clients and markets): Y+1, Y+2 and Y+3")
    #expect(benefits.offsets == [1, 2, 3])
    #expect(benefits.aim == .absent)
    #expect(try read("Retombées économiques : N+1, N+2 et N+3").offsets == [1, 2, 3])
  }

  @Test func action6() throws {
    let showrooms = Goal(
      Quantity(AmountRange(3), unit: "showrooms"),
      each: Quantity(AmountRange(5), unit: "businesses"))
    #expect(
      try goals("Enterprises: Objective : 3 showrooms with a 5 businesses' delegation")
        == [showrooms])
    #expect(
      try goals("Entreprises : 3 salons avec une délégation de 5 entreprises").first?.each
        == Quantity(AmountRange(5), unit: "entreprises"))
    let convention = try goals("Exchange: Objective: 1 convention with an international university")
    #expect(convention == [goal(1, unit: "convention with an international university")])
  }

  @Test(arguments: [
    """
    Productions shot in the area: currently, 47 (Film Commission) · Objective: 60 in 2019 with an \
    increase in the following years
    """,
    """
    Films tournés : actuellement 47 (Commission du film) ; objectif : 60 en 2019, avec une \
    augmentation les années suivantes
    """,
    "Films tournés : 60 en 2019, puis en hausse (actuellement 47)",
  ])
  func action7(words: String) throws {
    let indicator = try read(words)
    #expect(indicator.target == Target([goal(60, years: [2019])], trend: .rising))
    #expect(indicator.baseline?.range == AmountRange(47))
    #expect(["Productions shot in the area", "Films tournés"].contains(indicator.label))
    let source = indicator.baseline?.source
    #expect(source == nil || source == "Film Commission" || source == "Commission du film")
  }

  @Test func action10() throws {
    let expected = [
      goal(100, years: [2019]), goal(150, years: [2020]), goal(200, years: [2021]),
    ]
    #expect(try goals("Interventions: 100 in 2019 ; 150 in 2020 ; 200 in 2021") == expected)
    #expect(try goals("Interventions : 100 en 2019 ; 150 en 2020 ; 200 en 2021") == expected)
    let children = try read("Number of sensitised children: 2 000 in 2019")
    #expect(children.label == "Number of sensitised children")
    #expect(children.target?.goals == [goal(2_000, years: [2019])])
  }

  @Test(arguments: [
    "Increase in contacts and collaborations with hubs outside the region",
    "Accelerated startups", "Turnover share for « digital » education",
    "Number of presentations/stalls during education showrooms and forums",
    "Economic spillovers", "Theme: training",
  ])
  func aLabelAloneIsNoMistake(words: String) throws {
    let indicator = try read(words)
    #expect(indicator.label == words)
    #expect(indicator.aim == .absent)
    #expect(indicator.target == nil)
  }

  @Test func quantities() throws {
    let values: [(String, Quantity)] = [
      ("100.000 habitants", Quantity(AmountRange(100_000), unit: "habitants")),
      ("300.000 ha", Quantity(AmountRange(300_000), unit: "ha")),
      (
        "de 3 à 70 habitants au km²",
        Quantity(AmountRange(min: 3, max: 70), unit: "habitants", per: .unit("km²"))
      ),
      ("2 000", Quantity(AmountRange(2_000))),
      (
        "23 structures signataires de la Charte",
        Quantity(AmountRange(23), unit: "structures signataires de la Charte")
      ),
      (
        "3 groupes locaux se réunissant toutes les 6 semaines",
        Quantity(AmountRange(3), unit: "groupes locaux se réunissant", per: .every(6, .week))
      ),
      (
        "2 actions de promotion de la création d'activités par an",
        Quantity(
          AmountRange(2), unit: "actions de promotion de la création d'activités", per: .year)
      ),
      ("20 %", Quantity(AmountRange(20), isPercent: true)),
      (
        "au moins 50 % de femmes",
        Quantity(AmountRange(min: 50, max: nil), isPercent: true, unit: "de femmes")
      ),
    ]
    for (words, expected) in values { #expect(Quantity.read(words).value == expected, "\(words)") }
    #expect(Quantity.read("beaucoup").problems.map(\.id) == ["unread-quantity"])
  }

  @Test func otherTargets() throws {
    #expect(try goals("Part : au moins 50 % en 2020").first?.quantity.isPercent == true)
    let rise = try goals("Fréquentation : +10 % d'ici 2022")
    #expect(rise.first?.change == .rising)
    #expect(rise.first?.isDeadline == true)
    #expect(try goals("Fréquentation : baisse de 5 % en 2022").first?.change == .falling)
    #expect(try goals("Sites : 5 en 2019, 2000 en 2020").map(\.years) == [[2019], [2020]])
    let done = try read("Sites : réalisé : 52 en 2019, 58 au 30/06/2020 ; objectif : 60")
    #expect(done.achieved.map(\.range.single) == [52, 58])
    #expect(done.achieved.last?.date == MeasureDate(year: 2020, month: 6, day: 30))
    #expect(try read("Ateliers : à préciser").aim == .unknown(.toBeSpecified))
    #expect(try read("Ateliers : objectif :").aim == .unknown(.empty))
  }

  @Test func agentsAreNotPeriods() throws {
    let words = "Aide : 20 entreprises accompagnées par le Damier par an"
    #expect(
      try goals(words) == [goal(20, unit: "entreprises accompagnées par le Damier", per: .year)])
  }

  @Test func anUnreadTargetKeepsItsWords() {
    let words = "Écoles : entre 8 et beaucoup"
    let reading = Indicator.read(words)
    #expect(reading.value?.label == "Écoles")
    #expect(reading.value?.aim == .unread("entre 8 et beaucoup"))
    #expect(reading.problems.map(\.id) == ["unread-target"])
    #expect(reading.problems.first?.severity == .warning)
    let tail = "entre 8 et beaucoup".utf8.count
    #expect(reading.problems.first?.span == words.utf8.count - tail..<words.utf8.count)
    #expect(Indicator.read("Objectif : beaucoup de choses").problems.map(\.id) == ["unread-target"])
  }

  @Test(arguments: [
    ("Nombre de concerts 20 par an", "Nombre de concerts", "20 par an"),
    ("Number of concerts 20 per year", "Number of concerts", "20 per year"),
    ("Part des emplois 25 %", "Part des emplois", "25 %"),
    ("Contacts – 20 en 2019", "Contacts", "20 en 2019"),
    ("Local events 3 in 2018; 5 in 2019", "Local events", "3 in 2018; 5 in 2019"),
  ])
  func aTargetWithoutItsColon(words: String, label: String, target: String) throws {
    let reading = Indicator.read(words)
    #expect(reading.value?.label == words)
    let problem = try #require(reading.problems.first)
    #expect(problem.id == "target-without-colon")
    #expect(problem.span == words.utf8.count - target.utf8.count..<words.utf8.count)
    #expect(problem.help?.fr.contains("\(label) : \(target)") == true)
    let mended = Indicator.read("\(label) : \(target)")
    #expect(mended.problems.isEmpty && mended.value?.target != nil)
  }

  @Test(arguments: [
    "Nombre de jeunes de 16 à 25 ans", "Taux de survie à 5 ans", "Survival rate after 3 years",
    "Émissions du scope 3 par an", "Dossiers Horizon 2020", "Actions de l'Agenda 21",
    "Nombre de films tournés en 2019", "Entreprises accueillant 20 stagiaires par an",
    "Réduction des consommations de 20 %", "Part des logements de classe 2 en 2019",
    "Nombre de visites chaque année", "Nombre d'usagers du bus 12 par an",
    "Part des ménages dont le reste à vivre est sous 10 %",
    "Nombre de projets COVID-19 en 2020", "Retombées économiques N+1, N+2",
    "Number of projects financed at 50 %", "Taux de réponse au questionnaire n° 2 par an",
  ])
  func anHonestLabelStaysSilent(words: String) throws {
    #expect(try read(words).aim == .absent)
  }

  @Test func agesAreNotWhenToMeasure() throws {
    #expect(try read("Nombre de jeunes de 16 à 25 ans").offsets.isEmpty)
  }

  @Test func onlyWordsThatSayNowAreSaidNow() throws {
    let dated = try read("Emplois : départ : 25 % en 2017 ; objectif : 30 % en 2020")
    #expect(dated.formattedBaseline(in: .fr) == "25\u{A0}% en 2017")
    #expect(dated.formatted(in: .en) == "Emplois: starting value: 25% in 2017; target: 30% in 2020")
    #expect(try read(dated.formatted(in: .fr)).hasSameValue(as: dated))
    let made = Indicator.make(label: "Emplois", baseline: "actuellement 25 %").indicator
    #expect(made.formattedBaseline(in: .fr) == "actuellement 25\u{A0}%")
  }

  @Test func madeFromAMapping() {
    let (indicator, problems) = Indicator.make(
      label: "Films tournés", target: "60 en 2019, puis en hausse",
      baseline: "47 en 2018 (Commission du film)", achieved: ["52 (2019-06)", "58 en 2020"],
      direction: "hausse")
    #expect(problems.isEmpty)
    #expect(indicator.target == Target([goal(60, years: [2019])], trend: .rising))
    #expect(indicator.baseline?.source == "Commission du film")
    #expect(indicator.baseline?.date == MeasureDate(year: 2018))
    #expect(indicator.achieved.map(\.range.single) == [52, 58])
    #expect(indicator.statedDirection == .rising)
    let broken = Indicator.make(
      label: "X", target: "plein", baseline: "peu", achieved: ["1", "x"], direction: "gauche")
    #expect(broken.problems.map(\.part) == [.target, .baseline, .achieved(1), .direction])
  }

  @Test func translationsCarryTheSameValue() throws {
    let french = try read("Nombre d'entreprises dans le hub : entre 8 et 10")
    let english = try read("Number of businesses in the hub: between 8 and 10")
    #expect(french.hasSameValue(as: english))
    #expect(!french.hasSameValue(as: try read("Number: between 8 and 11")))
  }

  @Test(arguments: [
    ("A: between 8 et 10", "A\u{A0}: entre 8 et 10", "A: between 8 and 10"),
    ("A: circa 20", "A\u{A0}: environ 20", "A: about 20"),
    ("A: Objective : 5 per year", "A\u{A0}: 5 par an", "A: 5 per year"),
    (
      "A: 3 in 2018 ; 5 in 2019, 7 in 2020",
      "A\u{A0}: 3 en 2018\u{202F}; 5 en 2019\u{202F}; 7 en 2020",
      "A: 3 in 2018; 5 in 2019; 7 in 2020"
    ),
    ("A: at least 50 %", "A\u{A0}: au moins 50\u{A0}%", "A: at least 50%"),
    ("A: Y+1, Y+2 and Y+3", "A\u{A0}: N+1, N+2 et N+3", "A: Y+1, Y+2 and Y+3"),
    (
      "A: currently, 47 (FC) · Objective: 60 in 2019 with an increase in the following years",
      "A\u{A0}: actuellement 47 (FC)\u{202F}; objectif\u{A0}: 60 en 2019, puis en hausse",
      "A: currently 47 (FC); target: 60 in 2019, then rising"
    ),
  ])
  func formatting(words: String, french: String, english: String) throws {
    let indicator = try read(words)
    #expect(indicator.formatted(in: .fr) == french)
    #expect(indicator.formatted(in: .en) == english)
  }
}
