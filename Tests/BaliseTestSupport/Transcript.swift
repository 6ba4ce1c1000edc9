package import BaliseDiagnostics
package import BaliseText
import Foundation

/// Diagnostics as a person is told them.
package enum Transcript {
  /// What `balise check` prints.
  package static func text(_ diagnostics: [Diagnostic], _ language: InterfaceLanguage) -> String {
    DiagnosticTextFormatter(language).format(diagnostics)
  }

  /// Without the remark that a template is not used: fixtures share theirs, and none needs all. And
  /// without what the law wants before publishing: nobody publishes a plan under test.
  package static func own(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      if diagnostic.id == "not-ready-to-publish" { return false }
      guard diagnostic.id == "unused-template", let path = diagnostic.range?.path else {
        return true
      }
      return !FileManager.default.fileExists(atPath: Fixtures.folder + "/" + path)
    }
  }

  /// One line per diagnostic: `path:line:column id`.
  package static func places(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.range.map { "\($0.path):\($0.start.line):\($0.start.column) " } ?? ""
      return place + diagnostic.id
    }
  }
}
