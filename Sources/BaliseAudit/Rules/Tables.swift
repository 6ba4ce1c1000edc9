import BaliseDiagnostics
import BaliseText

/// Tables of data have headers that say what they head, and a caption.
enum Tables: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for index in page.elements.indices
    where page.elements[index].name == .table && !page.elements[index].isHidden {
      let role = page.word(.role, of: index) ?? ""
      if role == "presentation" || role == "none" { continue }
      check(page, index, &report)
    }
  }

  private static func check(_ page: HTMLPage, _ table: Int, _ report: inout AuditReport) {
    if page.accessibleName(table).isEmpty {
      report.report(
        "table-without-caption", .warning, at: table,
        Phrase(en: "this table has no caption", fr: "ce tableau n’a pas de titre"),
        help: Phrase(
          en: "write <caption>…</caption> right after <table>, with what the table shows",
          fr: "écrivez <caption>…</caption> juste après <table>, avec ce que montre le tableau"))
    }
    var hasHeader = false
    var told = 0
    for cell in page.inside(table)
    where page.elements[cell].name == .th
      && page.closest(cell, where: { page.elements[$0].name == .table }) == table
    {
      hasHeader = true
      let scope = page.word(.scope, of: cell) ?? ""
      if ["row", "col", "rowgroup", "colgroup"].contains(scope) || page.has(.id, cell) || told > 2 {
        continue
      }
      told += 1
      report.report(
        "header-without-scope", at: cell,
        Phrase(
          en: "this header of a table does not say whether it heads a column or a row",
          fr: "cet en-tête de tableau ne dit pas s’il vaut pour une colonne ou une ligne"),
        help: Phrase(
          en: "write <th scope=\"col\"> or <th scope=\"row\">",
          fr: "écrivez <th scope=\"col\"> ou <th scope=\"row\">"))
    }
    let holdsCells = page.inside(table).contains { page.elements[$0].name == .td }
    guard !hasHeader, holdsCells else { return }
    report.report(
      "table-without-headers", at: table,
      Phrase(en: "this table has no header cells", fr: "ce tableau n’a pas de cellules d’en-tête"),
      help: Phrase(
        en:
          "write the first cell of each column or row as <th scope=\"col\"> or <th scope=\"row\">",
        fr: "écrivez la première cellule de chaque colonne ou ligne en <th scope=\"col\"> ou <th "
          + "scope=\"row\">"))
  }
}
