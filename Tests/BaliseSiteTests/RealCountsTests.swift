import BaliseTestSupport
import Foundation
import Testing

/// The published data holds what the source documents count, no less and no more.
struct RealCountsTests {
  private func entry(_ collection: String, _ id: String) throws -> [String: Any] {
    try #require(try RealSite.data(collection).first { $0["id"] as? String == id })
  }

  /// The names of the columns of a collection's table.
  private func columns(_ collection: String) throws -> [String] {
    let bytes = try #require(try RealSite.shared.get().files["data/\(collection).schema.json"])
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    return (schema["fields"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
  }

  @Test func theFormHasNineFieldsInEachOfTwoParts() throws {
    let fields = Set(try columns("cities").compactMap { $0.split(separator: ".").first })
    let nine = [
      "elected", "technician", "expertise", "experts", "context", "plans", "actions", "outlook",
      "publications",
    ]
    for part in ["ess", "icc"] {
      #expect(
        Set(fields.filter { $0.hasPrefix(part + "-") }.map { String($0.dropFirst(4)) })
          == Set(nine))
    }
    let form = try #require(try RealSite.shared.get()["cities/form.html"])
    for wording in [
      "Nom de l’élu référent", "Technicien référent",
      "Domaines particuliers d’expertise exportable", "Experts mobilisables",
      "Contexte et besoins auxquels la stratégie et les projets permettent de répondre",
    ] {
      // An index of the collection may be called the same.
      #expect(form.components(separatedBy: wording).count >= 3, "\(wording)")
    }
    for wording in [
      "Les plans d’action dans le champ de l’ESS (jusqu’à 2014)",
      "Les principales actions soutenues par la Ville pour structurer l’ESS",
      "Les perspectives (à partir de 2015)",
      "Les publications réalisées par la Ville sur le champ de l’ESS",
      "Les plans d’actions dans le champ des industries culturelles et créatives",
      "Les principales actions et projets engagés par chaque Ville pour structurer les industries",
      "Les perspectives à moyen et long terme",
      "Les publications et communications réalisées par chaque Ville sur ce champ",
    ] {
      #expect(form.components(separatedBy: wording).count == 2, "\(wording)")
    }
  }

  @Test func noCityHasAnsweredWhatNoSourceSays() throws {
    let cities = try RealSite.data("cities")
    #expect(cities.count == 5)
    #expect(cities.allSatisfy { $0["received"] is NSNull })
    let nantes = try entry("cities", "nantes")
    for (name, value) in nantes where name.hasPrefix("ess-") || name.hasPrefix("icc-") {
      #expect(value is NSNull || (value as? [Any])?.isEmpty == true, "\(name)")
    }
  }

  @Test func theCommissionHasThreeActivitiesInEachPart() throws {
    let actions = try RealSite.data("actions").filter {
      ($0["plan"] as? [String: Any])?["id"] as? String == "aimf-villes-innovantes"
    }
    let axes = actions.compactMap { ($0["axis"] as? [String: Any])?["id"] as? String }
    #expect(axes.count { $0 == "aimf-1-ess" } == 3)
    #expect(axes.count { $0 == "aimf-2-industries-creatives" } == 3)
    #expect((try entry("plans", "aimf-villes-innovantes")["steps"] as? [Any])?.count == 2)
  }

  @Test func theActHasSixArticlesFourVisasTwoRecitalsThreeCitations() throws {
    let act = try entry("deliberations", "2015-10-06-creative-cluster")
    let counts = ["articles": 6, "visas": 4, "recitals": 2, "cites": 3, "representatives": 2]
    for (name, count) in counts { #expect((act[name] as? [Any])?.count == count, "\(name)") }
  }

  @Test func theExperienceHasSevenResultsAndTwentyThreeBodies() throws {
    let sheet = try entry("experiences", "cap-actif")
    let results = sheet["results"] as? [[String: Any]] ?? []
    // The bullets of the source became the figure 9: none of these numbers begins with it.
    #expect(results.compactMap { $0["min"] as? Int } == [23, 3, 10, 250, 40, 20, 2])
    #expect(results.compactMap { $0["max"] as? Int } == [23, 3, 10, 250, 40, 20, 2])
    let partners = sheet["partners"] as? [[String: Any]] ?? []
    #expect(partners.count == 10)
    let named = partners.map { ($0["members"] as? [Any])?.count ?? ($0["id"] == nil ? 10 : 1) }
    #expect(named.reduce(0, +) == 23)
    for (name, least, most) in [
      ("municipalities", 180, 180), ("inhabitants", 100_000, 100_000), ("area", 300_000, 300_000),
      ("density", 3, 70),
    ] {
      let value = sheet[name] as? [String: Any]
      #expect(value?["min"] as? Int == least && value?["max"] as? Int == most, "\(name)")
    }
  }

  @Test func theThemesAreThoseOfThreeDocuments() throws {
    let origins = try RealSite.data("themes").compactMap {
      ($0["origin"] as? [String: Any])?["value"] as? String
    }
    let counts = Dictionary(origins.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts == ["ess": 4, "icc": 4, "seine-amont": 4, "tiltam": 4])
  }

  @Test func theBulletinCountsDaysIndustriesAndYoungPeople() throws {
    let news = try entry("news", "territoire-de-projets")
    let figures = news["figures"] as? [[String: Any]] ?? []
    #expect(figures.compactMap { $0["value"] as? Int } == [5, 8, 500])
  }

  @Test func newsAreFollowedByTheDayTheyWerePutOnTheSite() throws {
    let site = try RealSite.shared.get()
    for language in ["", "en/"] {
      let feed = try #require(site[language + "news/feed.xml"])
      #expect(feed.matches(of: /<entry/).count == 8)
      // No source dates an item: nothing says when it was published elsewhere.
      #expect(!feed.contains("<published>"))
    }
  }
}
