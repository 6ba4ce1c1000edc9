import BaliseDiagnostics
import BaliseTemplates
import Testing

/// One compilation gives the template of each language, as if it had been compiled for it alone.
@Suite struct LanguageTests {
  private static let words = [
    "words": [
      "home": ["L’accueil & plus", "Home"], "empty": ["", ""], "only-fr": ["seulement", ""],
      "long": [String(repeating: "é", count: 500), "e"],
    ]
  ]

  private static let pages = [
    "<p title=\"{{words.home}}\">{{words.home}}</p>{{words.empty}}.",
    "{{#words.only-fr}}<b>{{.}}</b>{{title}}{{/words.only-fr}}{{^words.only-fr}}-{{/words.only-fr}}!",
    "{{#list}}{{words.home}} {{.}}{{^words.empty}}, {{#yes}}{{words.long}}{{/yes}}{{/words.empty}}{{/list}}x",
    "{{#no}}{{words.home}}{{/no}}{{^no}}{{words.home}}{{/no}}{{words.home}}",
    "{{#tree}}{{>tree}}{{/tree}}{{words.home}}",
    "a{{#words.home}}{{#words.only-fr}}b{{/words.only-fr}}{{^words.only-fr}}c{{/words.only-fr}}{{/words.home}}d",
    "<a href=\"{{words.home}}/{{title}}\">{{words.home}}</a>",
  ]

  private static let data: Sample = [
    "title": "T & t", "list": ["1", "2"], "yes": true, "no": false,
    "tree": ["name": "a", "nodes": [["name": "b", "nodes": .empty(.object("root.tree"))]]],
  ]

  private static func site(_ page: String, _ language: Int) -> SampleSite {
    SampleSite(
      page: page,
      partials: [
        "tree": "<i>{{words.home}}{{words.only-fr}}{{name}}</i>{{#nodes}}{{>tree}}{{/nodes}}"
      ],
      data: data, constants: words.mapValues { $0.mapValues { $0[language] } })
  }

  @Test(arguments: pages) func eachLanguageIsThatOfACompilationOfItsOwn(_ page: String) throws {
    let files = Self.site(page, 0).files
    let set = TemplateSet.load(files: files, vocabulary: Self.data.vocabulary()).value
    let compiled = set.compile(
      page: "page.html", root: "root", constants: Self.words, languages: 2)
    #expect(compiled.diagnostics.isEmpty)
    try #require(compiled.value.count == 2)
    guard case .object(let root) = Self.data.value else { return }
    for language in 0..<2 {
      var bytes: [UInt8] = []
      compiled.value[language].render(root: root, rootPath: "", into: &bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text == Self.site(page, language).render())
      #expect(!text.hasPrefix("errors"))
    }
  }

  @Test func whatIsWrongIsSaidOnce() {
    let set = TemplateSet.load(
      files: Self.site("{{words.nothing}}", 0).files, vocabulary: Self.data.vocabulary()
    ).value
    let compiled = set.compile(
      page: "page.html", root: "root", constants: Self.words, languages: 2)
    #expect(compiled.value.isEmpty)
    #expect(compiled.diagnostics.map(\.id) == ["unknown-template-word"])
  }

  @Test func aPageThatIsNotThereHasNoTemplate() {
    let set = TemplateSet.load(files: [], vocabulary: Self.data.vocabulary()).value
    let compiled = set.compile(page: "page.html", root: "root", constants: [:], languages: 2)
    #expect(compiled.value.isEmpty && compiled.diagnostics.isEmpty)
  }
}
