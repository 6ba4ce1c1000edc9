import BaliseColours
import BaliseDiagnostics
import BaliseTestSupport
import Testing

@testable import BaliseSite

/// The pictures that stand for sheets where their address is shared.
struct ShareCardTests {
  private static func card(_ title: String) -> String {
    let card = ShareCard(
      label: "Action 4", title: title, site: "Plan <musique> & image",
      colours: SiteIdentity.plain.card)
    return String(decoding: card.svg, as: UTF8.self)
  }

  @Test func aCardSaysItsSheet() {
    let svg = Self.card("Créer un hub")
    for words in [
      ">Action 4</text>", ">Créer un hub</text>", ">Plan &lt;musique&gt; &amp; image</text>",
    ] { #expect(svg.contains(words)) }
    #expect(svg.contains(SiteIdentity.plain.theme))
  }

  @Test func aCardHasTheColourAndTheNameOfItsGroup() {
    var card = ShareCard(
      label: "Action 4", title: "Créer un hub", site: "Plan", colours: SiteIdentity.plain.card)
    let colours = SiteIdentity.plain.card
    #expect(colours.groups.count == SiteIdentity.unsaid.groups.count)
    #expect(card.words == "Action 4, Créer un hub")
    card.group = (name: "Visibilité", order: 2)
    #expect(card.words == "Action 4, Visibilité, Créer un hub")
    let svg = String(decoding: card.svg, as: UTF8.self)
    #expect(svg.contains(">Action 4 · Visibilité</text>"))
    #expect(svg.contains("fill=\"\(colours.groups[1])\""))
    // More groups than colours: the site's own.
    for order in [0, 5, -1, .min, .max, nil] {
      card.group = (name: "Visibilité", order: order)
      let svg = String(decoding: card.svg, as: UTF8.self)
      #expect(colours.groups.allSatisfy { !svg.contains($0) })
      #expect(svg.contains("height=\"20\" fill=\"\(colours.mark)\""))
    }
  }

  @Test func aCardWithoutColoursOfGroupsHasTheSitesOwn() {
    var choice = SiteIdentity.unsaid
    choice.groups = []
    let colours = SiteIdentity.CardColours(Palette.derive(from: choice).palette.light)
    #expect(colours.groups.isEmpty)
    for order in [1, 0, .min, nil] {
      let card = ShareCard(
        label: "Action 4", title: "Créer un hub", site: "Plan", colours: colours,
        group: (name: "Visibilité", order: order))
      let svg = String(decoding: card.svg, as: UTF8.self)
      #expect(svg.contains("height=\"20\" fill=\"\(colours.mark)\""))
    }
  }

  @Test func wordsOfAuthorsStayWords() {
    let svg = Self.card("</text><image href=\"file:///etc/passwd\"/>")
    #expect(!svg.contains("<image") && SVGCheck.fault(Array(svg.utf8)) == nil)
  }

  @Test(arguments: [1, 3, 12, 40, 400])
  func everyTitleFits(_ words: Int) {
    let title = Array(repeating: "professionnalisation", count: words).joined(separator: " ")
    let (lines, size) = CardLines.fitted(title)
    #expect(lines.count <= 5 && !lines.isEmpty)
    #expect(lines.allSatisfy { $0.count * size < 2200 })
    #expect((lines.last?.hasSuffix("…") == true) == (words > 5))
  }

  @Test(arguments: [26, 60, 5_000])
  func aWordOfManyLettersStaysOnTheCard(_ letters: Int) throws {
    let word = String(repeating: "w", count: letters)
    for title in [word, "Un " + word, word + " et un autre"] {
      let (lines, size) = CardLines.fitted(title)
      #expect(lines.count <= 5)
      #expect(lines.allSatisfy { $0.count * size <= 1040 + size })
      #expect((lines.last?.hasSuffix("…") == true) == (letters > 1_000))
      // Of what is shown nothing is left out in between.
      let shown = lines.joined().replacing("…", with: "").replacing(" ", with: "")
      #expect(title.replacing(" ", with: "").hasPrefix(shown))
    }
    let cut = CardLines.cut(word, 40)
    #expect(cut.count * 40 <= 1040 + 40)
    #expect(cut.hasSuffix("…") == (letters > 26))
    #expect(CardLines.cut("Action 4 · " + word, 40).hasPrefix("Action 4 ·"))
  }

  @Test func aWordGetsSmallerLettersBeforeItIsBroken() {
    #expect(CardLines.fitted("Anticonstitutionnellement").lines == ["Anticonstitutionnellement"])
    #expect(CardLines.fitted("Anticonstitutionnellement").size < 76)
  }

  @Test func shortTitlesAreLarge() {
    #expect(
      CardLines.fitted("Créer un hub").size
        > CardLines.fitted(
          "Renforcer l’incubation des entreprises de la musique et de l’image"
        ).size)
  }

