import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Testing

/// A space between the words of a link and its address is told where it is certain to be one.
@Suite struct SplitLinkTests {
  @Test(arguments: [
    ("Un [call for interest] (lang:en).", "split-link 1:22 ] ("),
    ("Un [call for interest]\u{A0}(LANG:en).", "split-link 1:22 ]\u{A0}("),
    ("[le hub] (https://a.fr/x)", "split-link 1:8 ] ("),
    ("[le hub] (https://a.fr \"titre\")", "split-link 1:8 ] ("),
    ("[le hub]  (04-hub.md)", "split-link 1:8 ]  ("),
    ("[le hub] (/actions/04-hub)", "split-link 1:8 ] ("),
    ("[le hub]\n(#la-suite)", "split-link 1:8 ]\n("),
    ("| a |\n|---|\n| [le hub] (/b.html) |", "split-link 3:10 ] ("),
    ("- un\n- [le hub] (lang:fr)", "split-link 2:10 ] ("),
  ])
  func isTold(_ text: String, _ expected: String) {
    let body = render(text + "\n")
    let told = found(body.diagnostics.filter { $0.id == "split-link" }, in: text)
    #expect(told == [expected])
    #expect(body.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    "Un mot [sic] (voir plus loin).", "[le hub] (page 4)", "[…] (https://a.fr)", "[1] (#notes)",
    "\\[mots] (lang:en)", "\\[mots\\] (lang:en)", "`[mots] (lang:en)`", "[[04-hub]] (https://a.fr)",
    "mots] (lang:en)", "[le hub] (http est un protocole)", "[le hub] ([le plan](04-hub))",
    "[le hub](04-hub) (https://a.fr)", "- [x] (https://a.fr)", "[le hub] (/", "[le hub] ()",
    "[le hub] (/ ou #)", "    [mots] (lang:en)", "coût [HT] (/an)", "tarif [TTC] (/h)",
    "[voir note] (#2)", "[net] (#3)", "[Art. L123] (/II)", "[Fête de la musique] (#musique)",
  ])
  func isNotToldWhereItMayBeText(_ text: String) {
    #expect(!render(text + "\n").diagnostics.contains { $0.id == "split-link" })
  }

  @Test func eachHasItsPlaceAndOtherLinksStay() {
    let text = "[[04-hub]] et [a] (lang:en) *puis* [b] (lang:fr)\n\n[c] (/d/) [[04-hub]]\n"
    let body = render(text)
    #expect(
      body.diagnostics.filter { $0.id == "split-link" }.map { $0.range?.start } == [
        SourcePosition(line: 1, column: 17), SourcePosition(line: 1, column: 38),
        SourcePosition(line: 3, column: 3),
      ])
    #expect(String(decoding: body.html, as: UTF8.self).ranges(of: "04-hub.html").count == 2)
  }

  @Test func aLanguageIsJoinedAndAnAddressLeftToAPerson() {
    let text = "[a] (lang:en) [b] (lang:klingon) [c] (/d/)\n"
    #expect(render(text).diagnostics.map { $0.fix?.replacement } == ["](", nil, nil])
  }

  // A look at the whole text for each bracket would take hours.
  @Test(arguments: [
    "*a* [a] (lang:en ", "[a] (b ", "] (", "[a] (", "a] (/x", "a] (lang:en", "[a]\n(b ",
  ])
  func aTextOfNothingElseIsReadAtOnce(_ part: String) {
    let body = render(String(repeating: part, count: 300_000 / part.utf8.count) + "\n")
    #expect(!body.html.isEmpty || body.diagnostics.contains { $0.severity == .error })
  }

  @Test(arguments: [
    (
      "[call](lang:en \"un appel\")", "<span lang=\"en\" title=\"un appel\">call</span>"
    ),
    ("[call](lang:en \"a \\\" b\")", "<span lang=\"en\" title=\"a &quot; b\">call</span>"),
    ("[call](lang:en \"\")", "<span lang=\"en\">call</span>"),
  ])
  func aPhraseKeepsItsTitle(_ text: String, _ expected: String) {
    let body = render(text + "\n")
    #expect(body.diagnostics.isEmpty)
    #expect(String(decoding: body.html, as: UTF8.self) == "<p>\(expected)</p>\n")
  }
}
