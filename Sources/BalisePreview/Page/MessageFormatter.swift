package import BaliseDiagnostics
package import BaliseSite
package import BaliseText

/// What keeps the site from being published, as HTML: letter for letter what the command line says.
package struct MessageFormatter: Sendable {
  private let language: InterfaceLanguage
  // A page of a plan in ruins stays light; the terminal has them all.
  private static let most = 40

  /// Makes a formatter for a language of the person.
  package init(_ language: InterfaceLanguage) { self.language = language }

  /// One line: “2 errors, 1 warning”.
  package func summary(_ diagnostics: [Diagnostic]) -> String {
    DiagnosticSummary(diagnostics).phrase.text(in: language)
  }

  /// A block per message.
  package func html(_ diagnostics: [Diagnostic]) -> [UInt8] {
    let formatter = DiagnosticTextFormatter(language, color: true)
    // Errors first: they are what keeps the page as it was.
    let sorted = DiagnosticOrder.sorted(diagnostics)
    let all = sorted.filter { $0.severity == .error } + sorted.filter { $0.severity != .error }
    var html: [UInt8] = []
    for diagnostic in all.prefix(Self.most) {
      block(formatter.format(diagnostic), isError: diagnostic.severity == .error, &html)
    }
    if all.count > Self.most {
      let rest = all.count - Self.most
      html.append("<p>")
      html.appendEscaped(
        Phrase(
          en: "and \(rest) more: “balise check” tells all of them.",
          fr: "et \(rest) de plus : « balise check » les dit tous."
        ).text(in: language))
      html.append("</p>\n")
    }
    return html
  }

  /// The same for a world that cannot be read.
  package func html(_ error: BuildError) -> [UInt8] {
    let colon = language == .fr ? "\u{A0}: " : ": "
    var text = "\u{1B}[1;31m" + (language == .fr ? "erreur" : "error") + colon + "\u{1B}[0m"
    text += VisibleText.harmless(error.message.text(in: language)) + "\n"
    if let help = error.help {
      text += "  " + (language == .fr ? "aide" : "help") + colon
      text += VisibleText.harmless(help.text(in: language)) + "\n"
    }
    var html: [UInt8] = []
    block(text, isError: true, &html)
    return html
  }

  /// A message, line by line: lines of source keep their columns and scroll, sentences wrap. What
  /// keeps nothing from being published does not look as if it did.
  private func block(_ text: String, isError: Bool, _ html: inout [UInt8]) {
    html.append("<div class=\"message \(isError ? "error" : "lesser")\">")
    var isSource = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      let isNext = line.contains("\u{1B}[2m")
      if isNext != isSource { html.append(isNext ? "<div class=\"source\">" : "</div>") }
      isSource = isNext
      html.append("<div class=\"line\">")
      spans(line, &html)
      html.append("\n</div>")
    }
    html.append(isSource ? "</div></div>\n" : "</div>\n")
  }

  /// The terminal's colours as classes. Content cannot bring its own: it is shown, not obeyed.
  private func spans(_ line: Substring, _ html: inout [UInt8]) {
    var pieces = line.split(separator: "\u{1B}[", omittingEmptySubsequences: false)[...]
    html.appendEscaped(String(pieces.removeFirst()))
    for piece in pieces {
      let parts = piece.split(separator: "m", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      html.append(Self.tag(parts[0]))
      html.appendEscaped(String(parts[1]))
    }
  }

  private static func tag(_ code: Substring) -> String {
    switch code {
    case "1;31": "<b class=\"error\">"
    case "1;33": "<b class=\"warning\">"
    case "1;36": "<b class=\"note\">"
    case "2": "<b class=\"faint\">"
    case "1": "<b>"
    default: "</b>"
    }
  }
}
