import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// What somebody wrote into a file of a table and no entry is made of: nothing is lost in silence.
struct TableLeftovers {
  let file: SourceFile
  let table: MarkdownTable
  /// The front matter, of which such a file makes nothing.
  let front: ByteRange

  var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    if front.end > front.start { found.append(text(front)) }
    for row in ([table.header] + table.rows) where row.isCut { found.append(cut(row)) }
    for row in table.rows {
      let surplus = row.cells.dropFirst(table.header.cells.count).first { $0.end > $0.start }
      if let surplus { found.append(cell(surplus)) }
      if MistakeLimits.isReached(found, in: file.path) { return found }
    }
    let isLong = table.rows.count == MarkdownTable.mostRows
    for stray in table.strayRows.prefix(isLong ? 1 : MistakeLimits.perFile) {
      found.append(isLong ? tooLong(stray) : row(stray))
    }
    if let stray = table.strayText { found.append(text(stray)) }
    return found
  }

  private func row(_ place: ByteRange) -> Diagnostic {
    error(
      place,
      Phrase(
        en: "this row stands apart from the table, and makes no entry",
        fr: "cette ligne est à l'écart du tableau, et ne donne pas de fiche"),
      Phrase(
        en: "put it right below the others: an empty line, or one without bars, ends a table",
        fr: "placez-la juste sous les autres : une ligne vide, ou sans barre, termine un tableau"))
  }

  private func tooLong(_ place: ByteRange) -> Diagnostic {
    let rows = MarkdownTable.mostRows
    return error(
      place,
      Phrase(
        en: "the table has more than \(rows) rows: those from here on make no entries",
        fr: "le tableau a plus de \(rows) lignes : celles d'ici à la fin ne donnent pas de fiches"),
      Phrase(
        en: "share the rows out over several files that end with .table.md",
        fr: "répartissez les lignes entre plusieurs fichiers qui finissent par .table.md"))
  }

  private func cell(_ place: ByteRange) -> Diagnostic {
    error(
      place,
      Phrase(
        en: "this cell is under no column", fr: "cette cellule n'est sous aucune colonne"),
      Phrase(
        en: "add a column to the first line, or take the bar out of the text: \\|",
        fr: "ajoutez une colonne à la première ligne, ou protégez la barre du texte : \\|"))
  }

  private func cut(_ row: MarkdownTable.Row) -> Diagnostic {
    error(
      row.range,
      Phrase(
        en: "this row has more than \(row.cells.count) cells",
        fr: "cette ligne a plus de \(row.cells.count) cellules"),
      Phrase(
        en: "write a file for each entry: a table this wide cannot be read by anybody",
        fr: "écrivez un fichier par fiche : personne ne peut lire un tableau si large"))
  }

  private func text(_ place: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "table-left-out", severity: .warning,
      message: Phrase(
        en: "this text stands beside the table, and is not published",
        fr: "ce texte est à côté du tableau, et n'est pas publié"),
      range: file.range(place),
      help: Phrase(
        en: "take it out, or write it as a comment: <!-- … -->",
        fr: "retirez-le, ou écrivez-le en commentaire : <!-- … -->"))
  }

  private func error(_ place: ByteRange, _ message: Phrase, _ help: Phrase) -> Diagnostic {
    Diagnostic(
      id: "table-left-out", severity: .error, message: message, range: file.range(place), help: help
    )
  }
}
