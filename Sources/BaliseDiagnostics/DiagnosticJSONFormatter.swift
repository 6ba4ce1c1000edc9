package import BaliseText

/// Writes diagnostics for programs: a JSON array, every key always present.
package struct DiagnosticJSONFormatter: Sendable {
  private let language: InterfaceLanguage

  /// Makes a formatter whose messages are in a language.
  package init(_ language: InterfaceLanguage) {
    self.language = language
  }

  /// All diagnostics in their order, with a final line break.
  package func format(_ diagnostics: [Diagnostic]) -> [UInt8] {
    var json = JSONWriter()
    json.array { list in
      for diagnostic in DiagnosticOrder.sorted(diagnostics) {
        list.object { write(diagnostic, to: &$0) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.member("id", diagnostic.id)
    json.member("severity", diagnostic.severity.rawValue)
    json.member("message", diagnostic.message.text(in: language))
    write(diagnostic.range, to: &json)
    json.member("help", diagnostic.help?.text(in: language))
    json.array("notes") { list in
      for note in diagnostic.notes {
        list.object { json in
          json.member("message", note.message.text(in: language))
          write(note.range, to: &json)
        }
      }
    }
  }

  private func write(_ range: SourceRange?, to json: inout JSONWriter) {
    json.member("path", range?.path)
    json.member("line", range?.start.line)
    json.member("column", range?.start.column)
  }
}
