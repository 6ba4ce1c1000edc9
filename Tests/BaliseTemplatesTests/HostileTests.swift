import BaliseDiagnostics
import BaliseTemplates
import Testing

/// Nothing a template or its data hold may crash, hang or exhaust the program.
@Suite struct HostileTests {
  @Test(arguments: ["{{#a}}", "{{^a}}", "{{$a}}", "{{<a}}{{$b}}", "{{#a}}{{$b}}"])
  func tenThousandDeep(_ opening: String) {
    let page = String(repeating: opening, count: 10_000)
    let site = SampleSite(page: page, layouts: ["a": ""], data: ["a": "x"])
    #expect(site.compile().value == nil)
    #expect(site.compile().diagnostics.map(\.id) == ["template-too-deep"])
  }

  @Test func deepThroughPartials() {
    var partials: [String: String] = [:]
    for level in 0..<5000 { partials["p\(level)"] = "{{#a}}{{>p\(level + 1)}}{{/a}}" }
    partials["p5000"] = "end"
    let site = SampleSite(page: "{{>p0}}", partials: partials, data: ["a": "x"])
    #expect(site.compile().diagnostics.map(\.id) == ["template-too-deep"])
  }

  @Test(arguments: ["", "x"]) func partialsThatMultiply(_ leaf: String) {
    var partials = ["p40": leaf]
    for level in 0..<40 { partials["p\(level)"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}" }
    let site = SampleSite(page: "{{>p0}}", partials: partials)
    #expect(site.compile().diagnostics.map(\.id) == ["template-too-large"])
  }

  @Test func layoutsThatMultiplyMistakes() {
    var layouts = ["l30": "{{$b}}{{nothing}}{{/b}}"]
    for level in 0..<30 {
      layouts["l\(level)"] = String(repeating: "{{<l\(level + 1)}}{{/l\(level + 1)}}", count: 3)
    }
    let site = SampleSite(page: "{{<l0}}{{/l0}}", layouts: layouts)
    #expect(site.compile().value == nil)
  }

  @Test func layoutsThatIncludeEachOther() {
    let site = SampleSite(
      page: "{{<a}}{{/a}}", layouts: ["a": "{{<b}}{{/b}}", "b": "{{#x}}{{<a}}{{/a}}{{/x}}"],
      data: ["x": "y"])
    #expect(site.complaints() == ["endless-template layouts/a.html:1:4"])
  }

  @Test func partialsThatIncludeEachOther() {
    let site = SampleSite(page: "{{>a}}", partials: ["a": "1{{>b}}", "b": "2{{>a}}"])
    #expect(site.complaints() == ["endless-template partials/b.html:1:5"])
  }

  @Test func recursionFollowsTheData() {
    let tree: Sample = [
      "name": "a", "all": [["name": "b", "all": [["name": "c", "all": .empty(.object("root"))]]]],
    ]
    let site = SampleSite(
      page: "<ul>{{>node}}</ul>",
      partials: ["node": "<li>{{name}}{{#all}}<ul>{{>node}}</ul>{{/all}}</li>"], data: tree)
    #expect(
      site.render() == "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li></ul>")
  }

  @Test func recursionKeepsOuterNames() {
    let tree: Sample = [
      "site": "S",
      "node": ["name": "a", "all": [["name": "b", "all": .empty(.object("root.node"))]]],
    ]
    let site = SampleSite(
      page: "{{#node}}{{>n}}{{/node}}",
      partials: ["n": "{{name}}@{{site}}{{#all}}>{{>n}}{{/all}}{{>tail}}", "tail": ";{{name}}"],
      data: tree)
    #expect(site.render() == "a@S>b@S;b;a")
  }

  /// An object that leads to itself, twice.
  private final class Circle: TemplateScope {
    func value(_ slot: Int) -> TemplateValue {
      slot == 0 ? .text("x") : .list([.object(self), .object(self)])
    }
  }

