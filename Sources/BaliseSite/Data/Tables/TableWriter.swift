import BalisePlan
import BaliseText

/// Writes `data/<collection>.csv`: a row for each entry, a column for each public fact.
struct TableWriter: Sendable {
  let model: SiteModel
  let collection: Int
  let layout: TableLayout
  /// What a relative address begins with.
  private let base: String
  private let names: EntryNameBytes
  private let fields: [Field]

  /// What stands between the values of one cell; in a value it has a backslash before it.
  static let separator = UInt8(ascii: "|")
  static let backslash = UInt8(ascii: "\\")
  /// Entries written as one piece.
  private static let pieceSize = 256

  /// Writes with names that were made before, for all tables; or with its own.
  init(model: SiteModel, collection: Int, names: EntryNameBytes? = nil) {
    self.model = model
    self.collection = collection
    layout = TableLayout(schema: model.schema, collection: collection)
    fields = model.schema.collections[collection].fields
    base = model.settings.base ?? ""
    self.names = names ?? EntryNameBytes.all(model)
  }

  /// Hands over the table (RFC 4180, UTF-8), values in the default language, piece by piece: a large
  /// one is made by many workers and never held whole.
  func csv(
    to path: String, reuse: Reuse?, jobs: Int, _ write: ([UInt8]) throws(BuildError) -> Void
  ) throws(BuildError) {
    var head = CSVWriter()
    for column in layout.columns { head.cell(column.name) }
    head.endRow()
    try write(head.bytes)
    let range = model.plan.plan.ranges[collection]
    let pieces = DataPieces(
      path: path, range: range, size: Self.pieceSize, reuse: reuse, jobs: jobs)
    try pieces.write(rows, to: write)
  }

  private func rows(_ range: Range<Int>) -> [UInt8] {
    var writer = CSVWriter()
    var text: [UInt8] = []
    for index in range {
      let id = EntryID(index)
      let entry = model.entry(id)
      for column in layout.columns {
        text.removeAll(keepingCapacity: true)
        if cell(column, id, entry, &text) {
          if column.isNumeric, !column.isMany { writer.plain(text) } else { writer.cell(text) }
        } else {
          writer.empty()
        }
      }
      writer.endRow()
    }
    return writer.bytes
  }

  /// Writes the text of a cell; false when there is none.
  private func cell(
    _ column: TableColumn, _ id: EntryID, _ entry: Entry, _ text: inout [UInt8]
  ) -> Bool {
    switch column.part {
    case .id:
      text.append(entry.id)
      return true
    case .url:
      text.append(base)
      text.append(model.path(id, 0))
      return true
    default: break
    }
    let language = column.language ?? 0
    let (value, written) = entry.value(column.field, language: language)
    if value.isEmpty || (column.language != nil && written != language) { return false }
    let field = fields[column.field]
    guard column.isMany else { return append(value, column, field, column.groups[...], &text) }
    join(value, column, field, column.groups[...], &text)
    return !text.isEmpty
  }

  /// The values of a cell, in their order, so that columns of one field stand side by side.
  private func join(
    _ value: FieldValue, _ column: TableColumn, _ field: Field, _ groups: ArraySlice<Int>,
    _ joined: inout [UInt8]
  ) {
    switch value {
    case .empty: break
    case .list(let values):
      let items = values.span
      for number in items.indices {
        if number > 0 { joined.append(Self.separator) }
        add(items[number], column, field, groups, &joined)
      }
    default: add(value, column, field, groups, &joined)
    }
  }

  /// Adds one of several values to a cell.
  private func add(
    _ item: FieldValue, _ column: TableColumn, _ field: Field, _ groups: ArraySlice<Int>,
    _ joined: inout [UInt8]
  ) {
    let start = joined.count
    if let group = groups.first, case .group(let values) = item,
      let type = field.group, type.fields[group].isMany
    {
      join(values.span[group], column, type.fields[group], groups.dropFirst(), &joined)
    } else if !append(item, column, field, groups, &joined) {
      return
    }
    // The names of entries are most of what tables hold.
    if item.entry != nil, !names.holdsCellSign { return }
    Self.escape(&joined, from: start)
  }

  /// Puts a backslash before each sign that would be taken for the end of a value.
  private static func escape(_ bytes: inout [UInt8], from start: Int) {
    let range = start..<bytes.count
    guard WordScan.either(separator, backslash, in: bytes.span, range) < range.upperBound else {
      return
    }
    let text = Array(bytes[range])
    bytes.removeSubrange(range)
    for byte in text {
      if byte == separator || byte == backslash { bytes.append(backslash) }
      bytes.append(byte)
    }
  }

  /// Appends one value as text; false, and nothing appended, when there is none.
  private func append(
    _ value: FieldValue, _ column: TableColumn, _ field: Field, _ groups: ArraySlice<Int>,
    _ text: inout [UInt8]
  ) -> Bool {
    if let group = groups.first {
      guard case .group(let values) = value, let type = field.group else {
        return false
      }
      return append(values.span[group], column, type.fields[group], groups.dropFirst(), &text)
    }
    switch column.part {
    case .name, .target: return appendReference(value, column, &text)
    case .id, .url: return false
    case .value:
      // Their view is themselves, whatever the type and the language.
      switch value {
      case .text(let words): text.append(words)
      case .integer(let number): text.append(decimal: number)
      case .boolean(let flag): text.append(flag ? "true" : "false")
      default:
        guard let words = field.type.view(value, context(column)).text else { return false }
        text.append(words)
      }
      return true
    case .member(let index):
      guard let words = member(index, of: value, column, field) else { return false }
      text.append(words)
      return true
    }
  }

  private func context(_ column: TableColumn) -> ViewContext {
    ViewContext(language: column.language ?? 0, languages: model.languages)
  }

  private func member(
    _ index: Int, of value: FieldValue, _ column: TableColumn, _ field: Field
  ) -> String? {
    switch field.type.member(index, of: value, context(column)) {
    case .text(let text), .number(let text): return text
    case .path(let path): return base + model.files.sitePath(path)
    case .flag(let flag): return flag ? "true" : "false"
    case .fact(let fact, let path):
      return model.files.fact(
        fact, of: path, in: model.languages.valueLanguage(column.language ?? 0)
      ).text
    case .missing, .records, .picture: return nil
    }
  }

  private func appendReference(
    _ value: FieldValue, _ column: TableColumn, _ text: inout [UInt8]
  ) -> Bool {
    guard case .reference(let reference) = value else { return false }
    guard case .entry(let id) = reference.target else {
      guard case .name = column.part else { return false }
      let language = model.languages.valueLanguage(column.language ?? 0)
      text.append(reference.unsaid(in: language) ?? reference.words)
      if reference.target == .undecided { text.append(" ?") }
      return true
    }
    if case .name = column.part {
      model.noteName(of: id)
      names.appendTitle(of: id, to: &text)
    } else {
      model.noteEntry(id)
      if column.target == nil { names.appendFolder(of: id, to: &text) }
      names.appendFileName(of: id, to: &text)
    }
    return true
  }
}

extension TableColumn {
  /// Its cells are digits: a sign before them is no formula.
  var isNumeric: Bool { kind == .integer || kind == .number }
}
