import BaliseText

/// Where the front matter of a file stands: between a first line `---` and the next `---` or `...`.
struct FrontMatterSplit {
  /// The bytes between the two lines; nil when the file does not begin with `---`.
  let yaml: Range<Int>?
  /// False when the closing line is missing.
  let isClosed: Bool
  /// Where the Markdown begins.
  let body: Int

  init(_ bytes: [UInt8]) {
    let start = SourceText.hasByteOrderMark(bytes) ? 3 : 0
    guard Self.isFence(bytes, start, UInt8(ascii: "-")) else {
      yaml = nil
      isClosed = true
      body = start
      return
    }
    let first = Self.nextLine(bytes, start)
    var line = first
    while line < bytes.count {
      if Self.isFence(bytes, line, UInt8(ascii: "-")) || Self.isFence(bytes, line, 0x2E) {
        yaml = first..<line
        isClosed = true
        body = Self.nextLine(bytes, line)
        return
      }
      line = Self.nextLine(bytes, line)
    }
    yaml = first..<bytes.count
    isClosed = false
    body = bytes.count
  }

  /// Three times the sign and nothing else but spaces.
  static func isFence(_ bytes: [UInt8], _ start: Int, _ sign: UInt8) -> Bool {
    guard start + 3 <= bytes.count, bytes[start] == sign, bytes[start + 1] == sign,
      bytes[start + 2] == sign
    else { return false }
    var index = start + 3
    while index < bytes.count, !ASCII.isBreak(bytes[index]) {
      if !ASCII.isBlank(bytes[index]) { return false }
      index += 1
    }
    return true
  }

  /// The start of the line after the one an index is on.
  static func nextLine(_ bytes: [UInt8], _ start: Int) -> Int { nextLine(bytes.span, start) }

  /// The start of the line after the one an index is on.
  static func nextLine(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let index = WordScan.lineBreak(in: bytes, start..<bytes.count)
    guard index < bytes.count else { return index }
    let isPair =
      bytes[index] == ASCII.carriageReturn && index + 1 < bytes.count
      && bytes[index + 1] == ASCII.newline
    return index + (isPair ? 2 : 1)
  }
}
