import BalisePlan
import BaliseText

/// The rows of a known table that a plan fills, and what keeps the others out.
struct ExportTable: Sendable {
  /// Why a column of a row is empty.
  enum Gap: Sendable {
    /// No field of the collection fills it.
    case unmapped
    /// Nothing is written there.
    case empty
    /// What is written is no exact value: a range, an approximate date, an undecided name.
    case inexact
  }

  /// What a row is about.
  enum Subject: Sendable {
    case entry(EntryID)
    /// A dataset of the site, by its number.
    case dataset(Int)
  }

  struct Row: Sendable {
    let subject: Subject
    /// One text for each column; empty where nothing is known.
    var cells: [String]
    /// Why a cell is empty; nil where it is not.
    var gaps: [Gap?]
    /// The columns without which the row is not complete, in order.
    var missing: [Int] = []

    /// It may be exported.
    var isComplete: Bool { missing.isEmpty }
    /// How many columns hold a value.
    var known: Int { cells.count { !$0.isEmpty } }
  }

  let standard: DataStandard
  /// The collection whose entries the rows are; nil for the list of datasets.
  let collection: Int?
  let rows: [Row]

  /// The complete rows.
  var complete: [Row] { rows.filter(\.isComplete) }

  /// The table as CSV, complete rows only.
  func csv() -> [UInt8] {
    var writer = CSVWriter()
    for column in standard.columns { writer.cell(column.name) }
    writer.endRow()
    for row in rows where row.isComplete {
      for (column, cell) in zip(standard.columns, row.cells) {
        if column.kind.isPlain { writer.plain(cell) } else { writer.cell(cell) }
      }
      writer.endRow()
    }
    return writer.bytes
  }

  /// The same rows as JSON; what is not known is left out.
  func json() -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.array { writer in
      for row in rows where row.isComplete {
        writer.object { writer in
          for (column, cell) in zip(standard.columns, row.cells) where !cell.isEmpty {
            writer.key(column.name)
            switch column.kind {
            case .integer, .number, .share: writer.number(cell)
            // A list was written as JSON already.
            case .list: writer.encoded(Array(cell.utf8))
            default: writer.value(cell)
            }
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }
}

extension DataStandard.Kind {
  /// Its texts were checked to be digits and signs that no spreadsheet reads as a formula.
  fileprivate var isPlain: Bool {
    switch self {
    case .integer, .number, .share, .date, .timestamp, .siret, .period, .budgetYear, .uuid: true
    default: false
    }
  }
}
