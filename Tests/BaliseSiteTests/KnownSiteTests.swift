import BaliseDiagnostics
import BaliseSite
import BaliseTestSupport
import Foundation
import Testing

/// A process that has a site in memory puts changed texts in their places there, also where pages of
/// the whole plan are made from them, and publishes what a build from nothing makes.
struct KnownSiteTests {
  /// A plan that its memory knows, long enough after its files were written.
  private final class Known {
    let plan: PlanFolder
    private let memory = BuildMemory()

    init(_ plan: PlanFolder) throws {
      self.plan = plan
      settle()
      #expect(try build().isPublished)
    }

    // What was written just before a build may be written again within the same tick of the clock.
    private func settle() { Thread.sleep(forTimeInterval: 0.1) }

    func build(today: String = "2020-01-31") throws -> BuildReport {
      try plan.build(today: today, memory: memory)
    }

    /// Saves a file and builds; the site and what is told are those of a build from nothing.
    func save(_ file: String, _ text: String) throws -> BuildReport {
      try plan.write(file, text)
      settle()
      let report = try build()
      let clean = plan.path + "-clean"
      defer {
        try? FileManager.default.removeItem(atPath: clean)
        try? FileManager.default.removeItem(
          atPath: (clean as NSString).deletingLastPathComponent + "/.plan-clean.balise")
      }
      let again = try plan.build(to: clean)
      #expect(report.isPublished == again.isPublished)
      #expect(Transcript.places(report.diagnostics) == Transcript.places(again.diagnostics))
      guard report.isPublished else { return report }
      let differences = try FileTree(folder: plan.output).differences(
        from: try FileTree(folder: clean))
      #expect(differences.isEmpty)
      return report
    }
  }

  private static let action = "content/actions/01-incubation.md"
  private static let place = "content/actions/02-lieu.md"

  /// A small plan with a search, which is made from every text.
  private func searchedPlan() throws -> PlanFolder {
    let plan = try PlanFolder()
    try plan.copy(Fixtures.folder + "/sites/texts/content", to: "content")
    try plan.write(
      "templates/pages/search.html",
      "{{<base}}{{$main}}<form data-index=\"{{site.search-index}}\"></form>{{/main}}{{/base}}")
    for language in ["fr", "en"] {
      let words = "templates/languages/\(language).yaml"
      try plan.write(
        words,
        try plan.text(words)
          + "search: S\nsearch-page: P\nsearch-pages: P\nsearch-year: Y\nsearch-ignored: the\n")
    }
    return plan
  }

  /// The search and the booklet of the demonstration are made from every text.
  @Test func aTextOfAPlanWithSearchAndBookletIsPutInItsPlace() throws {
    let known = try Known(try RealPlan.copy())
    let text = try known.plan.text(Self.action)
    let first = try known.save(Self.action, text + "\nUn mot tout neuf : girouette.\n")
    #expect(first.isOfTexts)
    let booklet = try known.plan.published().files["booklet.html"] ?? []
    #expect(String(decoding: booklet, as: UTF8.self).contains("girouette"))
    // From what the build before left, and another text with it.
    let other = "content/actions/04-hub.en.md"
    try known.plan.write(other, try known.plan.text(other) + "\nOne more sentence.\n")
    #expect(try known.save(Self.action, text).isOfTexts)
    // A fact, and a text after it.
    let fact = text.replacing("titre: ", with: "titre: Autre ")
    #expect(try !known.save(Self.action, fact).isOfTexts)
    #expect(try known.save(Self.action, fact + "\nEncore une phrase.\n").isOfTexts)
    #expect(try known.build().isUnchanged)
  }

  /// Each of its sheets, and each line of its contents, is there once.
  @Test func aCollectionMayStandInTheBookletTwice() throws {
    let plan = try RealPlan.copy()
    #expect(try plan.build().isPublished)
    let once = try plan.published().files["booklet.html"]
    let settings = try plan.text("content/site.yaml")
    try plan.write(
      "content/site.yaml", settings.replacing("\nbooklet: [", with: "\nbooklet: [actions, "))
    #expect(try plan.text("content/site.yaml") != settings)
    #expect(try plan.build().isPublished)
    #expect(try plan.published().files["booklet.html"] == once)
  }

