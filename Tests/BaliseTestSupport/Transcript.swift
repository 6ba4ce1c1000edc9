package import BaliseDiagnostics
package import BaliseText

/// Diagnostics as a person is told them.
package enum Transcript {
  /// What `balise check` prints.
  package static func text(_ diagnostics: [Diagnostic], _ language: InterfaceLanguage) -> String {
    DiagnosticTextFormatter(language).format(diagnostics)
  }

  /// One line per diagnostic: `path:line:column id`.
  package static func places(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.range.map { "\($0.path):\($0.start.line):\($0.start.column) " } ?? ""
      return place + diagnostic.id
    }
  }
}
