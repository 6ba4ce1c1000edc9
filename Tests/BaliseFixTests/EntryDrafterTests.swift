import BaliseDiagnostics
import BaliseSite
import BaliseText
import Testing

/// `balise new`: files that explain themselves, pass a check, and never replace another.
struct EntryDrafterTests {
  private func new(
    _ plan: TemporaryPlan, _ collection: String, _ words: String, to translation: String? = nil,
    _ editor: InterfaceLanguage = .fr
  ) throws -> DraftOutcome {
    try EntryDrafter.draft(
      DraftRequest(
        source: plan.root, collection: collection, words: words, translation: translation,
        editor: editor, jobs: 1))
  }

  /// The path of the file that must have been written.
  private func path(_ outcome: DraftOutcome) throws -> String {
    guard case .written(let path, _) = outcome else {
      Issue.record("nothing was written: \(outcome)")
      return ""
    }
    return path
  }

  @Test
  func frenchEntry() throws {
    let plan = try TemporaryPlan()
    let outcome = try new(plan, "actions", "Un studio : pour tous")
    #expect(outcome == .written(path: "content/actions/05-un-studio-pour-tous.md", required: []))
    let text = try plan.read("content/actions/05-un-studio-pour-tous.md")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let written = lines.filter { !$0.isEmpty && !$0.hasPrefix("#") && !$0.hasPrefix("  #") }
    #expect(
      written == [
        "---", "numero: 5", "titre: \"Un studio : pour tous\"", "statut:", "pilote:", "moyens:",
        "contact:", "  service:", "  telephone:", "etapes:", "---",
      ])
    #expect(lines.suffix(5) == ["", "## Contexte", "", "## Contenu", ""])
    #expect(lines.contains("# Titre (obligatoire) – une ligne de texte"))
    #expect(lines.contains("#   au choix\u{A0}: prévu · fait"))
    #expect(lines.contains("  # Téléphone (non publié) – une ligne de texte"))
    #expect(lines.contains("#   - nom:"))
    #expect(lines.contains { $0.hasPrefix("#   par exemple\u{A0}: ") && $0.contains("Le Damier") })
    #expect(try plan.check() == [])
  }

  @Test
  func englishEntry() throws {
    let plan = try TemporaryPlan()
    let file = try path(try new(plan, "actions", "A studio", .en))
    let text = try plan.read(file)
    for line in ["lang: en", "number: 5", "title: A studio", "leader:", "steps:", "## Context"] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    #expect(try plan.check() == [])
  }

  @Test
  func siteThatIsNotInTheLanguageOfThePerson() throws {
    let plan = try TemporaryPlan([
      "content/site.yaml": "name: Plan\nlanguages: [fr]\n"
    ])
    let text = try plan.read(try path(try new(plan, "partenaires", "Une école", .en)))
    #expect(!text.contains("\nlang:"))
    #expect(text.contains("\nname: Une école\n"))
    #expect(text.contains("(required)"))
    #expect(try plan.check() == [])
  }

  @Test(arguments: [
    "# lieu", "\"lieu\"", "l'été", "- tiret", "a: b", "oui", "2018", "[a, b]", "…", "???", "😀",
    "{x}", "é\u{301}", "Ж", "a\\b", "<script>alert(1)</script>", "../../etc/passwd", ".", "a/b",
    "|", ">-", "&x", "*y", "%z", "`w`", "04-hub.en", "con", " bord ",
    String(repeating: "très long ", count: 60), String(repeating: "x", count: 600),
    String(repeating: "é", count: 400),
  ])
  func anyTitleMakesAFileThatReadsBack(_ title: String) throws {
    let plan = try TemporaryPlan()
    let before = try plan.everything()
    for collection in ["actions", "partners"] {
      let file = try path(try new(plan, collection, title))
      #expect(file.hasPrefix("content/\(collection)/"))
      #expect(file.split(separator: "/").count == 3)
    }
    #expect(try plan.check() == [])
    let after = try plan.everything()
    #expect(after.count == before.count + 2)
    #expect(after.filter { before[$0.key] != nil } == before)
  }

  @Test(arguments: ["", "  ", "a\nb", "a\u{0}b", "\u{1B}[2J", "a\u{2028}b", "\t"])
  func titlesThatAreNone(_ title: String) throws {
    let plan = try TemporaryPlan()
    let before = try plan.everything()
    guard case .misused = try new(plan, "actions", title) else {
      Issue.record("accepted")
      return
    }
    #expect(try plan.everything() == before)
  }

  @Test
  func numbersGoOnFromTheHighest() throws {
    let plan = try TemporaryPlan([
      "content/actions/11-brouillon.md": "---\nnumero: 12\ntitre: B\nbrouillon: oui\n---\n",
      "content/actions/13-vide.md": "",
    ])
    #expect(try path(try new(plan, "actions", "Un")) == "content/actions/14-un.md")
    #expect(try path(try new(plan, "actions", "Deux")) == "content/actions/15-deux.md")
    #expect(try path(try new(plan, "partners", "Trois")) == "content/partners/trois.md")
  }

  @Test
  func hugeNumbersDoNotOverflow() throws {
    let plan = try TemporaryPlan([
      "content/actions/05-x.md": "---\nnumero: \(Int.max)\ntitre: X\n---\n"
    ])
    #expect(try path(try new(plan, "actions", "Un")) == "content/actions/un.md")
    #expect(try plan.read("content/actions/un.md").contains("\nnumero:\n"))
  }

  @Test(arguments: ["", "brouillon: oui\n"])
  func aNameOfAnEntryMakesNoSecondOne(_ draft: String) throws {
    let plan = try TemporaryPlan([
      "content/terms/_collection.yaml":
        "fields: {name: {keys: [nom]}, aliases: {many: true, keys: [alias]}}\n"
        + "title: name\naliases: aliases\n",
      "content/terms/sauve-qui-peut.md":
        "---\nnom: Sauve qui peut\nalias: [SQP]\n\(draft)---\n",
    ])
    let before = try plan.everything()
    for title in ["SQP", "sqp", "S.Q.P.", "SAUVE QUI PEUT"] {
      guard case .refused(let message, _) = try new(plan, "terms", title) else {
        Issue.record("accepted \(title)")
        continue
      }
      #expect(message.fr.contains("content/terms/sauve-qui-peut.md"))
    }
    #expect(try plan.everything() == before)
    #expect(try path(try new(plan, "terms", "SQP 2")) == "content/terms/sqp-2.md")
  }

  @Test
  func foldersThatCountOtherwiseGoOnAsTheyDo() throws {
    let plan = try TemporaryPlan()
    try plan.write("content/axes/_collection.yaml", TemporaryPlan.actions)
    #expect(try path(try new(plan, "axes", "Un")) == "content/axes/01-un.md")
    try plan.write("content/names/_collection.yaml", TemporaryPlan.actions)
    try plan.write("content/names/a-propos.md", "---\nnumero: 1\ntitre: À propos\n---\n")
    #expect(try path(try new(plan, "names", "Contact")) == "content/names/contact.md")
    try plan.write("content/one/_collection.yaml", TemporaryPlan.actions)
    try plan.write("content/one/1-a.md", "---\nnumero: 1\ntitre: A\n---\n")
    #expect(try path(try new(plan, "one", "B")) == "content/one/2-b.md")
  }

  @Test(arguments: [("actions", "Hub"), ("actions", "HÛB"), ("partners", "le damier")])
  func nothingIsEverOverwritten(_ collection: String, _ title: String) throws {
    let plan = try TemporaryPlan()
    let before = try plan.everything()
    guard case .refused(let message, _) = try new(plan, collection, title) else {
      Issue.record("accepted")
      return
    }
    let file =
      collection == "actions" ? "content/actions/04-hub.md" : "content/partners/le-damier.md"
    #expect(message.en.contains(file))
    #expect(message.fr.contains(file))
    #expect(try plan.everything() == before)
  }

  @Test(arguments: ["Actions", "action", "ACTION"])
  func collectionsByWhatTheyAreCalled(_ name: String) throws {
    let plan = try TemporaryPlan()
    #expect(try path(try new(plan, name, "Un")) == "content/actions/05-un.md")
  }

  @Test
  func unknownCollection() throws {
    let plan = try TemporaryPlan()
    guard case .misused(_, let near?) = try new(plan, "acions", "Un"),
      case .misused(_, let all?) = try new(plan, "zzz", "Un")
    else {
      Issue.record("accepted")
      return
    }
    #expect(near.en == "did you mean “actions”?")
    #expect(all.en.contains("actions"))
  }

  @Test
  func requiredFieldsAreNamedAndReported() throws {
    let plan = try TemporaryPlan([
      "content/lieux/_collection.yaml":
        "title: name\nfields:\n  name: {type: text, required: true, label: Nom}\n  city: {type: text, required: true, label: \"Ville\\nou # bourg\"}\n"
    ])
    let outcome = try new(plan, "lieux", "Ici")
    #expect(outcome == .written(path: "content/lieux/ici.md", required: ["Ville\nou # bourg"]))
    #expect(try plan.check().map(\.id) == ["missing-field"])
  }

  // MARK: - Translations

  private static let original = """
    ---
    numero: 7
    titre: "Le hub : ici"
    pilote:
      - Le Damier
      - (entreprises, startups)
      - {nom: La Cité, role: copilote}
      - une fondation ?
    moyens:
      - 30 000 € # à voir
      - à préciser
    ---
    Ici --- là.
    ## Contexte

    ---
    ## Autre chose
    """

  @Test
  func translation() throws {
    let plan = try TemporaryPlan(["content/actions/07-ici.md": Self.original])
    let outcome = try new(plan, "actions", "07-ici", to: "en")
    #expect(outcome == .written(path: "content/actions/07-ici.en.md", required: []))
    let text = try plan.read("content/actions/07-ici.en.md")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(
      lines.filter { !$0.isEmpty && (!$0.hasPrefix("#") || $0.hasPrefix("##")) } == [
        "---", "draft: true", "title:", "resources:", "words:", "  \"entreprises, startups\":",
        "  copilote:", "  une fondation:", "---", "## Context", "## Autre chose",
      ])
    #expect(lines.contains("#   \"Le hub : ici\""))
    #expect(lines.contains("#   - 30 000 € # à voir"))
    #expect(lines.contains("#   - à préciser"))
    #expect(lines.contains("# Ici --- là."))
    #expect(try plan.check().map(\.range?.path) == ["content/actions/07-ici.md"])
    // Published as it stands, it still breaks nothing.
    try plan.write("content/actions/07-ici.en.md", text.replacing("draft: true\n", with: ""))
    #expect(try plan.check().filter { $0.severity == .error } == [])
  }

  @Test(arguments: [
    "content/actions/04-hub.md", "actions/04-hub.md", "04-hub", "4", "le hub", "Action 4",
  ])
  func entriesByAnyOfTheirNames(_ words: String) throws {
    let plan = try TemporaryPlan()
    #expect(
      try path(try new(plan, "actions", words, to: "en")) == "content/actions/04-hub.en.md")
  }

  @Test
  func translationsThatCannotBe() throws {
    let plan = try TemporaryPlan([
      "content/actions/06-b.md": "---\nnumero: 6\ntitre: B\nbrouillon: oui\n---\n",
      "content/actions/07-c.md": "---\nnumero: 7\ntitre: C\n---\n",
      "content/actions/07-c.en.md": "---\ntitle: C\n---\n",
    ])
    let before = try plan.everything()
    for (words, code, isUsage) in [
      ("04-hub", "de", true), ("04-hub", "fr", true), ("05-hubb", "en", true),
      ("06-b", "en", false), ("07-c", "en", false), ("../x", "en", true), ("", "en", true),
    ] {
      switch try new(plan, "actions", words, to: code) {
      case .written: Issue.record("\(words) was written")
      case .misused: #expect(isUsage, "\(words)")
      case .refused: #expect(!isUsage, "\(words)")
      }
    }
    #expect(try plan.everything() == before)
  }

  @Test
  func draftTranslationIsNotOverwritten() throws {
    let plan = try TemporaryPlan()
    _ = try new(plan, "actions", "04-hub", to: "en")
    let before = try plan.everything()
    guard case .refused = try new(plan, "actions", "04-hub", to: "en") else {
      Issue.record("accepted")
      return
    }
    #expect(try plan.everything() == before)
  }
}
