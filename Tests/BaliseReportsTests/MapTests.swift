import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import Testing

@testable import BaliseSite

struct MapTests {
  private static let site = Result { try RealPlan.copy().site() }

  @Test func everyLinkIsDrawnOnceAndListed() throws {
    let page = try #require(try Self.site.get()["map.html"])
    #expect(page.contains("10\u{A0}actions, 14\u{A0}liens, dont 4 dans les deux sens"))
    #expect(page.contains("4\u{A0}liens, aucun dans les deux sens"))
    #expect(!page.contains("dont 0"))
    let drawing = try #require(page.split(separator: "<g class=\"links\">").dropFirst().first)
    let edges = drawing.prefix(upTo: drawing.firstRange(of: "</g>")?.lowerBound ?? drawing.endIndex)
    #expect(edges.split(separator: "<path").count - 1 == 14)
    #expect(edges.split(separator: "marker-end").count - 1 == 10)
    #expect(page.contains("<a href=\"actions/04-hub.html\" aria-label=\"4\u{A0}: Créer un hub"))
    // Actions, partners and places are drawn; two territories are said sooner than drawn.
    #expect(page.split(separator: "<svg class=\"map\"").count - 1 == 3)
    #expect(page.contains("8\u{A0}partenaires, 4\u{A0}liens"))
    #expect(page.contains("2\u{A0}territoires, 1\u{A0}lien,"))
  }

  @Test func theLayoutIsTheSameAndKeepsLabelsApart() {
    for count in [5, 6, 11, 17, 25, 40] {
      let titles = (0..<count).map { number in
        String(repeating: "mot\(number) ", count: number % 7 * 5 + 1)
      }
      let layout = RingLayout(titles: titles)
      #expect(layout.points == RingLayout(titles: titles).points)
      #expect(layout.labels.count == count)
      for isLeft in [true, false] {
        let side = layout.labels.filter { $0.isLeft == isLeft }
          .map { ($0.place.y, $0.place.y + $0.lines.count * 17) }.sorted { $0.0 < $1.0 }
        for (one, next) in zip(side, side.dropFirst()) { #expect(one.1 <= next.0) }
        #expect(side.allSatisfy { $0.0 >= 0 && $0.1 <= layout.height + 17 })
      }
      for (index, one) in layout.points.enumerated() {
        for two in layout.points.dropFirst(index + 1) {
          let (x, y) = (one.x - two.x, one.y - two.y)
          #expect(x * x + y * y > 4 * RingLayout.radius * RingLayout.radius)
        }
      }
    }
  }

  @Test func longTitlesAreCut() {
    #expect(RingLayout.wrapped("court", 4) == ["court"])
    #expect(RingLayout.wrapped("", 4) == [])
    let long = RingLayout.wrapped(String(repeating: "parole ", count: 40), 2)
    #expect(long.count == 2 && long[1].hasSuffix("…"))
    let word = RingLayout.wrapped(String(repeating: "x", count: 500), 3)
    #expect(word.allSatisfy { $0.count <= 34 })
  }

  @Test func translationsSayWhatIsLacking() throws {
    let page = try #require(try Self.site.get()["translations.html"])
    #expect(page.contains("<span lang=\"en\">English</span>"))
    #expect(page.contains("class=\"said is-original\""))
    let plan = try RealPlan.copy()
    let text = try plan.text("content/actions/04-hub.en.md")
    let title = try #require(text.split(separator: "\n").first { $0.hasPrefix("title:") })
    try plan.write("content/actions/04-hub.en.md", "---\n\(title)\n---\n")
    let lacking = try #require(try plan.site()["translations.html"])
    let row = try #require(lacking.split(separator: "actions/04-hub.html\"").dropFirst().first)
    #expect(row.prefix(900).contains("is-partly"))
    #expect(row.prefix(900).contains("<span class=\"at\">le texte</span>"))
  }

  @Test func aLanguageIsAddedWithFilesAlone() throws {
    let plan = try RealPlan.copy()
    try plan.replace(
      "languages: [fr, en]", with: "languages: [fr, en, es]", in: "content/site.yaml")
    let words = try plan.text("templates/languages/en.yaml")
    try plan.write(
      "templates/languages/es.yaml",
      words.split(separator: "\n").map {
        $0.hasPrefix("language-name:") ? "language-name: Español" : String($0)
      }.joined(separator: "\n"))
    try plan.write(
      "content/actions/04-hub.es.md", "---\ntitle: Crear un lugar\n---\nTexto en español.\n")
    // The copy is told to be one, and keeps nothing from being published.
    let told = Transcript.own(try plan.build().diagnostics)
    #expect(told.map(\.id) == ["untranslated-words"])
    let site = try plan.published()
    let page = try #require(site["es/actions/04-hub.html"])
    #expect(page.contains("<html lang=\"es\">") && page.contains(">Crear un lugar</"))
    let other = try #require(site["es/actions/05-evenements.html"])
    #expect(other.contains("lang=\"fr\""))
    #expect(site["es/map.html"]?.contains("lang=\"fr\"") == true)
    #expect(site["translations.html"]?.contains("<span lang=\"es\">Español</span>") == true)
    #expect(site["index.html"]?.contains("hreflang=\"es\"") == true)
  }

  @Test func theBookletHoldsEverySheetWithIdsOfItsOwn() throws {
    for name in ["booklet.html", "en/booklet.html", "map.html", "translations.html"] {
      let page = try #require(try Self.site.get()[name])
      let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count, "\(name)")
      for link in page.split(separator: "href=\"#").dropFirst() {
        #expect(ids.contains(link.prefix { $0 != "\"" }), "\(name)")
      }
    }
    let page = try #require(try Self.site.get()["booklet.html"])
    let sheets = try FileTree(folder: Fixtures.repository + "/content/actions").paths.filter {
      $0.hasSuffix(".md") && !$0.hasSuffix(".en.md") && !$0.hasPrefix("_")
    }
    #expect(sheets.count > 11)
    #expect(page.split(separator: "<article class=\"entry folio").count - 1 == sheets.count)
  }

  @Test func theBookletNamesCollections() throws {
    let plan = try RealPlan.copy()
    try plan.replace("booklet: [actions]", with: "booklet: [actoins]", in: "content/site.yaml")
    #expect(
      Transcript.places(try plan.check().diagnostics).contains {
        $0.hasPrefix("content/site.yaml:") && $0.hasSuffix(" unknown-booklet-part")
      })
  }
}
