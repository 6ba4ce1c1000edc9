package import BaliseText

/// How many mistakes of each kind there are.
package struct DiagnosticSummary: Sendable, Hashable {
  /// Mistakes that keep the site from being published.
  package let errors: Int
  /// Likely mistakes.
  package let warnings: Int
  /// Remarks.
  package let notes: Int
  /// The kinds of which there may be more than are told.
  private let cut: Set<Diagnostic.Severity>

  /// Counts diagnostics.
  package init(_ diagnostics: [Diagnostic]) {
    let count: (Diagnostic.Severity) -> Int = { severity in
      diagnostics.count { $0.severity == severity }
    }
    errors = count(.error)
    warnings = count(.warning)
    notes = count(.note)
    // Stages stop by themselves at as many of a file, and cannot say what they did not look at.
    var inFile: [Kind: Int] = [:]
    for diagnostic in diagnostics where diagnostic.severity != .note {
      guard let path = diagnostic.range?.path else { continue }
      inFile[Kind(severity: diagnostic.severity, path: path), default: 0] += 1
    }
    var cut = Set(inFile.filter { $0.value >= MistakeLimits.perFile }.map(\.key.severity))
    if errors >= MistakeLimits.perRun { cut.insert(.error) }
    if warnings >= MistakeLimits.perRun { cut.insert(.warning) }
    self.cut = cut
  }

  private struct Kind: Hashable {
    let severity: Diagnostic.Severity
    let path: String
  }

  /// One line: “2 errors, 1 warning”, “at least 100 errors” where not all may be told; “nothing to
  /// report” when there is nothing.
  package var phrase: Phrase {
    let parts = [
      part(errors, .error, Phrase(en: "error", fr: "erreur")),
      part(warnings, .warning, Phrase(en: "warning", fr: "avertissement")),
      part(notes, .note, Phrase(en: "note", fr: "note")),
    ].compactMap(\.self)
    if parts.isEmpty { return Phrase(en: "nothing to report", fr: "rien à signaler") }
    return Phrase(
      en: parts.map(\.en).joined(separator: ", "), fr: parts.map(\.fr).joined(separator: ", "))
  }

  private func part(
    _ count: Int, _ severity: Diagnostic.Severity, _ word: Phrase
  ) -> Phrase? {
    if count == 0 { return nil }
    let ending = count > 1 ? "s" : ""
    let least = cut.contains(severity) ? Phrase(en: "at least ", fr: "au moins ") : nil
    return Phrase(
      en: "\(least?.en ?? "")\(count) \(word.en)\(ending)",
      fr: "\(least?.fr ?? "")\(count)\u{A0}\(word.fr)\(ending)")
  }
}
