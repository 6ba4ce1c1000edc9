package import BaliseText

/// All the pages together: the list that a terminal shows and the article of the manual.
package struct DiagnosticManual: Sendable {
  private let language: InterfaceLanguage

  /// Makes the manual in a language.
  package init(_ language: InterfaceLanguage) { self.language = language }

  /// Every id with its title, chapter by chapter, with a final line break.
  package var list: String {
    let width = DiagnosticCatalogue.all.entries.map(\.id.utf8.count).max() ?? 0
    return DiagnosticArea.all.map { area in
      let lines = area.entries.map { entry in
        let gap = String(repeating: " ", count: width - entry.id.utf8.count + 2)
        return "  " + entry.id + gap + entry.title.withoutBackquotes.text(in: language) + "\n"
      }
      return area.title.text(in: language) + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// The article of the manual, a heading per rule, with a final line break.
  package var markdown: String {
    let title = Phrase(en: "Diagnostics", fr: "Les diagnostics")
    let summary = Phrase(
      en: """
        What each message of `balise check` means, with an example and how to mend it. \
        `balise explain` shows the same pages in a terminal.
        """,
      fr: """
        Ce que veut dire chaque message de `balise check`, avec un exemple et la façon de le \
        corriger. `balise explain` montre les mêmes pages dans un terminal.
        """)
    var parts = ["# " + title.text(in: language) + "\n", summary.text(in: language) + "\n"]
    for area in DiagnosticArea.all {
      parts.append("## " + area.title.text(in: language) + "\n")
      for entry in area.entries {
        parts.append("### " + entry.id + "\n")
        parts.append(DiagnosticPage(entry, language).markdown)
      }
    }
    return parts.joined(separator: "\n")
  }
}
