import BaliseSite
import BaliseTestSupport
import Testing

@Suite struct AbbreviationTests {
  private static let files = [
    "content/site.yaml": "name: Plan\nlanguages: [fr, en]\n",
    "content/terms/_collection.yaml": """
    title: term
    aliases: aliases
    not: not
    abbreviations: {expansion: expansion, cues: cues}
    fields:
      term: {type: text, required: true}
      aliases: {type: text, many: true}
      not: {type: text, many: true}
      expansion: {type: text, translated: true}
      cues: {type: text, many: true, translated: true}
      partner: {type: reference, to: partners}

    """,
    "content/terms/cci-chambre.md":
      "---\nterm: CCI\nexpansion: Chambre de commerce et d'industrie\npartner: Chambre\ncues: [consulaire, Thiers et Ambert]\n---\nLa CCI.\n",
    "content/terms/cci-chambre.en.md": "---\nexpansion: Chamber of commerce\n---\n",
    "content/terms/cci-industries.md":
      "---\nterm: CCI\nexpansion: Industries culturelles et créatives\ncues: culture\n---\n",
    "content/terms/epfif.md":
      "---\nterm: EPFIF\naliases: EPF\nnot: EPF Rhône\nexpansion: \"Établissement <public> & foncier\"\n---\n",
    "content/terms/nia.md": "---\nterm: NIA\n---\n",
    "content/partners/_collection.yaml": """
    mentions: true
    aliases: aliases
    fields:
      title: {type: text}
      aliases: {type: text, many: true}

    """,
    "content/partners/chambre.md": "---\ntitle: Chambre\n---\n",
    "content/partners/epfif.md": "---\ntitle: Foncier\naliases: EPFIF\n---\n",
    "content/acts/_collection.yaml": """
    fields:
      title: {type: text}
      partners: {type: reference, to: partners, many: true}

    """,
    "templates/pages/acts.html": "{{{body}}}",
    "templates/pages/terms.html": "{{{body}}}",
  ]

  private func page(
    _ text: String, _ front: String = "", path: String = "acts/a.html"
  ) throws -> String {
    let plan = try PlanFolder(Self.files)
    try plan.write("content/acts/a.md", "---\ntitle: A\n\(front)---\n\(text)\n")
    return try #require(try plan.site()[path])
  }

  private static let both =
    "CCI <span class=\"meanings\">(<a href=\"../terms/cci-chambre.html\">Chambre de commerce et d&#39;industrie</a> / <a href=\"../terms/cci-industries.html\">Industries culturelles et créatives</a>)</span>"

  @Test func theFirstUseIsSpelledOut() throws {
    let page = try page("## EPF\n\nUn EPF, `EPF`, [EPF](terms/epfif), puis EPF.\n\n## B\n\nL'EPF.")
    #expect(page.matches(of: /<abbr/).count == 1)
    #expect(
      page.contains(
        "<p>Un <abbr title=\"Établissement &lt;public&gt; &amp; foncier\">EPF</abbr>, <code>"))
  }

  @Test func aNameThatIsLinkedIsSpelledOutInsideItsLink() throws {
    let page = try page("Avec l'EPFIF et l'EPF.")
    #expect(
      page.contains(
        "<a href=\"../partners/epfif.html\"><abbr title=\"Établissement &lt;public&gt; &amp; foncier\">EPFIF</abbr></a>"
      ))
  }

  @Test func aLinkIsLongerThanTheAbbreviationInIt() throws {
    let plan = try PlanFolder(Self.files)
    try plan.write(
      "content/partners/epfif.md", "---\ntitle: Foncier\naliases: \"l'EPF\"\n---\n")
    try plan.write("content/acts/a.md", "---\ntitle: A\n---\nAvec l'EPF, puis l'EPF.\n")
    let page = try #require(try plan.site()["acts/a.html"])
    #expect(
      page.contains(
        "epfif.html\">l’<abbr title=\"Établissement &lt;public&gt; &amp; foncier\">EPF</abbr></a>, puis"
      ))
    #expect(page.matches(of: /<abbr/).count == 1)
  }

  @Test func whatTheTextSpellsOutItselfIsLeftAlone() throws {
    let page = try page("L'établissement public & foncier (EPF), puis EPF.\n\nUn EPF.")
    #expect(!page.contains("<abbr"))
  }

  @Test func whatNobodyKnowsIsNotInvented() throws {
    #expect(!(try page("La NIA et l'EPF Rhône.")).contains("<abbr"))
  }

  @Test func nothingTellsHomonymsApart() throws {
    #expect(try page("Une CCI.").contains("Une \(Self.both)."))
  }

  @Test func wordsBesideItTellThemApart() throws {
    #expect(
      try page("La culture et les CCI.").contains(
        "<abbr title=\"Industries culturelles et créatives\">CCI</abbr>"))
    #expect(
      try page("Les CCI (Thiers et Ambert).").contains(
        "<abbr title=\"Chambre de commerce et d&#39;industrie\">CCI</abbr>"))
    #expect(try page("La culture consulaire des CCI.").contains(Self.both))
  }

  @Test func whatThePageNamesTellsThemApart() throws {
    let page = try page("Une CCI.", "partners: [Chambre]\n")
    #expect(page.contains("<abbr title=\"Chambre de commerce et d&#39;industrie\">CCI</abbr>"))
  }

  @Test func eachLanguageHasItsOwnWords() throws {
    let english = try page("Une CCI.", "partners: [Chambre]\n", path: "en/acts/a.html")
    #expect(english.contains("<abbr lang=\"en\" title=\"Chamber of commerce\">CCI</abbr>"))
  }

  @Test func aTermDoesNotExplainItself() throws {
    #expect(!(try page("x", path: "terms/cci-chambre.html")).contains("<abbr"))
    #expect(!(try page("Un EPF.", "mentions: no\n")).contains("<abbr"))
  }

  @Test func aDeclarationThatDoesNotFitIsTold() throws {
    let plan = try PlanFolder(Self.files)
    try plan.write(
      "content/acts/_collection.yaml",
      "abbreviations: {cues: n, word: x}\nfields:\n  title: {type: text}\n  n: {type: integer}\n")
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)) == [
        "content/acts/_collection.yaml:1:16 unexpected-structure",
        "content/acts/_collection.yaml:1:23 misplaced-option",
        "content/acts/_collection.yaml:1:26 unknown-key",
      ])
  }
}
