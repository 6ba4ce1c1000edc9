import BaliseDiagnostics
import BalisePlan
import BaliseText

/// Fills the known tables that collections declare, and says which values their rules refuse.
struct ExportReader {
  let model: SiteModel
  private(set) var diagnostics: [Diagnostic] = []

  init(model: SiteModel) { self.model = model }

  /// What one column of a row is made of, for as long as its row is checked.
  private struct Cell {
    var text = ""
    var gap: ExportTable.Gap?
    var fact: Fact?
    var source: FactSource?
  }

  /// The table of a collection's entries.
  mutating func table(_ export: TableExport, _ collection: Int) -> ExportTable {
    var rows: [ExportTable.Row] = []
    for index in model.plan.plan.ranges[collection] {
      rows.append(row(EntryID(index), export))
    }
    return ExportTable(standard: export.standard, collection: collection, rows: rows)
  }

  private mutating func row(_ id: EntryID, _ export: TableExport) -> ExportTable.Row {
    let standard = export.standard
    var cells: [Cell] = []
    for (column, source) in zip(standard.columns, export.sources) {
      let cell = cell(source, column, id)
      if !cell.text.isEmpty, let fault = ColumnCheck.fault(cell.text, in: column) {
        report(fault, cell.text, column, standard, at: place(cell))
      }
      cells.append(cell)
    }
    check(standard, cells)
    var row = ExportTable.Row(
      subject: .entry(id), cells: cells.map(\.text),
      gaps: cells.map { $0.text.isEmpty ? $0.gap ?? .empty : nil })
    row.missing = RowCompleteness.missing(row.cells, standard)
    return row
  }

  private func cell(_ source: FactSource?, _ column: DataStandard.Column, _ id: EntryID) -> Cell {
    guard let source else { return Cell(gap: .unmapped) }
    var cell = Cell(source: source)
    switch source.origin {
    case .fixed(let text): cell.text = text
    case .site(let fact): cell.text = SiteFacts(model: model).text(fact, column.kind) ?? ""
    case .node: cell.gap = .unmapped
    case .entry(let path):
      let facts = FactReader(plan: model.plan).facts(path, of: id)
      cell.fact = facts.first
      let text = FactText(model: model, codes: source.codes).text(facts, column)
      cell.text = text ?? ""
      if text == nil { cell.gap = facts.isEmpty ? .empty : .inexact }
    }
    return cell
  }

  // MARK: What is demanded of several columns

  private mutating func check(_ standard: DataStandard, _ cells: [Cell]) {
    for rule in standard.rules {
      switch rule {
      case .together, .oneOf: continue
      case .atLeast(let one, let other):
        guard let high = filled(one, standard, cells), let low = filled(other, standard, cells),
          !ColumnCheck.isAtLeast(high.text, low.text)
        else { continue }
        report(
          Phrase(
            en: "\(one) (\(high.text)) comes before or below \(other) (\(low.text))",
            fr: "\(one) (\(high.text)) précède \(other) (\(low.text)) ou lui est inférieur"),
          standard, high, [low])
      case .sum(let total, let parts):
        let cells = ([total] + parts).map { filled($0, standard, cells) }
        let numbers = cells.compactMap { $0.flatMap { Int($0.text) } }
        guard numbers.count == cells.count, let first = cells.first.flatMap({ $0 }) else {
          continue
        }
        let sum = numbers.dropFirst().reduce((0, false)) { sum, number in
          let (value, overflow) = sum.0.addingReportingOverflow(number)
          return (value, sum.1 || overflow)
        }
        if !sum.1, sum.0 == numbers[0] { continue }
        report(
          Phrase(
            en: "\(total) (\(first.text)) is not the sum of \(parts.joined(separator: ", "))",
            fr: "\(total) (\(first.text)) n'est pas la somme de \(parts.joined(separator: ", "))"),
          standard, first, cells.dropFirst().compactMap { $0 })
      }
    }
  }

  private func filled(_ name: String, _ standard: DataStandard, _ cells: [Cell]) -> Cell? {
    guard let index = standard.column(name), !cells[index].text.isEmpty,
      ColumnCheck.fault(cells[index].text, in: standard.columns[index]) == nil
    else { return nil }
    return cells[index]
  }

  // MARK: Places

  private func place(_ cell: Cell) -> SourceRange? {
    guard let fact = cell.fact else { return cell.source?.range }
    return FactPlace.find(fact, model) ?? cell.source?.range
  }

  private mutating func report(
    _ fault: Phrase, _ text: String, _ column: DataStandard.Column, _ standard: DataStandard,
    at range: SourceRange?
  ) {
    let words = Phrase(quoting: text)
    diagnostics.append(
      Diagnostic(
        id: "bad-export-value", severity: .error,
        message: Phrase(
          en: "\(words.en) cannot stand in the column \(column.name) of \(standard.title.en)",
          fr:
            "\(words.fr) ne peut pas figurer dans la colonne \(column.name) de \(standard.title.fr)"
        ), range: range, help: fault))
  }

  private mutating func report(
    _ message: Phrase, _ standard: DataStandard, _ cell: Cell, _ others: [Cell]
  ) {
    diagnostics.append(
      Diagnostic(
        id: "bad-export-row", severity: .error, message: message, range: place(cell),
        help: Phrase(
          en: "\(standard.title.en) refuses such a row: mend one of the values",
          fr: "\(standard.title.fr) refuse une telle ligne : corrigez l'une des valeurs"),
        notes: others.compactMap { other in
          place(other).map {
            Diagnostic.Note(
              Phrase(en: "compared with this", fr: "comparé avec ceci"), at: $0)
          }
        }))
  }
}
