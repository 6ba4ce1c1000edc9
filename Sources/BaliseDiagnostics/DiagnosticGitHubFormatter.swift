package import BaliseText

/// Writes diagnostics as workflow commands, which GitHub shows beside the line of the file.
package struct DiagnosticGitHubFormatter: Sendable {
  private let language: InterfaceLanguage

  /// Makes a formatter whose messages are in a language.
  package init(_ language: InterfaceLanguage) {
    self.language = language
  }

  /// All diagnostics in their order, one a line.
  package func format(_ diagnostics: [Diagnostic]) -> String {
    DiagnosticOrder.sorted(diagnostics).map { format($0) + "\n" }.joined()
  }

  private func format(_ diagnostic: Diagnostic) -> String {
    var properties: [String] = []
    if let range = diagnostic.range {
      properties.append("file=" + Self.escapedProperty(range.path))
      properties.append("line=\(range.start.line)")
      properties.append("col=\(range.start.column)")
    }
    properties.append("title=" + Self.escapedProperty(diagnostic.id))
    return "::\(command(diagnostic.severity)) \(properties.joined(separator: ","))::"
      + Self.escaped(message(diagnostic))
  }

  // A command has no field for help and notes: they are further lines of the message.
  private func message(_ diagnostic: Diagnostic) -> String {
    let notes = diagnostic.notes.map { note in
      let place = note.range.map { " (\($0.path):\($0.start.line):\($0.start.column))" } ?? ""
      return note.message.text(in: language) + place
    }
    let help = diagnostic.help.map { [$0.text(in: language)] } ?? []
    return ([diagnostic.message.text(in: language)] + notes + help).joined(separator: "\n")
  }

  private func command(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result += VisibleText.harmless(String(scalar))
      }
    }
  }

  private static func escapedProperty(_ text: String) -> String {
    escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
