import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Synchronization
import Testing

@Suite struct MarkdownLinkTests {
  @Test func entriesAreLinked() {
    #expect(
      html("[le *hub*](actions/04-hub)\n")
        == "<p><a href=\"../actions/04-hub.html\">le <em>hub</em></a></p>\n")
    #expect(
      html("[x](04-hub.md \"L'un & l'autre\")\n")
        == "<p><a href=\"../actions/04-hub.html\" title=\"L&#39;un &amp; l&#39;autre\">x</a></p>\n")
    #expect(
      html("[[04-hub]] et [[ 05-lab | le labo ]]\n")
        == "<p><a href=\"../actions/04-hub.html\">Le hub</a> et <a href=\"../actions/05-lab.html\">le labo</a></p>\n"
    )
    #expect(html("[x][h]\n\n[h]: 04-hub\n") == "<p><a href=\"../actions/04-hub.html\">x</a></p>\n")
  }

  @Test func aWikiLinkIsAskedAsWritten() {
    let body = render("[[l'été]] \"[[l'été|x -- y]]\"\n")
    #expect(body.diagnostics.isEmpty)
    #expect(
      String(decoding: body.html, as: UTF8.self)
        == "<p><a href=\"../actions/l&#39;%C3%A9t%C3%A9.html\">L’été</a> «\u{A0}<a href=\"../actions/l&#39;"
        + "%C3%A9t%C3%A9.html\">x – y</a>\u{A0}»</p>\n")
  }

  @Test func wikiLinksOnlyInRunningText() {
    #expect(
      html("`[[04-hub]]` \\[[04-hub]] \\[\\[04-hub]]\n")
        == "<p><code>[[04-hub]]</code> [[04-hub]] [[04-hub]]</p>\n")
    #expect(html("    [[04-hub]]\n").contains("<code>[[04-hub]]"))
    #expect(
      html("[a [[04-hub]] b](05-lab)\n")
        == "<p><a href=\"../actions/05-lab.html\">a [[04-hub]] b</a></p>\n")
    #expect(html("## [[04-hub]]\n") == "<h2 id=\"04-hub\">[[04-hub]]</h2>\n")
    #expect(html("[[]] [[ ] ] [[a\nb]] ]]\n").contains("[[]] [[ ] ] [[a\nb]] ]]"))
  }

  @Test func wikiLinksThatAreNotClosedAreTold() {
    let text = "---\na: é\n---\né [[04-hub] et\n\nà [[05-lab|*x*]]\n"
    #expect(
      found(render(text).diagnostics, in: text) == [
        "open-wiki-link 4:3 [[", "open-wiki-link 6:3 [[",
      ])
  }

  @Test func otherSitesSaySo() {
    #expect(
      html("<https://a.fr/?b=c&d=é> www.b.fr\n")
        == "<p><a href=\"https://a.fr/?b=c&amp;d=%C3%A9\" rel=\"external noopener\">https://a.fr/?b=c&amp;d=é</a> "
        + "<a href=\"http://www.b.fr\" rel=\"external noopener\">www.b.fr</a></p>\n")
    #expect(
      html("[m](mailto:a@b.fr?subject=x%20y) [t](tel:+33612) c@d.fr\n")
        == "<p><a href=\"mailto:a@b.fr?subject=x%20y\">m</a> <a href=\"tel:+33612\">t</a> "
        + "<a href=\"mailto:c@d.fr\">c@d.fr</a></p>\n")
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#10;script:alert(1))",
    "[x](&#x6A;avascript&colon;alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](javascript\\:alert(1))", "[x]( javascript:alert(1) )",
    "[x](vbscript:a)", "[x](data:text/html,a)", "[x](file:///etc/passwd)", "[x](blob:a)",
    "[x](&#32;&#9;javascript:a)", "<javascript:alert(1)>", "<data:text/html,a>",
    "[x][y]\n\n[y]: javascript:a",
    "[[javascript:alert(1)]]", "[[javascript:alert(1)|x]]", "![x](data:image/png,a)",
    "![x](javascript:a)",
    "[x](feed:javascript:a)", "[x](view-source:a)", "[x](ht&#9;tp://a.fr)",
  ])
  func dangerousAddressesAreErrorsAndDisappear(_ text: String) {
    let body = render(text + "\n")
    let html = String(decoding: body.html, as: UTF8.self)
    #expect(body.diagnostics.map(\.id) == ["unsafe-address"])
    #expect(!html.contains("href") && !html.contains("src"))
  }

  @Test(arguments: [
    "[x](//a.fr)", "[x](\\\\\\\\a.fr)", "[x](/\\a.fr)", "![x](//a.fr/b.png)", "[[//a.fr]]",
  ])
  func addressesWithoutSchemeAreErrors(_ text: String) {
    #expect(render(text + "\n").diagnostics.map(\.id) == ["address-without-scheme"])
  }

  @Test func theMissingSchemeIsAdded() {
    let fix = render("é [x](//a.fr)\n").diagnostics.first?.fix
    #expect(fix == Diagnostic.Fix(bytes: ByteRange(7, 7), replacement: "https:"))
  }

  @Test func aColonInAFileNameIsNoScheme() {
    #expect(
      html("[x](<Annexe 1 : budget.pdf>)\n")
        == "<p><a href=\"Annexe%201%20:%20budget.pdf\">x</a></p>\n")
  }

  @Test func brokenLinksLeaveTheirWords() {
    let body = render("a [*b*](nope) c\n")
    #expect(String(decoding: body.html, as: UTF8.self) == "<p>a <em>b</em> c</p>\n")
    #expect(body.diagnostics.map(\.id) == ["unknown-entry"])
  }

  @Test func emptyLinksAreErrors() {
    let text = "é [](04-hub) [x]()\n"
    #expect(
      found(render(text).diagnostics, in: text) == [
        "link-without-text 1:3 [](04-hub)", "link-without-address 1:14 [x]()",
      ])
  }

  @Test func sectionsOfThePageAreCheckedAtTheirPlace() {
    let text =
      "---\nété: 1\n---\n- é [a](#fin) **[b](#fin-2)** [c](#budjet) [d](#Été%202018)\n\n## Budget\n\n## Fin\n\n## Été 2018\n"
    let body = render(text, prefix: "p-")
    #expect(
      found(body.diagnostics, in: text) == [
        "unknown-section 4:17 [b](#fin-2)", "unknown-section 4:31 [c](#budjet)",
      ])
    #expect(body.diagnostics.last?.help?.en == "did you mean “budget”?")
    let html = String(decoding: body.html, as: UTF8.self)
    #expect(
      html.contains("<a href=\"#p-fin\">a</a>") && html.contains("<a href=\"#p-ete-2018\">d</a>"))
  }

  @Test func placesOfThePageItselfAreKnown() {
    let body = render("[a](#menu) [b](#)\n", prefix: "p-", pageIDs: ["menu"])
    #expect(body.diagnostics.isEmpty)
    #expect(
      String(decoding: body.html, as: UTF8.self).contains(
        "<a href=\"#menu\">a</a> <a href=\"#\">b</a>"))
  }

  @Test func sectionsOfOtherPagesAreLeftToCheck() {
    let text = "é [a](04-hub#L'été) [[05-lab#budget|b]]\n"
    let body = render(text)
    #expect(
      body.pendingFragments == [
        PendingFragment(target: "04-hub", fragment: "l-ete", range: ByteRange(3, 22)),
        PendingFragment(target: "05-lab", fragment: "budget", range: ByteRange(23, 42)),
      ])
    #expect(String(decoding: body.html, as: UTF8.self).contains("04-hub.html#l-ete"))
  }

  @Test func theResolverIsToldWhatWasWritten() {
    let text = "é [a](<a b.md#c%20d>) [[e#f|g]] [h][i] http://x.fr/#y\n\n[i]: j\n"
    let file = SourceFile(path: "a.md", text: text)
    let links = FixtureLinks(file)
    let renderer = MarkdownRenderer(
      options: MarkdownOptions(labels: .english), links: links, images: links)
    _ = renderer.render(file, ByteRange(0, file.bytes.count))
    let asked = links.asked.withLock { $0 }
    #expect(asked.map(\.text) == ["a b.md", "e", "j", "http://x.fr/#y"])
    #expect(asked.map(\.fragment) == ["c d", "f", nil, nil])
    #expect(asked.map(\.kind) == [.markdown, .wiki, .markdown, .address])
    #expect(
      asked.map { source($0.range, text) } == [
        "[a](<a b.md#c%20d>)", "[[e#f|g]]", "[h][i]", "http://x.fr/#y",
      ])
    #expect(
      asked.map { $0.destinationRange.map { source($0, text) } } == [
        "a b.md#c%20d", "e#f|g", nil, "http://x.fr/#y",
      ])
  }

  private func source(_ range: ByteRange, _ text: String) -> String {
    String(decoding: Array(text.utf8)[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }

  @Test func placesInsideListsQuotesAndAwkwardLines() {
    let text = """
      ---
      titre: "Été"
      ---
      > - é **[a](nope)** et
      >   suite [b](nope2 "t")
      paresseux [c](nope3)

      1. x

      \t[d](nope4) `code
      \tsuite` [e](nope5) et ![f
      g](nope6)

         indenté
            encore [h](nope7)

      [i]: nope8
      Après [une
      définition][i] [i] [j](nope) [k](nope)
      <b>[l](nope9)</b> &amp; \\[m](non) [n](nop\\_e)
      =====
      """
    #expect(
      found(render(text).diagnostics, in: text) == [
        "unknown-entry 4:9 [a](nope)", "unknown-entry 5:11 [b](nope2 \"t\")",
        "unknown-entry 6:11 [c](nope3)", "unknown-entry 10:2 [d](nope4)",
        "unknown-entry 11:9 [e](nope5)", "unknown-image 11:23 ![f\ng](nope6)",
        "unknown-entry 15:14 [h](nope7)", "unknown-entry 18:7 [une\ndéfinition][i]",
        "unknown-entry 19:16 [i]", "unknown-entry 19:20 [j](nope)", "unknown-entry 19:30 [k](nope)",
        "raw-html 20:1 <b>", "unknown-entry 20:4 [l](nope9)", "unknown-entry 20:35 [n](nop\\_e)",
      ])
  }

  @Test func imagesAreNamedAndSized() {
    #expect(
      html("![Le \"hub\"](hub.png)\n")
        == "<p><img src=\"hub.png\" alt=\"Le “hub”\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"></p>\n"
    )
    #expect(
      html("![a *b* `c`](hub.png) ![](hub.png \"décorative\")\n")
        == "<p><img src=\"hub.png\" alt=\"a b c\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"> "
        + "<img src=\"hub.png\" alt=\"\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"></p>\n"
    )
    #expect(
      html("![Plan](hub.png \"Le hub, 2018\")\n")
        == "<figure role=\"group\" aria-label=\"Le hub, 2018\"><img src=\"hub.png\" alt=\"Plan\" width=\"640\" "
        + "height=\"480\" loading=\"lazy\" decoding=\"async\"><figcaption>Le hub, 2018</figcaption></figure>\n"
    )
    #expect(
      html("[![Plan](hub.png)](04-hub)\n").hasPrefix("<p><a href=\"../actions/04-hub.html\"><img"))
  }

  @Test func imagesWithoutWordsAreErrors() {
    let text = "é\n\n- ![](hub.png) ![ ](hub.png \"Titre\") ![x](nope.png)\n"
    let body = render(text)
    #expect(
      found(body.diagnostics, in: text) == [
        "image-without-alt 3:3 ![](hub.png)", "image-without-alt 3:16 ![ ](hub.png \"Titre\")",
        "unknown-image 3:38 ![x](nope.png)",
      ])
    #expect(String(decoding: body.html, as: UTF8.self).hasSuffix(" x</li>\n</ul>\n"))
  }
}
