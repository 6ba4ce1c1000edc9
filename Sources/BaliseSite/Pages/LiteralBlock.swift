import BaliseDiagnostics

/// Where the words of a literal block (`|`) of front matter stand in their file, line by line.
struct LiteralBlock {
  private var lines: [(text: Int, file: Int, count: Int)] = []

  /// Finds the lines; nil for values written in another form, such as a folded block.
  init?(_ text: String, at range: ByteRange, in file: SourceFile) {
    let bytes = file.bytes
    var index = Int(range.start)
    guard bytes.indices.contains(index), bytes[index] == UInt8(ascii: "|") else { return nil }
    func endOfLine(_ start: Int) -> Int {
      bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    }
    index = endOfLine(index) + 1
    var offset = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      guard index < bytes.count else { break }
      var end = endOfLine(index)
      let next = end + 1
      if end > index, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      let start = max(index, end - line.count)
      guard bytes[start..<end].elementsEqual(line) || line.isEmpty else { return nil }
      lines.append((offset, start, line.count))
      offset += line.count + 1
      index = next
    }
  }

  /// The place in the file of a place in the text.
  func place(_ range: ByteRange) -> ByteRange? {
    guard let start = place(Int(range.start)), let end = place(Int(range.end)) else { return nil }
    return ByteRange(start, max(start, end))
  }

  private func place(_ offset: Int) -> Int? {
    guard let line = lines.last(where: { $0.text <= offset }) else { return nil }
    return line.file + min(offset - line.text, line.count)
  }
}
