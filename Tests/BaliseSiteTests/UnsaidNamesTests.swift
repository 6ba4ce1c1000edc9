import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// « À préciser » where a name belongs is no name: it is accepted, shown and counted.
struct UnsaidNamesTests {
  private func plan(_ front: String, _ files: [String: String] = [:]) throws -> PlanFolder {
    try PlanFolder(
      [
        "content/site.yaml": "name: N\nlanguages: [fr, en]\n",
        "content/partners/_collection.yaml":
          "aliases: others\nfields:\n  title: {type: text}\n  others: {type: text, many: true}\n",
        "content/partners/damier.md": "---\ntitle: Le Damier\nothers: [SQP]\n---\n",
        "content/actions/_collection.yaml": """
        fields:
          title: {type: text, required: true}
          leader: {type: reference, to: partners, required: true}
          partners: {type: reference, to: partners, many: true, groups: true, back: actions}
        """,
        "content/actions/a.md": "---\ntitle: A\n\(front)\n---\nTexte.\n",
      ].merging(files) { $1 })
  }

  @Test func areShownInTheLanguageOfThePage() throws {
    let site = try plan(
      """
      leader: à préciser
      partners: [Le Damier, To be specified, (à définir), "?", aucun]
      """
    ).site()
    let json = try #require(site["data/actions.json"])
    let said = json.matches(of: /"text": ?"([^"]*)",\s*"unknown": ?true/).map {
      String($0.output.1)
    }
    // Nobody is somebody's answer.
    #expect(said == ["à préciser", "à préciser", "à préciser", "non décidé"])
    #expect(json.contains(/"text": ?"aucun"/))
    let french = try #require(site["actions/a.html"])
    #expect(french.contains("à préciser") && !french.contains("To be specified"))
    let english = try #require(site["en/actions/a.html"])
    #expect(english.contains("to be specified") && english.contains("undecided"))
    #expect(!english.contains("à préciser"))
  }

  @Test(arguments: [
    "(à préciser par la Métropole)", "(to be specified by the steering committee)",
    "(à définir avec les communes)", "à préciser en 2027", "(à confirmer par la Région)",
    "TBD by June", "à préciser ultérieurement", "to be specified later", "à préciser plus tard",
    "à préciser, par la Métropole", "à préciser (par la Métropole)",
  ])
  func whoWillSayItKeepsItsWords(_ words: String) throws {
    let site = try plan("leader: Le Damier\npartners: [\"\(words)\"]").site()
    let said = words.trimming { "()".contains($0) }
    let json = try #require(site["data/actions.json"])
    #expect(json.contains(/"text": ?"([^"]*)",\s*"unknown": ?true/))
    #expect(json.contains(said))
    for page in ["actions/a.html", "en/actions/a.html"] {
      #expect(site[page]?.contains(said) == true)
    }
  }

  @Test func keptWordsAreMarkedAndTranslated() throws {
    let words = "à préciser par la Métropole"
    let front = "leader: Le Damier\npartners: [\"(\(words))\"]"
    let english = try plan(front).site()["en/actions/a.html"]
    #expect(english?.contains("<span lang=\"fr\">\(words)</span>") == true)
    let translated = try plan(
      front,
      [
        "content/actions/a.en.md":
          "---\nwords: {\(words): to be specified by the Métropole}\n---\nText.\n"
      ]
    ).site()
    #expect(translated["en/actions/a.html"]?.contains("to be specified by the Métropole") == true)
    #expect(translated["en/actions/a.html"]?.contains(words) == false)
    #expect(translated["actions/a.html"]?.contains(words) == true)
  }

  @Test(arguments: ["(Bien en amont)", "(à venir Films)", "(entreprises à préciser par la Ville)"])
  func aGroupStaysAGroup(_ words: String) throws {
    let json = try plan("leader: Le Damier\npartners: [\"\(words)\"]").site()["data/actions.json"]
    #expect(json?.contains("unknown") == false)
  }

  @Test(arguments: ["(  )", "()", "(\u{A0})", "(-)", "( – )", "(…)"])
  func parenthesesNeedAName(_ words: String) throws {
    let told = try plan("leader: Le Damier\npartners: [SQP, \"\(words)\"]").check().diagnostics
    let errors = told.filter { $0.severity == .error }
    #expect(errors.map(\.id) == ["group-without-name"])
    #expect(errors.first?.range?.start == SourcePosition(line: 4, column: 17))
  }

  @Test(arguments: ["(Région ?)", "Région ?", "(fondation/association ?)"])
  func aNameInDoubtKeepsItsWords(_ words: String) throws {
    let site = try plan("leader: Le Damier\npartners: [\"\(words)\"]").site()
    let name = words.contains("Région") ? "Région" : "fondation/association"
    #expect(site["data/actions.json"]?.contains(name) == true)
    #expect(site["actions/a.html"]?.contains(name) == true)
  }

  @Test func aNameOfThePlanComesFirst() throws {
    let site = try plan(
      "leader: À définir",
      ["content/partners/definir.md": "---\ntitle: À définir\n---\n"]
    ).site()
    #expect(site["data/actions.json"]?.contains(/"id": ?"definir"/) == true)
  }

  @Test(arguments: [
    "Annexe Films", "voir plus tard", "…", "-", "Le Damié", "À préciser Films", "nc films",
  ])
  func wordsThatMayBeANameAreNoneOfThem(words: String) throws {
    let told = try plan("leader: \"\(words)\"").check().diagnostics
    #expect(told.filter { $0.severity == .error }.map(\.id) == ["unknown-reference"])
  }

  @Test func whatAnEntryBelongsToIsKnown() throws {
    let told = try plan(
      "leader: SQP",
      [
        "content/plans/_collection.yaml": "fields:\n  title: {type: text}\n",
        "content/plans/p.md": "---\ntitle: P\n---\n",
        "content/steps/_collection.yaml": """
        within: plan
        fields:
          title: {type: text}
          plan: {type: reference, to: plans}
        """,
        "content/steps/s.md": "---\ntitle: S\nplan: à préciser\n---\n",
      ]
    ).check().diagnostics
    #expect(told.filter { $0.severity == .error }.map(\.id) == ["unknown-reference"])
  }

  @Test func aSecondBuildIsThatOfOneFromNothing() throws {
    let plan = try plan("leader: à préciser\npartners: [à définir, SQP]")
    #expect(try plan.build().isPublished)
    try plan.replace("Texte.", with: "Un autre texte.", in: "content/actions/a.md")
    #expect(try plan.build().isPublished)
    let texts = try plan.published()
    try plan.replace("leader: à préciser", with: "leader: SQP", in: "content/actions/a.md")
    #expect(try plan.build(verifying: true).isPublished)
    try plan.replace("leader: SQP", with: "leader: à préciser", in: "content/actions/a.md")
    #expect(try plan.build(verifying: true).isPublished)
    #expect(try plan.published().files == texts.files)
  }
}

extension String {
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> String {
    String(drop(while: isLeftOut).reversed().drop(while: isLeftOut).reversed())
  }
}
