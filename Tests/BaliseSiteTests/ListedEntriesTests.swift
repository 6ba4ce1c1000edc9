import BaliseSite
import BaliseTestSupport
import Testing

/// Lists stand in the order of titles of the language that is read.
struct ListedEntriesTests {
  private func titles(_ page: String, order: String = "") throws -> [String] {
    let text = try #require(try plan(order: order).site()[page])
    return text.matches(of: /<i>([^<]*)<\/i>/).map { String($0.1) }
  }

  private func plan(order: String = "") throws -> PlanFolder {
    try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr, en]\n",
      "content/trees/_collection.yaml":
        "\(order)fields:\n  title: {type: text, translated: true}\n  rank: {type: integer}\n",
      "content/trees/frene.md": "---\ntitle: Frêne\nrank: 1\n---\n",
      "content/trees/frene.en.md": "---\ntitle: Ash\n---\n",
      "content/trees/bouleau.md": "---\ntitle: Bouleau\nrank: 2\n---\n",
      "content/trees/bouleau.en.md": "---\ntitle: Birch\n---\n",
      "content/trees/chene.md": "---\ntitle: Chêne\nrank: 3\n---\n",
      "content/trees/chene.en.md": "---\ntitle: Oak\n---\n",
      "templates/pages/trees.index.html": "{{#entries}}<i>{{title}}</i>{{/entries}}",
      "templates/pages/trees.html":
        "{{#neighbours}}{{#previous}}<i>{{title}}</i>{{/previous}}-{{#next}}<i>{{title}}</i>{{/next}}{{/neighbours}}",
      "templates/pages/site-map.html":
        "{{#collections-list}}{{#entries}}<i>{{title}}</i>{{/entries}}{{/collections-list}}",
    ])
  }

  @Test(arguments: ["trees/index.html", "site-map.html"])
  func eachLanguageHasItsOwnOrder(_ page: String) throws {
    #expect(try titles(page) == ["Bouleau", "Chêne", "Frêne"])
    #expect(try titles("en/" + page) == ["Ash", "Birch", "Oak"])
  }

  @Test func anOrderThatIsDeclaredHoldsInAll() throws {
    #expect(try titles("en/trees/index.html", order: "order: rank\n") == ["Ash", "Birch", "Oak"])
    #expect(
      try titles("trees/index.html", order: "order: rank\n") == ["Frêne", "Bouleau", "Chêne"])
  }

  @Test func theEntryBeforeAndTheNextAreThoseOfTheList() throws {
    #expect(try titles("trees/chene.html") == ["Bouleau", "Frêne"])
    #expect(try titles("en/trees/chene.html") == ["Birch"])
    #expect(try titles("en/trees/bouleau.html") == ["Ash", "Oak"])
    #expect(try titles("en/trees/bouleau.html", order: "order: rank\n") == ["Ash", "Oak"])
    #expect(try titles("en/trees/frene.html", order: "order: rank\n") == ["Birch"])
  }

  @Test func aTitleChangedInOneLanguageMovesItsNeighbours() throws {
    let plan = try plan()
    _ = try plan.build()
    try plan.replace("title: Ash", with: "title: Willow", in: "content/trees/frene.en.md")
    let report = try plan.build(verifying: true)
    #expect(report.isPublished)
    let site = try plan.published()
    #expect(site["en/trees/bouleau.html"]?.contains("-<i>Oak</i>") == true)
    #expect(site["en/trees/bouleau.html"]?.contains("<i>Ash</i>") == false)
    #expect(site["en/trees/frene.html"]?.contains("<i>Oak</i>-") == true)
  }

  @Test func entriesThatBelongTogetherStayTogether() throws {
    let plan = try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr, en]\n",
      "content/woods/_collection.yaml": "fields:\n  title: {type: text, translated: true}\n",
      "content/woods/a.md": "---\ntitle: A\n---\n", "content/woods/b.md": "---\ntitle: B\n---\n",
      "content/trees/_collection.yaml":
        "within: wood\nfields:\n  title: {type: text, translated: true}\n  wood: {type: reference, to: woods}\n",
      "content/trees/frene.md": "---\ntitle: Frêne\nwood: a\n---\n",
      "content/trees/frene.en.md": "---\ntitle: Ash\n---\n",
      "content/trees/bouleau.md": "---\ntitle: Bouleau\nwood: a\n---\n",
      "content/trees/bouleau.en.md": "---\ntitle: Birch\n---\n",
      "content/trees/chene.md": "---\ntitle: Chêne\nwood: b\n---\n",
      "content/trees/chene.en.md": "---\ntitle: Alder\n---\n",
      "templates/pages/trees.html":
        "{{#neighbours}}{{#previous}}<i>{{title}}</i>{{/previous}}-{{#next}}<i>{{title}}</i>{{/next}}{{/neighbours}}",
      "templates/pages/trees.index.html":
        "{{#scopes}}<b>{{title}}</b>{{#entries}}<i>{{title}}</i>{{/entries}}{{/scopes}}",
    ])
    let site = try plan.site()
    #expect(site["en/trees/frene.html"]?.contains("-<i>Birch</i>") == true)
    #expect(site["en/trees/bouleau.html"]?.contains("<i>Ash</i>-") == true)
    #expect(site["en/trees/chene.html"]?.contains("<i>") == false)
    let list = try #require(site["en/trees/index.html"])
    #expect(
      list.matches(of: /<i>([^<]*)<\/i>/).map { String($0.1) } == ["Ash", "Birch", "Alder"])
  }

  @Test func anEntryThatBelongsElsewhereMovesInBuildsOfWhatChanged() throws {
    let tree = { (title: String, wood: String) in "---\ntitle: \(title)\nwood: \(wood)\n---\n" }
    let plan = try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr, en]\n",
      "content/woods/_collection.yaml": "fields:\n  title: {type: text, translated: true}\n",
      "content/woods/a.md": "---\ntitle: A\n---\n", "content/woods/b.md": "---\ntitle: B\n---\n",
      "content/trees/_collection.yaml":
        "within: wood\nfields:\n  title: {type: text, translated: true}\n  wood: {type: reference, to: woods}\n",
      "content/trees/bouleau.md": tree("Bouleau", "a"),
      "content/trees/bouleau.en.md": "---\ntitle: Zelkova\n---\n",
      "content/trees/chene.md": tree("Chêne", "a"),
      "content/trees/chene.en.md": "---\ntitle: Birch\n---\n",
      "content/trees/frene.md": tree("Frêne", "b"),
      "content/trees/frene.en.md": "---\ntitle: Ash\n---\n",
      "templates/pages/trees.html": "{{title}}",
      "templates/pages/trees.index.html": "{{#entries}}<i>{{title}}</i>{{/entries}}",
    ])
    func list() throws -> [String] {
      let page = try #require(try plan.published()["en/trees/index.html"])
      return page.matches(of: /<i>([^<]*)<\/i>/).map { String($0.1) }
    }
    _ = try plan.build()
    #expect(try list() == ["Birch", "Zelkova", "Ash"])
    try plan.write("content/trees/chene.md", tree("Chêne", "b"))
    #expect(try plan.build(verifying: true).isPublished)
    #expect(try list() == ["Zelkova", "Ash", "Birch"])
  }

  @Test func namesThatAreTheSameInAllStandInTheAlphabetOfEach() throws {
    let plan = try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [fr, es]\n",
      "content/trees/_collection.yaml": "fields:\n  title: {type: text}\n",
      "content/trees/a.md": "---\ntitle: Ñandú\n---\n",
      "content/trees/b.md": "---\ntitle: Nube\n---\n",
      "content/trees/c.md": "---\ntitle: Nzz\n---\n",
      "templates/pages/trees.index.html": "{{#entries}}<i>{{title}}</i>{{/entries}}",
      "templates/pages/trees.html":
        "{{#neighbours}}{{#next}}<i>{{title}}</i>{{/next}}{{/neighbours}}",
      "templates/languages/es.yaml": try plan().text("templates/languages/it.yaml"),
    ])
    let site = try plan.site()
    func list(_ page: String) -> [String]? {
      site[page]?.matches(of: /<i>([^<]*)<\/i>/).map { String($0.1) }
    }
    #expect(list("trees/index.html") == ["Ñandú", "Nube", "Nzz"])
    #expect(list("es/trees/index.html") == ["Nube", "Nzz", "Ñandú"])
    #expect(list("es/trees/c.html") == ["Ñandú"])
  }
}
