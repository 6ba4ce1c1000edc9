import BaliseText

/// Lists hold their items and nothing else, and items stand in lists.
enum Lists: AuditRule {
  private static let invisible: Set<HTMLName> = [.script, .template, .style]

  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for index in page.elements.indices where !page.elements[index].isHidden {
      switch page.elements[index].name {
      case .ul, .ol, .menu:
        // As a menu, a tree or another widget its children have roles of their own.
        if page.has(.role, index), page.word(.role, of: index) != "list" { continue }
        checkChildren(page, index, [.li], &report)
      case .dl: checkChildren(page, index, [.dt, .dd, .div], &report)
      case .li: checkParent(page, index, [.ul, .ol, .menu], &report)
      case .dt, .dd: checkParent(page, index, [.dl, .div], &report)
      default: break
      }
    }
  }

  private static func checkChildren(
    _ page: HTMLPage, _ list: Int, _ allowed: Set<HTMLName>, _ report: inout AuditReport
  ) {
    let stranger = page.children(list).first {
      let name = page.elements[$0].name
      return !allowed.contains(name) && !invisible.contains(name)
    }
    guard let stranger else { return }
    let (inner, outer) = (page.tagName(stranger), page.tagName(list))
    report.report(
      "list-structure", at: stranger,
      Phrase(
        en: "<\(inner)> stands directly in <\(outer)>, which holds items only",
        fr: "<\(inner)> se trouve directement dans <\(outer)>, qui ne contient que des éléments de "
          + "liste"),
      help: Phrase(
        en: "put it inside an item (<li>, <dt> or <dd>), or outside of the list",
        fr: "placez-le dans un élément (<li>, <dt> ou <dd>), ou hors de la liste"))
  }

  private static func checkParent(
    _ page: HTMLPage, _ item: Int, _ allowed: Set<HTMLName>, _ report: inout AuditReport
  ) {
    let parent = Int(page.elements[item].parent)
    if parent >= 0 {
      if allowed.contains(page.elements[parent].name) { return }
      if page.word(.role, of: parent) == "list" { return }
    }
    let name = page.tagName(item)
    report.report(
      "list-structure", at: item,
      Phrase(en: "<\(name)> stands outside of a list", fr: "<\(name)> se trouve hors d’une liste"),
      help: Phrase(
        en: "put it directly into <ul>, <ol> or <dl>, so that its number and place are told",
        fr: "placez-le directement dans <ul>, <ol> ou <dl>, pour que son rang soit annoncé"))
  }
}
