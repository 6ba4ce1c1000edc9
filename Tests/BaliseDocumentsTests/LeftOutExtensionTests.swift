import BaliseDiagnostics
import BaliseDocuments
import BaliseTestSupport
import Testing

// Extensions of cmark are left out where nothing of a text can need them. A line before the text that
// needs them all must change nothing of the page made of the text.
@Suite struct LeftOutExtensionTests {
  private static let head = "x@y.fr www.z.fr | [x]\n\n"

  private func expectSamePage(
    _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let alone = html(text)
    #expect(html(Self.head + text).hasSuffix(alone), "\(text)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "Voir http://exemple.fr/a_b_c et la suite.", "Voir [la page](https://exemple.fr) d'ici.",
    "[https://exemple.fr/x](https://exemple.fr/x)", "<https://exemple.fr>", "http:/\\/exemple.fr",
    "http&#58;//exemple.fr", "ww w.exemple : rien", "a\n:-\nb", "a\n-:\n", "a\n--\n", "- [ ] faire",
    "1. [X] fait\n2. [x] fait", "un :mot: wwwww : w", "**http://exemple.fr**",
    "`http://exemple.fr`",
    "Tableau : titre *ici*\n\nsuite", "[a]: http://exemple.fr\n--\n[a]", "« http://exemple.fr »",
    "![http://exemple.fr](hub.png)", "ftp://exemple.fr.", "~~barré~~ : w", "(http://exemple.fr)",
  ])
  func nothingIsMissed(_ text: String) { expectSamePage(text) }

  @Test func nothingIsMissedInAnyText() {
    let parts = [
      "http", "://", "https://a.fr", "www", ".", "w", ":", "a", "é", " ", " ", "*", "_", "[", "](",
      ")",
      "<", ">", "\\", "&#58;", "//", "~~", "-", "\n", "\n- ", "\n\n", "'", "\"", "`", "x.fr", "# ",
    ]
    // A line of the head may not become part of the text.
    for text in randomTexts(of: parts, length: 12, count: 2000, seed: 7) {
      expectSamePage("t" + text)
    }
  }
}
