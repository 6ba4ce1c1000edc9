import BaliseText

/// The few colours of a terminal message; plain text when they are off.
struct TerminalStyle: Sendable {
  /// Whether colours are written at all.
  let isOn: Bool

  /// Text in the colour of a severity.
  func colored(_ text: String, _ severity: Diagnostic.Severity) -> String {
    wrapped(text, code(of: severity))
  }

  /// Text that stands out.
  func strong(_ text: String) -> String { wrapped(text, "1") }

  /// Begins text in the colour of a severity, which `end` ends.
  func begin(_ severity: Diagnostic.Severity, _ text: inout [UInt8]) {
    begin(code(of: severity), &text)
  }

  /// Begins text that steps back, which `end` ends.
  func beginFaint(_ text: inout [UInt8]) { begin("2", &text) }

  /// Ends what was begun.
  func end(_ text: inout [UInt8]) { if isOn { text.append("\u{1B}[0m") } }

  private func begin(_ code: String, _ text: inout [UInt8]) {
    guard isOn else { return }
    text.append("\u{1B}[")
    text.append(code)
    text.append(UInt8(ascii: "m"))
  }

  private func code(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
