package import BaliseText

/// Writes diagnostics for people: the line, a caret under the place, and what to do.
package struct DiagnosticTextFormatter: Sendable {
  private let language: InterfaceLanguage
  private let style: TerminalStyle
  private let width: Int

  /// Makes a formatter; lines of source longer than `width` columns are cut around the place.
  package init(_ language: InterfaceLanguage, color: Bool = false, width: Int = 100) {
    self.language = language
    self.style = TerminalStyle(isOn: color)
    self.width = width
  }

  /// All diagnostics, errors last, and a summary line when there are any: the end of a terminal is
  /// what people see.
  package func format(_ diagnostics: [Diagnostic]) -> String {
    if diagnostics.isEmpty { return "" }
    let blocks = DiagnosticOrder.worstLast(diagnostics).map(format)
    let summary = DiagnosticSummary(diagnostics).phrase.text(in: language)
    return blocks.joined(separator: "\n") + "\n" + style.strong(summary) + "\n"
  }

  /// One diagnostic, each of its lines ended by a line break.
  package func format(_ diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity
    let label = Self.label(of: severity).text(in: language) + colon
    var lines = [
      style.colored(label, severity) + " "
        + style.strong(VisibleText.harmless(diagnostic.message.text(in: language)))
        + " [\(VisibleText.harmless(diagnostic.id))]"
    ]
    lines += place(diagnostic.range, severity, indent: "  ")
    for note in diagnostic.notes {
      let label = Self.label(of: .note).text(in: language) + colon
      let message = VisibleText.harmless(note.message.text(in: language))
      lines.append("  " + style.colored(label, .note) + " " + message)
      lines += place(note.range, .note, indent: "    ")
    }
    if let help = diagnostic.help {
      let label = Phrase(en: "help", fr: "aide").text(in: language) + colon
      let message = VisibleText.harmless(help.text(in: language))
      lines.append("  " + style.colored(label, .note) + " " + message)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var colon: String { language == .fr ? "\u{A0}:" : ":" }

  private func place(
    _ range: SourceRange?, _ severity: Diagnostic.Severity, indent: String
  ) -> [String] {
    guard let range else { return [] }
    let place = "\(VisibleText.harmless(range.path)):\(range.start.line):\(range.start.column)"
    guard let excerpt = SourceExcerpt(range, width: width) else { return [indent + place] }
    let number = String(range.start.line)
    let empty = String(repeating: " ", count: number.utf8.count)
    let carets = String(repeating: "^", count: excerpt.carets)
    return [
      indent + place,
      indent + style.faint(number + " |") + (excerpt.line.isEmpty ? "" : " " + excerpt.line),
      indent + style.faint(empty + " |") + String(repeating: " ", count: excerpt.indent + 1)
        + style.colored(carets, severity),
    ]
  }

  private static func label(of severity: Diagnostic.Severity) -> Phrase {
    switch severity {
    case .error: Phrase(en: "error", fr: "erreur")
    case .warning: Phrase(en: "warning", fr: "avertissement")
    case .note: Phrase(en: "note", fr: "note")
    }
  }
}
