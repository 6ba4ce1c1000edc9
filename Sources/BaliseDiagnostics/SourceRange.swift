/// A place in a text file, as an editor shows it: line and column from 1.
package struct SourcePosition: Sendable, Hashable, Comparable {
  /// Line, from 1.
  package let line: Int
  /// Column in Unicode scalars, from 1 (SARIF's `unicodeCodePoints`).
  package let column: Int

  /// Makes a position from a line and a column, both from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a source file by bytes: what stages carry, cheap, until somebody must be told.
package struct ByteRange: Sendable, Hashable {
  /// Offset of the first byte, from 0.
  package var start: Int32
  /// Offset after the last byte.
  package var end: Int32

  /// Makes a range from two byte offsets.
  package init(_ start: Int, _ end: Int) {
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: end)
  }
}

/// A stretch of a file as a person is shown it: path, both ends, and the first line's text.
package struct SourceRange: Sendable, Hashable {
  /// Path relative to the source folder, with `/`.
  package let path: String
  /// First character.
  package let start: SourcePosition
  /// After the last character; on the start's line or a later one.
  package let end: SourcePosition
  /// The text of the line that `start` is on, without its line break; nil when unknown. Of a very
  /// long line, the part around `start`.
  package let line: String?
  /// The column at which `line` begins: more than 1 when its beginning was left out.
  package let lineColumn: Int
  /// True when the end of the line was left out of `line`.
  package let isLineCut: Bool
  /// The bytes meant, for fixes; nil when the place came without them.
  package let bytes: ByteRange?

  /// Makes a range of a file.
  package init(
    path: String, start: SourcePosition, end: SourcePosition, line: String? = nil,
    bytes: ByteRange? = nil, lineColumn: Int = 1, isLineCut: Bool = false
  ) {
    self.path = path
    self.start = start
    self.end = end
    self.line = line
    self.bytes = bytes
    self.lineColumn = lineColumn
    self.isLineCut = isLineCut
  }

  /// The whole file, when no better place is known: line 1, column 1.
  package init(file path: String) {
    let start = SourcePosition(line: 1, column: 1)
    self.init(path: path, start: start, end: start)
  }
}
