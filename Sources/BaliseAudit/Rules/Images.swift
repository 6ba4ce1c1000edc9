import BaliseDiagnostics
import BaliseText

/// Pictures say what they tell, or that they tell nothing, and keep their place while they load.
enum Images: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for index in page.elements.indices {
      switch page.elements[index].name {
      case .img:
        checkSize(page, index, &report)
        if !page.elements[index].isHidden { checkPicture(page, index, &report) }
      case .svg where !page.elements[index].isHidden: checkDrawing(page, index, &report)
      case .area where page.has(.href, index): checkNamed(page, index, &report)
      case .input where page.word(.type, of: index) == "image": checkNamed(page, index, &report)
      default: break
      }
    }
  }

  private static func checkPicture(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    let role = page.word(.role, of: index) ?? ""
    if role == "presentation" || role == "none" { return }
    guard page.has(.alt, index) || !page.accessibleName(index).isEmpty else {
      return reportNoWords(index, &report)
    }
    let alt = page.value(.alt, of: index) ?? ""
    if FileNameWords.isFileName(alt) {
      let words = Phrase(quoting: alt)
      report.report(
        "file-name-as-alt", .warning, at: index,
        Phrase(
          en: "the words for people who cannot see the picture are the name of a file: \(words.en)",
          fr: "le texte pour qui ne voit pas l’image est un nom de fichier : \(words.fr)"),
        help: Phrase(
          en: "write what the picture tells; if it tells nothing, write alt=\"\"",
          fr: "écrivez ce que l’image apprend ; si elle n’apprend rien, écrivez alt=\"\""))
    }
  }

  /// A drawing in the page: without a name only its texts and links are read, and shapes alone are
  /// nothing.
  private static func checkDrawing(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    let role = page.word(.role, of: index) ?? ""
    if role == "presentation" || role == "none" { return }
    guard page.accessibleName(index).isEmpty else { return }
    let texts: Set<HTMLName> = [.a, HTMLName("text"), HTMLName("foreignobject")]
    let holdsText = page.inside(index).prefix(Self.looked).contains {
      texts.contains(page.elements[$0].name)
    }
    if role == "img" || !holdsText { reportNoWords(index, &report) }
  }

  /// Elements of a drawing that are looked through for words.
  private static let looked = 5_000

  private static func checkNamed(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    if page.accessibleName(index).isEmpty { reportNoWords(index, &report) }
  }

  private static func reportNoWords(_ index: Int, _ report: inout AuditReport) {
    let name = report.page.tagName(index)
    report.report(
      "image-without-alt", at: index,
      Phrase(
        en: "this picture (\(name)) has no words for people who cannot see it",
        fr: "cette image (\(name)) n’a pas de texte pour les personnes qui ne la voient pas"),
      help: name == "svg"
        ? Phrase(
          en: "write role=\"img\" aria-label=\"…\" with what it tells, or aria-hidden=\"true\" if "
            + "it tells nothing",
          fr: "écrivez role=\"img\" aria-label=\"…\" avec ce qu’elle apprend, ou "
            + "aria-hidden=\"true\" si elle n’apprend rien")
        : Phrase(
          en: "write alt=\"…\" with what it tells, or alt=\"\" if it tells nothing",
          fr: "écrivez alt=\"…\" avec ce qu’elle apprend, ou alt=\"\" si elle n’apprend rien"))
  }

  private static func checkSize(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    if page.has(.width, index), page.has(.height, index) { return }
    report.report(
      "image-without-size", .warning, at: index,
      Phrase(
        en: "this picture does not say its width and height: the page jumps when it arrives",
        fr: "cette image ne dit pas sa largeur et sa hauteur : la page saute quand elle arrive"),
      help: Phrase(
        en:
          "write width=\"…\" and height=\"…\", in pixels; style sheets may still make it smaller",
        fr: "écrivez width=\"…\" et height=\"…\", en pixels ; la feuille de style peut toujours la "
          + "réduire"))
  }
}
