package import BaliseDiagnostics

/// Makes of a row of a table what front matter would be: each column's name with the row's cell.
package enum TableRow {
  /// Where the text of a cell is cut into a list.
  package enum Parting: Sendable {
    /// It is one value.
    case whole
    /// At `;`.
    case semicolons
    /// At `;` when there is one, else at `,`; not inside parentheses.
    case commas
  }

  /// The mapping of a row; columns without a name, and cells without a column, are left out.
  package static func mapping(
    _ row: MarkdownTable.Row, of table: MarkdownTable, in file: SourceFile,
    parting: (String) -> Parting
  ) -> YAMLNode {
    var builder = TableNodes(file: file)
    builder.begin(.mapping, row.range)
    var count: Int32 = 0
    for (index, cell) in row.cells.enumerated() where index < table.header.cells.count {
      let name = table.header.cells[index]
      guard name.end > name.start, cell.end > cell.start else { continue }
      count += 1
      builder.scalar(name)
      let part = parting(builder.text(name))
      let places = part == .whole ? [cell] : parts(of: cell, in: file.bytes, part)
      if part == .whole || places.count < 2 {
        builder.scalar(places.first ?? cell)
      } else {
        let list = builder.begin(.sequence, cell)
        for place in places { builder.scalar(place) }
        builder.end(list, count: Int32(places.count))
      }
    }
    builder.end(0, count: count)
    return YAMLNode(storage: builder.storage, index: 0)
  }

  private static func parts(
    of cell: ByteRange, in bytes: [UInt8], _ parting: Parting
  ) -> [ByteRange] {
    let range = Int(cell.start)..<Int(cell.end)
    let semicolons = cuts(UInt8(ascii: ";"), bytes, range)
    let all =
      semicolons.isEmpty && parting == .commas ? cuts(UInt8(ascii: ","), bytes, range) : semicolons
    var places: [ByteRange] = []
    var start = range.lowerBound
    for cut in all + [range.upperBound] {
      var (first, last) = (start, cut)
      while first < last, ASCII.isSpace(bytes[first]) { first += 1 }
      while last > first, ASCII.isSpace(bytes[last - 1]) { last -= 1 }
      if first < last { places.append(ByteRange(first, last)) }
      start = cut + 1
    }
    return places
  }

  private static func cuts(_ sign: UInt8, _ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    var depth = 0
    var cuts: [Int] = []
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case sign where depth == 0: cuts.append(index)
      default: continue
      }
    }
    return cuts
  }
}

/// The nodes of one row while they are made.
struct TableNodes {
  private let file: SourceFile
  private var nodes: [YAMLStorage.Node] = []
  private var pool: [UInt8] = []

  init(file: SourceFile) { self.file = file }

  var storage: YAMLStorage { YAMLStorage(file: file, nodes: nodes, pool: pool) }

  /// Begins a list or a mapping; returns its index, to be ended with.
  @discardableResult
  mutating func begin(_ kind: YAMLNode.Kind, _ range: ByteRange) -> Int {
    nodes.append(
      YAMLStorage.Node(
        kind: kind, isPlain: false, textInFile: true, range: range,
        text: ByteRange(Int(range.start), Int(range.start)), next: 0, count: 0))
    return nodes.count - 1
  }

  mutating func end(_ index: Int, count: Int32) {
    nodes[index].next = Int32(nodes.count)
    nodes[index].count = count
  }

  /// A cell, or a part of one.
  mutating func scalar(_ range: ByteRange) {
    let text = unescaped(range)
    var place = range
    if let text {
      place = ByteRange(pool.count, pool.count + text.count)
      pool += text
    }
    nodes.append(
      YAMLStorage.Node(
        kind: .scalar, isPlain: true, textInFile: text == nil, range: range, text: place,
        next: Int32(nodes.count + 1), count: 0))
  }

  /// The text of a cell.
  func text(_ range: ByteRange) -> String {
    String(decoding: unescaped(range) ?? Array(bytes(range)), as: UTF8.self)
  }

  /// The text without the backslashes before bars; nil when it has none.
  private func unescaped(_ range: ByteRange) -> [UInt8]? {
    let written = bytes(range)
    guard written.contains(UInt8(ascii: "\\")) else { return nil }
    var result: [UInt8] = []
    var index = written.startIndex
    while index < written.endIndex {
      let isEscape =
        written[index] == UInt8(ascii: "\\") && index + 1 < written.endIndex
        && written[index + 1] == UInt8(ascii: "|")
      if isEscape { index += 1 }
      result.append(written[index])
      index += 1
    }
    return result
  }

  private func bytes(_ range: ByteRange) -> ArraySlice<UInt8> {
    file.bytes[Int(range.start)..<Int(range.end)]
  }
}
