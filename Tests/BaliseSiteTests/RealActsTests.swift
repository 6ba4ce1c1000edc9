import BaliseTestSupport
import Testing

/// What the published acts, news and events must hold: the facts of their documents, counted.
struct RealActsTests {
  private func entry(_ collection: String, _ id: String) throws -> [String: Any] {
    try #require(try RealSite.data(collection).first { $0["id"] as? String == id })
  }

  private func ids(_ value: Any?) -> [String] {
    (value as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
  }

  private func words(_ value: Any?) -> [String] {
    (value as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
  }

  @Test func theActIsWhole() throws {
    let act = try entry("deliberations", "2015-10-06-creative-cluster")
    #expect((act["date"] as? [String: Any])?["iso"] as? String == "2015-10-06")
    #expect((act["visas"] as? [Any])?.count == 4)
    #expect((act["recitals"] as? [Any])?.count == 2)
    #expect(
      (act["articles"] as? [[String: Any]])?.compactMap { $0["number"] as? Int } == [
        1, 2, 3, 4, 5, 6,
      ])
    #expect(words(act["cites"]).map { String($0.prefix(7)) } == ["12 déce", "26 mai ", "23 juin"])
    #expect(ids(act["representatives"]) == ["patrice-diguet", "mourad-tagzout"])
  }

  @Test func whatIsNotOnTheSiteIsSaidInEachLanguage() throws {
    let site = try RealSite.shared.get()
    let page = try #require(site["en/deliberations/2015-10-06-creative-cluster.html"])
    // The original has a space that does not break before its colon, its translation an ordinary one.
    #expect(page.contains("12 December 2013: what is of common interest"))
    #expect(page.contains("23 June 2015: partnership agreement with Jacoop"))
  }

  @Test func everyArticleHasAnAddress() throws {
    let site = try RealSite.shared.get()
    for language in ["", "en/"] {
      let page = try #require(site[language + "deliberations/2015-10-06-creative-cluster.html"])
      for number in 1...6 {
        #expect(page.contains("id=\"article-\(number)\""))
        #expect(page.contains("href=\"#article-\(number)\""))
      }
    }
  }

  @Test func sixEventsStandInOrderAndTwoAtTheLibrary() throws {
    let events = try RealSite.data("events").filter {
      ($0["bulletin"] as? [String: Any])?["id"] as? String == "tiltam-2023"
    }
    #expect(
      events.compactMap { $0["id"] as? String } == [
        "2023-10-06-forum-pole-emploi", "2023-11-09-forum-des-metiers",
        "2023-11-15-mediatheque-de-lezoux", "2023-11-18-mediatheque-de-lezoux",
        "2023-11-22-portes-ouvertes", "2023-11-23-mini-entreprise-s",
      ])
    #expect(events.count { ids($0["places"]) == ["mediatheque-lezoux"] } == 2)
  }

  @Test func whoFollowsAnActionOrAPartnerHasItsEvents() throws {
    let site = try RealSite.shared.get()
    for (path, count) in [
      ("actions/tiltam-1-escape-game", 4), ("actions/tiltam-2-projets-locaux", 1),
      ("partners/pole-emploi", 1), ("partners/casa", 2),
    ] {
      let calendar = try #require(site[path + ".ics"], "\(path)")
      #expect(calendar.matches(of: /BEGIN:VEVENT/).count == count, "\(path)")
      let page = try #require(site[path + ".html"])
      let name = path.split(separator: "/")[1]
      #expect(page.matches(of: /<a href="[^"]*\.ics"/).count == 1, "\(name)")
    }
  }

  @Test func theBulletinHasEightItemsAndFourPictures() throws {
    let news = try RealSite.data("news")
    #expect(news.compactMap { $0["rank"] as? Int } == Array(1...8))
    #expect(news.flatMap { $0["pictures"] as? [Any] ?? [] }.count == 4)
  }

  @Test func sharedPartnersHaveOnePageWithEveryRole() throws {
    let site = try RealSite.shared.get()
    let france = try #require(site["partners/business-france.html"])
    for page in ["actions/05-evenements", "actions/06-international", "news/temps-2"] {
      #expect(france.contains("href=\"../\(page).html\""), "\(page)")
    }
    #expect(france.contains("href=\"../programmes/territoires-industrie.html\""))
    #expect(france.contains("href=\"../plans/tiltam.html\""))
    let chamber = try #require(site["partners/cci-chamber.html"])
    for page in ["actions/01-incubation", "actions/02-developpement"] {
      #expect(chamber.contains("href=\"../\(page).html\""), "\(page)")
    }
    // Whether it is the same chamber is to be confirmed: it keeps a page of its own.
    #expect(!chamber.contains("href=\"../actions/06-international.html\""))
    let international = try #require(site["partners/cci-international.html"])
    #expect(international.contains("href=\"../actions/06-international.html\""))
  }

  @Test(arguments: [
    ("2023-10-01", ["2023-10-06-forum-pole-emploi", "2023-11-23-mini-entreprise-s"], []),
    (
      "2023-11-24", ["2023-11-22-portes-ouvertes"],
      ["2023-11-23-mini-entreprise-s", "2023-10-06-forum-pole-emploi"]
    ),
  ])
  func theDaySaysWhatIsToCome(_ day: String, _ coming: [String], _ past: [String]) throws {
    let page = try #require(try RealPlan.copy().site(today: day)["events/index.html"])
    // The head describes every event of the list, whatever the day.
    let main = try #require(page.split(separator: "<main", maxSplits: 1).last)
    let parts = main.split(separator: "<h2 id=\"past\">", maxSplits: 1).map(String.init)
    for id in coming { #expect(parts[0].contains("\(id).html"), "\(id)") }
    for id in past {
      #expect(!parts[0].contains("\(id).html"), "\(id)")
      #expect(parts.last?.contains("\(id).html") == true, "\(id)")
    }
  }
}
