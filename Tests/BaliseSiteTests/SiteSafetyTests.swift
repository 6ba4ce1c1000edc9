import BaliseDiagnostics
import BaliseTestSupport
import BaliseText
import Testing

@testable import BaliseSite

/// What keeps the published site safe: its policy, digests, `security.txt`, settings for servers.
struct SiteSafetyTests {
  @Test func everyPageHasThePolicyAndNothingThatItBlocks() throws {
    let site = try RealSite.shared.get()
    for path in site.paths where path.hasSuffix(".html") {
      let page = try #require(site[path])
      #expect(
        page.contains(#"<meta http-equiv="Content-Security-Policy" content="default-src 'none';"#),
        "\(path)")
      #expect(!page.contains("unsafe-"), "\(path)")
      #expect(!page.contains("<style") && !page.contains(" style=\""), "\(path)")
      #expect(page.firstMatch(of: /\son[a-z]+="/) == nil, "\(path)")
      let scripts = page.matches(of: /<script([^>]*)>/).map { String($0.1) }
      #expect(
        scripts.allSatisfy { $0.contains("src=") || $0 == " type=\"application/ld+json\"" },
        "\(path)")
    }
  }

  @Test func digestsStandBesideStyleSheetsWhenAskedFor() throws {
    #expect(try #require(RealSite.shared.get()["index.html"]).contains("integrity=") == false)
    let plan = try small("security: {integrity: yes}\n")
    try plan.write("templates/assets/site.css", "p { margin: 0 }\n")
    try plan.write(
      "templates/pages/entry.html",
      """
      {{<base}}{{$main}}<link rel="stylesheet" href="{{assets.site-css}}" \
      integrity="{{integrity.site-css}}">
      <link rel="stylesheet" href="{{assets.identity-css}}" integrity="{{integrity.identity-css}}">
      {{/main}}{{/base}}
      """)
    let site = try plan.site()
    let page = try #require(site["fiches/a.html"])
    let links = page.matches(
      of: /<link rel="stylesheet" href="\.\.\/([^"]+)" integrity="(sha256-[^"]+)">/)
    #expect(links.count == 2)
    for link in links {
      let bytes = try #require(site.files[String(link.1)])
      #expect(Integrity.value(of: bytes) == String(link.2))
    }
  }

  @Test func digestsAreInBase64() {
    #expect(
      Integrity.value(of: Array("abc".utf8))
        == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    #expect(Integrity.base64([]) == "")
    #expect(Integrity.base64([0x66]) == "Zg==")
    #expect(Integrity.base64([0x66, 0x6F]) == "Zm8=")
    #expect(Integrity.base64([0x66, 0x6F, 0x6F]) == "Zm9v")
  }

  private func small(_ lines: String, was: String = "") throws -> PlanFolder {
    try PlanFolder([
      "content/site.yaml":
        "name: Plan\nlanguages: [fr, en]\nbase: https://ville.example/plan/\n" + lines,
      "content/fiches/_collection.yaml": "fields:\n  title: {type: text}\n",
      "content/fiches/a.md": "---\ntitle: A\n\(was)---\n",
    ])
  }

  @Test func securityTextIsWhatIsGiven() throws {
    #expect(try small("").site()[".well-known/security.txt"] == nil)
    let plan = try small(
      "security: {contact: [a@ville.example, https://ville.example/s], expires: 2020-12-31}\n")
    #expect(
      try plan.site()[".well-known/security.txt"] == """
        Contact: mailto:a@ville.example
        Contact: https://ville.example/s
        Expires: 2020-12-31T00:00:00Z
        Preferred-Languages: fr, en
        Canonical: https://ville.example/.well-known/security.txt

        """)
  }

  @Test(arguments: [
    ("contact: a@b.example", ["security-expiry"]),
    ("contact: a@b.example, expires: 2020-01-31", ["security-expiry"]),
    ("contact: a@b.example, expires: 2020-03-01", ["security-expiry"]),
    ("contact: a@b.example, expires: 2020-03-02", []),
    ("contact: 'http://b.example', expires: 2020-12-31", ["bad-security-contact"]),
    ("contact: \"a@b.example\\nCanonical: x\", expires: 2020-12-31", ["bad-security-contact"]),
    ("contact: a@b.example, expires: bientôt", ["security-expiry", "unread-date"]),
  ])
  func aContactNeedsADayThatIsToCome(_ inside: String, _ ids: [String]) throws {
    let told = Transcript.own(try small("security: {\(inside)}\n").check().diagnostics)
    #expect(told.map(\.id).sorted() == ids, "\(Transcript.text(told, .en))")
  }

  @Test func serverFilesStandThereOnlyWhenAskedFor() throws {
    #expect(try small("").site().paths.filter { $0.hasPrefix(".") } == [])
    let site = try small(
      "server: [caddy, nginx, apache]\n", was: "was: [ancien, vieux$a, 'a}b']\n"
    ).site()
    #expect(
      site.paths.filter { $0.hasPrefix(".") } == [
        ".htaccess", ".server/Caddyfile", ".server/nginx.conf",
      ])
    let nginx = try #require(site[".server/nginx.conf"])
    #expect(
      nginx.contains("location = \"/plan/ancien.html\" { return 301 \"/plan/fiches/a.html\"; }"))
    let apache = try #require(site[".htaccess"])
    #expect(apache.contains("RewriteRule \"^ancien\\.html$\" \"/plan/fiches/a.html\" [R=301,NE,L]"))
    let caddy = try #require(site[".server/Caddyfile"])
    #expect(caddy.contains("redir /plan/ancien /plan/fiches/a.html 301"))
    for file in [nginx, apache, caddy] {
      #expect(!file.contains("vieux") && !file.contains("}b"))
      #expect(file.contains("frame-ancestors 'self'"))
    }
  }

  @Test func aServerThatIsNotKnownIsTold() throws {
    let told = Transcript.own(try small("server: [nginx, iis]\n").check().diagnostics)
    #expect(Transcript.places(told) == ["content/site.yaml:4:17 unknown-server"])
  }
}
