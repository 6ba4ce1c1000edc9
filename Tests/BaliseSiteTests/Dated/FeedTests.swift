import BaliseSite
import BaliseTestSupport
import Testing

@Suite struct FeedTests {
  private static let news = """
    label: {fr: [Actualité, Actualités], en: [News item, News]}
    feed: {date: date, summary: lead, updated: changed}
    fields:
      title: {type: text, required: true, translated: true}
      date: {type: when}
      changed: {type: date}
      lead: {type: text, translated: true}

    """

  @Test func aFeedHoldsWhatAtomAsks() throws {
    let site = try DatedPlan.with([
      "content/news/_collection.yaml": Self.news,
      "content/news/une gouvernance.md":
        "---\ntitle: \"Une <gouvernance> & deux\"\ndate: 2023-09\nlead: \"L'été\"\n---\n",
      "content/news/b.md":
        "---\ntitle: B\ndate: 5 juillet 2023\nchanged: 2024-01-02\n---\n",
      "content/news/b.en.md": "---\ntitle: The B\n---\n",
      "content/news/c.md": "---\ntitle: Sans date\n---\n",
    ]).site()
    let feed = try #require(site["news/feed.xml"])
    #expect(
      feed == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
        <id>https://plan.example.org/agglo/news/feed.xml</id>
        <title>Actualités – Plan</title>
        <updated>2024-01-02T00:00:00Z</updated>
        <link rel="self" type="application/atom+xml" href="https://plan.example.org/agglo/news/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://plan.example.org/agglo/news/"/>
        <author><name>Plan</name>
        </author>
        <generator>Balise</generator>
        <entry>
        <id>https://plan.example.org/agglo/news/une%20gouvernance.html</id>
        <title>Une &lt;gouvernance&gt; &amp; deux</title>
        <updated>2023-09-01T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://plan.example.org/agglo/news/une%20gouvernance.html"/>
        <summary>L&#39;été</summary>
        </entry>
        <entry>
        <id>https://plan.example.org/agglo/news/b.html</id>
        <title>B</title>
        <published>2023-07-05T00:00:00Z</published>
        <updated>2024-01-02T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://plan.example.org/agglo/news/b.html"/>
        </entry>
        </feed>

        """)
    let english = try #require(site["en/news/feed.xml"])
    #expect(english.contains("<title>The B</title>"))
    #expect(english.contains("<entry xml:lang=\"fr\">"))
    #expect(english.contains("https://plan.example.org/agglo/en/news/b.html"))
    #expect(!english.contains("Sans date"))
  }

  @Test func whatHasNoDateIsDatedByTheDayItWasPutOnTheSite() throws {
    let site = try DatedPlan.with([
      "content/news/_collection.yaml": Self.news,
      "content/news/a.md": "---\ntitle: A\nchanged: 2024-01-02\n---\n",
      "content/news/b.md": "---\ntitle: B\ndate: 2024-03-01\n---\n",
      "content/news/c.md": "---\ntitle: C\ndate: à préciser\nchanged: 2024-02-01\n---\n",
      "content/news/d.md": "---\ntitle: D\n---\n",
    ]).site()
    let feed = try #require(site["news/feed.xml"])
    let titles = feed.matches(of: /<entry>\n<id>.*<\/id>\n<title>(.)</).map { String($0.output.1) }
    #expect(titles == ["B", "C", "A"])
    #expect(feed.contains("<title>A</title>\n<updated>2024-01-02T00:00:00Z</updated>"))
    #expect(feed.contains("<updated>2024-03-01T00:00:00Z</updated>\n<link rel=\"self\""))
    // A day of publication is never made up from the day of a change.
    #expect(feed.matches(of: /<published>/).count == 1)
  }

  @Test func onlyTheNewestStand() throws {
    var files = ["content/news/_collection.yaml": Self.news]
    for number in 10..<80 {
      files["content/news/n\(number).md"] = "---\ntitle: N\(number)\ndate: 20\(number)-01-01\n---\n"
    }
    let feed = try #require(try DatedPlan.with(files).site()["news/feed.xml"])
    #expect(feed.matches(of: /<entry>/).count == 50)
    #expect(feed.contains("<title>N79<") && !feed.contains("<title>N29<"))
  }

  @Test func withoutAnAddressThereIsNoFeedAndANote() throws {
    let plan = try DatedPlan.with([
      "content/site.yaml": "name: Plan\nlanguages: [fr, en]\n",
      "content/news/_collection.yaml": Self.news,
      "content/news/a.md": "---\ntitle: A\ndate: 2023-09-01\n---\n",
    ])
    let report = try plan.build()
    #expect(
      Transcript.places(Transcript.own(report.diagnostics)) == [
        "content/news/_collection.yaml:2:7 feed-without-base"
      ])
    #expect(report.isPublished)
    #expect(try plan.published().paths.filter { $0.hasSuffix("feed.xml") } == [])
  }

  @Test func pagesTellProgramsOfFeeds() throws {
    let plan = try DatedPlan.with([
      "content/news/_collection.yaml": Self.news,
      "content/news/a.md": "---\ntitle: A\ndate: 2023-09-01\n---\n",
      "content/empty/_collection.yaml": "feed: {date: date}\nfields:\n  date: {type: date}\n",
      "templates/pages/news.index.html":
        "{{#collection.feed}}<a href=\"{{collection.feed}}\">x</a>{{/collection.feed}}{{#page.feeds}}{{title}};{{/page.feeds}}",
    ])
    let site = try plan.site()
    #expect(
      site["en/news/index.html"] == "<a href=\"../../en/news/feed.xml\">x</a>News – The plan;")
    #expect(site.files["empty/feed.xml"] == nil)
  }
}