  @Test func aCollectionThatIsNotThereIsAnError() throws {
    let plan = try RealPlan.copy()
    try plan.replace("share: [actions]", with: "share: [actoins]", in: "content/site.yaml")
    #expect(
      Transcript.places(try plan.check().diagnostics).contains {
        $0.hasPrefix("content/site.yaml:") && $0.hasSuffix(" unknown-booklet-part")
      })
  }
}

/// The same drawn, where the machine has what draws them.
@Suite(.enabled(if: PictureMaker(program: PicturePlan.program)?.hasFonts ?? false))
struct DrawnShareCardTests {
  private let maker = PictureMaker(program: PicturePlan.program)

  private func plan() throws -> PlanFolder {
    let plan = try PlanFolder([
      "content/site.yaml":
        "name: Plan\nlanguages: [fr, en]\nbase: https://plan.example/\nshare: [notes]\n",
      "content/notes/_collection.yaml":
        "label: [Note, Notes]\nfields:\n  title: {type: text, translated: true}\n  number: {type: integer}\n"
        + "  picture: {type: image}\n",
      "content/notes/a.md": "---\ntitle: Un hub\nnumber: 4\n---\nTexte.\n",
      "content/notes/a.en.md": "---\ntitle: A hub\n---\nText.\n",
      "content/notes/b.md": "---\ntitle: B\npicture: {file: p.png, alt: Une image}\n---\n",
      "templates/assets/share.png": "",
      "templates/pages/entry.html":
        "{{<base}}{{$main}}<h1>{{title}}</h1>{{#page.open-graph}}<p>{{property}}={{content}}</p>"
        + "{{/page.open-graph}}{{#body}}{{{body}}}{{/body}}{{/main}}{{/base}}",
    ])
    try plan.write("content/notes/p.png", PictureBytes.png())
    try plan.write("templates/assets/share.png", PictureBytes.png())
    return plan
  }

  private func card(_ page: String, _ site: FileTree) -> String? {
    site[page]?.firstMatch(of: /og:image=https:\/\/plan\.example\/([^<]*)/).map { String($0.1) }
  }

  @Test func eachSheetHasItsOwnInEachLanguage() throws {
    let plan = try plan()
    let report = try plan.build(verifying: true, pictures: maker)
    #expect(Transcript.own(report.diagnostics) == [] && report.isPublished)
    let site = try plan.published()
    let cards = ["notes/a.html", "en/notes/a.html"].compactMap { card($0, site) }
    #expect(cards.count == 2 && Set(cards).count == 2)
    for path in cards {
      let bytes = try #require(site.files[path])
      #expect(PictureFile.read(bytes)?.size == PictureSize(1200, 630))
    }
    #expect(site["notes/a.html"]?.contains("og:image:alt=Note 4, Un hub") == true)
    // A picture that somebody chose comes first.
    #expect(card("notes/b.html", site)?.hasPrefix("files/notes/p.png") == true)
    #expect(site.paths.filter { $0.hasPrefix("pictures/share/") }.count == 2)
  }

  /// They are drawn at once, and each page shows one.
  @Test func sheetsOfTheSameTitleHaveTheSameCard() throws {
    let plan = try plan()
    for number in 1...6 {
      try plan.write("content/notes/same-\(number).md", "---\ntitle: Réunion\n---\n")
    }
    #expect(try plan.build(jobs: 4, verifying: true, pictures: maker).isPublished)
    let site = try plan.published()
    let cards = (1...6).compactMap { card("notes/same-\($0).html", site) }
    #expect(cards.count == 6 && Set(cards.map { site.files[$0] }).count == 1)
    #expect(cards.allSatisfy { $0.hasPrefix("pictures/share/") })
  }

