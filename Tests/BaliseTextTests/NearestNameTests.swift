import Testing

@testable import BaliseText

@Suite struct NearestNameTests {
  private static let known = PartnerNames.spellings.flatMap(\.names)

  private func first(_ name: String, among names: [String]) -> String? {
    NearestName.suggestions(for: name, among: names, limit: 3).first
  }

  @Test(arguments: [
    ("Le Damiez", "Le Damier"), ("Damiez", "Damier"), ("le damir", "Le Damier"),
    ("Trade and Industry Chamber of commerce", "Industry and Trade Chamber"),
    ("Clermont Metropol", "Clermont Auvergne Métropole"),
    ("Sauve qui pe", "Sauve Qui Peut"), ("Coco Shakker", "Coco Shaker"),
    ("SPQ", "SQP"), ("Effervesence", "Effervescence"),
    ("Film Comission", "Film Commission"), ("Université Clermont", "Clermont Universités"),
    ("Michelin City Network", "Michelin Cities Network"),
    ("Rhône Alpes Auvergne Film Commision", "Rhône-Alpes-Auvergne Film Commission"),
  ])
  func partner(_ typed: String, _ meant: String) {
    #expect(first(typed, among: Self.known) == meant)
  }

  @Test func keysAndNumbers() {
    let keys = [
      "title", "number", "axis", "summary", "horizon", "when", "leader", "links", "annex",
    ]
    #expect(first("titel", among: keys) == "title")
    #expect(first("titre", among: keys) == "title")
    #expect(first("résumé", among: keys) == nil)
    #expect(first("numbr", among: keys) == "number")
    #expect(first("leadder", among: keys) == "leader")
    #expect(first("wehn", among: keys) == "when")
    #expect(first("budget", among: keys) == nil)
    #expect(first("14", among: (1...11).map(String.init)) == nil)
    #expect(first("04-hubb", among: ["04-hub", "05-hub-b", "04-club"]) == "04-hub")
    #expect(first("2018", among: ["2017", "2019", "20"]) == nil)
    #expect(first("Axe 4", among: ["Axe 1", "Axe 2", "Axe 3"]) == nil)
  }

  @Test func wordOrder() {
    let names = [
      "Chamber of commerce and industry (CCI)", "Chamber of trades", "Manufacture Michelin",
    ]
    #expect(
      first("Trade and Industry Chamber of commerce", among: names)
        == "Chamber of commerce and industry (CCI)")
  }

  @Test(arguments: [
    "", " ", "?", "Zanzibar", "xyz", "de la", "the", "of", "q", "ENGIE", "🙂", "Riot",
    "Allegorithmic",
    "NASA", "Short Film City", "TechTown", "ULSG members", "Le Monde",
    "Ville de Lyon",
    "Université de Lyon", "foundation/association", "Centre Info Jeunes", "La Jetée", "ONISEP",
    "東京", "Ministère de la Mer",
  ])
  func nothingIsNear(_ typed: String) {
    #expect(NearestName.suggestions(for: typed, among: Self.known, limit: 3) == [])
  }

  @Test func initials() {
    #expect(first("UCAA", among: ["Université Clermont Auvergne et Associés"])?.first == "U")
    #expect(first("Sauve Qui Peut", among: ["SQP", "CCI"]) == "SQP")
    #expect(first("S.Q.P.", among: ["Sauve-Qui-Peut", "CCI"]) == "Sauve-Qui-Peut")
  }

  @Test func limitAndOrder() {
    let names = ["Métropole B", "Métropole A", "metropole a", "Métropole C"]
    let result = NearestName.suggestions(for: "Métropole", among: names, limit: 2)
    #expect(result.count == 2)
    #expect(result == NearestName.suggestions(for: "Métropole", among: names, limit: 2))
    #expect(first("Métropole A", among: names) == "Métropole A")
    #expect(NearestName.suggestions(for: "Métropole", among: names, limit: 0) == [])
    #expect(NearestName.suggestions(for: "Métropole", among: names, limit: -1) == [])
    #expect(NearestName.suggestions(for: "Métropole", among: [], limit: 3) == [])
  }

  @Test func misspeltPartners() {
    let trial = TypoTrial(PartnerNames.spellings, seed: 2028)
    let result = trial.run(rounds: 4)
    #expect(result.rate >= 0.95, "\(result.report)")
  }

  @Test func misspeltKeys() {
    let keys = [
      "number", "title", "priority", "axis", "summary", "horizon", "when", "leader", "funder",
      "partners", "links", "examples", "annex", "resources", "outputs", "results", "draft", "words",
    ]
    let result = TypoTrial(keys.map { ($0, [$0]) }, seed: 7).run(rounds: 10)
    #expect(result.rate >= 0.95, "\(result.report)")
    for unknown in [
      "name", "description", "date", "budget", "status", "url", "image", "id", "lang",
    ] {
      #expect(first(unknown, among: keys) == nil)
    }
  }

  @Test func question() {
    #expect(Phrase.didYouMean([]) == nil)
    #expect(Phrase.didYouMean(["A"])?.en == "did you mean “A”?")
    #expect(Phrase.didYouMean(["A"])?.fr == "vouliez-vous dire «\u{A0}A\u{A0}»\u{A0}?")
    #expect(Phrase.didYouMean(["A", "B", "C"])?.en == "did you mean “A”, “B” or “C”?")
    let long = Phrase(quoting: String(repeating: "é", count: 9000))
    #expect(long.en.unicodeScalars.count == 83 && long.en.hasSuffix("é…”"))
  }

  @Test func hostileNames() {
    let long = String(repeating: "a", count: 300_000)
    let names = (0..<10_000).map { "nom \($0 * 7919 % 10_007) de la structure \($0)" } + [long]
    let index = NameIndex(names)
    for name in [long, String(repeating: "ab ", count: 100_000), "nom structurre"] {
      #expect(index.nearest(to: name, limit: 3).count <= 3)
    }
  }
}
