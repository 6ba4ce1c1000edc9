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

  /// What stands between the values of one cell; in a value it has a backslash before it.
  static let separator = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")
  /// Entries written as one piece.
  private static let pieceSize = 256

  init(model: SiteModel, collection: Int) {
    self.model = model
    self.collection = collection
    layout = TableLayout(schema: model.schema, collection: collection)
    base = model.settings.base ?? ""
    // Made for all links; those that are taken are noted.
    names = PlanReads.unnoted { EntryNameBytes(model) }
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
    var text: [UInt8] = []
    for index in range {
      for column in layout.columns {
        text.removeAll(keepingCapacity: true)
        if cell(column, EntryID(index), &text) {
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
  private func cell(_ column: TableColumn, _ id: EntryID, _ text: inout [UInt8]) -> Bool {
    switch column.part {
    case .id:
      text.append(model.entry(id).id)
      return true
    case .url:
      text.append(base)
      text.append(model.path(id, 0))
      return true
    default: break
    }
    let language = column.language ?? 0
    let (value, written) = model.plan.entry(id).value(column.field, language: language)
    if value.isEmpty || (column.language != nil && written != language) { return false }
    let field = model.schema.collections[collection].fields[column.field]
    guard column.isMany else { return append(value, column, field, column.groups[...], &text) }
    join(value, column, field, column.groups[...], &text)
    return !text.isEmpty
  }

  /// The values of a cell, in their order, so that columns of one field stand side by side.
  private func join(
    _ value: FieldValue, _ column: TableColumn, _ field: Field, _ groups: ArraySlice<Int>,
    _ joined: inout [UInt8]
  ) {
    for (number, item) in value.items.enumerated() {
      if number > 0 { joined.append(Self.separator) }
      let start = joined.count
      if let group = groups.first, case .group(let values) = item,
        let type = field.group, type.fields[group].isMany
      {
        join(values[group], column, type.fields[group], groups.dropFirst(), &joined)
      } else if !append(item, column, field, groups, &joined) {
        continue
      }
      Self.escape(&joined, from: start)
    }
  }

  /// Puts a backslash before each sign that would be taken for the end of a value.
  private static func escape(_ bytes: inout [UInt8], from start: Int) {
    let range = start..<bytes.count
    guard holdsSign(bytes.span, range) else { return }
    let text = Array(bytes[range])
    bytes.removeSubrange(range)
    for byte in text {
      if byte == separator || byte == backslash { bytes.append(backslash) }
      bytes.append(byte)
    }
  }

  // Most values are short: two looks at eight bytes at a time cost more than one at each byte.
  private static func holdsSign(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == separator || bytes[index] == backslash { return true }
    return false
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
      return append(values[group], column, type.fields[group], groups.dropFirst(), &text)
    }
    switch column.part {
    case .name, .target: return appendReference(value, column, &text)
    case .id, .url: return false
    case .value, .member:
      guard let words = words(value, column, field) else { return false }
      text.append(words)
      return true
    }
  }

  private func words(_ value: FieldValue, _ column: TableColumn, _ field: Field) -> String? {
    switch value {
    case .text(let text) where column.part.isValue: return text
    case .integer(let number) where column.part.isValue: return String(number)
    case .boolean(let flag) where column.part.isValue: return flag ? "true" : "false"
    default: break
    }
    let context = ViewContext(language: column.language ?? 0, languages: model.languages)
    guard case .member(let index) = column.part else { return field.type.view(value, context).text }
    switch field.type.member(index, of: value, context) {
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
      text.append(reference.words)
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

extension TableColumn.Part {
  /// A value of its own, and no part of one.
  fileprivate var isValue: Bool { if case .value = self { true } else { false } }
}

extension TableColumn {
  /// Its cells are digits: a sign before them is no formula.
  var isNumeric: Bool { kind == .integer || kind == .number }
}
