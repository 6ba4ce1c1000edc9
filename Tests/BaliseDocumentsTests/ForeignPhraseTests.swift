import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Synchronization
import Testing

/// Words in another language than their text say so, and are no links.
@Suite struct ForeignPhraseTests {
  @Test(arguments: [
    ("Un [call](lang:en fin.", "lang:en"), ("Un [call](lang:pt-BR\n\nSuite (x).", "lang:pt-BR"),
    ("Un [call](lang:en fin (voir x).", "lang:en"), ("[a](lang:en et [b](lang:fr)", "lang:en"),
    ("[a](lang: oc", "lang:oc"), ("[a](lang:", "lang:en"),
  ])
  func aParenthesisIsMissing(_ text: String, _ language: String) {
    let found = render(text + "\n").diagnostics
    #expect(found.map(\.id) == ["unread-foreign-phrase"])
    #expect(
      found.first?.help?.en
        == "Write the closing parenthesis right behind the language: [words](\(language)).")
  }

  @Test(arguments: [
    (
      "un [call for *interest*](lang:en).",
      "un <span lang=\"en\">call for <em>interest</em></span>."
    ),
    ("[colour `x`](lang:EN-gb)", "<span lang=\"en-GB\">colour <code>x</code></span>"),
    ("[مرحبا](lang:ar)", "<span lang=\"ar\" dir=\"rtl\">مرحبا</span>"),
    ("[Hello][e]\n\n[e]: lang:en", "<span lang=\"en\">Hello</span>"),
    ("[[lang:en|Hello]]", "<span lang=\"en\">Hello</span>"),
    // Entries are linked inside, and a link says its language behind its address.
    (
      "[the [[04-hub]] now](lang:en)",
      "<span lang=\"en\">the <a href=\"../actions/04-hub.html\">Le hub</a> now</span>"
    ),
    (
      "[the hub](04-hub \"lang:en\")",
      "<a href=\"../actions/04-hub.html\" lang=\"en\">the hub</a>"
    ),
    (
      "[the hub](https://a.fr \"lang:en\")",
      "<a href=\"https://a.fr\" rel=\"external noopener\" lang=\"en\">the hub</a>"
    ),
    // The spaces and quotation marks are those of the language.
    (
      "« a ; [b ; “c”](lang:en) ; »",
      "«\u{A0}a\u{202F}; <span lang=\"en\">b ; “c”</span>\u{202F};\u{A0}»"
    ),
    ("[a ; b](lang:fr-CH)", "<span lang=\"fr-CH\">a\u{202F}; b</span>"),
    // What is code or takes its meaning from a backslash is none.
    ("`[a](lang:en)` \\[a\\](lang:en)", "<code>[a](lang:en)</code> [a](lang:en)"),
    ("Écrivez \\[mots](lang:en).", "Écrivez [mots](lang:en)."),
    ("\\[a](lang: en)", "[a](lang: en)"),
    (
      "\\[a](lang:en) \\[b\\](lang:en) [c](lang:en)",
      "[a](lang:en) [b](lang:en) <span lang=\"en\">c</span>"
    ),
  ])
  func aPhraseSaysItsLanguage(_ text: String, _ expected: String) {
    let body = render(text + "\n")
    #expect(body.diagnostics.isEmpty)
    #expect(String(decoding: body.html, as: UTF8.self) == "<p>\(expected)</p>\n")
  }

  @Test(arguments: [
    ("[a](lang:anglais)", "unknown-language-code 1:5 lang:anglais", "“lang:en”"),
    ("[a](lang:en_GB)", "unknown-language-code 1:5 lang:en_GB", "“lang:en-GB”"),
    ("[a](lang:gb)", "unknown-language-code 1:5 lang:gb", "“lang:en”"),
    ("[a](lang:eng)", "unknown-language-code 1:5 lang:eng", "“lang:en”"),
    ("[a](lang:klingon)", "unknown-language-code 1:5 lang:klingon", "two letters"),
    ("[a](lang:)", "unknown-language-code 1:5 lang:", "two letters"),
    ("[a](04-hub \"lang:qq\")", "unknown-language-code 1:1 [a](04-hub \"lang:qq\")", "two letters"),
    ("[a](04-hub \"lang:\")", "unknown-language-code 1:1 [a](04-hub \"lang:\")", "two letters"),
    ("[](lang:en)", "unread-foreign-phrase 1:1 [](lang:en)", "before the language"),
    ("<lang:en>", "unread-foreign-phrase 1:1 <lang:en>", "before the language"),
    ("[[lang:en]]", "unread-foreign-phrase 1:1 [[lang:en]]", "before the language"),
    (
      "[see [the hub](04-hub)](lang:en)", "unread-foreign-phrase 1:23 ](lang:",
      "behind its address"
    ),
    ("[a [b](lang:en) c](lang:de)", "unread-foreign-phrase 1:18 ](lang:", "behind its address"),
    // cmark reads no address with a blank in it.
    ("[a](lang: en)", "unread-foreign-phrase 1:5 lang: en", "lang:en"),
    ("[a](lang : en )", "unread-foreign-phrase 1:5 lang : en", "lang:en"),
    ("[a]( lang :en)", "unread-foreign-phrase 1:6 lang :en", "lang:en"),
    ("[a](lang:en fr)", "unread-foreign-phrase 1:5 lang:en fr", "without a blank"),
    ("[see [the hub](04-hub)]( LANG:en)", "unread-foreign-phrase 1:23 ]( LANG:", "behind"),
    ("\\\\[see [the hub](04-hub)](lang:en)", "unread-foreign-phrase 1:25 ](lang:", "behind"),
    ("![a](lang:en)", "unsafe-address 1:6 lang:en", ""),
  ])
  func aPhraseThatIsNoneIsTold(_ text: String, _ expected: String, _ help: String) {
    let body = render(text + "\n")
    #expect(found(body.diagnostics, in: text) == [expected])
    #expect(body.diagnostics.allSatisfy { $0.severity == .error })
    #expect(help.isEmpty || body.diagnostics.first?.help?.en.contains(help) == true)
  }

  @Test func aCertainCodeIsRepaired() {
    let text = "[a](lang:anglais) [b](lang:klingon)\n"
    let fixes = render(text).diagnostics.compactMap(\.fix)
    #expect(fixes.map(\.replacement) == ["en"])
    #expect(fixes.map { Int($0.bytes.start) } == [9])
  }

  @Test(arguments: [
    ("[a](lang: en)", "lang:en"), ("[a](lang : anglais)", "lang:en"), ("[a](lang:en fr)", nil),
    ("[a](lang: klingon)", nil),
  ])
  func aBlankIsTakenOut(_ text: String, _ replacement: String?) {
    #expect(render(text + "\n").diagnostics.map { $0.fix?.replacement } == [replacement])
  }

  @Test func nobodyIsAskedWhereAPhraseLeads() {
    let file = SourceFile(path: "content/pages/a.md", text: "[a](lang:en) [ici](lang:fr)\n")
    let links = FixtureLinks(file)
    let body = MarkdownRenderer(
      options: MarkdownOptions(labels: .french), links: links, images: links
    ).render(SourceDocument.parse(file).value)
    #expect(links.asked.withLock { $0.isEmpty })
    #expect(body.diagnostics.isEmpty && body.pendingFragments.isEmpty)
  }

  @Test func plainTextKeepsTheWordsOnly() {
    let body = render("## L’[open call](lang:en)\n\nl’[*open* call](lang:en), oui\n")
    #expect(body.plainText() == "L’open call l’open call, oui")
    #expect(body.headings.map(\.text) == ["L’open call"])
    #expect(body.headings.map(\.id) == ["l-open-call"])
  }
}
