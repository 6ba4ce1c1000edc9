import BaliseText

/// A page says that it is HTML of today, and its parts stand in a page that fits together.
enum PageShape: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    guard !page.hasDoctype else { return }
    report.report(
      "page-without-doctype", at: nil,
      Phrase(
        en: "the page does not begin with <!DOCTYPE html>",
        fr: "la page ne commence pas par <!DOCTYPE html>"),
      help: Phrase(
        en: "write <!DOCTYPE html> as the first line of the layout: without it browsers imitate "
          + "those of the last century",
        fr: "écrivez <!DOCTYPE html> en première ligne de la mise en page : sans cela, les "
          + "navigateurs imitent ceux du siècle dernier"))
  }
}

/// Every element that must be closed is, and every end tag ends something.
enum Balance: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for imbalance in page.imbalances.prefix(5) {
      let tag = String(decoding: page.bytes[imbalance.tag.whole].prefix(40), as: UTF8.self)
      switch imbalance.kind {
      case .open:
        report.report(
          "unbalanced-html", in: imbalance.tag.whole,
          Phrase(en: "\(tag) is never closed", fr: "\(tag) n’est jamais fermé"),
          help: Phrase(
            en: "close it where what it holds ends, before the elements around it are closed",
            fr: "fermez-le là où finit ce qu’il contient, avant de fermer les éléments qui "
              + "l’entourent"))
      case .stray:
        report.report(
          "unbalanced-html", in: imbalance.tag.whole,
          Phrase(
            en: "\(tag) closes nothing that is open here",
            fr: "\(tag) ne ferme rien d’ouvert à cet endroit"),
          help: Phrase(
            en: "remove it, or open the element before it. A paragraph ends by itself where a "
              + "list, a heading or another block begins",
            fr: "retirez-le, ou ouvrez l’élément avant. Un paragraphe finit de lui-même là où "
              + "commence une liste, un titre ou un autre bloc"))
      }
    }
  }
}
