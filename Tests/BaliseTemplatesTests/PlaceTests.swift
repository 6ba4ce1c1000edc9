import BaliseDiagnostics
import BaliseTemplates
import Testing

/// What may be written where in a page, and how.
@Suite struct PlaceTests {
  static let data: Sample = [
    "t": "<&\"'>", "m": .markup("<b>m</b>"), "p": .path("a/b.html"), "yes": true, "no": false,
    "list": ["1", "2"], "f": .foreign("hello <i>", "en"), "o": ["t": "x"],
  ]

  struct Page: Sendable, CustomTestStringConvertible {
    let template: String
    let output: String

    var testDescription: String { template }

    init(_ template: String, _ output: String) {
      (self.template, self.output) = (template, output)
    }
  }

  static let pages: [Page] = [
    .init("<p>{{t}}</p>", "<p>&lt;&amp;&quot;&#39;&gt;</p>"),
    .init(
      "<p title=\"{{t}}\" id='{{t}}'>",
      "<p title=\"&lt;&amp;&quot;&#39;&gt;\" id='&lt;&amp;&quot;&#39;&gt;'>"),
    .init("{{{m}}}", "<b>m</b>"),
    .init("<a href=\"{{p}}\">{{p}}</a>", "<a href=\"../a/b.html\">../a/b.html</a>"),
    .init("<a href='{{p}}#{{t}}'>", "<a href='../a/b.html#&lt;&amp;&quot;&#39;&gt;'>"),
    .init("<script src=\"{{p}}\"></script>{{o.t}}", "<script src=\"../a/b.html\"></script>x"),
    .init("<img srcset=\"{{p}} 2x\">", "<img srcset=\"../a/b.html 2x\">"),
    // Foreign text says its language where an element may stand, and only there.
    .init("<p>{{f}}</p>", "<p><span lang=\"en\">hello &lt;i&gt;</span></p>"),
    .init("<p title=\"{{f}}\">", "<p title=\"hello &lt;i&gt;\">"),
    .init(
      "<title>{{f}}</title>{{f}}",
      "<title>hello &lt;i&gt;</title><span lang=\"en\">hello &lt;i&gt;</span>"),
    .init("<TEXTAREA>{{f}}</textarea>", "<TEXTAREA>hello &lt;i&gt;</textarea>"),
    .init(
      "<option>{{f}}</option><p>{{f}}</p>",
      "<option>hello &lt;i&gt;</option><p><span lang=\"en\">hello &lt;i&gt;</span></p>"),
    .init(
      "<select><option>{{f}}</select>{{#f}}{{.}}{{/f}}",
      "<select><option>hello &lt;i&gt;</select><span lang=\"en\">hello &lt;i&gt;</span>"),
    // Sections inside tags.
    .init("<input{{#yes}} checked{{/yes}}{{#no}} disabled{{/no}}>", "<input checked>"),
    .init(
      "<a {{#yes}}aria-current=\"page\" {{/yes}}href=\"{{p}}\">",
      "<a aria-current=\"page\" href=\"../a/b.html\">"),
    .init("<p class=\"a{{#yes}} b{{/yes}}{{^yes}} c{{/yes}}\">", "<p class=\"a b\">"),
    .init("<p{{#list}} data-n{{/list}}>", "<p data-n data-n>"),
    .init("<a href=\"{{#yes}}{{p}}{{/yes}}{{^yes}}{{t}}{{/yes}}\">", "<a href=\"../a/b.html\">"),
    .init("{{#no}}<a href=\"{{p}}\">{{/no}}x{{#no}}</a>{{/no}}", "x"),
    // Text that looks like tags and is none.
    .init("1 < 2 {{t}} <3", "1 < 2 &lt;&amp;&quot;&#39;&gt; <3"),
    .init("<!DOCTYPE html>{{o.t}}", "<!DOCTYPE html>x"),
    .init(
      "<!-- > <p a=' --> {{o.t}}<!---->{{o.t}}<!-->{{o.t}}", "<!-- > <p a=' --> x<!---->x<!-->x"),
    .init("<!-- a --!>{{o.t}}", "<!-- a --!>x"),
    .init("<style>a > b { }</style>{{o.t}}", "<style>a > b { }</style>x"),
    .init(
      "<script>if (a </b) '</scrip'</script >{{o.t}}", "<script>if (a </b) '</scrip'</script >x"),
    .init("<p a=1 b c = 'x>' d>{{o.t}}", "<p a=1 b c = 'x>' d>x"),
    .init("<br/><img alt=\"\"/>{{o.t}}", "<br/><img alt=\"\"/>x"),
    // Names that begin like one that means something, or are longer than any that does.
    .init("<p stylesheets=\"{{o.t}}\">", "<p stylesheets=\"x\">"),
    .init("<scripted-element>{{o.t}}", "<scripted-element>x"),
    .init("<option-of-a-long-name>{{{m}}}", "<option-of-a-long-name><b>m</b>"),
    .init(
      "<p aria-descriptions-of-everything=\"{{o.t}}\">",
      "<p aria-descriptions-of-everything=\"x\">"),
    .init("<a href=\"https://a/{{o.t}}\">", "<a href=\"https://a/x\">"),
    .init("<a data-href=\"javascript:{{o.t}}\">", "<a data-href=\"javascript:x\">"),
  ]

