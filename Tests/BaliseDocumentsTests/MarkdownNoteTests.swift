import BaliseDiagnostics
import BaliseDocuments
import Testing

@Suite struct MarkdownNoteTests {
  @Test func notesLeadThereAndBack() {
    let body = render("A[^x] b[^y] c[^x]\n\n[^y]: Deux\n\n[^x]: *Un*\n", prefix: "p-")
    let html = String(decoding: body.html, as: UTF8.self)
    #expect(
      html == """
        <p>A<sup><a href="#p-note_1" id="p-ref_1_1" role="doc-noteref" aria-label="Note 1">1</a></sup> \
        b<sup><a href="#p-note_2" id="p-ref_2_1" role="doc-noteref" aria-label="Note 2">2</a></sup> \
        c<sup><a href="#p-note_1" id="p-ref_1_2" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-labelledby="p-notes_">
        <h2 id="p-notes_">Notes</h2>
        <ol>
        <li id="p-note_1"><p><em>Un</em> <a href="#p-ref_1_1" role="doc-backlink" \
        aria-label="Retour à l’appel de note 1">↩</a> <a href="#p-ref_1_2" role="doc-backlink" \
        aria-label="Retour à l’appel de note 1 (2)">↩<sup>2</sup></a></p>
        </li>
        <li id="p-note_2"><p>Deux <a href="#p-ref_2_1" role="doc-backlink" \
        aria-label="Retour à l’appel de note 2">↩</a></p>
        </li>
        </ol>
        </section>

        """)
    #expect(body.footnotes.upperBound == body.html.count)
    #expect(body.intro == 0..<body.footnotes.lowerBound)
  }

  @Test func theLastSectionEndsBeforeTheNotes() {
    let body = render("## A\n\nx[^1]\n\n[^1]: [y](nope)\n")
    #expect(body.sections[0].contentHTML.upperBound == body.footnotes.lowerBound)
    #expect(body.diagnostics.map { $0.range?.start.line } == [5])
  }

  @Test func aNoteMayEndWithAList() {
    let html = html("x[^1]\n\n[^1]: a\n\n    - b\n")
    #expect(html.contains("</ul>\n<p> <a href=\"#ref_1_1\""))
  }

  @Test func notesWithoutTextAreTold() {
    let text = "é[^1] [^deux] `[^3]` \\[^4]\n\n[^1]: x\n"
    #expect(found(render(text).diagnostics, in: text) == ["unknown-note 1:7 [^deux]"])
  }

  @Test(arguments: [
    "[&Hat;aaaaaaaaaaaaaaaa] [^1]", "[&#94;aaaa] [^1]", "[&#x5E;a] [^1]", "[&#X05e;a] [^1]",
  ])
  func aHiddenCaretIsRefused(_ text: String) {
    let body = render(text + "\n\n[^1]: x\n")
    #expect(body.diagnostics.map(\.id) == ["markdown-hidden-caret"])
    #expect(body.html.isEmpty)
  }

  @Test func manyUsesOfOneNoteHaveFewWaysBack() {
    let html = html(String(repeating: "x[^1] ", count: 500) + "\n\n[^1]: y\n")
    #expect(html.components(of: "doc-noteref") == 500)
    #expect(html.components(of: "doc-backlink") == 20)
  }
}

extension String {
  fileprivate func components(of word: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
