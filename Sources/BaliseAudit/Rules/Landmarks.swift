import BaliseText

/// The regions people jump between: one main part, one head, one foot, navigations with names, and
/// a first link that leads past what comes before the main part.
enum Landmarks: AuditRule {
  private static let sectioning: Set<HTMLName> = [.article, .aside, .main, .nav, .section]

  private struct Kind {
    let role: String
    let element: HTMLName
    let name: Phrase
    /// The French for “no …”: what follows « n’a pas ».
    let without: String
  }

  private static let kinds = [
    Kind(
      role: "main", element: .main,
      name: Phrase(en: "main part (<main>)", fr: "partie principale (<main>)"),
      without: "de partie principale (<main>)"),
    Kind(
      role: "banner", element: .header,
      name: Phrase(en: "head (<header>)", fr: "en-tête (<header>)"),
      without: "d’en-tête (<header>)"),
    Kind(
      role: "contentinfo", element: .footer,
      name: Phrase(en: "foot (<footer>)", fr: "pied de page (<footer>)"),
      without: "de pied de page (<footer>)"),
  ]

  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for kind in kinds { check(kind, page, &report) }
    checkNavigations(page, &report)
    checkSkipLink(page, &report)
  }

  /// The landmarks of a role, by element or by attribute.
  static func all(_ role: String, _ element: HTMLName, _ page: HTMLPage) -> [Int] {
    page.elements.indices.filter { index in
      guard !page.elements[index].isHidden else { return false }
      if let written = page.word(.role, of: index) { return written == role }
      guard page.elements[index].name == element else { return false }
      return element == .main || element == .nav || !page.isInside(index, sectioning)
    }
  }

  private static func check(_ kind: Kind, _ page: HTMLPage, _ report: inout AuditReport) {
    let found = all(kind.role, kind.element, page)
    if found.isEmpty {
      report.report(
        "missing-landmark", at: nil,
        Phrase(en: "the page has no \(kind.name.en)", fr: "la page n’a pas \(kind.without)"),
        help: Phrase(
          en: "put that part of the layout into this element: screen readers jump to it",
          fr: "mettez cette partie de la mise en page dans cet élément : les lecteurs d’écran y "
            + "sautent"))
    }
    for index in found.dropFirst().prefix(3) {
      report.report(
        "repeated-landmark", at: index,
        Phrase(
          en: "the page has a second \(kind.name.en)",
          fr: "la page a un deuxième élément : \(kind.name.fr)"),
        help: Phrase(
          en: "keep one, or put this one inside an <article> or a <section> that it belongs to",
          fr: "gardez-en un seul, ou placez celui-ci dans l’<article> ou la <section> dont il "
            + "relève"),
        notes: [(Phrase(en: "the first one is here", fr: "le premier est ici"), found[0])])
    }
  }

  private static func checkNavigations(_ page: HTMLPage, _ report: inout AuditReport) {
    let all = all("navigation", .nav, page)
    guard all.count > 1 else { return }
    var names: [String: Int] = [:]
    for index in all {
      let name = page.accessibleName(index)
      let first = name.isEmpty ? nil : names[NameFolding.key(name)]
      if name.isEmpty || first != nil {
        let quoted = Phrase(quoting: name)
        report.report(
          "navigation-without-name", at: index,
          name.isEmpty
            ? Phrase(
              en: "one of the page’s \(all.count) navigations has no name",
              fr: "une des \(all.count) navigations de la page n’a pas de nom")
            : Phrase(
              en: "two navigations of the page are called \(quoted.en)",
              fr: "deux navigations de la page s’appellent \(quoted.fr)"),
          help: Phrase(
            en: "give each its own name: <nav aria-label=\"…\">",
            fr: "donnez à chacune son nom : <nav aria-label=\"…\">"),
          notes: first.map { [(Phrase(en: "the other one is here", fr: "l’autre est ici"), $0)] }
            ?? [])
      } else {
        names[NameFolding.key(name)] = index
      }
    }
  }

  private static func checkSkipLink(_ page: HTMLPage, _ report: inout AuditReport) {
    guard let main = all("main", .main, page).first else { return }
    let links = page.elements.indices.prefix(main).filter {
      page.elements[$0].name == .a && page.has(.href, $0) && !page.elements[$0].isHidden
    }
    guard let first = links.first, page.value(.href, of: first)?.hasPrefix("#") != true else {
      return
    }
    report.report(
      "skip-link-missing", at: first,
      Phrase(
        en: "\(links.count) links come before the main part, and the first does not lead past them",
        fr:
          "\(links.count) liens précèdent la partie principale, et le premier ne permet pas de les "
          + "passer"),
      help: Phrase(
        en: "begin the body with <a href=\"#main\">…</a>, and write <main id=\"main\">",
        fr: "commencez le corps de la page par <a href=\"#main\">…</a>, et écrivez <main "
          + "id=\"main\">"))
  }
}
