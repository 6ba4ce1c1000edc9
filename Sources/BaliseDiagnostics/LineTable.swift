/// Where each line of a file begins: for many places of one file, each found at once.
package struct LineTable: Sendable {
  private let starts: [Int32]
  private let length: Int

  /// Reads the lines of a file, as `SourceFile` counts them.
  package init(_ file: SourceFile) {
    let bytes = file.bytes.span
    var starts: [Int32] = [bytes.count >= 3 && file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      starts.append(Int32(clamping: index + 1))
    }
    self.starts = starts
    length = bytes.count
  }

  /// The number of lines; a file that ends with a line break has an empty last line.
  package var count: Int { starts.count }

  /// The byte offset of a line (from 1) and a byte column (from 1), as `SourceFile.offset` gives it.
  package func offset(line: Int, byteColumn: Int) -> Int {
    if line > starts.count { return length }
    let start = Int(starts[max(line, 1) - 1])
    return min(start + min(max(byteColumn, 1) - 1, length), length)
  }

  /// The line (from 1) that a byte offset is on.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
