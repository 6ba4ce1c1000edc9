import BaliseText

extension ValueProblem {
  /// Words that no form of a means fits; the help lists the nearest forms.
  static func unreadResource(
    _ scanner: QuantityScanner, text: String, span: Range<Int>
  ) -> ValueProblem {
    ValueProblem(
      id: "unread-resource", severity: .warning,
      message: Phrase(
        en:
          "\(Phrase(quoting: text).en) is not read as money, people or another means, and is kept as words",
        fr:
          "\(Phrase(quoting: text).fr) n’est lu ni comme un montant ni comme un autre moyen, et reste en toutes lettres"
      ),
      help: UnclosedParenthesis.help(text) ?? ResourceForms.nearest(to: scanner), span: span)
  }

  /// A text too long for one value.
  static func longText(_ text: String, id: String) -> ValueProblem {
    ValueProblem(
      id: id, severity: .warning,
      message: Phrase(
        en: "this text is too long to be read as a value, and is kept as words",
        fr: "ce texte est trop long pour être lu comme une valeur, et reste en toutes lettres"),
      help: Phrase(
        en: "Write one short line for each value, and the explanations in the body of the page.",
        fr: "Écrire une courte ligne par valeur, et les explications dans le corps de la page."),
      span: 0..<text.utf8.count)
  }

  /// The note for something read by a rule that another reader could understand otherwise.
  init?(doubt: QuantityScanner.Doubt, in scanner: QuantityScanner, language: ValueLanguage) {
    switch doubt {
    case .separator(let token, let chosen, let other):
      guard Self.isDoubtful(token, chosen: chosen, language: language) else { return nil }
      self = .ambiguousNumber(
        String(decoding: scanner.source[token.span], as: UTF8.self), chosen: chosen, other: other,
        span: token.span)
    case .itemOrRange(let span):
      self = .itemOrRange(String(decoding: scanner.source[span], as: UTF8.self), span: span)
    case .sharedYears(let span):
      self = .sharedYears(String(decoding: scanner.source[span], as: UTF8.self), span: span)
    case .reversed(let span):
      self = .reversedRange(String(decoding: scanner.source[span], as: UTF8.self), span: span)
    }
  }

  // A comma before three digits is usual English and a full stop usual French for thousands; the
  // other way round, an author may have meant decimals.
  private static func isDoubtful(
    _ token: QuantityToken, chosen: Amount, language: ValueLanguage
  ) -> Bool {
    guard chosen.isWhole else { return true }
    return token.number?.doubtfulMark == (language.speaksEnglish ? "." : ",")
  }

  private static func ambiguousNumber(
    _ text: String, chosen: Amount, other: Amount, span: Range<Int>
  ) -> ValueProblem {
    ValueProblem(
      id: "ambiguous-number", severity: .note,
      message: Phrase(
        en:
          "\(Phrase(quoting: text).en) is read as \(chosen.grouped(in: .en)), not as \(other.grouped(in: .en))",
        fr:
          "\(Phrase(quoting: text).fr) est lu \(chosen.grouped(in: .fr)), et non \(other.grouped(in: .fr))"
      ),
      help: Phrase(
        en: "Put a space between thousands, and do not end decimals on the third.",
        fr: "Mettre une espace entre les milliers, et ne pas s’arrêter à trois décimales."),
      span: span)
  }

  private static func reversedRange(_ text: String, span: Range<Int>) -> ValueProblem {
    ValueProblem(
      id: "reversed-range", severity: .note,
      message: Phrase(
        en:
          "\(Phrase(quoting: text).en) begins with the larger number; it is read from the smaller to the larger",
        fr:
          "\(Phrase(quoting: text).fr) commence par le plus grand nombre\u{202F}; il est lu du plus petit au plus grand"
      ),
      help: Phrase(
        en: "Write the smaller number first.", fr: "Écrire d’abord le plus petit nombre."),
      span: span)
  }

  private static func itemOrRange(_ text: String, span: Range<Int>) -> ValueProblem {
    ValueProblem(
      id: "item-or-range", severity: .note,
      message: Phrase(
        en: "\(Phrase(quoting: text).en) is read as a range, not as a numbered item",
        fr:
          "\(Phrase(quoting: text).fr) est lu comme une fourchette, et non comme un élément numéroté"
      ),
      help: Phrase(
        en: "For a numbered item, write a colon after its number.",
        fr: "Pour un élément numéroté, écrire deux-points après son numéro."),
      span: span)
  }

  private static func sharedYears(_ text: String, span: Range<Int>) -> ValueProblem {
    ValueProblem(
      id: "shared-years", severity: .note,
      message: Phrase(
        en: "\(Phrase(quoting: text).en) is read as that number in each of the years",
        fr: "\(Phrase(quoting: text).fr) est lu comme ce nombre pour chacune des années"),
      help: Phrase(
        en: "If it is meant for all the years together, name the last year only.",
        fr: "S’il vaut pour toutes les années ensemble, ne citer que la dernière."),
      span: span)
  }
}
