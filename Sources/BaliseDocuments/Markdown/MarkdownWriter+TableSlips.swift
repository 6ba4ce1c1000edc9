import BaliseDiagnostics
import BaliseText
import CCMarkGFM

// What Markdown drops from a table without a word, and tables that it does not see.

extension MarkdownWriter {
  /// Looks for cells beyond the columns of the table: they are left out.
  mutating func judgeCells(of row: MarkdownNode) {
    guard let columns = table?.columns, row.startLine > 0 else { return }
    let line = lineRange(row.startLine)
    guard TableBars.mayBeMore(than: columns, in: file.bytes.span, line) else { return }
    let bars = TableBars(in: file.bytes, line)
    guard bars.cells > columns, let place = bars.rest(after: columns, in: file.bytes) else {
      return
    }
    report { $0.lostCells(place, cells: bars.cells, columns: columns) }
  }

  /// Looks for rows in a paragraph.
  mutating func judgeBars(of paragraph: MarkdownNode) {
    let (first, last) = (paragraph.startLine, paragraph.endLine)
    guard first > 0, last > first else { return }
    let text = places.lineStart(first)..<lineRange(last).upperBound
    // Most texts that hold a bar have a table, and paragraphs without any.
    guard WordScan.byte(UInt8(ascii: "|"), in: file.bytes.span, text) < text.upperBound,
      let found = UnruledTable.first(in: file.bytes, text)
    else { return }
    report { $0.unruledTable(found.line, columns: found.columns) }
  }
}

extension MarkdownMistakes {
  func lostCells(_ place: Range<Int>, cells: Int, columns: Int) -> Diagnostic {
    let words = AuthorWords(file.bytes[place])
    let (en, fr) = (columns == 1 ? "column" : "columns", columns == 1 ? "colonne" : "colonnes")
    return make(
      "lost-cells", .warning, place,
      Phrase(
        en: "this row has \(cells) cells, its table has \(columns) \(en): \(words.en) is left out",
        fr: "cette ligne a \(cells) cases, son tableau \(columns) \(fr) : \(words.fr) n’est pas "
          + "publié"),
      Phrase(
        en: "Write \\| for a bar that belongs to the words, or give the table one more heading.",
        fr: "Écrivez \\| pour une barre qui fait partie des mots, ou ajoutez un en-tête de colonne "
          + "au tableau."))
  }

  func unruledTable(_ place: Range<Int>, columns: Int) -> Diagnostic {
    let rule = String(repeating: "| --- ", count: min(columns, 8)) + "|"
    return make(
      "unruled-table", .warning, place,
      Phrase(
        en: "from here on lines have bars like a table, but the line of dashes is missing or has "
          + "another number of columns: they are published as text",
        fr: "à partir d’ici, des lignes ont des barres comme un tableau, mais la ligne de tirets "
          + "manque ou n’a pas autant de colonnes : elles sont publiées comme du texte"),
      Phrase(
        en:
          "Under the first of them write a line \(rule), with one “---” for each column. Write \\| "
          + "for bars that are no table.",
        fr: "Sous la première, écrivez une ligne \(rule), avec un «\u{A0}---\u{A0}» par colonne. "
          + "Écrivez \\| pour des barres qui ne sont pas un tableau."))
  }
}
