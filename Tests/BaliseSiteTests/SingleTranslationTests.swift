import BaliseSite
import BaliseTestSupport
import Testing

/// A public body that translates its site does so into two languages, or says why not.
struct SingleTranslationTests {
  private func told(_ settings: String) throws -> [String] {
    let plan = try PlanFolder(["content/site.yaml": "name: Plan\n" + settings])
    for code in ["en", "it", "nl", "oc", "vls"] {
      let words = try plan.text("templates/languages/fr.yaml")
      if settings.contains(code), code != "en" {
        try plan.write("templates/languages/\(code).yaml", words)
      }
    }
    return Transcript.places(try plan.check().diagnostics).filter {
      $0.hasSuffix(" single-translation")
    }
  }

  private static let legal = "legal: {publisher: Ville}\n"

  @Test func frenchAndOneOtherIsToldAtTheLanguages() throws {
    let expected = ["content/site.yaml:2:12 single-translation"]
    #expect(try told("languages: [fr, en]\n" + Self.legal) == expected)
    #expect(try told("languages: [en, fr]\n" + Self.legal) == expected)
    #expect(try told("languages: [fr, en]\none-translation:\n" + Self.legal) == expected)
  }

  @Test func dutchIsATranslationAndFlemishIsOfFrance() throws {
    #expect(try told("languages: [fr, nl]\n" + Self.legal).count == 1)
    #expect(try told("languages: [fr, vls]\n" + Self.legal) == [])
  }

  @Test(arguments: [
    "languages: [fr]\n" + legal, "languages: [en]\n" + legal, "languages: [fr, oc]\n" + legal,
    "languages: [fr, en, it]\n" + legal, "languages: [fr, en]\n",
    "languages: [fr, en]\nlegal:\n  publisher:\n",
    "languages: [fr, en]\none-translation: L’italien viendra.\n" + legal,
  ])
  func othersAreNot(_ settings: String) throws { #expect(try told(settings) == []) }
}