  /// The booklet explains an abbreviation where it stands first, in texts that did not change.
  @Test func theBookletExplainsAnAbbreviationInTheTextThatComesFirstNow() throws {
    let known = try Known(try RealPlan.copy())
    let (first, second) = ("content/actions/01-incubation.md", "content/actions/04-hub.md")
    let (one, other) = (try known.plan.text(first), try known.plan.text(second))
    let sentence = "\nL'ASAD en est.\n"
    func explained() throws -> String {
      let page = String(
        decoding: try known.plan.published().files["booklet.html"] ?? [], as: UTF8.self)
      let places = page.ranges(of: ">ASAD</abbr>")
      #expect(places.count == 1)
      let before = places.first.map { page[..<$0.lowerBound] } ?? ""
      return before.ranges(of: "id=\"actions-04-hub\"").isEmpty ? first : second
    }
    _ = try known.save(second, other + sentence)
    #expect(try explained() == second)
    _ = try known.save(first, one + sentence)
    #expect(try explained() == first)
    _ = try known.save(first, one)
    #expect(try explained() == second)
  }

  @Test func whatIsWithheldIsFoundInATextThatIsPutInItsPlace() throws {
    let known = try Known(try PeoplePlan.with())
    let sheet = "content/sheets/a.md"
    let text = try known.plan.text(sheet)
    #expect(try known.save(sheet, text + "\nUn texte.\n").isPublished)
    let report = try known.save(sheet, text + "\nAppelez le 04 73 95 57 86.\n")
    #expect(report.diagnostics.contains { $0.id == "private-in-text" } && !report.isPublished)
    #expect(try known.save(sheet, text + "\nUn autre texte.\n").isPublished)
  }

  @Test func aFaultyTextIsToldAndItsRepairIsPublished() throws {
    let known = try Known(try searchedPlan())
    let text = try known.plan.text(Self.place)
    for words in ["[Nulle part](actions/perdu)", "FR76 3000 6000 0112 3456 7890 189"] {
      #expect(try known.save(Self.place, text + "\n\(words)\n").hasErrors)
    }
    let table = "\n| Étape | Fin |\n|---|---|\n| Une | 2021 |\n"
    let warned = try known.save(Self.place, text + table)
    #expect(warned.diagnostics.contains { $0.id == "table-without-caption" })
    // The line moves, then goes.
    #expect(try known.save(Self.place, text + "\nUne ligne.\n" + table).isOfTexts)
    #expect(try known.save(Self.place, text).isOfTexts)
  }

  @Test func anotherDayTemplateOrFileIsReadWhole() throws {
    let known = try Known(try searchedPlan())
    let text = try known.plan.text(Self.place)
    #expect(try known.save(Self.place, text + "\nUne phrase.\n").isOfTexts)
    try known.plan.write(Self.place, text)
    #expect(try !known.build(today: "2021-01-31").isOfTexts)
    try known.plan.write("content/actions/03-neuf.md", "---\ntitle: Neuf\n---\nDu neuf.\n")
    #expect(try !known.save(Self.place, text + "\nUne autre.\n").isOfTexts)
    try known.plan.remove("content/actions/03-neuf.md")
    #expect(try !known.save(Self.place, text).isOfTexts)
    let page = "templates/pages/entry.html"
    try known.plan.write(page, try known.plan.text(page) + " ")
    #expect(try !known.save(Self.place, text + "\nUne phrase.\n").isOfTexts)
    #expect(try known.save(Self.place, text).isOfTexts)
  }