  @Test(arguments: pages) func written(_ page: Page) {
    let site = SampleSite(page: page.template, data: Self.data, rootPath: "../")
    #expect(site.render() == page.output)
  }

  static let refused: [Page] = [
    .init("<p class={{t}}>", "unsafe-template-place 1:10"),
    .init("<p class=a{{t}}>", "unsafe-template-place 1:11"),
    .init("<p {{t}}>", "unsafe-template-place 1:4"),
    .init("<p {{t}}=\"x\">", "unsafe-template-place 1:4"),
    .init("<p data-{{t}}=\"x\">", "unsafe-template-place 1:9"),
    .init("<{{t}}>", "unsafe-template-place 1:2"),
    .init("<h{{t}}>", "unsafe-template-place 1:3"),
    .init("</{{t}}>", "unsafe-template-place 1:3"),
    .init("<script>var a = \"{{t}}\"</script>", "unsafe-template-place 1:18"),
    .init("<script type=\"application/ld+json\">{{t}}</script>", "unsafe-template-place 1:36"),
    .init("<style>{{t}}</style>", "unsafe-template-place 1:8"),
    .init("<iframe>{{t}}</iframe>", "unsafe-template-place 1:9"),
    .init("<p onclick=\"go('{{t}}')\">", "unsafe-template-place 1:17"),
    .init("<p OnClick='{{t}}'>", "unsafe-template-place 1:13"),
    .init("<p style=\"color: {{t}}\">", "unsafe-template-place 1:18"),
    .init("<p style=\"background: url({{p}})\">", "unsafe-template-place 1:27"),
    .init("<iframe srcdoc=\"{{t}}\"></iframe>", "unsafe-template-place 1:17"),
    .init("<!-- {{t}} -->", "unsafe-template-place 1:6"),
    .init("<!-- {{t}} --", "unsafe-template-place 1:6"),
    .init("<?{{t}}>", "unsafe-template-place 1:3"),
    .init("<svg><set to=\"{{t}}\"/></svg>", "unsafe-template-place 1:15"),
    .init("<svg><animateTransform from=\"{{t}}\"/></svg>", "unsafe-template-place 1:30"),
    .init("<p onsecuritypolicyviolation=\"{{t}}\">", "unsafe-template-place 1:31"),
    .init("<object data=\"{{t}}\"></object>", "unsafe-template-place 1:15"),
    .init("<meta http-equiv=\"refresh\" content=\"0;{{t}}\">", "unsafe-template-place 1:39"),
    .init("<meta content=\"0;{{t}}\" http-equiv=\"refresh\">", "broken-template-html 1:35"),
    .init("<p title=\"{{{m}}}\">", "unsafe-template-place 1:11"),
    .init("<title>{{{m}}}</title>", "unsafe-template-place 1:8"),
    .init("<script src=\"{{t}}\"></script>", "unsafe-template-place 1:14"),
    .init("<base href=\"{{t}}\">", "unsafe-template-place 1:13"),
    .init("<a href=\"javascript:{{t}}\">", "unsafe-template-place 1:21"),
    .init("<a href=\"https-with-a-long-name:{{t}}\">", "unsafe-template-place 1:33"),
    .init("<a href=\":{{t}}\">", "unsafe-template-place 1:11"),
    .init("<a href=\" Java\tScript:alert('{{t}}')\">", "unsafe-template-place 1:30"),
    .init("<a href=\"/{{p}}\">", "unsafe-template-place 1:11"),
    .init("{{#yes}}<p title=\"{{/yes}}\">", "broken-template-html 1:19"),
    .init("{{#yes}}<title>{{/yes}}</title>", "broken-template-html 1:16"),
    .init("{{#yes}}<!--{{/yes}}-->", "broken-template-html 1:13"),
    .init("<p {{#yes}}on{{/yes}}click=\"{{t}}\">", "broken-template-html 1:22"),
    .init("<p{{#yes}}re{{/yes}}>", "broken-template-html 1:11"),
    .init("<p {{#list}}on{{/list}} a>", "broken-template-html 1:15"),
    .init("<p ={{#yes}}{{/yes}}>", "broken-template-html 1:4"),
    .init("<script><!-- <script></script>{{t}}", "broken-template-html 1:12"),
    .init("<p", "broken-template-html 1:3"),
    .init("<p title=\"a>b</p>\n", "broken-template-html 2:1"),
    .init("<title>a", "broken-template-html 1:9"),
    .init("{{>opens}}-->", "broken-template-html 1:4"),
    .init("{{<frame}}{{$b}}<p {{/b}}{{/frame}}>", "broken-template-html layouts/frame.html 1:4"),
  ]

