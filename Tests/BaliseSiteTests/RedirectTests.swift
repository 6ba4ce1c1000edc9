import BaliseDiagnostics
import BaliseTestSupport
import Testing

@testable import BaliseSite

struct RedirectTests {
  private func plan(_ was: String, _ english: String = "") throws -> PlanFolder {
    try PlanFolder([
      "content/site.yaml": "name: Plan\nlanguages: [fr, en]\nbase: https://plan.example/x/\n",
      "content/fiches/_collection.yaml":
        "fields:\n  title: {type: text, translated: true}\n",
      "content/fiches/a.md": "---\ntitle: Été & <co>\n\(was)---\n",
      "content/fiches/a.en.md": "---\ntitle: Summer\n\(english)---\n",
      "content/fiches/b.md": "---\ntitle: B\n---\n",
    ])
  }

  @Test func aFormerAddressLeadsToThePageInEachLanguage() throws {
    let site = try plan("was: [ancien/nom, 'https://plan.example/x/old.html', old/]\n").site()
    let page = try #require(site["ancien/nom.html"])
    #expect(page.contains("content=\"0; url=../fiches/a.html\""))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://plan.example/x/fiches/a.html\">"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("<title>Été &amp; &lt;co&gt;</title>"))
    let english = try #require(site["en/ancien/nom.html"])
    #expect(english.contains("<html lang=\"en\">") && english.contains(">Summer</a>"))
    #expect(english.contains("url=../../en/fiches/a.html"))
    #expect(site["old.html"] != nil && site["old/index.html"] != nil)
    #expect(site["sitemap.xml"]?.contains("ancien") == false)
  }

  @Test func aFolderIsNoFormerAddressForServers() throws {
    let plan = try plan("was: [fiches, ancien]\n")
    try plan.write(
      "content/site.yaml",
      "name: Plan\nlanguages: [fr, en]\nbase: https://plan.example/\nserver: nginx\n")
    let site = try plan.site()
    let nginx = try #require(site[".server/nginx.conf"])
    let places = nginx.matches(of: /location = "(.+?)"/).map { String($0.1) }
    #expect(Set(places).count == places.count)
    #expect(places.contains("/en/ancien") && places.contains("/fiches.html"))
    // The index of a folder is asked for under the folder's name, in every language.
    #expect(!places.contains("/fiches") && !places.contains("/en/fiches"))
  }

  @Test func anAddressOfATranslationIsItsOwn() throws {
    let site = try plan("", "was: before\n").site()
    #expect(site["en/before.html"] != nil)
    #expect(site["before.html"] == nil)
  }

  @Test func whatIsNoPageOrIsTakenIsToldAtItsLine() throws {
    let told = Transcript.places(
      Transcript.own(
        try plan(
          """
          was:
            - ../secret
            - https://other.example/x
            - page.php
            - assets/x
            - fiches/b
            - FICHES/A.html
            - twice
            - Twice.html
            - [a]

          """
        ).check().diagnostics))
    #expect(
      told == [
        "content/fiches/a.md:4:5 bad-former-address", "content/fiches/a.md:5:5 bad-former-address",
        "content/fiches/a.md:6:5 bad-former-address", "content/fiches/a.md:7:5 bad-former-address",
        "content/fiches/a.md:8:5 former-address-taken",
        "content/fiches/a.md:9:5 former-address-taken",
        "content/fiches/a.md:11:5 former-address-taken",
        "content/fiches/a.md:12:5 unexpected-structure",
      ])
  }

  @Test(arguments: [
    "", "/", "//x", "a//b", ".", "..", "a/../b", ".git/config", "a.html/b", "x y.html", "a?b",
    "a#b", "a\\b", "data/x", "Files/x", String(repeating: "a/", count: 30), "é\u{7}",
    String(repeating: "a", count: 300),
  ])
  func hostileAddressesAreRefused(_ text: String) {
    let path = RedirectBuilder.path(text, base: nil)
    #expect(path == nil || path == "index.html", "\(text)")
  }

  @Test func thousandsOfAddressesAreOneMistake() throws {
    let lines = (0..<3_000).map { "  - old/\($0)\n" }.joined()
    let told = Transcript.own(try plan("was:\n" + lines).check().diagnostics)
    #expect(Transcript.places(told) == ["content/fiches/a.md:104:5 too-many-former-addresses"])
  }

  @Test func theSameAddressAgainAndAgainIsToldAHundredTimesAtMost() throws {
    let lines = String(repeating: "  - old\n", count: 3_000)
    let told = Transcript.own(try plan("was:\n" + lines).check().diagnostics)
    #expect(told.count <= 101)
  }

  @Test(arguments: ["caddy", "nginx", "apache"])
  func whatLooksLikeASpaceStaysOutOfTheSettings(_ server: String) throws {
    let plan = try plan(
      #"was: ["a\u00A0b", "a\u3000b", "a\u2028b", "a\u200Bb", "été"]"# + "\n")
    try plan.write(
      "content/site.yaml",
      "name: Plan\nlanguages: [fr, en]\nbase: https://plan.example/\nserver: \(server)\n")
    let site = try plan.site()
    let settings = site.paths.filter { $0.hasPrefix(".server/") || $0 == ".htaccess" }
      .compactMap { site[$0] }
    #expect(!settings.isEmpty)
    let hidden = ["\u{A0}", "\u{3000}", "\u{2028}", "\u{200B}"]
    #expect(settings.allSatisfy { text in !hidden.contains { text.contains($0) } })
    #expect(settings.contains { $0.contains("été") })
    #expect(site["a\u{A0}b.html"] != nil)
  }
}
