import BaliseText

/// A file of the source folder as it was read: its path and its bytes.
package struct SourceFile: Sendable {
  /// Path relative to the source folder, with `/`, such as `content/actions/04-hub.md`.
  package let path: String
  /// The bytes as they stand on disk (a byte order mark and carriage returns included).
  package let bytes: [UInt8]

  /// Makes a source file from a path and its bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a source file from a path and text, for tests and for generated text.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The place of a byte range as a person is shown it. Linear in the offset: only for diagnostics;
  /// who asks for many places keeps `FilePlaces`.
  package func range(_ range: ByteRange) -> SourceRange {
    let start = position(Int(range.start))
    let end = range.end > range.start ? position(Int(range.end), from: (range.start, start)) : start
    return self.range(range, start, end)
  }

  /// A byte range whose ends are known as lines and columns.
  func range(_ range: ByteRange, _ start: SourcePosition, _ end: SourcePosition) -> SourceRange {
    let shown = shownLine(at: Int(range.start))
    return SourceRange(
      path: path, start: start, end: end,
      line: String(decoding: bytes[shown.bytes], as: UTF8.self), bytes: range,
      lineColumn: start.column - shown.columnsBefore, isLineCut: shown.isCut)
  }

  /// Line and column of a byte offset; a byte order mark takes no column.
  package func position(_ offset: Int) -> SourcePosition {
    position(offset, from: (0, SourcePosition(line: 1, column: 1)))
  }

  /// The byte offset of a line (from 1) and a byte column (from 1), as cmark counts them.
  package func offset(line: Int, byteColumn: Int) -> Int {
    var current = 1
    var index = textStart
    while current < line, index < bytes.count {
      if endsLine(index) { current += 1 }
      index += 1
    }
    return min(index + min(max(byteColumn, 1) - 1, bytes.count), bytes.count)
  }

  private var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  // A line ends at LF, at CR LF, or at a CR alone.
  private func endsLine(_ index: Int) -> Bool {
    let byte = bytes[index]
    return byte == 0x0A
      || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
  }

  /// Line and column of a byte offset, counted from one that is known.
  func position(
    _ offset: Int, from known: (offset: Int32, position: SourcePosition)
  ) -> SourcePosition {
    var line = known.position.line
    var column = known.position.column
    let start = min(max(textStart, Int(known.offset)), bytes.count)
    let end = max(start, min(offset, bytes.count))
    // Lines first, then the columns of the last one.
    var lineStart = start
    let text = bytes.span
    if WordScan.byte(0x0D, in: text, start..<end) == end {
      let breaks = WordScan.count(0x0A, in: text, start..<end)
      if breaks > 0 {
        line += breaks
        column = 1
        lineStart = end
        while text[lineStart - 1] != 0x0A { lineStart -= 1 }
      }
    } else {
      for index in start..<end where endsLine(index) {
        line += 1
        column = 1
        lineStart = index + 1
      }
    }
    for index in lineStart..<end {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80, byte != 0x0A, byte != 0x0D { column += 1 }
    }
    return SourcePosition(line: line, column: column)
  }

  // More of a line than this is never shown, however long it is and however many mistakes are in it.
  private static let reach = 600

  private func shownLine(at offset: Int) -> (bytes: Range<Int>, columnsBefore: Int, isCut: Bool) {
    let first = textStart
    let place = min(max(offset, first), bytes.count)
    var start = place
    var columns = 0
    while start > first, !Self.isBreak(bytes[start - 1]) {
      if start < bytes.count, Self.mayCut(before: bytes[start], after: place - start) { break }
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { columns += 1 }
    }
    var end = place
    while end < bytes.count, !Self.isBreak(bytes[end]) {
      if Self.mayCut(before: bytes[end], after: end - place) {
        return (start..<end, columns, true)
      }
      end += 1
    }
    return (start..<end, columns, false)
  }

  // Between two characters; bytes that are no UTF-8 may be cut anywhere.
  private static func mayCut(before byte: UInt8, after length: Int) -> Bool {
    length >= reach && (byte & 0xC0 != 0x80 || length >= reach + 4)
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
