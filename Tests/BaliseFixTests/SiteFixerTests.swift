import BaliseDiagnostics
import BaliseSite
import BaliseText
import Foundation
import Testing

/// `balise check --fix` on folders: what is repaired, and above all what is not.
struct SiteFixerTests {
  private static let path = "content/actions/05-x.md"

  /// The front matter of an action, before and after.
  private func fixed(_ fields: String, canonical: Bool = false) throws -> String {
    let plan = try TemporaryPlan([Self.path: "---\nnumero: 5\n" + fields + "\n---\nTexte.\n"])
    _ = try plan.fix(canonical: canonical)
    let lines = try plan.read(Self.path).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(2) == ["---", "numero: 5"])
    #expect(lines.suffix(3) == ["---", "Texte.", ""])
    return lines.dropFirst(2).dropLast(3).joined(separator: "\n")
  }

  @Test
  func cleanPlanIsLeftAlone() throws {
    let plan = try TemporaryPlan()
    let before = try plan.everything()
    #expect(try plan.check() == [])
    let report = try plan.fix()
    #expect(report.repairs.isEmpty)
    #expect(try plan.everything() == before)
  }

  /// A line break that no editor shows: nothing is missing behind the colon.
  @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}"])
  func aHiddenLineEndIsLeftToAPerson(_ sign: String) throws {
    let text = "---\nnumero: 5\ntitre: Un lieu\(sign)partagé\n---\nTexte.\n"
    let plan = try TemporaryPlan([Self.path: text])
    let report = try plan.fix()
    #expect(report.repairs.isEmpty)
    #expect(report.remaining.contains { $0.id == "file-control-character" })
    #expect(try plan.read(Self.path) == text)
  }

  /// What a page shows on a day is told by both.
  @Test
  func whatIsLeftIsWhatACheckTellsOnThatDay() throws {
    let plan = try TemporaryPlan([
      "content/events/_collection.yaml":
        "fields: {title: {}, day: {type: when}}\ncalendar: {when: day}\n",
      "content/events/a.md": "---\ntitle: A\nday: 2020-02-01\n---\n",
      "templates/pages/home.html":
        "{{#collections.events.upcoming}}<img src=\"x.png\">{{/collections.events.upcoming}}\n",
    ])
    func ids(_ day: String?) throws -> (checked: [String], left: [String]) {
      let request = plan.request(today: day, auditing: true)
      return (
        try SiteBuilder.build(request).diagnostics.map(\.id),
        try SiteFixer.fix(request).remaining.map(\.id)
      )
    }
    let (before, after) = (try ids("2020-01-01"), try ids("2021-01-01"))
    #expect(before.left == before.checked && after.left == after.checked)
    #expect(before.checked != after.checked, "\(before.checked)")
  }

  @Test(arguments: [
    ("titre: A\npilote: Le Damiez # à voir", "titre: A\npilote: Le Damier # à voir"),
    ("titre: A\npilote: [ 'Le Damiez' , Damier ]", "titre: A\npilote: [ 'Le Damier' , Damier ]"),
    (
      "titre: A\npilote:\n  - {nom: \"Le Damiez\", role: x}",
      "titre: A\npilote:\n  - {nom: \"Le Damier\", role: x}"
    ),
    ("titre: A\npilote:\n  - Le Damiez: appui", "titre: A\npilote:\n  - Le Damier: appui"),
    (
      "titre: A\npilote: [{groupe: Tous, membres: [Le Damiez]}]",
      "titre: A\npilote: [{groupe: Tous, membres: [Le Damier]}]"
    ),
    ("titre: A\npilote: Citè la fabriqe", "titre: A\npilote: \"Cité : la fabrique\""),
    ("titre: A\npilote: ['Cite la fabrike']", "titre: A\npilote: ['Cité : la fabrique']"),
    ("titre: A\npilote: Fabrikue de la cité", "titre: A\npilote: Fabrique de la Cité"),
    ("titel: A", "title: A"), ("\"titrre\" : A", "\"titre\" : A"),
    ("titre: A\npilotte: Damier", "titre: A\npilote: Damier"),
    ("titre: A\nstatut: planed", "titre: A\nstatut: planned"),
    ("titre: Hub : un lieu   # note", "titre: \"Hub : un lieu\"   # note"),
    ("titre: A\ncontact:\n  servise: B", "titre: A\ncontact:\n  service: B"),
    (
      "titre: Hub : un\npilote: Le Damiez\nstatut: \"a\" b",
      "titre: \"Hub : un\"\npilote: Le Damier\nstatut: '\"a\" b'"
    ),
  ])
  func certainRepairs(_ before: String, _ after: String) throws {
    #expect(try fixed(before) == after)
    #expect(try fixed(after) == after)
  }

  @Test(arguments: [
    ("site: www.a.fr/b # x", "site: https://www.a.fr/b # x"),
    ("site: 'www.a.fr/b'", "site: 'https://www.a.fr/b'"),
    ("{site: www.a.fr/b, nom: B}", "{site: https://www.a.fr/b, nom: B}"),
  ])
  func valuesAreRepairedInTheirQuotes(_ before: String, _ after: String) throws {
    let name = before.hasPrefix("{") ? "" : "nom: B\n"
    let path = "content/partners/b.md"
    let plan = try TemporaryPlan([path: "---\n\(name)\(before)\n---\n"])
    #expect(try plan.fix().repairs.count == 1)
    #expect(try plan.read(path) == "---\n\(name)\(after)\n---\n")
    #expect(try plan.fix().repairs.isEmpty)
  }

  @Test
  func everyMisspeltKeyOfTheDemonstrationPlan() throws {
    let source = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let plan = try TemporaryPlan(copying: source)
    let before = try plan.everything()
    var count = 0
    for (path, text) in before where path.hasSuffix(".md") && text.hasPrefix("---\n") {
      // The front matter alone: texts may show examples of it.
      var marks = 0
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        if line == "---" { marks += 1 }
        // Every entry may have “mentions”: a slip for “mention” may be meant for either.
        guard marks == 1, let key = line.wholeMatch(of: /([a-z]{5,}):.*/)?.1,
          !["draft", "brouillon", "words", "mention"].contains(key)
        else { return String(line) }
        count += 1
        return line.prefix(3) + String(line.dropFirst(2))
      }
      try plan.write(path, lines.joined(separator: "\n"))
    }
    let report = try plan.fix()
    #expect(count > 300)
    #expect(report.repairs.count == count)
    #expect(try plan.everything() == before)
  }

  @Test(arguments: [
    // Two keys may be meant, or the right one is there already.
    "titre: A\ntitree: B", "titre: A\nstatuu: done\nstatut: done",
    // Somebody else, and names too short or too far to be a slip.
    "titre: A\npilote: Orange Laps", "titre: A\npilote: Europavox", "titre: A\npilote: Damien",
    "titre: A\npilote: Maison du Damier", "titre: A\npilote: Orange Labs 2",
    "titre: A\npilote: |\n  Le Damiez",
    "titre: A\nstatut: in progress", "titre: A\nxyz: B",
  ])
  func doubtfulRepairsAreLeftToPeople(_ fields: String) throws {
    let plan = try TemporaryPlan([Self.path: "---\nnumero: 5\n" + fields + "\n---\n"])
    let before = try plan.everything()
    let report = try plan.fix()
    #expect(report.repairs.isEmpty)
    #expect(!report.remaining.isEmpty)
    #expect(try plan.everything() == before)
  }

  /// The key that a slip may be meant for may stand in a line that could not be read.
  @Test(arguments: [
    ("title: Hub : un lieu\ntitel: Autre", "title: \"Hub : un lieu\"\ntitel: Autre"),
    ("titel: Autre\ntitre: Hub : un lieu", "titel: Autre\ntitre: \"Hub : un lieu\""),
    ("title: [Hub\ntitel: Autre", "title: [Hub]\ntitel: Autre"),
    ("titel: Autre\ntitle: [Hub", "titel: Autre\ntitle: [Hub]"),
    // A key that was there twice keeps no line from being mended.
    ("titre: Hub : un\ntitre: B", "titre: \"Hub : un\"\ntitre: B"),
    // Two slips for one key, in a file that has one twice already.
    (
      "statut: done\nstatut: done\ntitel: A\ntitlle: B",
      "statut: done\nstatut: done\ntitel: A\ntitlle: B"
    ),
    ("titel: A\ntitlle: B", "titel: A\ntitlle: B"),
  ])
  func noRepairWritesAKeyTwice(_ before: String, _ after: String) throws {
    #expect(try fixed(before) == after)
    #expect(try fixed(after) == after)
  }

  @Test
  func aYearIsNotTakenFromADateBesideABrokenLine() throws {
    let path = "content/events/a.md"
    for (fields, year) in [("other: 2021-03-02", true), ("other: 2021-03-02\nx: a : b", false)] {
      let plan = try TemporaryPlan([
        "content/events/_collection.yaml":
          "fields: {title: {}, day: {type: when}, other: {type: when}, x: {}}\n",
        path: "---\ntitle: A\nday: 3 mars\n\(fields)\n---\n",
      ])
      let told = try plan.check().first { $0.id == "date-without-year" }
      #expect(told?.help?.fr.contains("2021") == year, "\(fields)")
      #expect(year || told?.fix == nil)
    }
  }

  @Test
  func everyOtherByteStays() throws {
    let before =
      "\u{FEFF}---\r\n# le hub\r\nnumero: 5\r\n\r\ntitre:   A\u{A0}!\r\npilote: [Le Damiez]  # x\r\n---\r\ncorps  \r\n\r\n"
    let plan = try TemporaryPlan([Self.path: before])
    let others = try plan.everything().filter { $0.key != Self.path }
    let report = try plan.fix()
    #expect(report.repairs.count == 1, "\(report)")
    #expect(try plan.read(Self.path) == before.replacing("Le Damiez", with: "Le Damier"))
    #expect(try plan.everything().filter { $0.key != Self.path } == others)
  }

  @Test
  func oneMistakeAfterAnotherInOneFile() throws {
    let titles = (0..<30).map { "# \($0)\ncle\($0): a : \($0)\n" }.joined()
    let plan = try TemporaryPlan([Self.path: "---\nnumero: 5\ntitre: A\n\(titles)---\n"])
    let report = try plan.fix()
    #expect(report.repairs.count == 30)
    #expect(!report.isUnfinished)
    #expect(try plan.read(Self.path).contains("\n# 29\ncle29: \"a : 29\"\n---\n"))
    let after = try plan.everything()
    #expect(try plan.fix().repairs.isEmpty)
    #expect(try plan.everything() == after)
  }

  @Test
  func repairsAreToldFileByFile() throws {
    let plan = try TemporaryPlan([
      Self.path: "---\nnumero: 5\ntitre: A\npilote: Le Damiez\n---\n",
      "content/actions/03-y.md": "---\nnumero: 3\ntittre: B : c\n---\n",
    ])
    let report = try plan.fix()
    #expect(
      report.repairs.map(\.phrase.en) == [
        "content/actions/03-y.md:3: “B : c” → “\"B : c\"”",
        "content/actions/03-y.md:3: “tittre” → “titre”",
        "\(Self.path):4: “Le Damiez” → “Le Damier”",
      ])
    #expect(report.remaining == [])
    #expect(try plan.check().isEmpty)
  }

  @Test
  func permissionsAreKept() throws {
    let plan = try TemporaryPlan([Self.path: "---\nnumero: 5\ntitre: A\npilote: Le Damiez\n---\n"])
    let file = plan.root + "/" + Self.path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    #expect(try plan.fix().failures.isEmpty)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o640)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: plan.root + "/content/actions").sorted()
        == ["04-hub.md", "05-x.md", "_collection.yaml"])
  }

  @Test
  func protectedFileIsLeftAlone() throws {
    let text = "---\nnumero: 5\ntitre: A\npilote: Le Damiez\n---\n"
    let plan = try TemporaryPlan([
      Self.path: text, "content/actions/06-z.md": text.replacing("5", with: "6"),
    ])
    let file = plan.root + "/" + Self.path
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
    let report = try plan.fix()
    #expect(report.failures.count == 1)
    #expect(report.repairs.map(\.path) == ["content/actions/06-z.md"])
    #expect(try plan.read(Self.path) == text)
  }

  @Test
  func editorNeverLeavesTheFolderNorFollowsLinks() throws {
    let plan = try TemporaryPlan(["outside.md": "x"])
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: plan.root + "/content/link.md", withDestinationPath: plan.root + "/outside.md")
    try manager.createSymbolicLink(
      atPath: plan.root + "/content/folder", withDestinationPath: plan.root)
    let editor = SourceEditor(root: plan.root + "/content")
    for path in [
      "link.md", "folder/outside.md", "../outside.md", "/etc/hosts", "", "a//b", "./site.yaml",
      "none.md", "actions",
    ] {
      #expect(throws: BuildError.self, "\(path)") {
        try editor.replace(path, Array("x".utf8), by: Array("y".utf8))
      }
    }
    for path in ["folder/new.md", "../new.md", "none/new.md"] {
      #expect(throws: BuildError.self, "\(path)") { try editor.create(path, [0x78]) }
    }
    #expect(try !editor.create("link.md", [0x79]))
    #expect(try !editor.create("site.yaml", [0x79]))
    #expect(try plan.read("outside.md") == "x")
    #expect(!manager.fileExists(atPath: plan.root + "/new.md"))
  }

  @Test
  func whatSomebodyChangedMeanwhileIsNotOverwritten() throws {
    let plan = try TemporaryPlan(["content/a.md": "new"])
    #expect(throws: BuildError.self) {
      try SourceEditor(root: plan.root).replace(
        "content/a.md", Array("old".utf8), by: Array("mended".utf8))
    }
    #expect(try plan.read("content/a.md") == "new")
  }

  // MARK: - Canonical spelling

  @Test(arguments: [
    (
      "title: A\nleaders: [damier, 'LA CITE']",
      "titre: A\npilote: [Le Damier, 'Cité : la fabrique']"
    ),
    ("titre: A\npilote: le-damier", "titre: A\npilote: le-damier"),
    ("titre: A\npilote: (le damier)", "titre: A\npilote: (le damier)"),
    ("titre: A\npilote: le damier ?", "titre: A\npilote: le damier ?"),
    ("titre: A\npilote: La Cité # ici", "titre: A\npilote: \"Cité : la fabrique\" # ici"),
    ("titre: A\ncontact: {phone: 1}", "titre: A\ncontact: {telephone: 1}"),
    ("titre: A\nsteps:\n  - label: x\n  - nom: y", "titre: A\netapes:\n  - nom: x\n  - nom: y"),
  ])
  func canonicalSpelling(_ before: String, _ after: String) throws {
    #expect(try fixed(before, canonical: true) == after)
    #expect(try fixed(after, canonical: true) == after)
    #expect(try fixed(before) == before)
  }

  /// An entry that says what it was called before is found again by all who name it so.
  @Test(arguments: ["actions/04-lieu", "/actions/04-lieu.html", "[actions/x, en/actions/04-lieu]"])
  func formerNamesAreWrittenAnew(_ was: String) throws {
    let hub = "content/actions/04-hub.md"
    let plan = try TemporaryPlan([
      "content/actions/_collection.yaml": TemporaryPlan.actions.replacing(
        "  status:",
        with: "  near: {type: reference, to: actions, many: true, keys: [voisines]}\n  status:"),
      "content/actions/05-x.md": """
      ---
      numero: 5
      titre: A
      voisines: ["04-lieu", actions/04-lieu]
      ---
      ## Contexte

      Voir [le hub](04-lieu), [lui](../actions/04-lieu.md#contexte) et [[actions/04-lieu|le lieu]].

      """,
      "content/partners/orange.md": "---\nnom: Orange Labs\n---\nVoir [le hub](actions/04-lieu).\n",
    ])
    let before = try plan.read(hub)
    try plan.write(hub, before.replacing("titre:", with: "ancien: \(was)\ntitre:"))
    let told = try plan.check()
    #expect(told.count { $0.id == "unknown-link" } == 4)
    #expect(told.count { $0.id == "unknown-reference" } == 2 && told.count == 6)
    #expect(told.allSatisfy { $0.help?.en.contains("is now called “04-hub”") == true })
    // Two names of one entry are now the same name.
    #expect(try plan.fix().remaining.map(\.id) == ["repeated-name"])
    let text = try plan.read("content/actions/05-x.md")
    #expect(text.contains("voisines: [\"04-hub\", 04-hub]"), "\(text)")
    #expect(
      text.contains(
        "[le hub](actions/04-hub), [lui](actions/04-hub#contexte) et [[actions/04-hub|le lieu]]"))
    #expect(try plan.read("content/partners/orange.md").contains("[le hub](actions/04-hub)"))
  }

  @Test
  func aNameThatTwoEntriesHadIsNotChosen() throws {
    let hub = "content/actions/04-hub.md"
    let plan = try TemporaryPlan([
      "content/actions/05-x.md": "---\nnumero: 5\ntitre: A\nancien: actions/lieu\n---\n",
      "content/partners/orange.md": "---\nnom: Orange Labs\n---\nVoir [le hub](actions/lieu).\n",
    ])
    try plan.write(
      hub, try plan.read(hub).replacing("titre:", with: "ancien: actions/lieu\ntitre:"))
    #expect(try plan.fix().repairs.isEmpty)
  }

  @Test
  func translationsHaveTheKeysOfTheirLanguage() throws {
    let plan = try TemporaryPlan(["content/actions/04-hub.en.md": "---\ntitre: The hub\n---\n"])
    _ = try plan.fix(canonical: true)
    #expect(try plan.read("content/actions/04-hub.en.md") == "---\ntitle: The hub\n---\n")
  }
}
