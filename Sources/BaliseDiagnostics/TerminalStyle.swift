/// The few colours of a terminal message; plain text when they are off.
struct TerminalStyle: Sendable {
  /// Whether colours are written at all.
  let isOn: Bool

  /// Text in the colour of a severity.
  func colored(_ text: String, _ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: wrapped(text, "1;31")
    case .warning: wrapped(text, "1;33")
    case .note: wrapped(text, "1;36")
    }
  }

  /// Text that stands out.
  func strong(_ text: String) -> String { wrapped(text, "1") }

  /// Text that steps back.
  func faint(_ text: String) -> String { wrapped(text, "2") }

  private func wrapped(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
