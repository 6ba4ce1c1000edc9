import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// What is proposed mends what is wrong, and loses nothing of what was meant.
struct RemedyTests {
  private static let frame = [
    "content/site.yaml": "name: N\nlanguages: [fr, en]\n",
    "content/index.md": "---\ntitle: Accueil\n---\n",
    "content/partners/_collection.yaml": "fields: {name: {required: true}}\n",
    "content/partners/damier.md": "---\nname: Le Damier\n---\n",
    "content/partners/sqp.md": "---\nname: SQP\n---\n",
    "content/actions/_collection.yaml": """
    fields:
      number: {type: integer, keys: [numero]}
      title: {required: true, translated: true, keys: [titre]}
      long: {type: rich, translated: true}
      partners: {to: partners, many: true, keys: [partenaires]}
      leader: {to: partners, keys: [pilote]}
      when: {type: when, many: true, translated: true}
      resources: {type: resource, many: true, translated: true, keys: [moyens]}
    sections: {context: [Contexte, Context]}
    """,
  ]

  private func told(_ files: [String: String], _ id: String) throws -> [Diagnostic] {
    let plan = try PlanFolder(Self.frame.merging(files) { $1 })
    return try plan.check().diagnostics.filter { $0.id == id }
  }

  private func help(_ text: String, _ id: String) throws -> String? {
    let found = try told(["content/actions/a.md": text], id)
    #expect(found.count == 1)
    return found.first?.help?.en
  }

  @Test(arguments: [
    ("---\ntitre:\n---\n", "write the value after the colon"),
    ("---\nnumero: 1\n---\n", "add a line “titre: …” between the two “---”"),
    ("Texte.\n", "begin the file with three lines: “---”, then “titre: …”, then “---”"),
  ])
  func aMissingField(text: String, remedy: String) throws {
    #expect(try help(text, "missing-field") == remedy)
  }

