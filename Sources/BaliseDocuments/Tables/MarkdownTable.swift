package import BaliseDiagnostics

/// The first table of a Markdown text, cell by cell, with the place of each.
package struct MarkdownTable: Sendable {
  /// One row: its cells, without the spaces around them.
  package struct Row: Sendable {
    /// The place of each cell's text.
    package let cells: [ByteRange]
    /// The place of the row.
    package let range: ByteRange
    /// True when it has more cells than are read.
    package let isCut: Bool
  }

  /// The names of the columns.
  package let header: Row
  /// The rows below.
  package let rows: [Row]
  /// Lines of the text that are no part of the table and hold bars: rows that somebody meant.
  package let strayRows: [ByteRange]
  /// The first line of other text around the table; headings and comments are none.
  package let strayText: ByteRange?

  /// Rows that are read; a table with more is no text that people write.
  package static let mostRows = 5_000
  private static let mostCells = 100

  /// The first table of the bytes of a file: a line with bars, a line of dashes, rows until a line
  /// without bars. Nil when there is none.
  package static func first(in file: SourceFile, _ range: ByteRange) -> MarkdownTable? {
    let lines = lines(of: file.bytes, Int(range.start)..<Int(range.end))
    for index in lines.indices.dropLast() {
      guard holdsBar(file.bytes, lines[index]), isDashes(file.bytes, lines[index + 1]) else {
        continue
      }
      let below = lines[(index + 2)...].prefix { holdsBar(file.bytes, $0) }
      let rows = below.prefix(mostRows)
      let rest = (lines[..<index] + lines[rows.endIndex...]).map { trimmed(file.bytes, $0) }
      return MarkdownTable(
        header: row(file.bytes, lines[index]),
        rows: rows.map { row(file.bytes, $0) },
        strayRows: rest.filter { holdsBar(file.bytes, $0) }.map {
          ByteRange($0.lowerBound, $0.upperBound)
        },
        strayText: rest.first { isText(file.bytes, $0) }.map {
          ByteRange($0.lowerBound, $0.upperBound)
        })
    }
    return nil
  }

  /// True for a line that says something: not for a heading, which names the file, nor a comment.
  private static func isText(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard let first = bytes[line].first, !holdsBar(bytes, line) else { return false }
    return first != UInt8(ascii: "#") && !bytes[line].starts(with: "<!--".utf8)
  }

  private static func lines(of bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == ASCII.newline {
      let end = index > start && bytes[index - 1] == ASCII.carriageReturn ? index - 1 : index
      lines.append(start..<end)
      start = index + 1
    }
    if start < range.upperBound { lines.append(start..<range.upperBound) }
    return lines
  }

  private static func holdsBar(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    bytes[line].contains(UInt8(ascii: "|"))
  }

  private static func isDashes(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var dashes = 0
    for byte in bytes[line] {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), ASCII.space, UInt8(ascii: "\t"): continue
      default: return false
      }
    }
    return dashes > 0
  }

  /// The cells between the bars; a bar after a backslash is a sign of the text.
  private static func row(_ bytes: [UInt8], _ line: Range<Int>) -> Row {
    let whole = trimmed(bytes, line)
    var cells: [ByteRange] = []
    var isCut = false
    var start = whole.lowerBound
    var index = start
    // The bars at both ends part no cells.
    if start < whole.upperBound, bytes[start] == UInt8(ascii: "|") {
      start += 1
      index = start
    }
    func add(_ end: Int) {
      let cell = trimmed(bytes, start..<max(start, end))
      guard cells.count < mostCells else {
        isCut = true
        return
      }
      cells.append(ByteRange(cell.lowerBound, cell.upperBound))
    }
    while index < whole.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "|") {
        add(index)
        start = index + 1
      }
      index += 1
    }
    if start < whole.upperBound { add(whole.upperBound) }
    return Row(
      cells: cells, range: ByteRange(whole.lowerBound, whole.upperBound), isCut: isCut)
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
    while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
