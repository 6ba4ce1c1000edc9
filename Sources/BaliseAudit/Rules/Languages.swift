import BaliseText

/// The page says its language, and every language that is said is one.
enum Languages: AuditRule {
  static func check(_ page: HTMLPage, _ report: inout AuditReport) {
    let root = page.elements.firstIndex { $0.name == .html }
    let written = root.flatMap { page.word(.lang, of: $0) } ?? ""
    if written.isEmpty {
      report.report(
        "page-without-language", at: root,
        Phrase(
          en: "the page does not say which language it is in",
          fr: "la page ne dit pas dans quelle langue elle est écrite"),
        help: Phrase(
          en: "write <html lang=\"{{page.language}}\">: screen readers choose their voice by it",
          fr: "écrivez <html lang=\"{{page.language}}\"> : les lecteurs d’écran choisissent leur "
            + "voix d’après cela"))
    }
    for index in page.elements.indices {
      guard let code = page.word(.lang, of: index), !code.isEmpty, !LanguageTag.isKnown(code)
      else { continue }
      report.report(
        "unknown-language-code", at: index,
        Phrase(
          en: "\(Phrase(quoting: code).en) is not the code of a language",
          fr: "\(Phrase(quoting: code).fr) n’est pas le code d’une langue"),
        help: Phrase(
          en: "write the code of two letters (ISO 639-1), such as fr, en, oc or uk",
          fr: "écrivez le code de deux lettres (ISO 639-1), comme fr, en, oc ou uk"))
    }
  }
}
