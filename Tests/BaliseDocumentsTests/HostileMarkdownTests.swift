import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Testing

/// Texts made to cost time or memory: refused with a word, or rendered at once.
@Suite(.serialized) struct HostileMarkdownTests {
  private func times(_ text: String, _ bytes: Int) -> String {
    String(repeating: text, count: bytes / text.utf8.count)
  }

  private func columns(_ count: Int, _ cell: String) -> String {
    [String](repeating: cell, count: count).joined(separator: "|")
  }

  static let unclosed: [String] = [
    "![[]()", "[a](", "[a](<b", "[x[a]", "a <![CDATA[", "a <?", "a <!A ", "a <!--", "<a b=\"",
    "*a _b ",
    "*a **b ", "a**b", "_a __b ***c ", "~a ~~b ", "*~a_ ", "\"a 'b ", "a' ", "*1\"_", "*a'_",
    "www.", "http://",
    "://", "www._", "_www.", "http://a<", "www.<(", "@",
    "a:", "a@",
    "@a.b ", "a@b.c ", "`a``", "&#1;", "[a](b \"", "[a]((", "[^", "[[", "[[a|", "[]()", "<div>\n",
    "<a\n",
    "```\na\n", "- [x] a\n", "> - ", "1. > ", "a\n-\n", "\\", "[", "]", "![", "|", "~", "\"", "<",
    "&", "$",
    "[^1]: x\n\n", "[a]: b \"x\n", "*a\n", "a  \n", "<!-- -->\n", "\u{A0}", "é", "😀",
  ]

  @Test(arguments: unclosed)
  func repeatedSignsEnd(_ sign: String) {
    for size in [7_000, 40_000] {
      let text = times(sign, size)
      let body = render(text)
      #expect(body.html.count < 8_000_000)
      for diagnostic in body.diagnostics where diagnostic.id.hasPrefix("markdown-") {
        #expect(diagnostic.range?.bytes != nil)
      }
    }
  }

  @Test func wideTablesAreRefusedAtTheirFirstLine() {
    let text = "été\n\n" + columns(9_000, "a") + "\n" + columns(9_000, "-") + "\n"
    #expect(found(render(text).diagnostics, in: text) == ["markdown-too-wide 3:1002 |"])
    let missing = "x\n\n" + columns(9_001, "a") + "\n" + columns(9_000, "-") + "\n"
    #expect(render(missing).diagnostics.map(\.id) == ["markdown-too-wide"])
  }

  @Test(arguments: ["www._", "_www.a", "www.<(", "http://a<", "é://"])
  func wordsOfManyAddressesAreRefusedWhereTheyGrow(_ sign: String) {
    let text = "été\n\n# a b " + times(sign, 100_000) + "\n"
    let diagnostics = render(text).diagnostics
    #expect(diagnostics.map(\.id) == ["markdown-too-many-signs"])
    #expect(diagnostics.first?.message.en.contains("too many addresses") == true)
    #expect(diagnostics.first?.range?.start.line == 3)
    #expect((diagnostics.first?.range?.start.column ?? 0) > 10_000)
  }

  @Test(arguments: ["&#1;", "&#x1b;", "&#X7F;", "&#159;", "&#xFFFE;", "&#65279;"])
  func codesOfControlCharactersAreRefused(_ code: String) {
    let text = "été\n\n- [a\(code)](b)\n"
    let diagnostics = render(text).diagnostics
    #expect(diagnostics.map(\.id) == ["file-control-character"])
    #expect(diagnostics.first?.range?.start == SourcePosition(line: 3, column: 5))
  }

  @Test func codesOfOtherCharactersPass() {
    #expect(render("&#9;a&#xE9;&#0;&#x110000;&#;&#x;&amp;&#10;").diagnostics.isEmpty)
  }

  @Test func addressesBetweenSpacesAreNotCounted() {
    let text = times("http://a_b.fr/c?d=<e www.a_b.fr\n", 300_000)
    #expect(!render(text).diagnostics.contains { $0.id.hasPrefix("markdown-") })
  }

  @Test func tablesThatFillThemselvesAreRefused() {
    // Seven kilobytes that would become five million cells.
    let wide = columns(1_300, "a") + "\n" + columns(1_300, "-") + "\n" + times("a\n", 2_600)
    #expect(render(wide).diagnostics.map(\.id) == ["markdown-too-large"])
    let narrow = columns(490, "a") + "\n" + columns(490, "-") + "\n" + times("a\n", 20_000)
    #expect(render(narrow).diagnostics.map(\.id) == ["markdown-too-large"])
  }