  /// Facts, and what is named, are put in their places too; what an entry is found by beside its title,
  /// and another place in the order, change more than one entry.
  @Test func factsArePutInTheirPlacesAndNumbersAreNot() throws {
    let known = try Known(try RealPlan.copy())
    let text = try known.plan.text(Self.action)
    for (old, new, isOfEntries) in [
      ("resume: ", "resume: En un mot, ", true), ("horizon: 2018", "horizon: fin 2019", true),
      ("  - Busi\n", "", true), ("  - Busi\n", "  - {nom: Le Bivouac, role: étude}\n", true),
      ("liens: [2, 4]", "liens: [3]", true), ("pilote: Le Damier", "pilote: à préciser", true),
      ("numero: 1\n", "# une remarque\nnumero: 1\n", true),
      ("pilote: Le Damier", "pilote: Busi ?", true), ("axe: Accomp", "axe: Encore Accomp", false),
      ("titre: ", "titre: Encore ", true), ("numero: 1\n", "numero: 31\n", false),
      ("horizon: 2018", "horizon: la Saint-Glinglin", false),
      ("pilote: Le Damier", "pilote: Le Damyer", false),
    ] {
      #expect(text.contains(old))
      let report = try known.save(Self.action, text.replacing(old, with: new))
      #expect(report.isOfEntries == isOfEntries && !report.isOfTexts, "\(new)")
      #expect(try known.save(Self.action, text).isPublished)
    }
    // Two entries at once, one of them in its translation.
    let other = "content/actions/04-hub.en.md"
    let translation = try known.plan.text(other)
    try known.plan.write(
      other, translation.replacing("summary: ", with: "summary: In a word, "))
    #expect(
      try known.save(Self.action, text.replacing("horizon: 2018", with: "horizon: 2019"))
        .isOfEntries)
    #expect(try known.save(other, translation).isOfEntries)
  }

  /// A title is put in its place too, with all that is made from names, as long as its entry stays where
  /// it is and no name can mean another entry for it.
  @Test(arguments: [
    ("news/axes-de-travail", "titre", "Encore des axes", true),
    ("news/axes-de-travail.en", "title", "More lines of work", true),
    // Texts link to projects by their titles.
    ("projects/fablab-materiaupole", "titre", "Fablab – le lieu", true),
    ("projects/fablab-materiaupole", "titre", "Zoom sur le fablab", false),
    ("projects/fablab-materiaupole", "titre", "Forums des métiers", false),
    ("news/axes-de-travail", "titre", "2013", false),
    // Actions name this one, and a term has the title of that one.
    ("partners/busi", "nom", "Busy", false), ("partners/amta", "nom", "AMTAS", false),
  ])
  func aTitleIsPutInItsPlace(_ file: String, _ key: String, _ title: String, _ isOfEntries: Bool)
    throws
  {
    let known = try Known(try RealPlan.copy())
    let file = "content/\(file).md"
    let text = try known.plan.text(file)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("\(key): ") })
    let report = try known.save(file, text.replacing(line, with: "\(key): \(title)"))
    #expect(report.isOfEntries == isOfEntries && !report.isOfTexts)
    #expect(try known.save(file, text).isPublished)
    #expect(try known.build().isUnchanged)
  }

  /// Each of two titles is apart from all names before, and the two are not from each other.
  @Test func twoTitlesThatMeetAreNotPutInTheirPlaces() throws {
    let known = try Known(try searchedPlan())
    let other = "content/actions/01-hub.md"
    let texts = try [Self.place, other].map(known.plan.text)
    let lines = try texts.map { text in
      try #require(text.split(separator: "\n").first { $0.hasPrefix("title: ") })
    }
    try known.plan.write(other, texts[1].replacing(lines[1], with: "title: La halle"))
    let report = try known.save(
      Self.place, texts[0].replacing(lines[0], with: "title: La Halle"))
    #expect(!report.isOfEntries)
    // They change places.
    try known.plan.write(other, texts[1].replacing(lines[1], with: lines[0]))
    #expect(
      try !known.save(Self.place, texts[0].replacing(lines[0], with: lines[1])).isOfEntries)
  }

  /// An action whose plan is not decided belongs to no plan: its names mean others.
  @Test func aQuestionMarkAfterWhatAnEntryBelongsToIsMoreThanAFact() throws {
    let plan = try PlanFolder()
    try plan.copy(Fixtures.folder + "/sites/several-plans/content", to: "content")
    let known = try Known(plan)
    let action = "content/actions/danser.md"
    let text = try known.plan.text(action)
    for undecided in ["plan: arts ?", "plan: zones ?"] {
      let report = try known.save(action, text.replacing("plan: arts", with: undecided))
      #expect(!report.isOfEntries)
    }
    #expect(try known.save(action, text).isPublished)
  }

  /// The cells of a row are the fields of an entry: whether one is empty is a fact of it.
  @Test(arguments: ["{{note}}", "{{#missing-facts}}{{label}} {{/missing-facts}}"])
  func aCellOfWordsComesAndGoes(_ shown: String) throws {
    let plan = try searchedPlan()
    try plan.write(
      "content/rounds/_collection.yaml",
      "label: {fr: [Tournée, Tournées], en: [Round, Rounds]}\n"
        + "fields: {title: {}, when: {type: when}, note: {}, place: {}}\n")
    try plan.write(
      "templates/pages/rounds.html", "{{<base}}{{$main}}{{title}} \(shown){{/main}}{{/base}}")
    let table = "content/rounds/agenda.table.md"
    func text(_ note: String) -> String {
      "| title | when | note | place |\n|---|---|---|---|\n| Une | 18 novembre 2023 | \(note) | |\n"
        + "| Deux | 19 novembre 2023 | | Riom |\n"
    }
    try plan.write(table, text(""))
    let known = try Known(plan)
    for note in ["Saison douce", "Saison rude", "", "Saison", ""] {
      #expect(try known.save(table, text(note)).isPublished)
    }
  }

  /// What tells homonyms apart is a fact of each, shown wherever one of them is named.
  @Test func aFactThatTellsHomonymsApartChangesThePagesThatNameThem() throws {
    let plan = try searchedPlan()
    try plan.write(
      "content/partners/_collection.yaml",
      "label: {fr: [Partenaire, Partenaires], en: [Partner, Partners]}\n"
        + "fields: {name: {}, place: {}, kind: {}}\n")
    for (file, place, kind) in [("un", "Riom", "scène"), ("deux", "Thiers", "école")] {
      try plan.write(
        "content/partners/\(file).md",
        "---\nname: Le Tremplin\nplace: \(place)\nkind: \(kind)\n---\n")
    }
    try plan.replace(
      "partner: ", with: "partner: un # ", in: "content/actions/01-hub.md")
    let known = try Known(plan)
    let one = "content/partners/un.md"
    let text = try known.plan.text(one)
    for words in ["Vichy", "Thiers", "Riom"] {
      #expect(try known.save(one, text.replacing("Riom", with: words)).isPublished)
    }
  }

  /// The lists of the search say entries by their numbers.
  @Test func anEntryThatComesOrGoesGivesTheListsOfTheSearchOtherNumbers() throws {
    let plan = try searchedPlan()
    try plan.write(
      "content/site.yaml",
      try plan.text("content/site.yaml") + "search:\n  filters: [years, partners]\n")
    try plan.replace(
      "fields:\n", with: "fields:\n  when: {type: when}\n",
      in: "content/actions/_collection.yaml")
    try plan.write("content/actions/05-cinq.md", "---\ntitle: Cinq\nwhen: 2014\n---\n")
    let known = try Known(plan)
    for (file, facts) in [("06-six", "when: 2015\npartner: Le Damier\n"), ("00-un", "")] {
      let file = "content/actions/\(file).md"
      #expect(try known.save(file, "---\ntitle: Neuf \(file)\n\(facts)---\n").isPublished)
    }
    try known.plan.remove("content/actions/00-un.md")
    let text = try known.plan.text(Self.place)
    #expect(try !known.save(Self.place, text + "\nUne phrase.\n").isOfTexts)
  }

  /// A document beside entries is told unless a text names it.
  @Test(arguments: [true, false])
  func aTextThatNamesAFileChangesWhatIsToldOfIt(_ hasSearch: Bool) throws {
    let plan = hasSearch ? try searchedPlan() : try PlanFolder()
    if !hasSearch { try plan.copy(Fixtures.folder + "/sites/texts/content", to: "content") }
    try plan.write("content/actions/note.docx", "x")
    let known = try Known(plan)
    let text = try known.plan.text(Self.place)
    for words in ["[La note](note.docx).", "Sans note.", "Sans rien."] {
      let told = try known.save(Self.place, text + "\n\(words)\n").diagnostics.map(\.id)
      #expect(told.contains("unused-file") == !words.contains("note.docx"))
    }
  }
}
