import BalisePlan
import BaliseText

/// Writes `data/<collection>.csv`: a row for each entry, a column for each public fact.
struct TableWriter: Sendable {
  let model: SiteModel
  let collection: Int
  let layout: TableLayout

  /// What stands between the values of one cell; in a value it has a backslash before it.
  static let separator = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")
  /// Entries written as one piece.
  private static let pieceSize = 256

  init(model: SiteModel, collection: Int) {
    self.model = model
    self.collection = collection
    layout = TableLayout(schema: model.schema, collection: collection)
  }

  /// The table (RFC 4180, UTF-8), values in the default language.
  func csv(jobs: Int) -> [UInt8] {
    let range = model.plan.plan.ranges[collection]
    let starts = Array(stride(from: range.lowerBound, to: range.upperBound, by: Self.pieceSize))
    let pieces = Workers.map(starts.count, jobs: jobs) { number in
      rows(starts[number]..<min(starts[number] + Self.pieceSize, range.upperBound))
    }
    var writer = CSVWriter()
    for column in layout.columns { writer.cell(column.name) }
    writer.endRow()
    var bytes = writer.bytes
    bytes.reserveCapacity(pieces.reduce(bytes.count) { $0 + $1.count })
    for piece in pieces { bytes += piece }
    return bytes
  }

  private func rows(_ range: Range<Int>) -> [UInt8] {
    var writer = CSVWriter()
    for index in range {
      for column in layout.columns { cell(column, EntryID(index), &writer) }
      writer.endRow()
    }
    return writer.bytes
  }

  private func cell(_ column: TableColumn, _ id: EntryID, _ writer: inout CSVWriter) {
    switch column.part {
    case .id: return writer.cell(model.plan.plan.entries[Int(id.index)].id)
    case .url: return writer.cell((model.settings.base ?? "") + model.path(id, 0))
    default: break
    }
    let language = column.language ?? 0
    let (value, written) = model.plan.plan.value(of: column.field, in: id, language: language)
    if value.isEmpty || (column.language != nil && written != language) { return writer.empty() }
    let field = model.schema.collections[collection].fields[column.field]
    guard column.isMany else {
      guard let text = text(value, column, field, column.groups[...]) else { return writer.empty() }
      return column.isNumeric ? writer.plain(text) : writer.cell(text)
    }
    var joined: [UInt8] = []
    join(value, column, field, column.groups[...], &joined)
    if joined.isEmpty { writer.empty() } else { writer.cell(joined) }
  }

  /// The values of a cell, in their order, so that columns of one field stand side by side.
  private func join(
    _ value: FieldValue, _ column: TableColumn, _ field: Field, _ groups: ArraySlice<Int>,
    _ joined: inout [UInt8]
  ) {
    for (number, item) in value.items.enumerated() {
      if number > 0 { joined.append(Self.separator) }
      if let group = groups.first, case .group(let values) = item,
        let type = field.type as? GroupType, type.fields[group].isMany
      {
        var inner: [UInt8] = []
        join(values[group], column, type.fields[group], groups.dropFirst(), &inner)
        Self.escape(inner.span, &joined)
      } else if let text = text(item, column, field, groups) {
        Self.escape(text.utf8.span, &joined)
      }
    }
  }

  private static func escape(_ text: Span<UInt8>, _ bytes: inout [UInt8]) {
    var start = 0
    for index in text.indices where text[index] == separator || text[index] == backslash {
      bytes.append(text.extracting(start..<index))
      bytes.append(backslash)
      start = index
    }
    bytes.append(text.extracting(start..<text.count))
  }

  /// One value as text; nil when there is none.
  private func text(
    _ value: FieldValue, _ column: TableColumn, _ field: Field, _ groups: ArraySlice<Int>
  ) -> String? {
    if let group = groups.first {
      guard case .group(let values) = value, let type = field.type as? GroupType else { return nil }
      return text(values[group], column, type.fields[group], groups.dropFirst())
    }
    let context = ViewContext(language: column.language ?? 0, languages: model.languages)
    switch column.part {
    case .value:
      switch value {
      case .text(let text): return text
      case .integer(let number): return String(number)
      case .boolean(let flag): return flag ? "true" : "false"
      default: return field.type.view(value, context).text
      }
    case .member(let index):
      switch field.type.member(index, of: value, context) {
      case .text(let text), .number(let text): return text
      case .path(let path): return (model.settings.base ?? "") + model.files.sitePath(path)
      case .flag(let flag): return flag ? "true" : "false"
      case .fact(let fact, let path):
        return model.files.fact(
          fact, of: path, in: model.languages.valueLanguage(column.language ?? 0)
        ).text
      case .missing, .records, .picture: return nil
      }
    case .name, .target: return reference(value, column)
    case .id, .url: return nil
    }
  }

  private func reference(_ value: FieldValue, _ column: TableColumn) -> String? {
    guard case .reference(let reference) = value else { return nil }
    guard case .entry(let id) = reference.target else {
      guard case .name = column.part else { return nil }
      return reference.target == .undecided ? reference.words + " ?" : reference.words
    }
    if case .name = column.part { return model.title(id, 0).text }
    let entry = model.plan.plan.entries[Int(id.index)]
    if column.target != nil { return entry.id }
    return model.schema.collections[entry.collection].id + "/" + entry.id
  }
}

extension TableColumn {
  /// Its cells are digits: a sign before them is no formula.
  var isNumeric: Bool { kind == .integer || kind == .number }
}
