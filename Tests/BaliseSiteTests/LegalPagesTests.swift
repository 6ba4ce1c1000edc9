import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import BaliseText
import Testing

/// The pages that the law asks for, made from the templates of the plan that this repository publishes.
struct LegalPagesTests {
  /// A small plan with those templates.
  private static func plan(_ accessibility: String, _ settings: String = "") throws -> PlanFolder {
    let plan = try PlanFolder(
      [
        "content/site.yaml": """
        name: Plan
        languages: [fr, en]
        base: https://plan.example/
        \(settings)
        """,
        "content/accessibility.yaml": accessibility,
        "content/pages/_collection.yaml": "fields: {title: {type: text}}\nindex: false\n",
        "content/pages/about.md": "---\ntitle: À propos\n---\n",
        "content/pages/budget.md": "---\ntitle: Budget\n---\n",
        "templates/pages/home.html": "{{<base}}{{$main}}<h1>{{home.title}}</h1>{{/main}}{{/base}}",
        "templates/pages/entry.html": "{{<base}}{{$main}}<h1>{{title}}</h1>{{/main}}{{/base}}",
      ], withTemplates: false)
    let tree = try FileTree(folder: Fixtures.repository + "/templates")
    let pages = ["accessibility", "legal", "privacy", "eco-design", "404"].map {
      "pages/\($0).html"
    }
    for path in tree.paths where !path.hasPrefix("pages/") || pages.contains(path) {
      try plan.write("templates/" + path, tree.files[path] ?? [])
    }
    return plan
  }

  /// What there is to tell, without the templates that so small a plan leaves unused, and without its
  /// being in two languages.
  private static func told(_ report: BuildReport, all: Bool = false) -> [Diagnostic] {
    report.diagnostics.filter {
      !["unused-template", "single-translation"].contains($0.id)
        && (all || $0.id != "not-ready-to-publish")
    }
  }

  private static func site(_ plan: PlanFolder, today: String = "2020-01-31") throws -> FileTree {
    let report = try plan.build(today: today)
    guard report.isPublished else { throw Mismatch([Transcript.text(report.diagnostics, .en)]) }
    return try plan.published()
  }

  /// All criteria met on two pages, but for some themes and some further lines.
  private static func audit(
    _ date: String = "2019-06-30", _ themes: [Int: String] = [:], _ lines: String = ""
  ) -> String {
    """
    auditor: Cabinet d’essai
    date: \(date)
    pages: {Accueil: index.html, Budget: pages/budget}
    results:
    \((1...13).map { "  \($0): \(themes[$0] ?? "C")\n" }.joined())\(lines)
    """
  }

