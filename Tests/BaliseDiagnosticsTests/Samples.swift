import BaliseText

@testable import BaliseDiagnostics

extension Diagnostic {
  /// A diagnostic whose wording does not matter.
  static func sample(
    _ id: String = "unknown-reference", _ severity: Severity = .error,
    message: String = "no partner is named “Le Damiez”", at range: SourceRange? = nil,
    help: String? = nil, notes: [Note] = [], fix: Fix? = nil
  ) -> Self {
    Diagnostic(
      id: id, severity: severity, message: Phrase(en: message, fr: "fr " + message), range: range,
      help: help.map { Phrase(en: $0, fr: "fr " + $0) }, notes: notes, fix: fix)
  }
}

extension Phrase {
  /// One wording for both languages.
  static func same(_ text: String) -> Self { Phrase(en: text, fr: text) }
}
