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

  /// A third language whose file is given, beside two of sixty words each.
  private func third(_ words: String?) throws -> [Diagnostic] {
    let plan = try PlanFolder(Self.files)
    try plan.write("content/site.yaml", "name: N\nlanguages: [fr, en, it]\n")
    for (code, language) in [("fr", "français"), ("en", "English"), ("it", "italiano")] {
      let own = (10..<60).map { "more-\($0): \(language) \($0)" }.joined(separator: "\n")
      let file = "templates/languages/\(code).yaml"
      let text = code == "it" ? words : nil
      try plan.write(
        file, own.replacing(language, with: text ?? language) + "\n" + plan.text(file))
    }
    return try plan.check().diagnostics.filter {
      ["untranslated-words", "missing-word", "missing-words"].contains($0.id)
    }
  }

  @Test func wordsThatNobodyTranslatedAreToldOnce() throws {
    #expect(try third(nil).isEmpty)
    let told = try third("English")
    #expect(told.map(\.id) == ["untranslated-words"])
    #expect(told.first?.severity == .warning)
    #expect(told.first?.range?.path == "templates/languages/it.yaml")
    #expect(told.first?.notes.map(\.range?.path) == ["templates/languages/en.yaml"])
    #expect(told.first?.message.en.hasPrefix("the interface is not translated into “it”") == true)
  }

  @Test func anEmptyFileOfWordsIsToldOnce() throws {
    let plan = try PlanFolder(Self.files)
    try plan.write("content/site.yaml", "name: N\nlanguages: [fr, en]\n")
    let file = "templates/languages/fr.yaml"
    let more = (10..<40).map { "more-\($0): \($0)" }.joined(separator: "\n")
    try plan.write(file, more + "\n" + plan.text(file))
    let told = try plan.check().diagnostics.filter { $0.id == "missing-word" }
    #expect(
      told.map(\.message.en) == [
        "30 words are missing in en, such as “more-10”, “more-11”, “more-12”"
      ])
    #expect(told.first?.range?.path == "templates/languages/en.yaml")
    #expect(told.first?.notes.map(\.range?.path) == [file])
  }
}