  /// Nobody shares a page of the preview: nothing is drawn for it.
  @Test func aSiteWithoutDrawingsHasNone() throws {
    let plan = try plan()
    #expect(try plan.build(verifying: true, pictures: maker?.withoutDrawings).isPublished)
    let site = try plan.published()
    #expect(card("notes/a.html", site)?.hasPrefix("assets/share") == true)
    #expect(site.paths.allSatisfy { !$0.hasPrefix("pictures/share/") })
  }

  @Test func aChangedTitleIsAnotherCardAndTheOldOneGoes() throws {
    let plan = try plan()
    _ = try plan.build(pictures: maker)
    let before = card("notes/a.html", try plan.published())
    try plan.replace("title: Un hub", with: "title: Un grand hub", in: "content/notes/a.md")
    #expect(try plan.build(verifying: true, pictures: maker).isPublished)
    let site = try plan.published()
    #expect(card("notes/a.html", site) != before)
    #expect(site.paths.filter { $0.hasPrefix("pictures/share/") }.count == 2)
    let kept = try Disk.names(in: Publisher.pictures(of: plan.output)).filter {
      $0.hasSuffix("-card.png")
    }
    #expect(kept.count == 2)
  }

  /// The plan with an axis, which groups its sheets.
  private func groupedPlan() throws -> PlanFolder {
    let plan = try plan()
    try plan.replace(
      "fields:\n", with: "index: {group: axis}\nfields:\n  axis: {type: reference, to: axes}\n",
      in: "content/notes/_collection.yaml")
    try plan.replace("number: 4", with: "number: 4\naxis: un", in: "content/notes/a.md")
    try plan.write(
      "content/axes/_collection.yaml",
      "order: rank\nfields:\n  title: {type: text}\n  rank: {type: integer}\n")
    try plan.write("content/axes/un.md", "---\ntitle: Un\nrank: 1\n---\n")
    return plan
  }

  @Test func aSheetHasTheColourAndTheNameOfItsGroup() throws {
    let plan = try groupedPlan()
    var cards: [String?] = []
    for (old, new) in [("rank: 1", "rank: 2"), ("title: Un", "title: Deux\nwas: un"), ("", "")] {
      let report = try plan.build(verifying: true, pictures: maker)
      #expect(report.isPublished)
      let site = try plan.published()
      cards.append(card("notes/a.html", site))
      let name = cards.count == 3 ? "Deux" : "Un"
      #expect(site["notes/a.html"]?.contains("og:image:alt=Note 4, \(name), Un hub") == true)
      if !old.isEmpty { try plan.replace(old, with: new, in: "content/axes/un.md") }
    }
    #expect(Set(cards).count == 3 && !cards.contains(nil))
  }

  @Test func coloursThatCannotBeReadAreToldBesideCards() throws {
    let plan = try groupedPlan()
    try plan.replace(
      "share:", with: "identity: {colours: [rouge]}\nshare:", in: "content/site.yaml")
    let report = try plan.build(pictures: maker)
    #expect(!report.isPublished)
    #expect(
      Transcript.places(Transcript.own(report.diagnostics)) == [
        "content/site.yaml:4:22 bad-colour"
      ])
    #expect(try plan.check().diagnostics.contains { $0.id == "bad-colour" })
  }

  @Test func aBuildOfTextsOnlyNamesTheSameCard() throws {
    let plan = try plan()
    _ = try plan.build(pictures: maker)
    let before = card("notes/a.html", try plan.published())
    try plan.replace("Texte.", with: "Un autre texte.", in: "content/notes/a.md")
    #expect(try plan.build(pictures: maker).isPublished)
    #expect(card("notes/a.html", try plan.published()) == before)
  }

  @Test func withoutTheLibraryOnePictureServesAll() throws {
    let plan = try plan()
    _ = try plan.build(pictures: nil)
    let site = try plan.published()
    #expect(card("notes/a.html", site)?.hasPrefix("assets/share.") == true)
    #expect(!site.paths.contains { $0.hasPrefix("pictures/") })
  }
}
