import BaliseSite
import BaliseTestSupport
import Foundation
import Testing

/// What pages tell machines: strict JSON that nothing in the content can end, and no address that
/// the site does not have.
struct PageGraphTests {
  @Test func everyBlockIsStrictJSONAndInert() throws {
    let site = try OpenDataFixture.site()
    let pages = site.paths.filter { $0.hasSuffix(".html") }
    #expect(pages.count > 20)
    for page in pages {
      let block = try Self.block(try #require(site[page]))
      #expect(!block.contains("<") && !block.contains(">"))
      let graph = try Self.graph(block)
      #expect(!graph.isEmpty, "\(page)")
    }
    #expect(try #require(site["bodies/studio.html"]).contains("\\u003c/script\\u003e"))
  }

  @Test func anActIsTold() throws {
    let site = try OpenDataFixture.site()
    let graph = try Self.graph(Self.block(try #require(site["en/deliberations/complete.html"])))
    let page = try #require(graph.first { $0["@type"] as? String == "WebPage" })
    #expect(page["inLanguage"] as? String == "en")
    let original = page["translationOfWork"] as? [String: String]
    #expect(original?["@id"] == "https://lafayette.example/plan/deliberations/complete.html")
    let act = try #require(graph.first { $0["@type"] as? String == "Legislation" })
    #expect(act["legislationDate"] as? String == "2015-10-06")
    #expect(act["name"] as? String == "Grant to the studio")
    let body = act["legislationPassedBy"] as? [String: String]
    #expect(body?["@type"] == "GovernmentOrganization")
    let crumbs = try #require(graph.first { $0["@type"] as? String == "BreadcrumbList" })
    #expect((crumbs["itemListElement"] as? [Any])?.count == 3)
  }

  @Test func valuesKeepTheirTypes() throws {
    let site = try OpenDataFixture.site()
    let graph = try Self.graph(Self.block(try #require(site["grants/2016-floue.html"])))
    let grant = try #require(graph.first { $0["@type"] as? String == "MonetaryGrant" })
    let amount = grant["amount"] as? [String: Any]
    #expect(amount?["minValue"] as? Int == 10_000)
    #expect(amount?["maxValue"] as? Int == 15_000)
    #expect((grant["fundedItem"] as? [String: Any])?["name"] as? String == "ateliers du quartier")
  }

  @Test func withoutAnAddressNoneIsWritten() throws {
    let plan = try PlanFolder()
    try plan.copy(OpenDataFixture.folder + "/content", to: "content")
    try plan.copy(OpenDataFixture.folder + "/templates", to: "templates")
    try plan.replace("base: https://lafayette.example/plan/\n", with: "", in: "content/site.yaml")
    let site = try plan.site()
    for page in site.paths.filter({ $0.hasSuffix(".html") }) {
      let text = try #require(site[page])
      #expect(!text.contains("\"@id\":") && !text.contains("og:url"))
    }
    #expect(site["data/scdl/deliberations.csv"]?.contains("https:") == false)
  }

  private static func block(_ page: String) throws -> String {
    let parts = page.components(separatedBy: "<script type=\"application/ld+json\">")
    guard parts.count == 2, let end = parts[1].range(of: "</script>") else {
      throw Mismatch(["no block, or several"])
    }
    return String(parts[1][..<end.lowerBound])
  }

  private static func graph(_ block: String) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any]
    #expect(json?["@context"] as? String == "https://schema.org")
    return json?["@graph"] as? [[String: Any]] ?? []
  }
}
