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

  /// The place of a byte range as a person is shown it. Linear in the offset: only for diagnostics.
  package func range(_ range: ByteRange) -> SourceRange {
    let start = position(Int(range.start))
    let end = range.end > range.start ? position(Int(range.end)) : start
    return SourceRange(
      path: path, start: start, end: end, line: lineText(at: Int(range.start)), bytes: range)
  }

  /// Line and column of a byte offset; a byte order mark takes no column.
  package func position(_ offset: Int) -> SourcePosition {
    var line = 1
    var column = 1
    let skip = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = skip
    let end = max(skip, min(offset, bytes.count))
    while index < end {
      let byte = bytes[index]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte == 0x0D, index + 1 >= bytes.count || bytes[index + 1] != 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80, byte != 0x0D {
        column += 1
      }
      index += 1
    }
    return SourcePosition(line: line, column: column)
  }

  /// The byte offset of a line (from 1) and a byte column (from 1), as cmark counts them.
  package func offset(line: Int, byteColumn: Int) -> Int {
    var current = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while current < line, index < bytes.count {
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
        current += 1
      }
      index += 1
    }
    return min(index + max(byteColumn, 1) - 1, bytes.count)
  }

  private func lineText(at offset: Int) -> String {
    let at = max(0, min(offset, bytes.count))
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    var start = at
    while start > 0, !isBreak(bytes[start - 1]) { start -= 1 }
    var end = at
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
