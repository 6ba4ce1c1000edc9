import BaliseDiagnostics
import BaliseDocuments
import Testing

@Suite struct MarkdownTableTests {
  @Test func headersHaveAScopeAndAlignmentIsAClass() {
    #expect(
      html("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n")
        == """
        <div class="table" role="group" tabindex="0" aria-label="Tableau">
        <table>
        <thead><tr><th scope="col">a</th><th scope="col" class="start">b</th>\
        <th scope="col" class="center">c</th><th scope="col" class="end">d</th></tr></thead>
        <tbody>
        <tr><td>1</td><td class="start">2</td><td class="center">3</td><td class="end">4</td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test(arguments: [
    "Table: Budget *2018*", "Tableau : Budget *2018*", "tableau\u{A0}: Budget *2018*",
  ])
  func aParagraphRightBeforeIsTheCaption(_ caption: String) {
    for gap in ["\n", "\n\n"] {
      let html = html(caption + gap + "| a |\n|---|\n| 1 |\n")
      #expect(
        html.hasPrefix(
          "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table_1\">\n<table>\n"
            + "<caption id=\"table_1\">Budget <em>2018</em></caption>\n<thead>"))
      #expect(!html.contains("<p>"))
    }
  }

  @Test func aNumberBelongsToTheCaption() {
    #expect(
      html("Tableau 1.2 : Budget\n\n|a|\n|-|\n").contains(">Tableau 1.2\u{A0}: Budget</caption>"))
  }

  @Test(arguments: ["Tables : x", "Table", "Le tableau : x", "Table :"])
  func otherParagraphsAreNoCaption(_ text: String) {
    let html = html(text + "\n\n| a |\n|---|\n| 1 |\n")
    #expect(html.hasPrefix("<p>"))
    #expect(!html.contains("caption"))
  }

  @Test func aCaptionNeedsItsTable() {
    #expect(html("Table : x\n\ny\n") == "<p>Table\u{A0}: x</p>\n<p>y</p>\n")
  }

  @Test func anEmptyCornerMakesRowHeaders() {
    let html = html("|   | 2018 |  |\n|---|-----:|--|\n| Été | 1 | x |\n|  | 2 | y |\n")
    #expect(
      html.contains("<thead><tr><td></td><th scope=\"col\" class=\"end\">2018</th><td></td></tr>"))
    #expect(html.contains("<tr><th scope=\"row\">Été</th><td class=\"end\">1</td><td>x</td></tr>"))
    #expect(html.contains("<tr><td></td><td class=\"end\">2</td><td>y</td></tr>"))
  }

  @Test func rowsAreAsWideAsTheHeader() {
    let html = html("|a|b|\n|-|-|\n|1|\n|1|2|3|\n")
    #expect(html.contains("<tr><td>1</td><td></td></tr>\n<tr><td>1</td><td>2</td></tr>"))
  }

  @Test func aTableWithoutRowsHasNoBody() {
    #expect(html("|a|\n|-|\n").hasSuffix("</thead>\n</table>\n</div>\n"))
  }

  @Test func captionsOfOnePageHaveTheirOwnIDs() {
    let body = render("Table: a\n\n|a|\n|-|\n\nTable: b\n\n|a|\n|-|\n", prefix: "x-")
    let html = String(decoding: body.html, as: UTF8.self)
    #expect(html.contains("aria-labelledby=\"x-table_1\"") && html.contains("id=\"x-table_2\""))
  }

  @Test func placesInsideTables() {
    let text = """
      ---
      été: 1
      ---
      Du texte à [rien](nope0)
      Table : l’été [x](nope1)
      | é \\| [a](nope2) | [b](nope3) |
      |---|---|
      |  `é` [c](nope4) | [[nope5]] |
      | [[nope6\\|mots]] | ![d](nope7) [a](nope2) |
      """
    let body = render(text)
    #expect(
      found(body.diagnostics, in: text) == [
        "unknown-entry 4:12 [rien](nope0)", "unknown-entry 5:15 [x](nope1)",
        "table-without-caption 6:1 | é \\| [a](nope2) | [b](nope3) |",
        "unknown-entry 6:8 [a](nope2)", "unknown-entry 6:21 [b](nope3)",
        "unknown-entry 8:8 [c](nope4)", "unknown-entry 8:21 [[nope5]]",
        "unknown-entry 9:3 [[nope6\\|mots]]",
        "unknown-image 9:21 ![d](nope7)", "unknown-entry 9:33 [a](nope2)",
      ])
    #expect(String(decoding: body.html, as: UTF8.self).contains("<td>mots</td>"))
  }
}