  @Test(arguments: refused) func refusedPages(_ page: Page) {
    let site = SampleSite(
      page: page.template, partials: ["opens": "<!--"], layouts: ["frame": "{{$b}}{{/b}}"],
      data: Self.data)
    let complaints = site.complaints()
      .map { $0.replacing("pages/page.html:", with: "").replacing("html:", with: "html ") }
    #expect(complaints.joined(separator: " ") == page.output)
  }

  static let addresses: [(String, String)] = [
    ("https://example.org/a?b=c:d", "https://example.org/a?b=c:d"),
    ("HTTP://example.org", "HTTP://example.org"),
    ("mailto:a@example.org", "mailto:a@example.org"),
    ("tel:+33 4", "tel:+33 4"),
    ("actions/04:hub.html", "actions/04:hub.html"),
    ("#top", "#top"), ("?a=b:c", "?a=b:c"), ("//example.org", "//example.org"), ("", ""),
    ("a&b:c", "a&amp;b:c"), ("é", "é"),
    ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), (" javascript:alert(1)", "#"),
    ("java\tscript:alert(1)", "#"), ("java\r\nscript:alert(1)", "#"),
    ("\u{1}javascript:alert(1)", "#"), ("javascript\u{0}:alert(1)", "#"),
    ("data:text/html,<script>", "#"), ("vbscript:x", "#"), ("file:///etc/passwd", "#"),
    ("blob:x", "#"), ("http\u{7F}s:x", "http\u{7F}s:x"), (":x", "#"),
    (String(repeating: "x", count: 100) + ":y", "#"),
  ]

  @Test(arguments: addresses) func textAddresses(_ address: String, _ written: String) {
    let site = SampleSite(page: "<a href=\"{{u}}\">", data: ["u": .text(address)])
    #expect(site.render() == "<a href=\"\(written)\">")
  }

  @Test func anAddressInPiecesIsJudgedWhole() {
    for page in [
      "<a href=\"{{a}}{{b}}\">", "<a href='{{#a}}{{.}}{{/a}}{{^c}}{{b}}{{/c}}'>",
      "<a href=\"{{#l}}{{.}}{{/l}}\">", "<form action=\" {{a}}{{b}}\">", "<a href=\"java{{d}}\">",
    ] {
      let site = SampleSite(
        page: page,
        data: [
          "a": "java", "b": "script:alert(1)", "c": "", "d": "script:x", "l": ["java", "script:x"],
        ])
      #expect(site.render().contains("=\"#\"") || site.render().contains("='#'"), "\(page)")
    }
  }

  @Test func aFixedBeginningSettlesAnAddress() {
    let data: Sample = ["t": "javascript:x"]
    #expect(
      SampleSite(page: "<a href=\"https://a.org/{{t}}\">", data: data).render()
        == "<a href=\"https://a.org/javascript:x\">")
    #expect(
      SampleSite(page: "<a href=\"mailto:{{t}}\">", data: data).render()
        == "<a href=\"mailto:javascript:x\">")
  }

  @Test func disarmedAddressesAreToldAtTheirPlace() throws {
    let site = SampleSite(
      page: "<p>\n<a href=\"{{u}}\">", data: ["u": "javascript:alert(1)"])
    let template = try #require(site.compile().value)
    guard case .object(let root) = site.data.value else { return }
    var page: [UInt8] = Array("before ".utf8)
    let report = template.render(root: root, rootPath: "", into: &page)
    #expect(String(decoding: page, as: UTF8.self) == "before <p>\n<a href=\"#\">")
    #expect(report.disarmedAddresses == 1)
    #expect(report.diagnostics.map(\.id) == ["unsafe-address"])
    #expect(report.diagnostics.first?.range?.start.line == 2)
    #expect(report.diagnostics.first?.range?.start.column == 10)
  }

  @Test func plainTextFilesAreWrittenAsTheyAre() {
    let data: Sample = ["t": "a & b <", "p": .path("x.html")]
    let page = "{{t}} {{p}} {{words.w}} <p {{t}}"
    let words = ["words": ["w": "«&»"]]
    #expect(
      SampleSite(page: page, name: "robots.txt", data: data, constants: words, rootPath: "r/")
        .render()
        == "a & b < r/x.html «&» <p a & b <")
    #expect(
      SampleSite(page: page, name: "feed.xml", data: data, constants: words, rootPath: "r/")
        .render()
        == "a &amp; b &lt; r/x.html «&amp;» <p a &amp; b &lt;")
  }
}
