package import BaliseText

/// The page of a rule, for a terminal and for a manual.
package struct DiagnosticPage: Sendable {
  private let entry: DiagnosticDescription
  private let language: InterfaceLanguage

  /// Makes the page of a rule in a language.
  package init(_ entry: DiagnosticDescription, _ language: InterfaceLanguage) {
    self.entry = entry
    self.language = language
  }

  /// The page as plain text of at most 80 columns, with a final line break.
  package var text: String {
    var parts = [entry.id + colon + " " + plain(entry.title), wrapped(plain(entry.explanation))]
    for example in entry.examples {
      parts.append("  " + exampleLabel + example.path)
      parts.append(lines(of: example).map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n"))
    }
    parts.append("  " + Self.remedyLabel.text(in: language) + "\n\n" + wrapped(plain(entry.remedy)))
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The page as Markdown, without a heading, with a final line break.
  package var markdown: String {
    var parts = ["**\(sentence(entry.title))** \(entry.explanation.text(in: language))"]
    for example in entry.examples {
      parts.append(exampleLabel + "`\(example.path)`")
      let text = lines(of: example).joined(separator: "\n")
      parts.append("```\(Self.code(example.path))\n\(text)\n```")
    }
    parts.append(
      "**\(Self.remedyLabel.text(in: language))** \(entry.remedy.text(in: language))")
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static let remedyLabel = Phrase(en: "What to do.", fr: "Que faire.")

  private var exampleLabel: String { language == .fr ? "Exemple, " : "Example, " }

  private var colon: String { language == .fr ? "\u{A0}:" : ":" }

  private func plain(_ phrase: Phrase) -> String { phrase.withoutBackquotes.text(in: language) }

  private func sentence(_ phrase: Phrase) -> String {
    let words = phrase.text(in: language)
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private static func code(_ path: String) -> String {
    if path.hasSuffix(".yaml") { return "yaml" }
    return path.hasSuffix(".html") ? "html" : "markdown"
  }

  private func lines(of example: DiagnosticExample) -> [String] {
    example.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { VisibleText.harmless(String($0)) }
  }

  /// Lines of at most 80 columns, broken at ordinary spaces only.
  private func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = " "
    for word in text.split(separator: " ") {
      if line.count + word.count + 1 > 80 {
        lines.append(line)
        line = " "
      }
      line += " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
