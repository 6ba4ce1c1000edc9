import BaliseDiagnostics
import BaliseText

extension HTMLPage {
  /// The `<title>` of the page itself, not of a drawing in it.
  var documentTitle: Int? {
    elements.indices.first {
      elements[$0].name == .title
        && !isInside($0, [.svg, .body])
    }
  }
}

/// The page has a title, and it is about what the page is about.
enum Titles: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    guard let title = page.documentTitle, !page.words(in: title).isEmpty else {
      return report.report(
        "page-without-title", at: page.documentTitle,
        Phrase(en: "the page has no title", fr: "la page n’a pas de titre"),
        help: Phrase(
          en: "write <title>{{page.title}} – {{site.name}}</title> into the head of the layout",
          fr: "écrivez <title>{{page.title}} – {{site.name}}</title> dans l’en-tête de la mise en "
            + "page"))
    }
    guard let heading = Headings.main(page).first else { return }
    let words = Set(NameFolding.words(page.words(in: title)))
    let wanted = NameFolding.words(page.words(in: heading))
    guard !wanted.isEmpty, words.isDisjoint(with: wanted) else { return }
    let (said, meant) = (
      Phrase(quoting: page.words(in: title)), Phrase(quoting: page.words(in: heading))
    )
    report.report(
      "title-off-subject", .warning, at: title,
      Phrase(
        en: "the title \(said.en) has no word of the main heading, \(meant.en)",
        fr: "le titre \(said.fr) n’a aucun mot du titre principal, \(meant.fr)"),
      help: Phrase(
        en: "begin the title with what the page is about: it is the first thing that is read out",
        fr: "commencez le titre par le sujet de la page : c’est la première chose qui est lue"),
      notes: [(Phrase(en: "the main heading is here", fr: "le titre principal est ici"), heading)])
  }
}
