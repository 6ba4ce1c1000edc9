import BaliseDiagnostics
import BaliseText

/// The keyboard goes through the page in its order, and stops only at what can be heard.
enum Keyboard: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for index in page.elements.indices {
      checkOrder(page, index, &report)
      if page.word(.ariaHidden, of: index) == "true" { checkHidden(page, index, &report) }
      let name = page.elements[index].name
      if name == .button || (name == .a && page.has(.href, index)) {
        checkNested(page, index, &report)
      }
    }
  }

  /// True when the keyboard stops at an element.
  private static func isFocusable(_ page: HTMLPage, _ index: Int) -> Bool {
    if page.has(.disabled, index) { return false }
    if let tab = page.value(.tabindex, of: index) { return (Int(tab) ?? 0) >= 0 }
    switch page.elements[index].name {
    case .a, .area: return page.has(.href, index)
    case .button, .select, .textarea, .iframe, .summary: return true
    case .input: return page.word(.type, of: index) != "hidden"
    default: return false
    }
  }

  private static func checkOrder(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    guard let tab = page.value(.tabindex, of: index).flatMap({ Int($0) }), tab > 0 else { return }
    report.report(
      "positive-tabindex", .warning, at: index,
      Phrase(
        en: "tabindex=\"\(tab)\" puts this before everything else of the page for the keyboard",
        fr: "tabindex=\"\(tab)\" place ceci avant tout le reste de la page pour le clavier"),
      help: Phrase(
        en: "write tabindex=\"0\", and put the element where it is to be reached",
        fr: "écrivez tabindex=\"0\", et placez l’élément là où l’on doit l’atteindre"))
  }

  private static func checkHidden(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    let found = (index..<max(index + 1, Int(page.elements[index].after))).first { inner in
      isFocusable(page, inner) && !page.has(.hidden, inner)
        && page.closest(
          inner, where: { page.has(.hidden, $0) || page.elements[$0].name == .template })
          == nil
    }
    guard let found else { return }
    report.report(
      "hidden-but-focusable", at: found,
      Phrase(
        en:
          "the keyboard stops at this <\(page.tagName(found))>, which aria-hidden keeps from being "
          + "told",
        fr:
          "le clavier s’arrête sur ce <\(page.tagName(found))>, que aria-hidden empêche d’annoncer"),
      help: Phrase(
        en: "remove aria-hidden, or write tabindex=\"-1\" as well",
        fr: "retirez aria-hidden, ou écrivez aussi tabindex=\"-1\""))
  }

  private static func checkNested(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    guard let inner = page.inside(index).first(where: { isFocusable(page, $0) }) else { return }
    let (name, outer) = (page.tagName(inner), page.tagName(index))
    report.report(
      "nested-control", at: inner,
      Phrase(
        en: "<\(name)> stands inside <\(outer)>: it cannot be told which of them is pressed",
        fr: "<\(name)> se trouve dans <\(outer)> : on ne peut savoir lequel des deux est actionné"),
      help: Phrase(
        en: "close the outer one before the inner one begins",
        fr: "fermez l’élément extérieur avant que l’autre ne commence"),
      notes: [(Phrase(en: "the outer one is here", fr: "l’élément extérieur est ici"), index)])
  }
}
