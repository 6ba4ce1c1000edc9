import BaliseDiagnostics
import BaliseText

/// The words of a link say where it leads, and the same words lead to the same place.
enum LinkNames: AuditRule {
  /// Links of one name that are compared with each other: more would cost more than they tell.
  private static let compared = 40

  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    var known: [String: [Link]] = [:]
    var surroundings = Surroundings(page: page)
    var heading = -1
    for index in page.elements.indices where !page.elements[index].isHidden {
      if Headings.level(page, index) != nil { heading = index }
      guard page.elements[index].name == .a, let address = page.value(.href, of: index) else {
        continue
      }
      let name = page.accessibleName(index)
      if VagueWords.contains(name) {
        reportVague(name, index, &report)
        continue
      }
      let aim = String(address.prefix { $0 != "#" })
      // A place of this page, or a note: its number is not what tells it apart.
      guard !name.isEmpty, !aim.isEmpty else { continue }
      let link = Link(element: index, aim: aim, heading: heading)
      let others = known[name.lowercased(), default: []]
      guard others.count < compared else { continue }
      if let same = others.first(where: { areAlike($0, link, page, &surroundings) }) {
        reportSame(name, index, same.element, &report)
      }
      known[name.lowercased(), default: []].append(link)
    }
  }

  private struct Link {
    let element: Int
    let aim: String
    /// The heading it stands under; -1 for none.
    let heading: Int
  }

  /// True for links to different places that nothing around them tells apart: not the heading, the
  /// region, the sentence, the item, or the row of the table they stand in.
  private static func areAlike(
    _ one: Link, _ other: Link, _ page: HTMLPage, _ surroundings: inout Surroundings
  ) -> Bool {
    one.aim != other.aim && one.heading == other.heading
      && region(one.element, page) == region(other.element, page)
      && surroundings.areEqual(one.element, other.element)
  }

  private static let regions: Set<HTMLName> = [.header, .footer, .nav, .aside, .main, .section]
  private static func region(_ link: Int, _ page: HTMLPage) -> Int? {
    page.closest(link) { regions.contains(page.elements[$0].name) }
  }

  private static func reportVague(_ name: String, _ index: Int, _ report: inout AuditReport) {
    let words = Phrase(quoting: name)
    report.report(
      "vague-link", .warning, at: index,
      Phrase(
        en: "the link \(words.en) does not say where it leads",
        fr: "le lien \(words.fr) ne dit pas où il mène"),
      help: Phrase(
        en: "write what it leads to: links are also read one after the other, without the sentence "
          + "around them",
        fr: "écrivez vers quoi il mène : les liens se lisent aussi l’un après l’autre, sans la "
          + "phrase qui les entoure"))
  }

  private static func reportSame(
    _ name: String, _ index: Int, _ first: Int, _ report: inout AuditReport
  ) {
    let words = Phrase(quoting: name)
    report.report(
      "same-words-other-link", .warning, at: index,
      Phrase(
        en: "two links of the page with the same words, \(words.en), lead to different places",
        fr: "deux liens de la page avec les mêmes mots, \(words.fr), mènent à des endroits "
          + "différents"),
      help: Phrase(
        en: "give them words that tell them apart, or an aria-label that begins with those words",
        fr: "donnez-leur des mots qui les distinguent, ou un aria-label qui commence par ces mots"),
      notes: [(Phrase(en: "the first one is here", fr: "le premier est ici"), first)])
  }
}

/// What stands around links, each block read once.
private struct Surroundings {
  let page: HTMLPage
  private var known: [Int: [String]] = [:]

  init(page: HTMLPage) { self.page = page }

  private static let blocks: Set<HTMLName> = Set(
    ["p", "li", "td", "th", "dd", "dt", "figcaption", "caption", "summary", "article"].map {
      HTMLName($0)
    })

  /// True when the sentences, items or rows that two links stand in say the same.
  mutating func areEqual(_ one: Int, _ other: Int) -> Bool {
    let blocks = (block(one), block(other))
    return blocks.0 == blocks.1 || words(blocks.0) == words(blocks.1)
  }

  private func block(_ link: Int) -> Int? {
    page.closest(link) { Self.blocks.contains(page.elements[$0].name) }
  }

  private mutating func words(_ block: Int?) -> [String] {
    guard let block else { return [] }
    if let words = known[block] { return words }
    var words = [page.words(in: block)]
    if let row = page.closest(block, where: { page.elements[$0].name == .tr }) {
      words.append(page.words(in: row))
    }
    if page.elements[block].name == .dt {
      let next = Int(page.elements[block].after)
      if next < page.elements.count, page.elements[next].name == .dd {
        words.append(page.words(in: next))
      }
    }
    // An item inside an item is told apart by the outer one.
    if let outer = page.closest(block, where: { page.elements[$0].name == .li }) {
      words.append(page.words(in: outer))
    }
    known[block] = words
    return words
  }
}
