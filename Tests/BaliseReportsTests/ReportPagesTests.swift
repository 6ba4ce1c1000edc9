import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import Testing

@Suite struct ReportPagesTests {
  private static let site = Result { try RealPlan.copy().site() }

  @Test(arguments: ["", "en/"], ["budget", "calendar", "indicators", "unknowns"])
  func everyReportIsAPageInEveryLanguage(_ folder: String, _ name: String) throws {
    let page = try #require(try Self.site.get()["\(folder)\(name).html"])
    #expect(!page.contains("style="))
    // Data about the page is no program: browsers do not run it.
    #expect(
      page.split(separator: "<script").count
        == page.split(separator: "<script type=\"application/ld+json\">").count)
    let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    // Every place of the page that one of its links names is there.
    for link in page.split(separator: "href=\"#").dropFirst() {
      #expect(ids.contains(link.prefix { $0 != "\"" }))
    }
  }

  @Test func theBudgetOpensToItsLines() throws {
    let page = try #require(try Self.site.get()["budget.html"])
    #expect(
      page.contains(
        "4\u{202F}218\u{202F}000\u{A0}€ en une fois, 40\u{202F}000\u{A0}€ par an, 1 équivalent temps plein"
      ))
    for anchor in [
      "actions-clermont-auvergne-eur-once", "actions-clermont-auvergne-eur-per-year",
      "actions-clermont-auvergne-eur-per-showroom",
      "actions-clermont-auvergne-fulltimeequivalent-once",
      "actions-clermont-auvergne-to-be-specified", "actions-clermont-auvergne-none",
      "actions-clermont-auvergne-in-kind",
      "actions-clermont-auvergne-elsewhere", "group-axes-2-visibilite-cooperation",
      "actions-04-hub-2",
    ] {
      #expect(page.contains("id=\"\(anchor)\""))
    }
    let english = try #require(try Self.site.get()["en/budget.html"])
    #expect(english.contains("class=\"said is-money\">Animation: €40,000 per year</li>"))
    #expect(!english.contains("par an"))
  }

  @Test func axesLinkToTheirOwnSum() throws {
    let page = try #require(try Self.site.get()["axes/2-visibilite-cooperation.html"])
    #expect(page.contains("href=\"../budget.html#group-axes-2-visibilite-cooperation\""))
    let partner = try #require(try Self.site.get()["en/partners/le-damier.html"])
    #expect(partner.contains("href=\"../../en/budget.html#actions-clermont-auvergne\""))
    #expect(partner.contains("not of the organisation that leads them"))
  }

  @Test func theLinesAreOpenData() throws {
    let json = try #require(try Self.site.get()["data/reports/budget.json"])
    #expect(json.contains("\"words\": \"Animation\u{A0}: 40 000\u{A0}€ par an\""))
    #expect(json.contains("\"min\": 4000000"))
  }

  @Test func aReportNeedsItsWords() throws {
    let plan = try RealPlan.copy()
    for language in ["fr", "en"] {
      let file = "templates/languages/\(language).yaml"
      let lines = try plan.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      try plan.write(
        file,
        lines.filter { !$0.hasPrefix("unknown-none:") && !$0.hasPrefix("budget-title:") }
          .joined(separator: "\n"))
    }
    let missing = try plan.check().diagnostics.filter { $0.id == "missing-word" }
    #expect(missing.count == 4)
  }

  @Test func removingOneLineOfAFileChangesTheTotalByThat() throws {
    let plan = try RealPlan.copy()
    try plan.replace(
      "  - 3 000\u{A0}€ pour la plateforme de financement participatif\n", with: "",
      in: "content/actions/03-financement.md")
    try plan.replace(
      "  - €3,000 for the crowdfunding platform\n", with: "",
      in: "content/actions/03-financement.en.md")
    let page = try #require(try plan.site()["budget.html"])
    #expect(page.contains("4\u{202F}215\u{202F}000\u{A0}€ en une fois"))
    #expect(!page.contains("4\u{202F}218\u{202F}000"))
  }

  @Test func aSiteWithoutTheTemplatesHasNoReports() throws {
    let site = try PlanFolder([
      "content/site.yaml": "name: Plan\nlanguages: [fr, en]\n",
      "content/actions/_collection.yaml":
        "fields: {title: {type: text}, moyens: {type: resource, many: true}}",
      "content/actions/a.md": "---\ntitle: A\nmoyens: [10 €]\n---\n",
    ]).site()
    #expect(site["budget.html"] == nil)
    #expect(site["data/reports/budget.json"] == nil)
  }
}
