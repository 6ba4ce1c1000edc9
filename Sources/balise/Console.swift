import ArgumentParser
import BaliseDiagnostics
import BaliseSite
import BaliseText
import Glibc

/// Speaks to the person: diagnostics and summaries on standard error, data on standard output.
struct Console {
  let language: InterfaceLanguage

  init(_ language: InterfaceLanguage) { self.language = language }

  init(_ options: SourceOptions) { self.init(options.language) }

  /// Tells what is wrong; nothing when nothing is.
  func tell(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let formatter = DiagnosticTextFormatter(language, color: Machine.isColourTerminal)
    Self.write(formatter.bytes(diagnostics).span, to: STDERR_FILENO)
  }

  /// One sentence on standard error.
  func say(_ phrase: Phrase) {
    Self.write(phrase.text(in: language) + "\n", to: STDERR_FILENO)
  }

  /// Bytes on standard output.
  static func print(_ bytes: [UInt8]) {
    write(bytes.span, to: STDOUT_FILENO)
  }

  /// Tells why the disk said no; the exit code is 3.
  func fail(_ error: BuildError) -> ExitCode {
    fail(error.message, help: error.help)
    return ExitCode(3)
  }

  /// Tells why nothing was done, and what to do.
  func fail(_ message: Phrase, help: Phrase?) {
    var text =
      "\(language == .fr ? "erreur\u{A0}" : "error"): "
      + VisibleText.harmless(message.text(in: language))
    if let help {
      text +=
        "\n  \(language == .fr ? "aide\u{A0}" : "help"): "
        + VisibleText.harmless(help.text(in: language))
    }
    Self.write(text + "\n", to: STDERR_FILENO)
  }

  /// Text on standard error as it is, for a line that is rewritten.
  static func writeRaw(_ text: String) { write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    write(text.utf8.span, to: descriptor)
  }

  private static func write(_ bytes: Span<UInt8>, to descriptor: Int32) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var written = 0
      while written < buffer.count {
        guard let base = buffer.baseAddress else { return }
        let count = unsafe Glibc.write(descriptor, base + written, buffer.count - written)
        if count < 0, errno != EINTR { return }
        written += max(0, count)
      }
    }
  }
}
