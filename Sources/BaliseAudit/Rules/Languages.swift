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
      guard let code = page.word(.lang, of: index), !code.isEmpty, !LanguageCode.isKnown(code)
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

/// Codes of languages as the web writes them (BCP 47).
enum LanguageCode {
  /// True for a known language of two letters or any of three, perhaps with a script or a region.
  static func isKnown(_ code: String) -> Bool {
    let parts = code.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first else { return false }
    let areWords = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard areWords, first.utf8.allSatisfy({ $0 >= 0x61 }) else { return false }
    switch first.utf8.count {
    case 2: return two.contains(String(first))
    case 3: return true
    default: return first == "x" && parts.count > 1
    }
  }

  private static let two = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy \
    da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu \
    hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb \
    lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om \
    or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw \
    ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
