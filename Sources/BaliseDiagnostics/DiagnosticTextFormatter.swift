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
    String(decoding: bytes(diagnostics), as: UTF8.self)
  }

  /// The same as UTF-8, for where it is only written out: of a large plan it is megabytes.
  package func bytes(_ diagnostics: [Diagnostic]) -> [UInt8] {
    if diagnostics.isEmpty { return [] }
    var text: [UInt8] = []
    for diagnostic in DiagnosticOrder.worstLast(diagnostics) {
      write(diagnostic, to: &text)
      text.append(UInt8(ascii: "\n"))
    }
    text.append(style.strong(DiagnosticSummary(diagnostics).phrase.text(in: language)))
    text.append(UInt8(ascii: "\n"))
    return text
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
    text.append(indent)
    text.append(VisibleText.harmless(range.path))
    text.append(UInt8(ascii: ":"))
    let start = text.count
    text.append(decimal: range.start.line)
    let digits = text.count - start
    text.append(UInt8(ascii: ":"))
    text.append(decimal: range.start.column)
    text.append(UInt8(ascii: "\n"))
    guard let excerpt = SourceExcerpt(range, width: width) else { return }
    text.append(indent)
    style.beginFaint(&text)
    text.append(decimal: range.start.line)
    text.append(" |")
    style.end(&text)
    if !excerpt.line.isEmpty {
      text.append(UInt8(ascii: " "))
      text.append(excerpt.line)
    }
    text.append(UInt8(ascii: "\n"))
    text.append(indent)
    style.beginFaint(&text)
    text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: digits))
    text.append(" |")
    style.end(&text)
    text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: excerpt.indent + 1))
    style.begin(severity, &text)
    text.append(contentsOf: repeatElement(UInt8(ascii: "^"), count: excerpt.carets))
    style.end(&text)
    text.append(UInt8(ascii: "\n"))
  }

  private func words(_ phrase: Phrase) -> String {
    VisibleText.harmless(phrase.text(in: language))
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
