import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// A mistake about the languages of a site is told alone: what follows from it is none of its own.
struct SiteLanguagesTests {
  private static let files = [
    "content/actions/_collection.yaml": """
    label: {fr: [Action, Actions], en: [Action, Actions]}
    fields:
      title: {type: text, required: true, translated: true, keys: [titre]}
      leader: {type: text, required: true}
    """,
    "content/actions/a.md": "---\ntitre: A\nleader: B\n---\n",
    "content/actions/a.en.md": "---\ntitre: A\n---\n",
    "content/actions/b.md": "---\ntitre: B\nleader: B\n---\n",
    "content/actions/b.en.md": "---\ntitre: B\n---\n",
  ]

  private func errors(_ languages: String) throws -> [Diagnostic] {
    let plan = try PlanFolder(Self.files)
    try plan.write("content/site.yaml", "name: {fr: N, en: N}\nlanguages: \(languages)\n")
    return try plan.check().diagnostics.filter { $0.severity == .error }
  }

  @Test(arguments: [
    ("[]", "write their codes, the main one first, such as [fr, en]"),
    ("", "write their codes, the main one first, such as [fr, en]"),
    ("[fr, EN]", "write en"), ("[fr, english]", "write en"), ("[fr, eng]", "write en"),
    ("[français, en]", "write fr"), ("[fr, en_gb]", "write en-GB"), ("fr, en", "write [fr, en]"),
    ("[fr, \"x y\"]", "write codes such as fr, en"),
  ])
  func areToldAlone(languages: String, help: String) throws {
    let errors = try errors(languages)
    #expect(errors.map(\.id) == ["bad-language"])
    #expect(errors.first?.help?.en == help)
    #expect(errors.first?.range?.path == "content/site.yaml")
    #expect(errors.first?.range?.start.line == 2)
  }

  @Test func aLanguageOfManyFilesThatIsNotDeclared() throws {
    let errors = try errors("[fr]")
    #expect(errors.map(\.id) == ["unknown-language"])
    #expect(
      errors.first?.message.en
        == "the site is not published in “en”, and 2 files are in that language")
    #expect(errors.first?.range?.path == "content/site.yaml")
    #expect(
      errors.first?.notes.map(\.range?.path) == [
        "content/actions/a.en.md", "content/actions/b.en.md",
      ])
  }

  @Test func nothingIsMendedWhileTheyAreNotKnown() throws {
    let plan = try PlanFolder(Self.files)
    try plan.write("content/site.yaml", "name: N\nlanguages: [fr, ENG]\n")
    try plan.replace("titre: A", with: "titer: A", in: "content/actions/a.md")
    let fixed = try SiteFixer.fix(
      BuildRequest(source: plan.path, output: nil, jobs: 1, today: "2020-01-31"))
    #expect(fixed.repairs.isEmpty)
    #expect(fixed.remaining.map(\.id) == ["bad-language"])
  }

  @Test func regionsAndRareLanguagesAreCodes() throws {
    for languages in ["[fr, en]", "[fr, en, pt-BR]", "[fr, en, gsw]"] {
      #expect(try !errors(languages).contains { $0.id == "bad-language" })
    }
  }
}
