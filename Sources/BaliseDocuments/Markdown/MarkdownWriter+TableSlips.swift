import BaliseDiagnostics
import BaliseText
import CCMarkGFM

// What Markdown drops from a table without a word, and tables that it does not see.

extension MarkdownWriter {
  /// Looks for cells beyond the columns of the table, which are left out, and for those that are not
  /// there.
  mutating func judgeCells(of row: MarkdownNode) {
    guard let columns = table?.columns, row.startLine > 0 else { return }
    let line = lineRange(row.startLine)
    if TableBars.isWhole(columns, in: file.bytes.span, line) { return }
    let bars = TableBars(in: file.bytes, line)
    if bars.places.isEmpty {
      // Markdown makes a row of any line right below a table.
      if columns > 1 { report { $0.textInTable(line) } }
      return
    }
    // One cell alone heads the rows below it.
    if bars.cells > 1, bars.cells < columns {
      report { $0.missingCells(bars, columns: columns) }
    }
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

  func missingCells(_ row: TableBars, columns: Int) -> Diagnostic {
    let (cells, missing) = (row.cells, columns - row.cells)
    // The first bar behind a row that has none at its end begins no cell.
    let count = missing + (row.isClosed ? 0 : 1)
    let bars = Array(repeating: "|", count: min(count, 8)).joined(separator: " ")
    return make(
      "missing-cells", .note, row.line,
      Phrase(
        en: "this row has \(cells) cells, its table has \(columns) columns: "
          + (missing == 1 ? "the last one is empty" : "the last \(missing) are empty"),
        fr: "cette ligne a \(cells) cases, son tableau \(columns) colonnes : "
          + (missing == 1 ? "la dernière est vide" : "les \(missing) dernières sont vides")),
      Phrase(
        en: "Write the cell that is missing; if the end is to be empty, write “\(bars)” at it.",
        fr: "Écrivez la case qui manque ; si la fin doit être vide, écrivez-y "
          + "«\u{A0}\(bars)\u{A0}»."))
  }

  func textInTable(_ place: Range<Int>) -> Diagnostic {
    make(
      "missing-cells", .warning, place,
      Phrase(
        en: "this line is right below a table, and becomes a row of it",
        fr: "cette ligne est juste sous un tableau, et en devient une ligne"),
      Phrase(
        en: "Leave an empty line between the table and the text, or put bars between the cells.",
        fr: "Laissez une ligne vide entre le tableau et le texte, ou mettez des barres entre les "
          + "cases."))
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
