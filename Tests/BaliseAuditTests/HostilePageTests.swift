import BaliseAudit
import Testing

/// Whatever a template holds, its audit ends, in time that grows with the page.
@Suite struct HostilePageTests {
  static let pieces = [
    "<", ">", "</", "<!--", "-->", "--!>", "<!", "<?", "=", "\"", "'", "/", " ", "&", "&#x;",
    "&#99999999;",
    "<a href=", "<p ", "</p>", "<svg>", "</svg>", "<title>", "<script>", "</script", "<textarea>",
    "<style>", "@import", "url(", "\\", "<table><tr><td>", "<li>",
    "<p role=heading aria-level=9223372036854775807>", "<p role=heading aria-level=-1>", "<ul>",
    "id=a", "aria-", "\u{0}",
    "é", "<h1", "<label for=x>", "<select><option>",
  ]

  @Test func anyMixtureEnds() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
    for _ in 0..<1_000 {
      var text = ""
      for _ in 0..<next(40) { text += Self.pieces[next(Self.pieces.count)] }
      _ = PageAuditor(base: nil).audit(Array(text.utf8))
      _ = PageAuditor(base: nil).audit(page(text))
    }
  }

  @Test(
    arguments: [
      "<div>", "<a href=a.html>a</a>", "<p", "<p a=b ", "<!--", "</x>", "<svg>", "<b><i></b>",
      "<h1>a</h1>", "<input>", "<label for=x>", "<p id=a>", "<td>", "<a ", "<b title=\"", "&#",
      "url(",
      "<li>", "<nav>", "<p aria-labelledby=x>", "<style>@import ", "<a href=\"#x\">", "<p role=zz>",
    ])
  func repeatedWithoutEndItEnds(_ piece: String) {
    let bytes = page(String(repeating: piece, count: 400_000 / piece.utf8.count))
    _ = PageAuditor(base: nil).audit(bytes)
  }

  @Test func attributesWithoutEnd() {
    let names = (0..<5_000).map { " a\($0)=b" }.joined()
    _ = PageAuditor(base: nil).audit(page("<p\(names)>a</p>"))
  }
}
