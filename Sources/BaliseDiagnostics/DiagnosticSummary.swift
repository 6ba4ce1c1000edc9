package import BaliseText

/// How many mistakes of each kind there are.
package struct DiagnosticSummary: Sendable, Hashable {
  /// Mistakes that keep the site from being published.
  package let errors: Int
  /// Likely mistakes.
  package let warnings: Int
  /// Remarks.
  package let notes: Int

  /// Mistakes that keep the site from being published and are not told one by one.
  package let errorsLeft: Int
  /// Likely mistakes that are not told one by one.
  package let warningsLeft: Int

  /// Counts diagnostics.
  package init(_ diagnostics: [Diagnostic]) {
    let count: (Diagnostic.Severity) -> Int = { severity in
      diagnostics.count { $0.severity == severity }
    }
    errors = count(.error)
    warnings = count(.warning)
    notes = count(.note)
    let left: (Diagnostic.Severity) -> Int = { severity in
      diagnostics.reduce(0) { $0 + ($1.rest?.severity == severity ? $1.rest?.count ?? 0 : 0) }
    }
    errorsLeft = left(.error)
    warningsLeft = left(.warning)
  }

  /// One line: “2 errors, 1 warning”, “100 of 1,234 errors shown”; “nothing to report” when there is
  /// nothing.
  package var phrase: Phrase {
    let parts = [
      errorsLeft > 0
        ? shown(errors, errorsLeft, Phrase(en: "errors", fr: "erreurs montrées"))
        : part(errors, Phrase(en: "error", fr: "erreur")),
      warningsLeft > 0
        ? shown(warnings, warningsLeft, Phrase(en: "warnings", fr: "avertissements montrés"))
        : part(warnings, Phrase(en: "warning", fr: "avertissement")),
      part(notes, Phrase(en: "note", fr: "note")),
    ].compactMap(\.self)
    if parts.isEmpty { return Phrase(en: "nothing to report", fr: "rien à signaler") }
    return Phrase(
      en: parts.map(\.en).joined(separator: ", "), fr: parts.map(\.fr).joined(separator: ", "))
  }

  private func shown(_ told: Int, _ left: Int, _ words: Phrase) -> Phrase? {
    let (few, all) = (Self.grouped(told), Self.grouped(told + left))
    return Phrase(
      en: "\(few.en) of \(all.en) \(words.en) shown",
      fr: "\(few.fr)\u{A0}\(words.fr) sur \(all.fr)")
  }

  /// A number with its thousands apart: “1,234”, « 1 234 ».
  private static func grouped(_ number: Int) -> Phrase {
    let digits = Array(String(number))
    func text(_ sign: String) -> String {
      digits.indices.map { index in
        (index > 0 && (digits.count - index) % 3 == 0 ? sign : "") + String(digits[index])
      }.joined()
    }
    return Phrase(asWrittenEn: text(","), fr: text("\u{202F}"))
  }

  private func part(_ count: Int, _ word: Phrase) -> Phrase? {
    if count == 0 { return nil }
    let ending = count > 1 ? "s" : ""
    return Phrase(en: "\(count) \(word.en)\(ending)", fr: "\(count)\u{A0}\(word.fr)\(ending)")
  }
}
