import BaliseTestSupport
import Testing

/// Lists stand in the order of titles of the language that is read.
struct ListedEntriesTests {
  private func titles(_ page: String, order: String = "") throws -> [String] {
    let plan = try PlanFolder([
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
      "templates/pages/site-map.html":
        "{{#collections-list}}{{#entries}}<i>{{title}}</i>{{/entries}}{{/collections-list}}",
    ])
    let text = try #require(try plan.site()[page])
    return text.matches(of: /<i>([^<]*)<\/i>/).map { String($0.1) }
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
}
