import BaliseDiagnostics
import BaliseTemplates
import Testing

@Suite struct ValueTests {
  private static let words = ["words": ["home": "L’accueil & plus", "empty": "", "a.b": "dotted"]]

  @Test func wordsAreWrittenIntoTheProgram() {
    let site = SampleSite(
      page: "<p title=\"{{words.home}}\">{{words.home}} {{words.a.b}}</p>"
        + "{{#words.home}}{{.}}!{{/words.home}}{{#words.empty}}no{{/words.empty}}"
        + "{{^words.empty}}none{{/words.empty}}",
      constants: Self.words)
    #expect(
      site.render() == "<p title=\"L’accueil &amp; plus\">L’accueil &amp; plus dotted</p>"
        + "L’accueil &amp; plus!none")
  }

  @Test func aWordDoesNotHideANameOfThePage() {
    let site = SampleSite(
      page: "{{words.home}}", data: ["words": ["home": "page"]], constants: Self.words)
    #expect(site.render() == "page")
  }

  @Test func wordsInBranchesNeverShownAreChecked() {
    let site = SampleSite(
      page: "{{#words.empty}}{{words.nothing}}{{/words.empty}}", constants: Self.words)
    #expect(site.complaints() == ["unknown-template-word pages/page.html:1:25"])
  }

  @Test(arguments: ["", "../", "../../"]) func pathsLeadFromThePage(_ prefix: String) {
    let site = SampleSite(
      page: "<a href=\"{{p}}\">", data: ["p": .path("actions/04-hub.html")], rootPath: prefix)
    #expect(site.render() == "<a href=\"\(prefix)actions/04-hub.html\">")
  }

  @Test func bytesAreTextLikeAnyOther() {
    let site = SampleSite(
      page: "{{b}}{{#b}}.{{/b}}{{^e}}-{{/e}}<a href=\"{{u}}\">",
      data: ["b": .bytes("<é>"), "e": .bytes(""), "u": .bytes("javascript:x")])
    #expect(site.render() == "&lt;é&gt;.-<a href=\"#\">")
  }

  @Test func emptyForeignTextLeavesNoElement() {
    let site = SampleSite(page: "[{{f}}]", data: ["f": .foreign("", "en")])
    #expect(site.render() == "[]")
  }

  @Test func aLanguageCodeCannotBreakOut() {
    let site = SampleSite(page: "{{f}}", data: ["f": .foreign("x", "\"><script>")])
    #expect(site.render() == "<span lang=\"&quot;&gt;&lt;script&gt;\">x</span>")
  }

  @Test func falsyValues() {
    let site = SampleSite(
      page: "{{^a}}a{{/a}}{{^b}}b{{/b}}{{^c}}c{{/c}}{{^d}}d{{/d}}{{^e}}e{{/e}}{{^f}}f{{/f}}",
      data: [
        "a": "", "b": .flag(false), "c": .markup(""), "d": .path(""), "e": .empty(.text),
        "f": .none(.object("x")),
      ])
    #expect(site.render() == "abcdef")
  }

  /// A value of another shape than the declared one is left out: it can never become markup.
  @Test func aScopeThatBreaksItsShapeDoesNoHarm() throws {
    let shapes = [
      ("t", TemplateShape.text), ("m", .markup), ("l", .list(.object("root"))), ("p", .path),
    ]
    let vocabulary = TemplateVocabulary([
      ObjectShape(name: "root", fields: shapes.map { ObjectShape.Field($0.0, $0.1) })
    ])
    let site = SampleSite(
      page: "[{{t}}|{{{m}}}|{{#l}}{{t}}{{/l}}|{{p}}]",
      data: ["t": .markup("<b>"), "m": "<i>", "l": ["x"], "p": ["a"]], vocabulary: vocabulary)
    #expect(site.render() == "[|||]")
  }

  /// Counts how often each slot was asked.
  private final class CountingScope: TemplateScope {
    let asked: @Sendable (Int) -> Void

    init(asked: @escaping @Sendable (Int) -> Void) { self.asked = asked }

    func value(_ slot: Int) -> TemplateValue {
      asked(slot)
      return .text("v\(slot)")
    }
  }

  @Test func onlyWhatIsShownIsAsked() throws {
    let vocabulary = TemplateVocabulary([
      ObjectShape(name: "root", fields: ["a", "b", "c"].map { ObjectShape.Field($0, .text) })
    ])
    let site = SampleSite(page: "{{b}}{{^b}}{{a}}{{/b}}", vocabulary: vocabulary)
    let template = try #require(site.compile().value)
    let counts = Counter()
    var page: [UInt8] = []
    template.render(
      root: CountingScope { counts.count($0) }, rootPath: "", into: &page)
    #expect(counts.counts == [1: 2])
    #expect(page == Array("v1".utf8))
  }

  @Test func byteOrderMarksAndCarriageReturns() {
    let site = SampleSite(
      page: "\u{FEFF}{{#t}}\r\n<p>{{t}}</p>\r\n{{/t}}\r\n", data: ["t": "x"])
    #expect(site.render() == "<p>x</p>\r\n")
    let wrong = SampleSite(page: "\u{FEFF}{{x}}\r\n\r\n é{{y}}")
    #expect(
      wrong.complaints() == [
        "unknown-template-name pages/page.html:1:3", "unknown-template-name pages/page.html:3:5",
      ])
  }

  @Test func pagesMayBeCompiledAndWrittenAtTheSameTime() async {
    let site = SampleSite(
      page: "{{#l}}<a href=\"{{.}}\">{{>p}}</a>{{/l}}", partials: ["p": "<b>{{.}}</b>"],
      data: ["l": ["https://a.org", "javascript:x"]])
    let expected = site.render()
    await withTaskGroup(of: String.self) { group in
      for _ in 0..<16 { group.addTask { site.render() } }
      for await page in group { #expect(page == expected) }
    }
    #expect(expected.contains("<a href=\"#\"><b>javascript:x</b></a>"))
  }
}
