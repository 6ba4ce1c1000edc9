import BaliseDiagnostics
import BaliseTemplates
import BaliseText
import Testing

/// Every mistake is told at its exact place.
@Suite struct StrictnessTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let page: String
    let complaints: [String]
    var data: Sample = [:]

    var testDescription: String { page }

    init(_ page: String, _ complaints: String..., data: Sample = StrictnessTests.data) {
      (self.page, self.complaints, self.data) = (page, complaints, data)
    }
  }

  static let data: Sample = [
    "title": "Hub", "body": .markup("<p>b</p>"), "priority": true, "url": .path("a.html"),
    "leader": ["name": "Le Damier", "short": .none(.text)], "links": [["title": "x", "rank": "1"]],
    "tags": ["x"],
  ]

  static let mistakes: [Mistake] = [
    .init("<p>{{titel}}</p>", "unknown-template-name pages/page.html:1:6"),
    .init("é\n\t{{ titel }}", "unknown-template-name pages/page.html:2:5"),
    .init("{{leader.nam}}", "unknown-template-name pages/page.html:1:10"),
    .init("{{leader.name.first}}", "unknown-template-name pages/page.html:1:15"),
    .init("{{links.title}}", "unknown-template-name pages/page.html:1:9"),
    .init("{{#title}}{{.part}}{{/title}}", "unknown-template-name pages/page.html:1:14"),
    // In branches that no page takes.
    .init("{{^title}}{{no}}{{/title}}", "unknown-template-name pages/page.html:1:13"),
    .init(
      "{{#links}}\n  {{#leader.short}}\n {{ranks}}{{/leader.short}}\n{{/links}}",
      "unknown-template-name pages/page.html:3:4"),
    // The names of a section's items end with it.
    .init(
      "{{#links}}{{rank}}{{/links}}{{rank}}", "unknown-template-name pages/page.html:1:31"),
    // One mistake, not all its consequences.
    .init("{{#nothing}}{{a}}{{b}}{{/nothing}}", "unknown-template-name pages/page.html:1:4"),
    .init("{{priority}}", "unwritable-template-value pages/page.html:1:1"),
    .init("x{{links}}", "unwritable-template-value pages/page.html:1:2"),
    .init("{{leader}}", "unwritable-template-value pages/page.html:1:1"),
    .init("{{#leader}}{{.}}{{/leader}}", "unwritable-template-value pages/page.html:1:12"),
    .init("{{{title}}}", "text-as-markup pages/page.html:1:1"),
    .init("{{&title}}", "text-as-markup pages/page.html:1:1"),
    .init("{{{url}}}", "text-as-markup pages/page.html:1:1"),
    .init("{{body}}", "markup-as-text pages/page.html:1:1"),
    .init("{{#body}}{{.}}{{/body}}", "markup-as-text pages/page.html:1:10"),
    .init("a {{>carte}} b", "unknown-template-partial pages/page.html:1:6"),
    .init("{{<bases}}{{/bases}}", "unknown-template-layout pages/page.html:1:4"),
    .init("{{<base}}{{$mian}}{{/mian}}{{/base}}", "unknown-template-block pages/page.html:1:13"),
    .init(
      "{{<base}}{{$main}}1{{/main}}\n{{$main}}2{{/main}}{{/base}}",
      "duplicate-template-block pages/page.html:2:4"),
    .init("{{<base}}\n  {{title}}{{/base}}", "template-tag-outside-block pages/page.html:2:3"),
    .init("{{<base}} so {{/base}}", "ignored-template-text pages/page.html:1:11"),
    .init("ab {{title", "unclosed-template-tag pages/page.html:1:4"),
    .init("{{{body}}", "unclosed-template-tag pages/page.html:1:1"),
    .init("{{! comment", "unclosed-template-tag pages/page.html:1:1"),
    .init("{{=<% %>}}", "unclosed-template-tag pages/page.html:1:1"),
    .init("{{=<%=}}x", "bad-template-delimiters pages/page.html:1:1"),
    .init("{{= a b c =}}x", "bad-template-delimiters pages/page.html:1:1"),
    .init("{{=<<<<<<<<<<<<<<<<<<< >=}}x", "bad-template-delimiters pages/page.html:1:1"),
    .init("{{}}", "bad-template-name pages/page.html:1:1"),
    .init("{{a..b}}", "bad-template-name pages/page.html:1:1"),
    .init("{{title\n and {{title}}", "bad-template-name pages/page.html:1:1"),
    .init("{{#title}}x", "unclosed-template-section pages/page.html:1:1"),
    .init(
      "{{#title}}\n{{#leader}}x{{/title}}", "unclosed-template-section pages/page.html:2:1"),
    .init("x{{/title}}", "stray-template-closing pages/page.html:1:2"),
    .init(
      "{{#title}}x{{/titel}}{{/title}}", "stray-template-closing pages/page.html:1:12"),
    .init("{{words}}", "unknown-template-word pages/page.html:1:3"),
    .init("{{words.hme}}", "unknown-template-word pages/page.html:1:9"),
    .init("{{{words.home}}}", "text-as-markup pages/page.html:1:1"),
    .init("{{>self}}", "endless-template partials/self.html:1:4"),
    .init("{{<circle}}{{/circle}}", "endless-template layouts/circle.html:1:4"),
    .init("{{>broken}}", "unclosed-template-section partials/broken.html:1:1"),
    .init("{{>names}}", "unknown-template-name partials/names.html:2:6"),
  ]

  static func site(_ page: String, _ data: Sample) -> SampleSite {
    var partials = [
      "card": "<p>{{title}}</p>", "self": "{{>self}}", "names": "a\n<p>{{titre}}</p>",
    ]
    if page.contains("broken") { partials["broken"] = "{{#title}}" }
    return SampleSite(
      page: page, partials: partials,
      layouts: ["base": "<main>{{$main}}{{/main}}</main>", "circle": "{{<circle}}{{/circle}}"],
      data: data, constants: ["words": ["home": "Accueil", "empty": ""]])
  }

  @Test(arguments: mistakes) func places(_ mistake: Mistake) {
    #expect(Self.site(mistake.page, mistake.data).complaints() == mistake.complaints)
  }

  @Test(arguments: mistakes) func everyMistakeSaysWhatToDo(_ mistake: Mistake) {
    let result = Self.site(mistake.page, mistake.data).compile()
    #expect((result.value == nil) == result.hasErrors)
    for diagnostic in result.diagnostics {
      #expect(diagnostic.help != nil)
      #expect(!diagnostic.message.en.hasSuffix(".") && !diagnostic.message.fr.hasSuffix("."))
      #expect(!diagnostic.message.fr.contains("“"))
    }
  }

  @Test func nearestNamesAreOffered() throws {
    func help(_ page: String) -> String? {
      Self.site(page, Self.data).compile().diagnostics.first?.help?.en
    }
    #expect(help("{{titel}}") == "Did you mean “title”?")
    #expect(help("{{leader.nam}}") == "Did you mean “name”?")
    #expect(help("{{>crad}}") == "Did you mean “card”?")
    #expect(help("{{<bse}}{{/bse}}") == "Did you mean “base”?")
    #expect(help("{{<base}}{{$mian}}{{/mian}}{{/base}}") == "Did you mean “main”?")
    #expect(help("{{words.hom}}") == "Did you mean “home”?")
    #expect(help("{{leader.xyz}}") == "The names known here are: name, short.")
    #expect(
      help("{{links.title}}") == "It is a list: write {{#links}}{{title}}{{/links}}.")
  }

  @Test func aMistakeInAPartialSaysWhereItWasIncluded() throws {
    let result = Self.site("\n {{>names}}", Self.data).compile()
    let note = try #require(result.diagnostics.first?.notes.first?.range)
    #expect(note.path == "templates/pages/page.html")
    #expect(note.start == SourcePosition(line: 2, column: 5))
  }

  @Test func aPartialIsTheSameMistakeOnceHoweverOftenItIsIncluded() {
    let site = SampleSite(
      page: "{{#links}}{{>names}}{{/links}}", partials: ["names": "{{x}}{{x}}"], data: Self.data)
    #expect(
      site.complaints() == [
        "unknown-template-name partials/names.html:1:3",
        "unknown-template-name partials/names.html:1:8",
      ])
  }

  @Test func layoutsAndPartialsShareTheirNames() {
    let site = SampleSite(
      page: "{{>card}}", partials: ["card": "1"], layouts: ["card": "2"], data: Self.data)
    #expect(site.complaints() == ["duplicate-template partials/card.html:1:1"])
  }

  @Test func invalidUTF8IsToldAtItsPlace() {
    let file = SourceFile(
      path: "templates/pages/page.html", bytes: Array("aé\nb".utf8) + [0xFF] + Array("c".utf8))
    let set = TemplateSet.load(files: [file], vocabulary: TemplateVocabulary([]))
    #expect(set.diagnostics.map(\.id) == ["template-encoding"])
    #expect(set.diagnostics.first?.range?.start == SourcePosition(line: 2, column: 2))
    #expect(set.value.compile(page: "page.html", root: "root", constants: [:]).value == nil)
  }

  @Test func whatNothingUsesIsAWarning() throws {
    let site = SampleSite(
      page: "{{<base}}{{$main}}{{>card}}{{/main}}{{/base}}",
      partials: ["card": "c", "lost": "{{anything}}"],
      layouts: ["base": "{{$main}}{{/main}}", "old": ""])
    let set = TemplateSet.load(files: site.files, vocabulary: site.data.vocabulary())
    let compiled = set.value.compile(page: "page.html", root: "root", constants: [:])
    let template = try #require(compiled.value)
    #expect(
      template.files == [
        "templates/layouts/base.html", "templates/pages/page.html", "templates/partials/card.html",
      ])
    let unused = set.value.unused(by: [template])
    #expect(
      unused.map(\.range?.path) == ["templates/layouts/old.html", "templates/partials/lost.html"])
    #expect(unused.allSatisfy { $0.id == "unused-template" && $0.severity == .warning })
  }

  @Test func otherFilesAreNotTemplates() {
    let files = [
      SourceFile(path: "templates/assets/site.css", text: "{{"),
      SourceFile(path: "templates/languages/fr.yaml", text: "{{"),
      SourceFile(path: "templates/readme.md", text: "{{"),
      SourceFile(path: "templates/pages/robots.txt", text: ""),
    ]
    let set = TemplateSet.load(files: files, vocabulary: TemplateVocabulary([]))
    #expect(set.diagnostics.isEmpty)
    #expect(set.value.pageNames == ["robots.txt"])
  }
}
