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
    var text: [UInt8] = []
    for diagnostic in DiagnosticOrder.worstLast(diagnostics) {
      write(diagnostic, to: &text)
      text.append(UInt8(ascii: "\n"))
    }
    text.append(style.strong(DiagnosticSummary(diagnostics).phrase.text(in: language)))
    text.append(UInt8(ascii: "\n"))
    return String(decoding: text, as: UTF8.self)
  }

  /// One diagnostic, each of its lines ended by a line break.
  package func format(_ diagnostic: Diagnostic) -> String {
    var text: [UInt8] = []
    write(diagnostic, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  // Thousands of warnings are one text, in one array of bytes.
  private func write(_ diagnostic: Diagnostic, to text: inout [UInt8]) {
    let severity = diagnostic.severity
    text.append(style.colored(label(of: severity), severity))
    text.append(UInt8(ascii: " "))
    text.append(style.strong(words(diagnostic.message)))
    text.append(" [")
    text.append(VisibleText.harmless(diagnostic.id))
    text.append("]\n")
    write(diagnostic.range, severity, indent: "  ", to: &text)
    for note in diagnostic.notes {
      write(label(of: .note), note.message, to: &text)
      write(note.range, .note, indent: "    ", to: &text)
    }
    if let help = diagnostic.help {
      write(language == .fr ? "aide\u{A0}:" : "help:", help, to: &text)
    }
  }

  private func write(_ label: String, _ message: Phrase, to text: inout [UInt8]) {
    text.append("  ")
    text.append(style.colored(label, .note))
    text.append(UInt8(ascii: " "))
    text.append(words(message))
    text.append(UInt8(ascii: "\n"))
  }

  private func write(
    _ range: SourceRange?, _ severity: Diagnostic.Severity, indent: String, to text: inout [UInt8]
  ) {
    guard let range else { return }
    let number = String(range.start.line)
    text.append(indent)
    text.append(VisibleText.harmless(range.path))
    text.append(UInt8(ascii: ":"))
    text.append(number)
    text.append(UInt8(ascii: ":"))
    text.append(String(range.start.column))
    text.append(UInt8(ascii: "\n"))
    guard let excerpt = SourceExcerpt(range, width: width) else { return }
    text.append(indent)
    text.append(style.faint(number + " |"))
    if !excerpt.line.isEmpty {
      text.append(UInt8(ascii: " "))
      text.append(excerpt.line)
    }
    text.append(UInt8(ascii: "\n"))
    text.append(indent)
    text.append(style.faint(Self.times(number.utf8.count, " ") + " |"))
    text.append(Self.times(excerpt.indent + 1, " "))
    text.append(style.colored(Self.times(excerpt.carets, "^"), severity))
    text.append(UInt8(ascii: "\n"))
  }

  private func words(_ phrase: Phrase) -> String {
    VisibleText.harmless(phrase.text(in: language))
  }

  private static func times(_ count: Int, _ sign: Unicode.Scalar) -> String {
    String(decoding: [UInt8](repeating: UInt8(ascii: sign), count: count), as: UTF8.self)
  }

  private func label(of severity: Diagnostic.Severity) -> String {
    switch (severity, language) {
    case (.error, .fr): "erreur\u{A0}:"
    case (.error, _): "error:"
    case (.warning, .fr): "avertissement\u{A0}:"
    case (.warning, _): "warning:"
    case (.note, .fr): "note\u{A0}:"
    case (.note, _): "note:"
    }
  }
}
