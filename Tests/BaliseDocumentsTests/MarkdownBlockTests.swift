import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Testing

@Suite struct MarkdownBlockTests {
  private func part(_ body: RenderedBody, _ range: Range<Int>) -> String {
    String(decoding: body.html[range], as: UTF8.self)
  }

  @Test func paragraphsBreaksAndEmphasis() {
    #expect(
      html("Un *mot* **fort** ~~vieux~~ `a<b`\nsuite  \nfin\\\nvraie\n")
        == "<p>Un <em>mot</em> <strong>fort</strong> <del>vieux</del> <code>a&lt;b</code>\n"
        + "suite<br>\nfin<br>\nvraie</p>\n")
  }

  @Test func punctuationBecomesTypographic() {
    #expect(html("\"L'été\" -- 'x' --- fin...\n") == "<p>«\u{A0}L’été\u{A0}» – ‘x’ — fin…</p>\n")
    #expect(html("`\"a\" -- ...`\n") == "<p><code>&quot;a&quot; -- ...</code></p>\n")
  }

  @Test func textIsEscaped() {
    #expect(
      html("a &lt;b&gt; & \"c\" &amp;amp; é\n")
        == "<p>a &lt;b&gt; &amp; «\u{A0}c\u{A0}» &amp;amp; é</p>\n")
  }

  @Test func listsKeepTheirTightnessAndStart() {
    #expect(
      html("- a\n- b\n  - c\n")
        == "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n")
    #expect(
      html("3. a\n\n4. b\n")
        == "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n")
  }

  @Test func tasksHaveNamedBoxes() {
    #expect(
      html("- [x] a\n- [ ] b\n")
        == "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"fait\"> a"
        + "</li>\n<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"à faire\"> b</li>\n"
        + "</ul>\n")
  }

  @Test func codeBlocksNameTheirLanguage() {
    #expect(
      html("```swift \"x\nlet a = \"<\"\n```\n")
        == "<pre tabindex=\"0\"><code class=\"language-swift\">let a = &quot;&lt;&quot;\n</code></pre>\n"
    )
    #expect(html("    a\n") == "<pre tabindex=\"0\"><code>a\n</code></pre>\n")
    #expect(html("```a\"b<c\n```\n").contains("class=\"language-a&quot;b&lt;c\""))
  }

  @Test func quotesAndRules() {
    #expect(html("> a\n\n***\n") == "<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n")
  }

  @Test func headingsGetIDsOnceAndLevelsWithoutGaps() {
    let body = render("# Été\n\n### Œuvre & *prix*\n\n###### Été\n\n## Été\n\n# `Code`\n")
    #expect(body.headings.map(\.level) == [2, 3, 4, 3, 2])
    #expect(body.headings.map(\.id) == ["ete", "oeuvre-prix", "ete-2", "ete-3", "code"])
    #expect(body.headings.map(\.text) == ["Été", "Œuvre & prix", "Été", "Été", "Code"])
    #expect(part(body, body.sections[0].headingHTML) == "<h2 id=\"ete\">Été</h2>\n")
  }

  @Test func levelsBeginWhereAskedAndEndAtSix() {
    let body = render("## a\n\n### b\n\n#### c\n\n##### d\n", topLevel: 4)
    #expect(body.headings.map(\.level) == [4, 5, 6, 6])
    #expect(render("#### a\n\n## b\n\n### c\n").headings.map(\.level) == [2, 2, 3])
  }

  @Test func idsTakeThePrefixAndAvoidThoseOfThePage() {
    let body = render("## Menu\n\n## Menu\n", pageIDs: ["menu"])
    #expect(body.headings.map(\.id) == ["menu-2", "menu-3"])
    #expect(render("## Menu\n", prefix: "corps-").headings.map(\.id) == ["corps-menu"])
    #expect(render("## !!!\n\n## \n").headings.map(\.id) == ["section", "section-2"])
  }

  @Test func sectionsAreCutAtTopHeadings() {
    let text =
      "---\nt: é\n---\nAvant\n\n## Contexte\n\nUn\n\n### Détail\n\nDeux\n\n## Contenu\n\n> ## cité\n"
    let body = render(text)
    #expect(part(body, body.intro) == "<p>Avant</p>\n")
    #expect(body.sections.map(\.heading.text) == ["Contexte", "Contenu"])
    #expect(
      body.sections.map { part(body, $0.contentHTML) } == [
        "<p>Un</p>\n<h3 id=\"detail\">Détail</h3>\n<p>Deux</p>\n",
        "<blockquote>\n<h2 id=\"cite\">cité</h2>\n</blockquote>\n",
      ])
    let bytes = Array(text.utf8)
    #expect(
      body.sections.map {
        String(
          decoding: bytes[Int($0.headingRange.start)..<Int($0.headingRange.end)], as: UTF8.self)
      } == ["## Contexte", "## Contenu"])
  }

  @Test func sectionsWithoutTextAndTextWithoutSections() {
    let body = render("## A\n## B\n")
    #expect(body.sections.map { part(body, $0.contentHTML) } == ["", ""])
    #expect(
      body.sections.map { part(body, $0.headingHTML) } == [
        "<h2 id=\"a\">A</h2>\n", "<h2 id=\"b\">B</h2>\n",
      ])
    #expect(render("x").intro == 0..<9)
    #expect(render("").html.isEmpty)
    #expect(render("---\na: b\n---\n").html.isEmpty)
  }

  @Test func plainTextHasNoMarkupAndEndsAtAWord() {
    let body = render("## A\n\nUn *été*[^1] à `x<y` & L'hub.\n\n- un\n- deux\n\n[^1]: note\n")
    #expect(body.plainText() == "A Un été à x<y & L’hub. un deux")
    #expect(body.plainText(of: body.sections[0].contentHTML, limit: 12) == "Un été à…")
    #expect(render("Élémentairement").plainText(limit: 4) == "Él…")
    #expect(render("a").plainText(limit: 0) == "…")
    #expect(render("").plainText() == "")
  }

  @Test func htmlIsLeftOutWithAWord() {
    let text =
      "---\na: é\n---\nAvant <b class=\"x\">mot</b> <!-- non --> fin\n\n- é\n  <div>x</div>\n\n<!-- non -->\n"
    let body = render(text)
    let html = String(decoding: body.html, as: UTF8.self)
    #expect(!html.contains("<b") && !html.contains("<div") && !html.contains("non"))
    #expect(html.contains("mot"))
    #expect(
      found(body.diagnostics, in: text) == [
        "raw-html 4:7 <b class=\"x\">", "raw-html 7:3 <div>x</div>",
      ])
    #expect(body.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(
      render("<!-- a --> <script>x</script> <!-- b -->\n").diagnostics.map(\.id) == ["raw-html"])
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func everyLineEnd(_ end: String) {
    let text = ["## É", "", "a [x](nope)", "b [y](nope2)", ""].joined(separator: end)
    let body = render(text)
    #expect(
      body.diagnostics.map { "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)" } == [
        "3:3", "4:3",
      ])
  }
}
