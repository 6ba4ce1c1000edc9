import BaliseText

/// One main heading, headings that go down one level at a time, none without words.
enum Headings: AuditRule {
  private static let names: [HTMLName] = (1...6).map { HTMLName("h\($0)") }

  /// The level of a heading; nil for another element.
  static func level(_ page: HTMLPage, _ element: Int) -> Int? {
    if let role = page.word(.role, of: element) {
      guard role == "heading" else { return nil }
      let level = page.value(HTMLName("aria-level"), of: element).flatMap { Int($0) } ?? 2
      return (1...9).contains(level) ? level : 2
    }
    return names.firstIndex(of: page.elements[element].name).map { $0 + 1 }
  }

  /// The main headings of a page.
  static func main(_ page: HTMLPage) -> [Int] {
    page.elements.indices.filter { !page.elements[$0].isHidden && level(page, $0) == 1 }
  }

  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    var previous: (element: Int, level: Int)?
    for index in page.elements.indices where !page.elements[index].isHidden {
      guard let level = level(page, index) else { continue }
      if page.accessibleName(index).isEmpty { reportEmpty(index, level, &report) }
      if level > (previous?.level ?? 1) + 1 { reportSkip(page, index, level, previous, &report) }
      previous = (index, level)
    }
    let main = main(page)
    if main.isEmpty { reportMissing(&report) }
    for index in main.dropFirst().prefix(3) {
      report.report(
        "several-main-headings", at: index,
        Phrase(
          en: "a second main heading (h1) stands on the page",
          fr: "un deuxième titre principal (h1) se trouve sur la page"),
        help: Phrase(
          en: "keep one h1, which says what the page is about; the others are h2 or below",
          fr: "gardez un seul h1, qui dit de quoi parle la page ; les autres sont des h2 ou plus "
            + "bas"),
        notes: [(Phrase(en: "the first one is here", fr: "le premier est ici"), main[0])])
    }
  }

  private static func reportEmpty(_ index: Int, _ level: Int, _ report: inout AuditReport) {
    report.report(
      "empty-heading", at: index,
      Phrase(
        en: "this heading (h\(level)) has no words", fr: "ce titre (h\(level)) n’a pas de mots"),
      help: Phrase(
        en: "write what the part below it is about, or remove the heading",
        fr: "écrivez de quoi parle la partie qui suit, ou retirez le titre"))
  }

  private static func reportSkip(
    _ page: HTMLPage, _ index: Int, _ level: Int, _ previous: (element: Int, level: Int)?,
    _ report: inout AuditReport
  ) {
    let before = previous?.level ?? 0
    let name = Phrase(quoting: page.words(in: index))
    report.report(
      "skipped-heading", at: index,
      before == 0
        ? Phrase(
          en: "the first heading of the page, \(name.en), is an h\(level)",
          fr: "le premier titre de la page, \(name.fr), est un h\(level)")
        : Phrase(
          en: "the heading \(name.en) is an h\(level) right below an h\(before)",
          fr: "le titre \(name.fr) est un h\(level) juste sous un h\(before)"),
      help: Phrase(
        en: "make it an h\(before + 1): readers who move by headings look for the level between",
        fr: "faites-en un h\(before + 1) : qui se déplace de titre en titre cherche le niveau "
          + "manquant"),
      notes: previous.map {
        [
          (
            Phrase(en: "the heading before it is here", fr: "le titre précédent est ici"),
            $0.element
          )
        ]
      } ?? [])
  }

  private static func reportMissing(_ report: inout AuditReport) {
    report.report(
      "page-without-heading", at: nil,
      Phrase(
        en: "the page has no main heading (h1)", fr: "la page n’a pas de titre principal (h1)"),
      help: Phrase(
        en: "write one <h1> into the page’s template that says what the page is about",
        fr: "écrivez dans le modèle de la page un <h1> qui dit de quoi elle parle"))
  }
}
