/// A line of YAML as its author meant it: indentation, dash, key, value. Unlike YAML it never
/// fails, which is what explaining a mistake needs.
struct YAMLLine {
  /// The line without its break.
  let range: Range<Int>
  /// After the spaces and tabs at its beginning.
  let indentEnd: Int
  /// The last `-` that opens a list item on it.
  let dash: Int?
  /// After the dashes.
  let contentStart: Int
  /// The colon that ends the key.
  let colon: Int?
  /// What is written after the key, or the whole content where there is no key.
  let value: Range<Int>

  init(at offset: Int, in bytes: [UInt8], _ text: Range<Int>) {
    var start = max(text.lowerBound, min(offset, text.upperBound))
    while start > text.lowerBound, !ASCII.isBreak(bytes[start - 1]) { start -= 1 }
    var end = start
    while end < text.upperBound, !ASCII.isBreak(bytes[end]) { end += 1 }
    range = start..<end
    indentEnd = Self.skipBlanks(bytes, start, end)
    var dash: Int?
    var content = indentEnd
    while content < end, bytes[content] == UInt8(ascii: "-"),
      content + 1 == end || ASCII.isBlank(bytes[content + 1])
    {
      dash = content
      content = Self.skipBlanks(bytes, content + 1, end)
    }
    self.dash = dash
    contentStart = content
    colon = Self.keyColon(bytes, content, end)
    let from = Self.skipBlanks(bytes, colon.map { $0 + 1 } ?? content, end)
    value = from..<Self.valueEnd(bytes, from, end)
  }

  /// Nothing but spaces, or a comment.
  var isBlank: Bool { contentStart == value.upperBound && colon == nil && dash == nil }

  /// Width of the spaces and tabs at its beginning, in bytes.
  var indent: Int { indentEnd - range.lowerBound }

  /// The index after the quoted text that begins at an index; nil when it is not closed by `end`.
  static func endOfQuote(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let quote = bytes[start]
    var index = start + 1
    while index < end {
      if quote == UInt8(ascii: "\""), bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == quote {
        let isDoubled = quote == UInt8(ascii: "'") && index + 1 < end && bytes[index + 1] == quote
        if !isDoubled { return index + 1 }
        index += 1
      }
      index += 1
    }
    return nil
  }

  static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  static func skipBlanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, ASCII.isBlank(bytes[index]) { index += 1 }
    return index
  }

  private static func keyColon(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start < end, bytes[start] != UInt8(ascii: "#") else { return nil }
    var index = start
    if isQuote(bytes[start]) {
      guard let close = endOfQuote(bytes, start, end) else { return nil }
      index = skipBlanks(bytes, close, end)
      return index < end && bytes[index] == UInt8(ascii: ":") ? index : nil
    }
    while index < end {
      if bytes[index] == UInt8(ascii: ":"), index + 1 == end || ASCII.isBlank(bytes[index + 1]) {
        return index
      }
      if bytes[index] == UInt8(ascii: "#"), ASCII.isBlank(bytes[index - 1]) { return nil }
      index += 1
    }
    return nil
  }

  /// Cuts a comment and the spaces before it.
  private static func valueEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    if start < end, isQuote(bytes[start]) { index = endOfQuote(bytes, start, end) ?? start }
    var last = end
    while index < end {
      if bytes[index] == UInt8(ascii: "#"), index == start || ASCII.isBlank(bytes[index - 1]) {
        last = index
        break
      }
      index += 1
    }
    while last > start, ASCII.isSpace(bytes[last - 1]) { last -= 1 }
    return last
  }
}