  @Test func linesLikeTablesInOneParagraphAreRefused() {
    let text = times("|x|y|z\n-|-\n", 200_000)
    #expect(render(text).diagnostics.map(\.id) == ["markdown-too-many-signs"])
  }

  @Test func deepTextsAreRefusedWhereTheyGrow() {
    let quotes = "é\n\n" + times(">", 20_000) + "a\n" + times("b\n", 20_000)
    #expect(found(render(quotes).diagnostics, in: quotes) == ["markdown-too-deep 3:65 >"])
    let lists = (0..<150).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(render(lists).diagnostics.map(\.id) == ["markdown-too-deep"])
    let emphasis = times("*a **b ", 3_000) + times("b** a* ", 3_000)
    #expect(render(emphasis).diagnostics.map(\.id) == ["markdown-too-deep"])
    #expect(render(emphasis).html.isEmpty)
  }

  @Test func aRuleAcrossThePageIsNotDeep() {
    #expect(html(times("* ", 40_000) + "\n") == "<hr>\n")
  }

  @Test func repeatedAddressesOfOneDefinitionAreRefused() {
    let text = "[a]: /" + times("u", 100_000) + "\n\n" + times("[a] ", 20_000)
    #expect(render(text).diagnostics.map(\.id) == ["markdown-too-large"])
  }

  @Test func hugeTextsAreRefused() {
    #expect(render(times("a\n\n", 3 << 20)).diagnostics.map(\.id) == ["markdown-too-large"])
  }

  @Test func manyMistakesAreNotAllTold() {
    let body = render(times("[a](nope)\n\n", 200_000))
    #expect(body.diagnostics.count == 50)
    #expect(render(times("<b>x ", 20_000)).diagnostics.count == 100)
  }

  @Test func honestTextOfAMegabytePasses() {
    let sentence =
      "Le plan d’action du territoire, avec des *mots*, un [hub de création](04-hub) et « L'été ».\n"
    let prose = times(times(sentence, 500) + "\n", 1_000_000)
    let lines = times(sentence, 1_000_000)
    let table =
      "| Année | Montant | Note |\n|---|---:|---|\n"
      + times("| 2018 | 12 000 € | *oui* |\n", 1_000_000)
    let list = times("- [x] [Le hub](04-hub) et [[05-lab]]\n", 600_000)
    for text in [prose, lines, table, list] {
      let body = render(text)
      // A table in Markdown has no caption: that is all there is to say.
      #expect(body.diagnostics.allSatisfy { $0.id == "table-without-caption" })
      #expect(body.html.count > text.utf8.count)
    }
  }

  /// Real text with bytes cut, doubled and swapped: always HTML whose tags match.
  @Test func damagedTextsStayWellFormed() {
    let text = Array(
      """
      ## Été [a](04-hub) `code`

      Table : *x*
      | é | b |
      |---|:-:|
      | [[05-lab\\|x]] | ~~1~~ |

      - [ ] "a" **b _c_** www.a.fr
        > cité[^1] <b>x</b> ![i](hub.png "t")

      [^1]: note <https://b.fr>

      ```x
      y
      ```
      """.utf8)
    var generator = SeededGenerator(seed: 7)
    let signs = Array("[]()*_`~|<>&\"'!#-:^\\\n\t @".utf8)
    for _ in 0..<3_000 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.removeSubrange(index..<min(index + 3, bytes.count))
        case 1: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &generator)], at: index)
        default: bytes.insert(contentsOf: bytes[index..<min(index + 20, bytes.count)], at: index)
        }
      }
      let damaged = String(decoding: bytes, as: UTF8.self)
      let body = render(damaged, mentions: nil)
      #expect(TagBalance.fault(in: body.html) == nil, "\(damaged)")
      for section in body.sections {
        #expect(section.contentHTML.upperBound <= body.html.count)
      }
    }
  }
}

/// Checks that HTML opens and closes its elements in order.
enum TagBalance {
  static func fault(in html: [UInt8]) -> String? {
    var open: [String] = []
    var index = 0
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = html[start...].firstIndex(of: UInt8(ascii: ">")) else { return "open tag" }
      let inner = String(decoding: html[(start + 1)..<end], as: UTF8.self)
      index = end + 1
      let name = inner.split(separator: " ").first.map(String.init) ?? ""
      if ["br", "hr", "img", "input"].contains(name) { continue }
      if name.hasPrefix("/") {
        guard open.popLast() == String(name.dropFirst()) else { return inner }
      } else {
        if name == "a", open.contains("a") { return "link in link" }
        open.append(name)
      }
    }
    return open.isEmpty ? nil : open.joined(separator: " ")
  }
}
