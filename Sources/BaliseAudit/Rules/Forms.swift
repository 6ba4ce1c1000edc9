import BaliseText

/// Whatever is filled in has a label, whatever is pressed has a name, every group says what it asks.
enum Forms: AuditRule {
  private static let unlabelled: Set = ["hidden", "submit", "reset", "button", "image"]

  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for index in page.elements.indices where !page.elements[index].isHidden {
      switch page.elements[index].name {
      case .input:
        let type = page.word(.type, of: index) ?? "text"
        if type == "button" { checkButton(page, index, &report) }
        if !unlabelled.contains(type) { checkControl(page, index, &report) }
      case .select, .textarea: checkControl(page, index, &report)
      case .button, .summary: checkButton(page, index, &report)
      case .fieldset: checkGroup(page, index, &report)
      default: if page.word(.role, of: index) == "button" { checkButton(page, index, &report) }
      }
    }
  }

  private static func checkControl(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    guard page.accessibleName(index).isEmpty else { return }
    let name = page.tagName(index)
    report.report(
      "control-without-label", at: index,
      Phrase(
        en: "this control (\(name)) does not say what to fill in",
        fr: "ce champ (\(name)) ne dit pas quoi saisir"),
      help: Phrase(
        en: "give it an id, and write <label for=\"…\"> before it; a placeholder is no label",
        fr: "donnez-lui un identifiant, et écrivez <label for=\"…\"> devant ; un placeholder n’est "
          + "pas une étiquette"))
  }

  private static func checkGroup(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    guard page.accessibleName(index).isEmpty else { return }
    report.report(
      "control-without-label", at: index,
      Phrase(
        en: "this group of controls (fieldset) does not say what it asks",
        fr: "ce groupe de champs (fieldset) ne dit pas ce qu’il demande"),
      help: Phrase(
        en: "begin it with <legend>…</legend>", fr: "commencez-le par <legend>…</legend>"))
  }

  private static func checkButton(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    guard page.accessibleName(index).isEmpty else { return }
    report.report(
      "button-without-name", at: index,
      Phrase(en: "this button has no name", fr: "ce bouton n’a pas de nom"),
      help: Phrase(
        en: "write what it does between its tags, or into aria-label",
        fr: "écrivez ce qu’il fait entre ses balises, ou dans aria-label"))
  }
}
