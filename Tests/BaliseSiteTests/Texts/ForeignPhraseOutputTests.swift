import BaliseSite
import BaliseTestSupport
import Testing

/// What is not a page shows the words of a phrase in another language, and no trace of its mark.
struct ForeignPhraseOutputTests {
  private static let plan = [
    "content/site.yaml": "name: Plan\nlanguages: [fr]\nbase: https://plan.example/\n",
    "content/events/_collection.yaml": """
    calendar: {when: when, summary: lead}
    feed: {date: when, summary: lead}
    fields:
      title: {type: text}
      when: {type: date}
      lead: {type: rich}

    """,
    "content/events/a.md": """
    ---
    title: Appel
    when: 2020-02-03
    lead: "L’[open *call*](lang:en), et [le site](https://example.org/)"
    ---
    Un [call for interest](lang:en) sera publié.

    """,
    "templates/pages/search.html":
      "{{<base}}{{$main}}<form action=\"{{site.search}}\" data-index=\"{{site.search-index}}\"></form>{{/main}}{{/base}}",
    "templates/pages/entry.html":
      "{{<base}}{{$main}}<h1>{{title}}</h1><meta content=\"{{page.description}}\">{{{body}}}{{/main}}{{/base}}",
    "templates/pages/events.html":
      "{{<base}}{{$main}}<h1>{{title}}</h1><p>{{page.description}}</p>{{#body}}{{{body}}}{{/body}}{{{lead}}}{{/main}}{{/base}}",
  ]

  @Test func theMarkIsNowhereButInPages() throws {
    let plan = try PlanFolder(Self.plan)
    let known = try plan.text("templates/languages/fr.yaml")
    try plan.write(
      "templates/languages/fr.yaml",
      known + "search: S\nsearch-page: P\nsearch-pages: P\nsearch-year: A\nsearch-ignored: le de\n")
    let site = try plan.site()
    let page = try #require(site["events/a.html"])
    #expect(page.contains("Un <span lang=\"en\">call for interest</span> sera publié."))
    #expect(page.contains("L’<span lang=\"en\">open <em>call</em></span>, et"))
    #expect(page.contains("<p>Un call for interest sera publié.</p>"))
    let feed = try #require(site["events/feed.xml"])
    #expect(feed.contains("<summary>L’open call, et le site</summary>"))
    let calendar = try #require(site["agenda.ics"])
    #expect(calendar.contains("DESCRIPTION:L’open call\\, et le site"))
    let files = site.paths.filter {
      $0.hasSuffix(".js") || $0.hasSuffix(".ics") || $0.hasSuffix(".xml")
    }
    #expect(files.contains { site[$0]?.contains("interest") == true })
    for file in files { #expect(site[file]?.contains("lang:en") == false, "\(file)") }
  }
}
