import BaliseSite
import BaliseDiagnostics
import BaliseTestSupport
import BaliseText
import Foundation
import Testing

/// What the published plan must show, on the site built from `content/` and `templates/`.
struct RealPlanTests {
  @Test func nothingIsWrong() throws {
    let found = try RealPlan.copy().check(auditing: true).diagnostics
    #expect(Transcript.places(Transcript.own(found)) == [])
  }

  /// The sources name no publisher: what the law wants is asked for, line by line, and nothing more.
  @Test func whatTheLawWantsIsAskedFor() throws {
    let report = try RealPlan.copy().check()
    #expect(!report.hasErrors)
    let asked = report.diagnostics.filter { $0.id == "not-ready-to-publish" }
    #expect(asked.allSatisfy { $0.severity == .warning })
    let files = asked.map { $0.range?.path }
    #expect(files == ["content/accessibility.yaml", "content/site.yaml"])
    #expect(
      asked.allSatisfy { $0.message.en.contains($0.range?.path == files[0] ? "3 th" : "8 th") })
  }

  @Test(arguments: [("actions", 23), ("partners", 91), ("examples", 19), ("themes", 16)])
  func dataHoldsEveryEntry(_ collection: String, _ count: Int) throws {
    #expect(try RealSite.data(collection).count == count)
  }

  @Test func actionFourIsLinkedBothWays() throws {
    let hub = try #require(try RealSite.data("actions").first { $0["id"] as? String == "04-hub" })
    #expect(RealSite.numbers(hub["links"]) == [1, 2, 5])
    #expect(RealSite.numbers(hub["linked-from"]) == [1, 2, 5, 6, 7, 8, 9, 10])
  }

  @Test func everyEntryHasAPageInEachLanguage() throws {
    let site = try RealSite.shared.get()
    let entries = try RealPlan.entries()
    #expect(entries.count > 90)
    let missing = entries.flatMap { ["\($0).html", "en/\($0).html"] }
      .filter { site.files[$0] == nil }
    #expect(missing == [])
  }

  @Test func everyLinkAndAssetResolves() throws {
    let scanner = LinkScanner(try RealSite.shared.get())
    #expect(scanner.broken() == [])
    #expect(scanner.count > 5_000)
  }

  @Test func everyAddressOfTheSitemapIsAPage() throws {
    let site = try RealSite.shared.get()
    let sitemap = try #require(site["sitemap.xml"])
    let addresses = sitemap.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.output.1) }
    let base = "https://plan-musique-image.example/"
    let files = addresses.map { address in
      let path = String(address.dropFirst(base.count))
      return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }
    #expect(addresses.allSatisfy { $0.hasPrefix(base) })
    #expect(files.filter { site.files[$0] == nil } == [])
    let pages = site.paths.filter { $0.hasSuffix(".html") && $0 != "404.html" }
    #expect(files.sorted() == pages)
  }

  @Test func privateNotesStayPrivate() throws {
    let note = "Nature non précisée dans la source."
    let source = try FileTree(folder: Fixtures.repository + "/content")
    #expect(!source.paths(containing: "note: \(note)").isEmpty)
    #expect(try RealSite.shared.get().paths(containing: note) == [])
  }
}

/// The published plan, built once for all tests that only read it.
enum RealSite {
  static let shared = Result { try RealPlan.copy().site() }

  /// The entries of a data file.
  static func data(_ collection: String) throws -> [[String: Any]] {
    let bytes = try #require(try shared.get().files["data/\(collection).json"])
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
  }

  /// The numbers of the actions that a list of links leads to.
  static func numbers(_ links: Any?) -> [Int] {
    let ids = (links as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    return ids.compactMap { Int($0.prefix { $0 != "-" }) }
  }
}
