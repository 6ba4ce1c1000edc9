import BaliseText

/// A page shown inside the page says what it is.
enum Frames: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for index in page.elements.indices {
      let name = page.elements[index].name
      guard name == .iframe || name == .frame, !page.elements[index].isHidden,
        page.accessibleName(index).isEmpty
      else { continue }
      report.report(
        "frame-without-title", at: index,
        Phrase(en: "this frame has no title", fr: "ce cadre n’a pas de titre"),
        help: Phrase(
          en: "write title=\"…\" with what is shown in it",
          fr: "écrivez title=\"…\" avec ce qu’il montre"))
    }
  }
}
