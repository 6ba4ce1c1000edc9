import BaliseDiagnostics
import BaliseText

/// Links have words, and open where readers are.
enum Links: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for index in page.elements.indices
    where page.elements[index].name == .a && page.has(.href, index)
      && !page.elements[index].isHidden
    {
      let name = page.accessibleName(index)
      if name.isEmpty { reportEmpty(index, &report) }
      checkWindow(page, index, name, &report)
    }
  }

  private static func reportEmpty(_ index: Int, _ report: inout AuditReport) {
    report.report(
      "link-without-text", at: index,
      Phrase(en: "this link has no words", fr: "ce lien n’a pas de texte"),
      help: Phrase(
        en: "write what it leads to between <a …> and </a>, or into the alt of its picture",
        fr: "écrivez vers quoi il mène entre <a …> et </a>, ou dans le alt de son image"))
  }

  private static func checkWindow(
    _ page: HTMLPage, _ index: Int, _ name: String, _ report: inout AuditReport
  ) {
    guard page.word(.target, of: index) == "_blank" else { return }
    let words = (name + " " + (page.value(.title, of: index) ?? "")).lowercased()
    let warnings = ["nouvelle fenêtre", "nouvel onglet", "new window", "new tab"]
    if warnings.contains(where: words.contains) { return }
    report.report(
      "new-window", .warning, at: index,
      Phrase(
        en: "this link opens a new window without saying so",
        fr: "ce lien ouvre une nouvelle fenêtre sans le dire"),
      help: Phrase(
        en:
          "remove target=\"_blank\", so that the way back stays where readers look for it, or add "
          + "“(new window)” to its words",
        fr: "retirez target=\"_blank\", pour que le retour reste là où on le cherche, ou ajoutez "
          + "«\u{A0}(nouvelle fenêtre)\u{A0}» à ses mots"))
  }
}
