import BaliseText
import BaliseValues
import Testing

struct WebAddressTests {
  @Test(arguments: [
    ("https://www.mama-event.com/fr/", "www.mama-event.com/fr/"),
    ("HTTPS://Example.ORG/Path?q=1#x", "example.org/Path?q=1#x"),
    ("http://example.org", "example.org"),
    ("https://example.org/", "example.org"),
    ("https://example.org:8443/a:b@c", "example.org:8443/a:b@c"),
    (
      "https://fr.wikipedia.org/wiki/Économie_(discipline)",
      "fr.wikipedia.org/wiki/Économie_(discipline)"
    ),
    ("https://münchen.de/", "münchen.de"), ("http://192.168.1.10/x", "192.168.1.10/x"),
    (
      """
      https://finances.belgium.be/fr/entreprises/impot_des_societes/avantages_fiscaux/tax-shelter-production-audiovisuelle
      """,
      """
      finances.belgium.be/fr/entreprises/impot_des_societes/avantages_fiscaux/tax-shelter-production-audiovisuelle
      """
    ),
  ])
  func completeAddresses(words: String, shown: String) throws {
    let reading = WebAddress.read(words)
    #expect(reading.problems.isEmpty)
    let address = try #require(reading.value)
    #expect(address.formatted == shown)
    #expect(WebAddress.read(address.address) == Reading(address))
  }

  @Test(arguments: [
    ("www.barnsleydmc.co.uk", "https://www.barnsleydmc.co.uk"),
    ("//example.org/a", "https://example.org/a"),
    ("Example.org/Page", "https://example.org/Page"),
    ("example.org:8080/x", "https://example.org:8080/x"),
    ("example.org?x=a:b", "https://example.org?x=a:b"),
  ])
  func aMissingSchemeIsAddedWithANote(words: String, expected: String) {
    let reading = WebAddress.read(words)
    #expect(reading.value?.address == expected)
    #expect(reading.problems.map(\.id) == ["url-without-scheme"])
    #expect(reading.problems.first?.severity == .note)
    #expect(reading.problems.first?.replacement == expected)
  }

  @Test func theSchemeIsTheCallersChoice() {
    let reading = WebAddress.read("www.barnsleydmc.co.uk", assuming: .http)
    #expect(reading.value?.address == "http://www.barnsleydmc.co.uk")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x",
    "file:///etc/passwd", "https://user:password@example.org", "https://example.org@evil.example",
    "blob:https://example.org/x",
  ])
  func dangerousAddressesAreRefused(words: String) {
    let reading = WebAddress.read(words)
    #expect(reading.value == nil)
    #expect(reading.problems.map(\.id) == ["unsafe-url"])
    #expect(reading.problems.first?.severity == .error)
  }

  @Test(arguments: [
    "https://exam ple.org", "java\tscript:alert(1)", "java\u{0}script:alert(1)", "https://",
    "https:/example.org",
    "htpp://example.org", "mailto:a@b.fr", "ftp://example.org", "example", "report.pdf", "/page",
    "page.html", "https://example..org", "https://-a.org", "https://example.org:99999",
    "https://[::1]/",
    "https://example.org/\"><script>", "https:\\\\example.org", "https://example.org\u{202E}/x",
    "\u{FEFF}javascript:alert(1)", String(repeating: "a", count: 3_000) + ".org",
  ])
  func whatIsNoAddressIsRefused(words: String) {
    let reading = WebAddress.read(words)
    #expect(reading.value == nil)
    #expect(reading.problems.map(\.id) == ["invalid-url"])
  }

  @Test(arguments: [
    ("http:/example.org", "http://example.org"), ("https:example.org/a", "https://example.org/a"),
  ])
  func slashesThatAreMissingAreProposed(words: String, address: String) {
    let help = WebAddress.read(words).problems.first?.help
    #expect(help?.en == "Two slashes follow the colon: write “\(address)”.")
  }
}
