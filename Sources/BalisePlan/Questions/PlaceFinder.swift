import BaliseDiagnostics

/// Turns places in bytes into lines and columns, each file read once whatever it holds.
struct PlaceFinder {
  private let file: SourceFile
  private let table: LineTable

  init(_ file: SourceFile) {
    self.file = file
    table = LineTable(file)
  }

  /// The places of some ranges, by range.
  func places(_ ranges: some Sequence<ByteRange>) -> [ByteRange: SourceRange] {
    var result: [ByteRange: SourceRange] = [:]
    var known: (line: Int, offset: Int, column: Int) = (0, 0, 0)
    let sorted = Set(ranges).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    for range in sorted {
      let offset = min(max(Int(range.start), 0), file.bytes.count)
      let line = table.line(at: offset)
      if line != known.line {
        known = (line, table.offset(line: line, byteColumn: 1), 1)
      }
      // Columns count scalars; the bytes up to the last place of the line are counted already.
      if offset > known.offset {
        known.column += file.bytes[known.offset..<offset].count { $0 & 0xC0 != 0x80 }
        known.offset = offset
      }
      let position = SourcePosition(line: line, column: known.column)
      result[range] = SourceRange(path: file.path, start: position, end: position, bytes: range)
    }
    return result
  }
}