  @Test func dataInACircleEnds() throws {
    let vocabulary = TemplateVocabulary([
      ObjectShape(
        name: "root", fields: [.init("name", .text), .init("links", .list(.object("root")))])
    ])
    let site = SampleSite(
      page: "{{>node}}", partials: ["node": "{{name}}{{#links}}{{>node}}{{/links}}"],
      vocabulary: vocabulary)
    let template = try #require(site.compile().value)
    var page: [UInt8] = []
    let report = template.render(root: Circle(), rootPath: "", into: &page)
    #expect(report.diagnostics.map(\.id) == ["endless-template"])
    #expect(page.count < 1000)
  }

  @Test func largeTemplatesAreRead() {
    let pieces = [
      "{{t}}", "{{#t}}x{{/t}}", "  {{! c }}\n", "<a href=\"{{t}}\">", "{", "{{t}}   ", "\n  {{>p}}",
      "{{<l}}{{$b}}{{/b}}{{/l}}", "{{$b}}{{/b}}", "<", "<!--", "{{=[ ]=}}[={{ }}=]", "&", "\t",
    ]
    for piece in pieces {
      let count = 60_000 / piece.utf8.count
      let site = SampleSite(
        page: String(repeating: piece, count: count), partials: ["p": "  y\n"],
        layouts: ["l": "{{$b}}{{/b}}"], data: ["t": "x"])
      _ = site.compile()
    }
    let wrong = SampleSite(page: String(repeating: "{{no}}", count: 20_000))
    #expect(wrong.compile().diagnostics.count <= 100)
    let tooLarge = SampleSite(page: String(repeating: "x", count: 1 << 21))
    #expect(tooLarge.complaints() == ["template-too-large pages/page.html:1:1"])
  }

  /// A generator that gives the same numbers each run.
  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "#", "^", "/", "$", "<", ">", "!", "=", "&", ".", " ", "\n", "\r\n",
    "\t", "a", "t", "m", "o", "list", "o.t", "{{t}}", "{{{m}}}", "{{#o}}", "{{/o}}", "{{#list}}",
    "{{/list}}", "{{>p}}", "{{<l}}", "{{/l}}", "{{$b}}", "{{/b}}", "<a href=\"", "\"", "'", "<p ",
    "<script>", "</script>", "<!--", "-->", "<title>", "</title>", "é", "\u{FEFF}", "{{=| |=}}",
    "|", "href=", "onclick='", "{{>self}}", "\u{0}",
  ]

  @Test(arguments: 0..<20) func randomTemplatesNeverCrash(_ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let data: Sample = [
      "t": "☂<\"'>&", "m": .markup("<b>"), "o": ["t": "x"], "list": ["1", "2"], "a": true,
    ]
    let partials = ["p": "{{t}}\n  {{#o}}\n{{t}}{{/o}}", "self": "{{#list}}{{>self}}{{/list}}"]
    for round in 0..<200 {
      var page = ""
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        page += Self.pieces.randomElement(using: &random) ?? ""
      }
      var bytes = Array(page.utf8)
      if round % 3 == 0 {
        for _ in 0..<4 {
          bytes.insert(
            UInt8.random(in: 0...255, using: &random),
            at: Int.random(in: 0...bytes.count, using: &random))
        }
      }
      let site = SampleSite(
        page: "", partials: partials, layouts: ["l": "<p>{{$b}}{{/b}}</p>"], data: data)
      let files =
        [SourceFile(path: "templates/pages/page.html", bytes: bytes)]
        + site.files.filter { !$0.path.contains("pages") }
      let result = TemplateSet.load(files: files, vocabulary: data.vocabulary())
        .then { $0.compile(page: "page.html", root: "root", constants: [:]) }
      #expect((result.value == nil) == result.hasErrors)
      guard let template = result.value, case .object(let root) = data.value else { continue }
      var output: [UInt8] = []
      template.render(root: root, rootPath: "", into: &output)
      let text = String(validating: output, as: UTF8.self)
      #expect(text != nil)
      // No place lets a value's signs through.
      #expect(text?.replacing("☂&lt;&quot;&#39;&gt;&amp;", with: "").contains("☂") == false)
    }
  }
}
