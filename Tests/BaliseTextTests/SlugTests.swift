import Testing

@testable import BaliseText

@Suite struct SlugTests {
  @Test(arguments: [
    ("L’Œuvre d’été — 2018 !", "l-oeuvre-d-ete-2018"), ("  Contexte  ", "contexte"),
    ("CocoShaker", "cocoshaker"), ("", "section"), ("🙂 …", "section"), ("東京 2", "東京-2"),
    ("a\u{301}\u{AD}b", "ab"), ("--a--b--", "a-b"),
    ("<script>alert(1)</script>", "script-alert-1-script"),
    ("1 er", "1-er"), ("\u{301}", "section"),
  ])
  func slug(_ text: String, _ slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test func repeatedHeadings() {
    var slugs = SlugSet()
    slugs.reserve("main")
    let ids = ["Budget", "Budget 2", "budget", "Main", "Budget", "!", "?"].map {
      slugs.next(for: $0)
    }
    #expect(
      ids == ["budget", "budget-2", "budget-3", "main-2", "budget-4", "section", "section-2"])
  }

  @Test(arguments: [
    ("actions/04-hub.html", "actions/04-hub.html"), ("été à/b c", "%C3%A9t%C3%A9%20%C3%A0/b%20c"),
    ("100%?#", "100%25%3F%23"), ("a~b_c.d-e", "a~b_c.d-e"), ("", ""), ("\u{0}\n", "%00%0A"),
    ("\"'<>&+:@", "%22%27%3C%3E%26%2B%3A%40"),
  ])
  func percent(_ path: String, _ encoded: String) {
    #expect(PercentEncoding.path(path) == encoded)
  }
}
