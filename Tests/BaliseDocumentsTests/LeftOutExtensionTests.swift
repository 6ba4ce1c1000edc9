import BaliseDiagnostics
import BaliseDocuments
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
    var seed: UInt64 = 7
    for _ in 0..<2000 {
      var text = "t"
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(seed >> 33) % parts.count]
      }
      // A line of the head may not become part of the text.
      expectSamePage(text)
    }
  }
}
