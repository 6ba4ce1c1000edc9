import BaliseText
import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import Testing

@Suite struct PublicationTests {
  private static let path = "content/people/myriam-fougere.md"

  private func site(_ more: String) throws -> FileTree {
    try PeoplePlan.with([Self.path: PeoplePlan.person("Myriam Fougère", more)]).site()
  }

  private func files(_ site: FileTree, _ text: String) -> [String] {
    site.paths(containing: text) + site.paths.filter { $0.contains(text) }
  }

  @Test(arguments: [
    "fonction: Conseillère régionale", "fonction: Conseillère\npublier: no", "since: 2019-03-04",
    "publier: all\njusqu-au: 2020-01-30", "publier: named\njusqu-au: 2001-01-01",
  ])
  func whatIsNotMarkedPublicIsInNoOutput(_ more: String) throws {
    let plan = try PeoplePlan.with()
    try plan.write(
      Self.path,
      PeoplePlan.person("Myriam Fougère", "").replacing("since: 2019-02-03\n", with: more + "\n"))
    // A translation may not give a function that the original does not.
    if !more.contains("fonction") {
      try plan.write(
        "content/people/myriam-fougere.en.md", "---\nname: Ms Myriam Fougere\n---\n")
    }
    let site = try plan.site()
    #expect(site.paths.count > 15)
    for secret in PeoplePlan.secrets { #expect(files(site, secret) == [], "\(secret)") }
    #expect(site.paths(containing: "accueil@example.org") != [])
  }

  @Test func theFunctionStandsForTheName() throws {
    let site = try site("fonction: Conseillère régionale")
    #expect(site.files["people/conseillere-regionale.html"] != nil)
    #expect(site["people/conseillere-regionale.html"]?.contains("Conseillère régionale") == true)
    #expect(site["en/people/conseillere-regionale.html"]?.contains("Councillor") == true)
    #expect(site["sheets/a.html"]?.contains("people/conseillere-regionale.html") == true)
    #expect(site["sheets/a.ics"]?.contains("LOCATION:Conseillère régionale") == true)
    #expect(site["people/feed.xml"]?.contains("<title>Conseillère régionale</title>") == true)
    #expect(site["data/people.json"]?.contains("Conseillère régionale") == true)
  }

  @Test func aLevelShowsWhatItNamesAndNoMore() throws {
    let site = try site("publier: named\nfonction: Conseillère\njusqu-au: 2020-01-31")
    #expect(site["people/myriam-fougere.html"]?.contains("Myriam Fougère") == true)
    for secret in ["m.fougere", "57 86", "5786", "22 33 44", "portrait"] {
      #expect(files(site, secret) == [], "\(secret)")
    }
  }

  @Test func theHighestLevelShowsAll() throws {
    let site = try site("publier: all\nfonction: Conseillère")
    #expect(files(site, "m.fougere@example.org") != [])
    #expect(files(site, "portrait.gif") != [])
  }

  @Test func aGroupDecidesForItself() throws {
    let site = try PeoplePlan.with().site()
    for secret in ["Clair", "57 11", "335711"] { #expect(files(site, secret) == [], "\(secret)") }
    #expect(files(site, "Chargé de mission") != [])
    #expect(files(site, "Chloé Fabre") != [])
    #expect(files(site, "335712") != [])
  }

  @Test func aPersonalReferenceHasNoInverse() throws {
    let chief = "---\nnom: Ada Chef\nfonction: Cheffe\n---\n"
    let plan = try PeoplePlan.with(["content/people/chef.md": chief])
    try plan.write(
      Self.path, PeoplePlan.person("Myriam Fougère", "boss: Ada Chef\nfonction: Conseillère"))
    let json = try #require(try plan.site()["data/people.json"])
    #expect(json.contains("\"team\": []"))
    #expect(!json.contains("Ada"))
  }

  @Test func withoutADayNothingThatEndsIsShown() throws {
    let plan = try PeoplePlan.with()
    try plan.write(
      Self.path,
      PeoplePlan.person(
        "Myriam Fougère", "publier: all\nfonction: Conseillère\njusqu-au: 2090-01-01"))
    let report = try SiteBuilder.build(
      BuildRequest(source: plan.path, output: plan.output, jobs: 1))
    #expect(report.isPublished)
    #expect(try plan.published().paths(containing: "Myriam") == [])
  }

  @Test func aTextMayNotSayWhatIsWithheld() throws {
    let plan = try PeoplePlan.with([
      "content/index.md": "---\ntitle: Accueil\n---\nÉcrire à M.FOUGERE@example.org.\n",
      "content/sheets/_index.md": "Voir MYRIAM FOUGERE.\n",
      "content/sheets/etienne-clair-en-2020.md": "---\ntitle: X\n---\n",
      "content/sheets/b.md": """
      ---
      title: Avec Myriam  Fougère
      people: [(équipe de Myriam Fougère)]
      contact: {function: Ligne 04.73.95.57.86}
      ---
      Appelez le 0473955786, le +33 4 73 95 57 86 ou **Étienne
      Clair** ; Myriam seule, ou 04 73 95 57 87, sont permis.
      """,
    ])
    let report = try plan.build()
    #expect(!report.isPublished)
    #expect(
      Transcript.places(Transcript.own(report.diagnostics)) == [
        "content/index.md:4:10 private-in-text",
        "content/sheets/_index.md:1:6 private-in-text",
        "content/sheets/b.md:2:8 private-in-text",
        "content/sheets/b.md:3:9 private-in-text",
        "content/sheets/b.md:4:10 private-in-text",
        "content/sheets/b.md:6:13 private-in-text",
        "content/sheets/b.md:6:31 private-in-text",
        "content/sheets/b.md:6:50 private-in-text",
        "content/sheets/etienne-clair-en-2020.md:1:1 private-in-text",
      ])
  }

  @Test func whatAHiddenGroupHoldsIsLookedForToo() throws {
    func told(_ field: String) throws -> [String] {
      let plan = try PeoplePlan.with()
      try plan.write(
        "content/desks/_collection.yaml",
        """
        fields:
          title: {type: text}
          contact:
            \(field)
            type: group
            fields:
              service: {type: text}
              line: {type: phone}
              more: {type: group, fields: {mail: {type: email}}}
        """ + "\n")
      try plan.write(
        "content/desks/a.md",
        """
        ---
        title: A
        contact: {service: Service des eaux, line: 04 73 98 76 54, more: {mail: x.y@example.org}}
        ---
        Le Service des eaux : 04.73.98.76.54, X.Y@example.org.
        """ + "\n")
      return Transcript.own(try plan.check().diagnostics).map(\.id).filter {
        $0 == "private-in-text"
      }
    }
    #expect(try told("personal: true") == ["private-in-text", "private-in-text"])
    #expect(try told("label: Contact") == [])
  }

  /// Ways in which people set a name or a number off, or hide it from machines.
  @Test(arguments: [
    "Marie&nbsp;Curie", "Marie **Curie**", "Marie\u{AD} Cu\u{AD}rie", "m\\.curie\\@perso\\.example",
    "m.curie&#64;perso.example", "[m](mailto:m.curie%40perso.example)", "06\\.12\\.34\\.56\\.78",
    "06 **12** 34 56 78", "06\u{A0}–\u{A0}12\u{A0}–\u{A0}34\u{A0}–\u{A0}56\u{A0}–\u{A0}78",
    "06&#32;12&#32;34&#32;56&#32;78", "06,12,34,56,78", "06_12_34_56_78", "06·12·34·56·78",
    "０６１２３４５６７８", "<b>06</b> 12 34 56 78", "+33 6 12 34 56 78",
  ])
  func hidingAWithheldValueDoesNotPublishIt(_ text: String) throws {
    let plan = try PlanFolder([
      "content/site.yaml": "name: Plan\n",
      "content/people/_collection.yaml": """
      publish: {level: level}
      fields:
        name: {type: text, required: true, personal: true}
        mail: {type: email, personal: true}
        line: {type: phone, personal: true}
        level: {type: choice, private: true, options: [no, yes]}

      """,
      "content/people/mcurie.md":
        "---\nname: Marie Curie\nmail: m.curie@perso.example\nline: 06 12 34 56 78\n---\n",
      "content/notes/_collection.yaml":
        "fields: {title: {type: text}, length: {type: quantity}, code: {type: integer}}\n",
      "content/notes/a.md": "---\ntitle: A\n---\nNote : \(text).\n",
    ])
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics))
        .filter { $0.contains("private") }.first?.hasPrefix("content/notes/a.md:4:") == true)
    for line in [
      "length: 3 m Marie Curie", "code: 612345678", "was: equipe/marie-curie",
    ] {
      try plan.write("content/notes/a.md", "---\ntitle: A\n\(line)\n---\n")
      #expect(
        Transcript.places(Transcript.own(try plan.check().diagnostics))
          .contains { $0.hasPrefix("content/notes/a.md:3:") && $0.hasSuffix("private-in-text") },
        "\(line)")
    }
    // Nor does the address of the page, which was the name of the file.
    try plan.write("content/notes/a.md", "---\ntitle: A\n---\n")
    #expect(try !plan.site().paths.contains { $0.contains("curie") })
  }

  @Test func whatIsPublicSomewhereMayBeSaidAnywhere() throws {
    let plan = try PeoplePlan.with([
      "content/sheets/b.md": "---\ntitle: B\n---\nAvec Chloé Fabre.\n",
      "content/sheets/c.md": "---\ntitle: C\ncontact: {name: Chloé Fabre}\n---\n",
    ])
    #expect(try plan.build().isPublished)
  }

  @Test func namesThatAreWithheldAreNoSuggestions() throws {
    let plan = try PeoplePlan.with([
      "content/sheets/b.md": "---\ntitle: B\npeople: [Myriam Fougèr]\n---\n"
    ])
    let told = Transcript.text(try plan.check().diagnostics, .fr)
    #expect(told.contains("unknown-reference"))
    #expect(!told.contains("Fougère") && !told.contains("fougere"))
  }

  @Test func aRuleThatDoesNotFitIsTold() throws {
    let plan = try PeoplePlan.with([
      "content/people/_collection.yaml": """
      publish: {level: name, until: nothing, since: x}
      fields:
        name: {type: text, personal: named}
      """,
      "content/people/myriam-fougere.md": "---\nname: A\n---\n",
      "content/people/myriam-fougere.en.md": "---\n---\n",
      "content/sheets/_collection.yaml": """
      publish: {level: state}
      fields:
        title: {type: text, personal: hidden}
        state: {type: choice, options: [no, all]}
        contact: {type: group, fields: {name: {type: text, personal: true}}}
      """,
      "content/sheets/a.md": "---\ntitle: A\n---\n",
    ])
    #expect(
      Transcript.places(Transcript.own(try plan.check().diagnostics)) == [
        "content/people/_collection.yaml:1:18 misplaced-option",
        "content/people/_collection.yaml:1:31 unknown-field",
        "content/people/_collection.yaml:1:40 unknown-key",
        "content/sheets/_collection.yaml:3:3 misplaced-option",
        "content/sheets/_collection.yaml:5:35 misplaced-option",
      ])
  }
}
