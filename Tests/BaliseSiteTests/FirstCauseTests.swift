import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// A mistake that others only follow from is told first, and alone.
struct FirstCauseTests {
  private static let hub = "numero: 4\ntitre: Un lieu\nalias: Le hub"

  private func errors(_ hub: String, _ files: [String: String] = [:]) throws -> [Diagnostic] {
    let plan = try PlanFolder(
      [
        "content/site.yaml": "name: N\nlanguages: [fr, en]\n",
        "content/actions/_collection.yaml": """
        label: {fr: [Action, Actions], en: [Action, Actions]}
        title: title
        aliases: others
        fields:
          number: {type: integer, unique: true, required: true, keys: [numero]}
          title: {type: text, required: true, translated: true, keys: [titre]}
          others: {type: text, many: true, keys: [alias]}
          long: {type: rich}
          links: {type: reference, to: actions, many: true, keys: [liens]}
        """,
        "content/actions/04-hub.md": hub,
        "content/actions/04-hub.en.md": "---\ntitle: A place\n---\n",
        "content/actions/05-lab.md":
          "---\nnumero: 5\ntitre: Un labo\nliens: [4, Le hub]\nlong: |\n  Un.\n\n  Un [lieu](actions/04-hub).\n---\n[lieu](actions/04-hub)\n",
        "content/actions/06-fab.md":
          "---\nnumero: 6\ntitre: Une fabrique\nliens: [Action 4, un lieu, 04-hub]\n---\n[[Le hub]]\n",
      ].merging(files) { $1 })
    return try plan.check().diagnostics.filter { $0.severity == .error }
  }

  @Test func aPlanWithoutMistakeHasNone() throws {
    #expect(try errors("---\n\(Self.hub)\n---\nTexte.\n").isEmpty)
  }

  @Test(arguments: ["\(hub)\n---\nTexte.\n", "\(hub)\n\nTexte.\n", "\n---\n\(hub)\n---\n"])
  func theOpeningLineIsMissing(_ text: String) throws {
    let errors = try errors(text)
    #expect(errors.map(\.id) == ["yaml-missing-start"])
    #expect(errors.first?.range?.path == "content/actions/04-hub.md")
  }

  @Test func fieldsThatCannotBeReadEither() throws {
    let errors = try errors("numero: 4\ntitre: [Un lieu\n---\nTexte.\n")
    #expect(errors.first?.id == "yaml-missing-start")
    #expect(!errors.contains { $0.id == "unknown-reference" || $0.id == "missing-field" })
  }

  @Test func aKeyOfAnotherSpellingIsNoSecondMistake() throws {
    let errors = try errors("Numero: 4\nTitre: Un lieu\nAlias: Le hub\n---\nTexte.\n")
    #expect(errors.first?.id == "yaml-missing-start")
    let others: Set = ["unknown-key", "missing-field", "translation-differs"]
    #expect(!errors.contains { others.contains($0.id) })
  }

  @Test func anIntroductionFollowsTheSameRule() throws {
    let text = "Title: The plan\nSummary: Short\n---\nTexte.\n"
    #expect(
      try errors("---\n\(Self.hub)\n---\n", ["content/actions/_index.md": text]).map(\.id)
        == ["yaml-missing-start"])
    let prose = "Titre : voici\n---\n"
    #expect(
      try errors("---\n\(Self.hub)\n---\n", ["content/actions/_index.md": prose]).isEmpty)
  }

  @Test func aDraftIsNamed() throws {
    let errors = try errors("---\nbrouillon: oui\n\(Self.hub)\n---\nTexte.\n")
    #expect(
      Transcript.places(errors) == ["content/actions/04-hub.md:2:1 named-draft"])
    let notes = try #require(errors.first?.notes)
    let places = notes.compactMap(\.range).map { "\($0.path.suffix(9)):\($0.start.line)" }
    // Fields first, then the texts in them, at their lines.
    #expect(
      places == [
        "05-lab.md:4", "05-lab.md:4", "05-lab.md:8", "05-lab.md:10", "06-fab.md:4", "06-fab.md:4",
        "06-fab.md:4", "06-fab.md:6",
      ])
  }

  @Test func aDraftIsNamedVeryOften() throws {
    let names = [String](repeating: "Le hub", count: 5_000).joined(separator: ", ")
    let errors = try errors(
      "---\nbrouillon: oui\n\(Self.hub)\n---\nTexte.\n",
      ["content/actions/07.md": "---\nnumero: 7\ntitre: Sept\nliens: [\(names)]\n---\n"])
    #expect(errors.map(\.id) == ["named-draft"])
    #expect(errors.first?.notes.last?.message.en == "and in 88 more places")
  }

  @Test func twoDraftsBearOneName() throws {
    let errors = try errors(
      "---\nbrouillon: oui\n\(Self.hub)\n---\nTexte.\n",
      ["content/actions/08.md": "---\nbrouillon: oui\nnumero: 8\ntitre: Un lieu\n---\n"])
    #expect(errors.allSatisfy { $0.id == "named-draft" })
  }

  @Test func theMenuLeadsToADraft() throws {
    let errors = try errors(
      "---\nnumero: 4\ntitre: Un lieu\nalias: Le hub\n---\n",
      [
        "content/site.yaml": "name: N\nlanguages: [fr, en]\nmenu: [actions/09-brou]\n",
        "content/actions/09-brou.md": "---\nbrouillon: oui\nnumero: 9\ntitre: Neuf\n---\n",
      ])
    #expect(errors.map(\.id) == ["unknown-menu-target"])
    #expect(
      errors.first?.help?.en
        == "it is a draft: publish content/actions/09-brou.md, or take it out of the menu")
  }

  @Test func theNumberIsMissing() throws {
    let errors = try errors("---\ntitre: Un lieu\nalias: Le hub\n---\nTexte.\n")
    #expect(errors.map(\.id) == ["missing-field"])
  }

  @Test func theTitleIsMissing() throws {
    let errors = try errors("---\nnumero: 4\nalias: Le hub\n---\nTexte.\n")
    #expect(errors.map(\.id).filter { $0 != "translation-differs" } == ["missing-field"])
  }

  @Test func anotherNumberIsStillUnknown() throws {
    let errors = try errors(
      "---\ntitre: Un lieu\nalias: Le hub\n---\nTexte.\n",
      ["content/actions/07.md": "---\nnumero: 7\ntitre: Sept\nliens: [9, Nulle part]\n---\n"])
    #expect(errors.filter { $0.id == "unknown-reference" }.count == 2)
  }
}
