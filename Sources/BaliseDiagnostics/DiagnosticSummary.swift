package import BaliseText

/// How many mistakes of each kind there are.
package struct DiagnosticSummary: Sendable, Hashable {
  /// Mistakes that keep the site from being published.
  package let errors: Int
  /// Likely mistakes.
  package let warnings: Int
  /// Remarks.
  package let notes: Int

  /// Counts diagnostics.
  package init(_ diagnostics: [Diagnostic]) {
    let count: (Diagnostic.Severity) -> Int = { severity in
      diagnostics.count { $0.severity == severity }
    }
    errors = count(.error)
    warnings = count(.warning)
    notes = count(.note)
  }

  /// One line: “2 errors, 1 warning”; “nothing to report” when there is nothing.
  package var phrase: Phrase {
    let parts = [
      part(errors, Phrase(en: "error", fr: "erreur")),
      part(warnings, Phrase(en: "warning", fr: "avertissement")),
      part(notes, Phrase(en: "note", fr: "note")),
    ].compactMap(\.self)
    if parts.isEmpty { return Phrase(en: "nothing to report", fr: "rien à signaler") }
    return Phrase(
      en: parts.map(\.en).joined(separator: ", "), fr: parts.map(\.fr).joined(separator: ", "))
  }

  private func part(_ count: Int, _ word: Phrase) -> Phrase? {
    if count == 0 { return nil }
    let ending = count > 1 ? "s" : ""
    return Phrase(en: "\(count) \(word.en)\(ending)", fr: "\(count)\u{A0}\(word.fr)\(ending)")
  }
}
