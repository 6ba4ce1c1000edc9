import BaliseDocuments
import BaliseTestSupport
import Testing

/// A text whose only signs are apostrophes after letters is parsed without cmark's quotation marks.
/// The same text with three dots after it is not: both must come to the same.
@Suite struct TypographicMarkTests {
  private static let pieces = [
    "a", "é", "l'", "œ'", "s'agit", "d'*été*", "*", "_", "**", "[", "]", "](04-hub.md)",
    "](http://x.fr \"l'un\")", " ", " ", ".", "-", "--", "\"", "\\", "'", "www.a.fr/l'e",
    "http://b.fr/l'e", "a'b@c.fr", "<http://q'q.fr>", "@", "<", ">", "`", "`a'b`", "~~", "&#39;",
    "&apos;", "&quot;", "«", "’", "×'", "![d'a](hub.png)", "(", ")", "<!-- a'b -->",
  ]

  private func isTheSame(_ text: String) -> Bool {
    html("x\(text)\n\nfin...\n") == html("x\(text)\n") + "<p>fin…</p>\n"
  }

  @Test func anyTextIsTheSameEitherWay() {
    var dice = SeededDice(seed: 7)
    for _ in 0..<3000 {
      let text = (0...dice.number(0...16)).map { _ in dice.one(of: Self.pieces) }.joined()
      #expect(isTheSame(text), "\(text)")
    }
  }

  @Test func apostrophesAfterLettersAreSet() {
    #expect(html("l'été, d'*un* mot\n") == "<p>l’été, d’<em>un</em> mot</p>\n")
    #expect(html("aujourd'hui l'œuvre\n") == "<p>aujourd’hui l’œuvre</p>\n")
  }

  @Test func whatIsNoTextKeepsItsSigns() {
    #expect(html("`l'été` l'été\n") == "<p><code>l&#39;été</code> l’été</p>\n")
    #expect(html("l&#39;été l'été\n") == "<p>l&#39;été l’été</p>\n")
    #expect(
      html("l'été <http://a.fr/l'un>\n")
        == "<p>l’été <a href=\"http://a.fr/l&#39;un\" rel=\"external noopener\">http://a.fr/l&#39;un</a></p>\n"
    )
  }

  @Test func titlesOfLinksAreNoQuotations() {
    #expect(html("l'[été](http://x.fr \"un\")\n").contains("l’<a"))
    #expect(html("l'été \"dit\") \"x\n").contains("«\u{A0}dit\u{A0}»)"))
  }
}
