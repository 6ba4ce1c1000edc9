import BaliseDiagnostics
import BaliseDocuments
import Testing

/// Links one name wherever it is asked, and remembers what it was shown.
private final class NameLinker: TextLinker {
  let name: [UInt8]
  var runs: [String] = []
  var sections: [Int] = []

  init(_ name: String) { self.name = Array(name.utf8) }

  func links(in text: ArraySlice<UInt8>, section: Int) -> [TextLink] {
    runs.append(String(decoding: text, as: UTF8.self))
    sections.append(section)
    var result: [TextLink] = []
    var index = text.startIndex
    while index + name.count <= text.endIndex {
      let piece = text[index..<index + name.count].map { $0 == 0x0A ? 0x20 : $0 }
      if piece == name {
        let start = index - text.startIndex
        result.append(
          TextLink(
            range: start..<start + name.count, href: "sqp.html",
            attributes: [(name: "class", value: "a\"b")]))
        index += name.count
      } else {
        index += 1
      }
    }
    return result
  }
}

@Suite struct MentionTests {
  @Test func namesInRunningTextBecomeLinks() {
    let linker = NameLinker("Sauve qui peut")
    let body = render("Avec Sauve\nqui peut & é.\n", mentions: linker)
    #expect(
      String(decoding: body.html, as: UTF8.self)
        == "<p>Avec <a href=\"sqp.html\" class=\"a&quot;b\">Sauve\nqui peut</a> &amp; é.</p>\n")
  }

  @Test func neverInsideLinksCodeHeadingsAndImages() {
    let linker = NameLinker("SQP")
    let body = render(
      "## SQP\n\n[SQP](04-hub) `SQP` ![SQP](hub.png) [[04-hub|SQP]] *SQP* www.sqp.fr/SQP\n\n    SQP\n",
      mentions: linker)
    #expect(linker.runs.filter { $0.contains("SQP") } == ["SQP"])
    #expect(String(decoding: body.html, as: UTF8.self).contains("<em><a href=\"sqp.html\""))
  }

  @Test func runsAreCutByMarkupAndKnowTheirSection() {
    let linker = NameLinker("x")
    _ = render("a's \"b\"\n\n## T\n\n- c *d*\n\n## U\n\n| e |\n|---|\n", mentions: linker)
    #expect(linker.runs == ["a’s «\u{A0}b\u{A0}»", "c ", "d", "e"])
    #expect(linker.sections == [0, 1, 1, 2])
  }

  @Test func rangesThatDoNotFitAreIgnored() {
    final class Bad: TextLinker {
      func links(in text: ArraySlice<UInt8>, section: Int) -> [TextLink] {
        [
          TextLink(range: 2..<4, href: "a"), TextLink(range: 3..<5, href: "b"),
          TextLink(range: 5..<99, href: "c"),
        ]
      }
    }
    let body = render("abcdefgh\n", mentions: Bad())
    #expect(String(decoding: body.html, as: UTF8.self) == "<p>ab<a href=\"a\">cd</a>efgh</p>\n")
  }

  @Test func namesInAnotherLanguageAreOtherWords() {
    let linker = NameLinker("SQP")
    let body = render("[SQP](lang:en) SQP\n", mentions: linker)
    #expect(
      String(decoding: body.html, as: UTF8.self)
        == "<p><span lang=\"en\">SQP</span> <a href=\"sqp.html\" class=\"a&quot;b\">SQP</a></p>\n")
  }
}
