import BaliseDiagnostics
import BaliseDocuments
import Testing

/// What keeps a text from being read by everyone is told where it is written.
@Suite struct MarkdownAccessTests {
  @Test(arguments: [
    ("## A\n\n#### B\n\n##### C\n\n### D\n", ["skipped-heading 3:1 #### B"]),
    ("### A\n\n## B\n\n### C\n\n# D\n", []),
    ("## A\n\n##\n", ["empty-heading 3:1 ##"]),
    ("## A\n\nB\n===\n", []),
    ("[ici](04-hub)\n", ["vague-link 1:1 [ici](04-hub)"]),
    ("Plus : [**En savoir plus**](04-hub) !\n", ["vague-link 1:8 [**En savoir plus**](04-hub)"]),
    ("[[04-hub|ici]]\n", ["vague-link 1:1 [[04-hub|ici]]"]),
    ("[le hub ici](04-hub) [[04-hub]] <https://example.org/ici>\n", []),
    ("[ ](04-hub)\n", ["link-without-text 1:1 [ ](04-hub)"]),
    ("[**\\ **](04-hub)\n", []),
    (
      "[![](hub.png \"décorative\")](04-hub)\n",
      ["link-without-text 1:1 [![](hub.png \"décorative\")](04-hub)"]
    ),
    ("[![Le hub](hub.png)](04-hub)\n", []),
    ("![IMG_2031.jpg](hub.png)\n", ["file-name-as-alt 1:1 ![IMG_2031.jpg](hub.png)"]),
    ("![Plan 2019](hub.png)\n", []),
    ("a\n\n| a |\n| - |\n| 1 |\n", ["table-without-caption 3:1 | a |"]),
    ("Table : t\n\n| |\n| - |\n| 1 |\n", ["table-without-headers 3:1 | |"]),
    ("Table : t\n\n| | b |\n| - | - |\n| 1 | 2 |\n", []),
  ])
  func aFaultIsToldAtItsPlace(_ text: String, _ expected: [String]) {
    #expect(found(render(text).diagnostics, in: text) == expected)
  }

  @Test func whatIsTracedIsTheSameTextAndKnowsItsPlaces() throws {
    let text = "## Un\n\nDeux [trois](04-hub)\n\n- ![quatre](hub.png)\n"
    let file = SourceFile(path: "content/pages/a.md", text: text)
    let links = FixtureLinks(file)
    let traced = MarkdownRenderer(
      options: MarkdownOptions(labels: .french, isTraced: true), links: links, images: links
    ).render(SourceDocument.parse(file).value)
    #expect(traced.html == render(text).html)
    #expect(render(text).marks.isEmpty)
    for (tag, source) in [
      ("<h2", "## Un"), ("<a ", "[trois](04-hub)"), ("<img", "![quatre](hub.png)"),
    ] {
      let html = String(decoding: traced.html, as: UTF8.self)
      let place = try #require(html.firstRange(of: tag))
      let offset = html.utf8.distance(from: html.startIndex, to: place.lowerBound)
      let mark = try #require(traced.marks.last { $0.html <= offset })
      let bytes = Array(text.utf8)[Int(mark.source.start)..<Int(mark.source.end)]
      #expect(String(decoding: bytes, as: UTF8.self) == source)
    }
  }
}
