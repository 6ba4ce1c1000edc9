import BaliseText

/// Nothing plays, moves or goes away by itself, and readers may enlarge the page.
enum Movement: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    for index in page.elements.indices {
      switch page.elements[index].name {
      case .video, .audio: if page.has(.autoplay, index) { reportPlaying(page, index, &report) }
      case HTMLName.marquee, HTMLName.blink: reportPlaying(page, index, &report)
      case .meta: checkMeta(page, index, &report)
      default: break
      }
    }
  }

  private static func reportPlaying(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    let name = page.tagName(index)
    report.report(
      "automatic-media", at: index,
      Phrase(
        en: "this <\(name)> plays or moves by itself",
        fr: "ce <\(name)> se joue ou bouge de lui-même"),
      help: page.has(.autoplay, index)
        ? Phrase(
          en: "remove autoplay and write controls: readers start it when they want to",
          fr: "retirez autoplay et écrivez controls : chacun le lance quand il veut")
        : Phrase(
          en: "write its words as plain text", fr: "écrivez ses mots comme un texte ordinaire"))
  }

  private static func checkMeta(_ page: HTMLPage, _ index: Int, _ report: inout AuditReport) {
    let content = page.word(.content, of: index) ?? ""
    if page.word(.httpEquiv, of: index) == "refresh" {
      let delay = content.prefix { $0 != ";" && $0 != "," }.filter { $0 != " " }
      if Double(delay) == 0 { return }
      return report.report(
        "timed-refresh", at: index,
        Phrase(
          en: "the page goes away by itself after a while",
          fr: "la page s’en va d’elle-même après un moment"),
        help: Phrase(
          en: "remove it: people who read slowly lose their place. A page that has moved gets a "
            + "former address (was:)",
          fr: "retirez-le : qui lit lentement perd sa place. Une page déplacée reçoit une ancienne "
            + "adresse (was:)"))
    }
    guard page.word(.name, of: index) == "viewport", forbidsZoom(content) else { return }
    report.report(
      "zoom-forbidden", at: index,
      Phrase(
        en: "the page keeps readers from enlarging it",
        fr: "la page empêche de l’agrandir"),
      help: Phrase(
        en: "write content=\"width=device-width, initial-scale=1\" and nothing else",
        fr: "écrivez content=\"width=device-width, initial-scale=1\" et rien d’autre"))
  }

  private static func forbidsZoom(_ content: String) -> Bool {
    content.split { $0 == "," || $0 == ";" }.contains { part in
      let pair = part.split(separator: "=").map { $0.filter { $0 != " " } }
      guard pair.count == 2 else { return false }
      switch pair[0] {
      case "user-scalable": return pair[1] == "no" || pair[1] == "0"
      case "maximum-scale": return Double(pair[1]).map { $0 < 2 } ?? false
      default: return false
      }
    }
  }
}

extension HTMLName {
  static let marquee = HTMLName("marquee")
  static let blink = HTMLName("blink")
}