  @Test func withoutAnAuditNothingConforms() throws {
    let site = try RealSite.shared.get()
    for path in ["index.html", "actions/04-hub.html", "404.html", "booklet.html"] {
      let page = try #require(site[path])
      #expect(page.contains(">Accessibilité\u{A0}: non conforme</a>"), "\(path)")
    }
    let english = try #require(site["en/actions/04-hub.html"])
    #expect(
      english.contains("<a href=\"../../en/accessibility.html\">Accessibility: not compliant</a>"))
    let statement = try #require(site["accessibility.html"])
    #expect(statement.contains("Aucun audit de conformité n’est déclaré."))
    #expect(statement.contains("Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07"))
    #expect(!statement.contains("partiellement"))
  }

  @Test func everyPageLeadsToEachOfThem() throws {
    let site = try RealSite.shared.get()
    let pages = site.paths.filter {
      $0.hasSuffix(".html") && site[$0]?.contains("http-equiv=\"refresh\"") == false
    }
    #expect(pages.count > 600)
    for path in pages {
      let page = try #require(site[path])
      for name in ["accessibility", "legal", "privacy", "eco-design", "site-map"] {
        #expect(page.contains("\(name).html\""), "\(path) does not lead to \(name)")
      }
    }
  }

  @Test(arguments: [
    ([:], "", "totalement conforme"), ([:], "  1.1: NC\n", "partiellement conforme"),
    // Of a page that nobody looked at, nothing is proven.
    ([:], "  1.1: {Accueil: C}\n", "partiellement conforme"),
    ([1: "NA", 4: "NA"], "", "totalement conforme"),
    // 53 of 106 are half; with one less they are not.
    ([4: "NC", 10: "NC", 11: "NC", 12: "NC", 6: "NC"], "", "partiellement conforme"),
    ([4: "NC", 10: "NC", 11: "NC", 12: "NC", 6: "NC"], "  1.1: NT\n", "non conforme"),
    (Dictionary(uniqueKeysWithValues: (1...13).map { ($0, "NA") }), "", "non conforme"),
  ])
  func theMentionIsWhatTheResultsProve(
    _ themes: [Int: String], _ lines: String, _ mention: String
  ) throws {
    let plan = try Self.plan(Self.audit("2019-06-30", themes, lines))
    let page = try #require(try Self.site(plan)["index.html"])
    #expect(page.contains("Accessibilité\u{A0}: \(mention)"))
  }

  @Test func theStatementSaysWhatWasFoundAndWhere() throws {
    let lines = "  3.2: {Accueil: NC, Budget: C}\nremarks: {3.2: Le gris est trop clair.}\n"
    let page = try #require(
      try Self.site(Self.plan(Self.audit("2019-06-30", [:], lines)))["accessibility.html"])
    #expect(page.contains("Couleurs, critère 3.2\u{A0}: Le gris est trop clair."))
    #expect(page.contains("(sur\u{A0}: Accueil)"))
    #expect(page.contains("<dd>99,05\u{A0}%</dd>"))
    #expect(page.contains("<dd>99,52\u{A0}%</dd>"))
    #expect(page.contains("<a href=\"pages/budget.html\">Budget</a>"))
    #expect(page.contains("Cabinet d’essai"))
    #expect(page.contains("<time datetime=\"2022-06-29\">"))
  }

  @Test func anAuditIsGoodForThreeYears() throws {
    let plan = try Self.plan(Self.audit("2017-02-01"))
    #expect(
      try #require(Self.site(plan, today: "2020-01-31")["index.html"])
        .contains("totalement conforme"))
    let report = try plan.build(today: "2020-02-01")
    #expect(Self.told(report).map(\.id) == ["audit-expired"])
    // The same plan, the next day: every page has to say it.
    #expect(
      try #require(plan.published()["index.html"]).contains("Accessibilité\u{A0}: non conforme"))
  }

  @Test func whatIsWrongInTheAuditIsToldAtItsPlace() throws {
    let plan = try Self.plan(
      """
      auditor: Cabinet d’essai
      date: 2021-01-01
      pages: {Accueil: index.html, Perdue: nulle-part.html}
      results:
        1.10: C
        2.1: {Acceuil: C}
        3.1: peut-être
        4.1: [C]
        14: C
        5.01: C
      scheme: nulle-part
      contacts: {email: a@b.example}
      """)
    #expect(
      Transcript.places(Self.told(try plan.check())) == [
        "content/accessibility.yaml:2:7 incomplete-audit",
        "content/accessibility.yaml:3:38 unknown-audit-page",
        "content/accessibility.yaml:5:3 unknown-criterion",
        "content/accessibility.yaml:6:9 unknown-audit-page",
        "content/accessibility.yaml:7:8 unknown-result",
        "content/accessibility.yaml:8:8 incomplete-audit",
        "content/accessibility.yaml:9:3 unknown-criterion",
        "content/accessibility.yaml:10:3 unknown-criterion",
        "content/accessibility.yaml:11:1 unknown-statement-link",
        "content/accessibility.yaml:12:1 unknown-key",
      ])
  }

  @Test(arguments: ["javascript:alert(1)", "' JavaScript:alert(1)'", "data:text/html;x"])
  func aFormThatRunsSomethingIsRefusedAtItsLine(_ form: String) throws {
    let plan = try Self.plan("established: 2019-01-01\ncontact:\n  form: \(form)\n")
    let told = Self.told(try plan.check()).filter { $0.severity == .error }
    #expect(Transcript.places(told) == ["content/accessibility.yaml:3:3 unsafe-address"])
  }

  @Test(arguments: ["https://a.example/x:y", "contact.html", "mailto:a@b.example"])
  func aFormThatIsAnAddressIsTaken(_ form: String) throws {
    let plan = try Self.plan("established: 2019-01-01\ncontact:\n  form: \(form)\n")
    #expect(!Self.told(try plan.check()).contains { $0.severity == .error })
  }

  @Test func ofThousandsOfUnknownPagesAHundredAreTold() throws {
    let pages = (0..<3_000).map { "  - nowhere\($0).html\n" }.joined()
    let told = Self.told(
      try Self.plan("date: 2019-01-01\nresults: {1.1: C}\npages:\n" + pages).check()
    ).filter {
      $0.severity == .error
    }
    #expect(told.count == 100 && told.allSatisfy { $0.id == "unknown-audit-page" })
  }

  @Test func whatIsGivenIsShownAndNoLongerAskedFor() throws {
    let plan = try Self.plan(
      "scheme: https://ville.example/schema\nplan: pages/about\ncontact: {email: a@ville.example}\n",
      """
      legal:
        publisher: {fr: "Ville <d’essai>", en: "City <of trial>"}
        address: 1 place, 00000 Essai
        phone: 04 00 00 00 00
        director: La maire
        host: {name: Hôte, address: 2 rue, phone: 04 11 11 11 11}
      privacy: {contact: dpo@ville.example}
      """)
    #expect(Transcript.places(Self.told(try plan.check(), all: true)) == [])
    let site = try Self.site(plan)
    let legal = try #require(site["en/legal.html"])
    #expect(legal.contains("City &lt;of trial&gt;") && legal.contains("04 11 11 11 11"))
    #expect(!legal.contains("not specified<"))
    let statement = try #require(site["accessibility.html"])
    #expect(statement.contains("<a href=\"pages/about.html\">"))
    #expect(
      statement.contains("<a href=\"https://ville.example/schema\" rel=\"external noopener\">"))
    #expect(statement.contains("a@ville.example"))
    #expect(try #require(site["privacy.html"]).contains("dpo@ville.example"))
  }

  @Test func whatIsMissingIsAskedForWhereItBelongs() throws {
    let plan = try Self.plan("contact:\n", "legal:\n  publisher: Ville\n  host: Hôte\n")
    let told = Self.told(try plan.check(), all: true)
    #expect(
      Transcript.places(told) == [
        "content/accessibility.yaml:1:1 not-ready-to-publish",
        "content/site.yaml:1:1 not-ready-to-publish",
      ])
    #expect(told[0].message.en.contains(": 3 things"))
    #expect(told[1].message.en.contains(": 6 things"))
    #expect(told[1].message.fr.contains("6 choses que la loi demande"))
    // Each place says what to write there, once.
    #expect(told[1].notes.map { $0.range?.start.line } == [1, 4, 6])
    #expect(told[1].notes[0].message.en == "add “privacy:” and under it “contact: …”")
    #expect(told[1].notes[1].message.en.contains("“phone: 04 00 00 00 00” under “legal:”"))
    #expect(
      told[1].notes[1].message.fr.contains(
        "ajoutez «\u{A0}director: …\u{A0}» sous «\u{A0}legal:\u{A0}»"))
    #expect(!told[1].notes[1].message.en.contains("host"))
  }

  @Test func oneMissingFactIsNamedAlone() throws {
    let plan = try Self.plan(
      "scheme: https://ville.example/schema\nplan: pages/about\ncontact: {email: a@ville.example}\n",
      """
      legal:
        publisher: Ville
        address: 1 place, 00000 Essai
        phone: 04 00 00 00 00
        host: {name: Hôte, address: 2 rue, phone: 04 11 11 11 11}
      privacy: {contact: dpo@ville.example}
      """)
    let told = Self.told(try plan.check(), all: true)
    #expect(told.count == 1 && told[0].notes.isEmpty)
    #expect(told[0].message.en == "not ready to publish: the director of publication is missing")
  }

  @Test(arguments: [
    ("legal:\n  publisher:\n", "write it after “publisher:”"),
    ("legal:\n  phone: 04 00 00 00 00\n", "add “publisher: City of …” under “legal:”"),
    ("", "add “legal:” and under it “publisher: City of …”"),
    ("legal:\n  host: Hôte\n", "write “host: {name: …, address: …, phone: …}”"),
    ("legal:\n  host:\n    name: Hôte\n", "add “address: …” under “host:”"),
  ])
  func aLineIsNeverProposedTwice(settings: String, remedy: String) throws {
    let told = Self.told(try Self.plan("", settings).check(), all: true)
    let remedies = told.filter { $0.id == "not-ready-to-publish" }.flatMap(\.notes)
    #expect(remedies.contains { $0.message.en.contains(remedy) })
  }

  @Test func theDayOfTheBuildChangesNoPage() throws {
    let plan = try Self.plan("", "data: {updated: 2019-03-02}\n")
    let one = try Self.site(plan, today: "2020-01-31")
    #expect(try one == Self.site(plan, today: "2020-02-01"))
    let page = try #require(one["pages/about.html"])
    #expect(page.contains("version du <time datetime=\"2019-03-02\">2\u{A0}mars 2019</time>"))
  }

  @Test func serversAreToldOneThingOfEachAddress() throws {
    let plan = try Self.plan("", "server: [nginx, apache]\n")
    try plan.write("content/pages/about.md", "---\ntitle: À propos\nwas: accessibilite\n---\n")
    let nginx = try #require(try Self.site(plan)[".server/nginx.conf"])
    let places = nginx.matches(of: /location = (\S+)/).map { String($0.1) }
    #expect(Set(places).count == places.count && places.contains("\"/accessibilite\""))
  }

  @Test func theRecommendedAddressLeadsToTheStatement() throws {
    let site = try Self.site(Self.plan("", "server: nginx\n"))
    let nginx = try #require(site[".server/nginx.conf"])
    #expect(
      nginx.contains("location = \"/accessibilite\" { return 301 \"/accessibility.html\"; }"))
  }
}
