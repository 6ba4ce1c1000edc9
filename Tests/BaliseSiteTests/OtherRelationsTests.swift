import BaliseTestSupport
import Testing

/// What a page's own templates do not name is listed there, whatever other templates name.
struct OtherRelationsTests {
  private func page(_ partners: String, partial: String = "x") throws -> String {
    let plan = try PlanFolder([
      "content/site.yaml": "name: N\nlanguages: [en]\n",
      "content/index.md": "---\ntitle: Home\n---\n",
      "content/partners/_collection.yaml": "fields: {name: {}}\n",
      "content/partners/damier.md": "---\nname: Le Damier\n---\n",
      "content/stories/_collection.yaml":
        "fields: {title: {}, about: {to: partners, many: true, back: news}}\n",
      "content/stories/one.md": "---\ntitle: One\nabout: Le Damier\n---\n",
      "templates/pages/stories.html":
        "<p>{{#about}}{{#entry}}{{#news}}{{title}}{{/news}}{{/entry}}{{/about}}</p>",
      "templates/partials/told.html": partial,
      "templates/pages/partners.html": partners + "{{>told}}",
    ])
    return try #require(try plan.site()["partners/damier.html"])
  }

  private static let rest = "{{#other-backlinks}}[{{name}} {{count}}]{{/other-backlinks}}"

  @Test func aNameOfAnotherPageHidesNothing() throws {
    #expect(try page(Self.rest) == "[news 1]x")
  }

  @Test func aNameOfThePageHasItsPlace() throws {
    #expect(try page(Self.rest + "{{#news}}{{title}}{{/news}}") == "Onex")
  }

  @Test func aNameOfAPartialToo() throws {
    #expect(try page(Self.rest, partial: "{{#news}}{{title}}{{/news}}") == "One")
  }

  @Test func aCommentNamesNothing() throws {
    #expect(try page(Self.rest + "{{! the news are below }}") == "[news 1]x")
  }
}
