/// Lines at the top of a file that may be fields.
struct FrontMatterHead {
  /// The end of the lines, before the first empty one.
  private(set) var end: Int
  /// How many known keys stand among the first.
  private(set) var known = 0
  /// How many of them are written as they are read, and at once followed by the colon.
  private(set) var exact = 0
  /// How many fields stand below a comment of their own, as `balise new` writes them.
  private(set) var explained = 0
  /// The first line is a comment, or the heading of a text.
  let isCommented: Bool

  // Who writes fields writes a known one early.
  private static let mostAsked = 4

  /// Reads the lines at a place; nil when the first is neither a field with its key nor a comment.
  init?(in bytes: [UInt8], _ range: Range<Int>, knowing keys: KnownKeys) {
    var start = range.lowerBound
    end = start
    isCommented = Self.isComment(YAMLLine(at: start, in: bytes, range), bytes)
    var asked = 0
    var isBelowComment = false
    while start < range.upperBound {
      let line = YAMLLine(at: start, in: bytes, range)
      let next = FrontMatterSplit.nextLine(bytes, start)
      let isComment = Self.isComment(line, bytes)
      if isCommented, isComment || Self.isBlank(line) {
        isBelowComment = isComment
        start = next
        continue
      }
      guard !Self.isBlank(line), Self.isOfFields(line, bytes) else { break }
      if let key = Self.key(line, bytes) {
        asked += 1
        if isBelowComment { explained += 1 }
        if asked <= Self.mostAsked {
          count(bytes[key], isTouching: key.upperBound == line.colon, keys)
        }
      } else if start == range.lowerBound {
        return nil
      }
      isBelowComment = false
      start = next
      end = next
    }
    guard known > 0 else { return nil }
  }

  private mutating func count(_ key: ArraySlice<UInt8>, isTouching: Bool, _ keys: KnownKeys) {
    guard let spelling = keys.spelling(of: String(decoding: key, as: UTF8.self)) else { return }
    known += 1
    if spelling == .exact, isTouching { exact += 1 }
  }

  /// Where the closing line stands, when only fields stand before it.
  func close(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while start < range.upperBound {
      if FrontMatterSplit.isFence(bytes, start, UInt8(ascii: "-")) { return start }
      let line = YAMLLine(at: start, in: bytes, range)
      guard
        Self.isBlank(line) || Self.isOfFields(line, bytes)
          || (isCommented && Self.isComment(line, bytes))
      else { return nil }
      start = FrontMatterSplit.nextLine(bytes, start)
    }
    return nil
  }

  /// Nothing but spaces.
  static func isBlank(_ line: YAMLLine) -> Bool { line.indentEnd == line.range.upperBound }

  private static func isComment(_ line: YAMLLine, _ bytes: [UInt8]) -> Bool {
    line.indentEnd < line.range.upperBound && bytes[line.indentEnd] == UInt8(ascii: "#")
  }

  /// A key, an item of a list, or what continues one; a heading looks like a comment.
  private static func isOfFields(_ line: YAMLLine, _ bytes: [UInt8]) -> Bool {
    line.indent > 0 || line.dash != nil || key(line, bytes) != nil
  }

  /// The words before the colon; marks of Markdown begin no key.
  private static func key(_ line: YAMLLine, _ bytes: [UInt8]) -> Range<Int>? {
    guard line.indent == 0, line.dash == nil, let colon = line.colon else { return nil }
    let written = bytes[line.contentStart..<colon]
    // Keys are words, not sentences.
    guard written.count <= 60, let first = written.first,
      ASCII.isLetter(first) || first >= 0x80
    else { return nil }
    return line.contentStart..<ASCII.endTrimmingSpaces(written)
  }
}