  @Test(arguments: ["\"-\"", "–", "…"])
  func aSignInThePlaceOfAName(_ sign: String) throws {
    #expect(
      try help("---\ntitre: A\npilote: \(sign)\n---\n", "unknown-reference")
        == "delete this sign, or write a name; “to be specified” says that nobody is named yet")
  }

  @Test func aDashInThePlaceOfAValue() throws {
    let found = try told(
      ["content/actions/a.md": "---\ntitre: A\npilote: -\n---\n"], "yaml-sign-at-start")
    #expect(
      found.map(\.help?.en) == [
        "Delete the dash if nothing is known yet, or write the value after the colon."
      ])
    #expect(found.allSatisfy { $0.fix == nil })
  }

  @Test func anOpenParenthesisInAMeans() throws {
    let help = "the parenthesis is not closed: write “(à préciser par la Région)”, or delete it"
    let text = "---\ntitre: A\nmoyens: (à préciser par la Région\n---\n"
    #expect(try self.help(text, "unread-resource") == help)
    let closed = "---\ntitre: A\nmoyens: (à préciser par la Région)\n---\n"
    #expect(try told(["content/actions/a.md": closed], "unread-resource").isEmpty)
  }

  @Test(arguments: [("Nom", "nom"), ("NAME", "name"), ("Groupe", "groupe")])
  func aKeyOfAnotherCaseIsNoName(_ key: String, _ known: String) throws {
    let text = "---\ntitre: A\npartenaires:\n  - {\(key): SQP}\n---\n"
    #expect(try help(text, "unknown-key") == "did you mean “\(known)”?")
    #expect(try told(["content/actions/a.md": text], "unknown-reference").isEmpty)
  }

  @Test func aQuestionMarkInAListOfNames() throws {
    let file = ["content/actions/a.md": "---\ntitre: A\npartenaires:\n  - ?\n  - SQP\n---\n"]
    #expect(try told(file, "yaml-sign-at-start").count == 1)
    #expect(try told(file, "unknown-reference").isEmpty)
    let quoted = ["content/actions/a.md": "---\ntitre: A\npartenaires:\n  - \"?\"\n---\n"]
    #expect(try told(quoted, "unknown-reference").isEmpty)
  }

  @Test(arguments: ["http:/plan.example", "http:plan.example"])
  func theAddressOfASiteWithoutItsSlashes(_ base: String) throws {
    let file = ["content/site.yaml": "name: N\nlanguages: [fr, en]\nbase: \(base)\n"]
    #expect(
      try told(file, "bad-base").map(\.help?.en) == [
        "Two slashes follow the colon: write “http://plan.example”."
      ])
  }

  @Test(arguments: [
    ("langue", "français"), ("lang", "French"), ("lang", "fra"), ("lang", "FR"),
    ("lang", "fr-FR"), ("lang", "fr_FR"),
  ])
  func aLanguageByItsName(_ key: String, _ value: String) throws {
    let text = "---\ntitre: A\n\(key): \(value)\n---\n"
    #expect(try help(text, "unknown-language") == "write “lang: fr”")
    #expect(try told(["content/actions/a.md": text], "unknown-language").first?.fix != nil)
  }

  @Test func aLineThatMeansALanguage() throws {
    #expect(try help("---\ntitre: A\nlanguage: french\n---\n", "unknown-key") == "write “lang: fr”")
    #expect(
      try help("---\ntitre: A\nlanguage: Python\n---\n", "unknown-key") == "did you mean “langue”?")
  }

  @Test func theOriginalIsBlamedForTheLanguageOfItsTranslation() throws {
    let files = [
      "content/actions/a.md": "---\ntitre: A\nlang: en\n---\n",
      "content/actions/a.en.md": "---\ntitre: A\n---\n",
    ]
    let found = try told(files, "duplicate-entry")
    #expect(found.map(\.range?.path) == ["content/actions/a.md"])
    #expect(found.map { $0.range?.start } == [SourcePosition(line: 3, column: 1)])
    let honest = ["content/actions/a.md": "---\ntitre: A\nlang: en\n---\n"]
    #expect(try told(honest, "duplicate-entry").isEmpty)
  }

  @Test(arguments: [
    "partenaires:\n  • SQP\n  • Le Damier\n", "moyens:\n  • Un : 5 €\n  • Deux : 6 €\n",
  ])
  func pastedBulletsAreToldAlone(_ lines: String) throws {
    let plan = try PlanFolder(
      Self.frame.merging(["content/actions/a.md": "---\ntitre: A\n\(lines)---\n"]) { $1 })
    let errors = try plan.check().diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.id) == ["pasted-bullets"])
    #expect(errors.first?.fix != nil)
  }

  @Test(arguments: ["", "Voici\n  "])
  func bulletsInOneTextAreNoList(_ words: String) throws {
    let text = "---\ntitre:\n  \(words)– Attirer\n  – Réunir\n---\n"
    let found = try told(["content/actions/a.md": text], "pasted-bullets")
    #expect(found.map(\.severity) == [.warning])
    #expect(found.allSatisfy { $0.fix == nil })
    #expect(found.first?.help?.en.hasPrefix("This field takes one text") == true)
    let rich = "---\ntitre: A\nlong:\n  \(words)– Attirer\n  – Réunir\n---\n"
    #expect(
      try help(rich, "pasted-bullets")
        == "Write “|” alone after the colon, and begin each item with a dash and a space.")
    let one = "---\ntitre: A\npilote:\n  – SQP\n  – Le Damier\n---\n"
    #expect(
      try told(["content/actions/a.md": one], "pasted-bullets").map(\.severity) == [.error])
  }

  @Test func aMisspeltKeyIsNotMissingToo() throws {
    let file = ["content/actions/a.md": "---\nTitré: A\n---\n"]
    #expect(try told(file, "missing-field").isEmpty)
    #expect(try told(file, "unknown-key").count == 1)
  }

  @Test(arguments: [
    ("partenaires: SQP, Le Damier", "write a list: [SQP, Le Damier]"),
    ("partenaires: SQP et Le Damier", "write a list: [SQP, Le Damier]"),
    ("partenaires: [SQP / le damier]", "write a list: [SQP, le damier]"),
    ("pilote: SQP ; Le Damier", "this field takes one name: keep one of [SQP, Le Damier]"),
    ("pilote: Le Damier (à confirmer)", "write “Le Damier ?” for a name that is not decided yet"),
    ("partenaires: [SQP, Le Damiez]", "did you mean “Le Damier”?"),
    (
      "partenaires: [\"(à préciser par la Métropole\"]",
      "the parenthesis is not closed: write “(à préciser par la Métropole)”, or delete it"
    ),
    (
      "pilote: Le Damier (à confirmer",
      "the parenthesis is not closed: write “Le Damier (à confirmer)”, or delete it"
    ),
  ])
  func names(line: String, remedy: String) throws {
    #expect(try help("---\ntitre: A\n\(line)\n---\n", "unknown-reference") == remedy)
  }

  @Test(arguments: [
    ("[site](www.exemple.fr)", "unknown-link", "did you mean “https://www.exemple.fr”?"),
    ("[site](exemple.fr/a)", "unknown-link", "did you mean “https://exemple.fr/a”?"),
    ("[site](http:/exemple.fr/a)", "unknown-link", "did you mean “http://exemple.fr/a”?"),
    ("[site](HTTPS:exemple.fr)", "unknown-link", "did you mean “https://exemple.fr”?"),
    ("[site](http:/x)", "unknown-link", "did you mean “http://x”?"),
    ("[mail](a@exemple.fr)", "unknown-link", "did you mean “mailto:a@exemple.fr”?"),
    ("![v](Photo.PNG)", "unknown-file", "did you mean “photo.png”?"),
    ("![v](../Photo.PNG)", "unknown-file", "did you mean “photo.png”?"),
  ])
  func addresses(text: String, id: String, remedy: String) throws {
    let found = try told(
      [
        "content/actions/a.md": "---\ntitre: A\n---\n\(text)\n",
        "content/actions/photo.png": "x",
      ], id)
    #expect(found.map(\.help?.en) == [remedy])
  }

  @Test(arguments: ["", "<html>Not found</html>"])
  func aFileWithoutAPicture(text: String) throws {
    let found = try told(
      [
        "content/actions/a.md": "---\ntitre: A\n---\n![v](photo.jpg)\n",
        "content/actions/photo.jpg": text,
      ], "not-a-picture")
    #expect(
      found.first?.help?.en
        == "export the picture again from the program it comes from, or copy the file again")
  }

  @Test(arguments: [
    ("---\ntitre: A\n\tnumero: 1\n---\n", "Remove the tab: the line above begins at the margin."),
    (
      "---\ntitre: A\npartenaires:\n\t- SQP\n---\n",
      "Replace the tab by spaces, as many as the lines beside it have."
    ),
  ])
  func aTab(text: String, remedy: String) throws {
    #expect(try help(text, "yaml-tab") == remedy)
  }

  @Test func aKeyTwice() throws {
    #expect(
      try help("---\ntitre: A\ntitre: B\n---\n", "yaml-duplicate-key")
        == "Keep one of the two lines.")
    #expect(
      try help("---\ntitre: A\npartenaires: SQP\npartenaires: SQP\n---\n", "yaml-duplicate-key")
        == "Keep one of the two lines, or join both values in a list.")
  }

  @Test func aLinkInsideABlockIsToldAtItsLine() throws {
    let text = "---\ntitre: A\nlong: |\n  Un.\n\n  Voir [b](actions/zzz).\n---\n"
    let found = try told(["content/actions/a.md": text], "unknown-link")
    #expect(found.map { $0.range?.start } == [SourcePosition(line: 6, column: 12)])
    let folded = text.replacing("|", with: ">")
    let whole = try told(["content/actions/a.md": folded], "unknown-link")
    #expect(whole.map(\.range?.start.line) == [3])
  }

  @Test(arguments: ["[fr]", "\"\"", "[]", "{fr: en}", "''", "' '"])
  func aLanguageThatIsNoCode(_ value: String) throws {
    let found = try told(
      ["content/actions/a.md": "---\ntitre: A\nlang: \(value)\n---\n"], "unknown-language")
    #expect(found.map { $0.range?.start } == [SourcePosition(line: 3, column: 7)])
    #expect(found.first?.severity == .error)
    #expect(
      found.first?.help?.en
        == "write one code without brackets or quotes (fr, en), or delete the line")
  }

  @Test(arguments: ["", " null", " ~", " \"fr \"", " ' fr'"])
  func aLanguageMayBeLeftOpen(_ value: String) throws {
    #expect(
      try told(
        ["content/actions/a.md": "---\ntitre: A\nlang:\(value)\n---\n"], "unknown-language"
      ).isEmpty)
  }

  @Test func aTranslationInALanguageOfNoSite() throws {
    let found = try told(
      [
        "content/actions/a.md": "---\ntitre: A\n---\n",
        "content/actions/a.it.md": "---\ntitre: A\n---\n",
        "content/actions/a.EN.md": "---\ntitre: A\n---\n",
        "content/actions/a.v2.md": "---\ntitre: A\n---\n",
        "content/actions/b.it.md": "---\ntitre: B\n---\n",
      ], "unknown-language")
    #expect(
      Set(found.map(\.range?.path)) == ["content/actions/a.EN.md", "content/actions/a.it.md"])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  private func italian(_ original: String, _ translation: String) throws -> [Diagnostic] {
    try told(
      [
        "content/site.yaml": "name: N\nlanguages: [fr, en, it]\n",
        "content/actions/a.md": "---\ntitre: A\n\(original)\n---\n",
        "content/actions/a.it.md": "---\ntitre: A\n\(translation)\n---\n",
      ], "translation-differs")
  }

  @Test func whatIsNotReadInALanguageIsNotCompared() throws {
    #expect(try italian("when: fin 2019", "when: fine 2019").isEmpty)
    #expect(try italian("moyens: 10 000 €/an", "moyens: 10.000 € all'anno").isEmpty)
    #expect(try italian("moyens: 10 000 €/an", "moyens: 12.000 € all'anno").count == 1)
    #expect(try italian("when: 2019", "when: 2020").count == 1)
  }

  @Test func aDifferenceIsToldAtItsItem() throws {
    let found = try italian("when: [2019, 2020]", "when:\n  - 2019\n  - 2021")
    #expect(found.map(\.range?.start.line) == [5])
    #expect(found.first?.notes.map(\.range?.start.column) == [14])
  }

  @Test func aHeadingOfAnotherLanguage() throws {
    let found = try told(
      [
        "content/actions/a.md": "---\ntitre: A\n---\n## Contexte\n\nUn.\n",
        "content/actions/a.en.md": "---\ntitre: A\n---\n## Contesto\n\nUn.\n",
      ], "unknown-heading")
    #expect(
      found.first?.help?.en.hasSuffix("add it to “sections:” in content/actions/_collection.yaml")
        == true)
  }
}
