/// An address that a style sheet loads: `url(…)` or the aim of `@import`.
package struct StyleAddress: Sendable {
  /// The address as written.
  package let text: String
  /// Where it stands.
  package let place: Range<Int>
  /// True for `@import`: another style sheet.
  package let isImport: Bool

  /// The addresses of a style sheet, in order; comments are left out.
  package static func all(in bytes: [UInt8], _ range: Range<Int>) -> [StyleAddress] {
    var found: [StyleAddress] = []
    var index = range.lowerBound
    var isImport = false
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "/") where starts("/*", bytes, index, range):
        index = end(of: "*/", bytes, index + 2, range)
      case UInt8(ascii: "@") where starts("@import", bytes, index, range):
        isImport = true
        index += 7
      case UInt8(ascii: ";"), UInt8(ascii: "{"):
        isImport = false
        index += 1
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        guard starts("url(", bytes, index, range) else {
          index += 1
          continue
        }
        index = address(bytes, index + 4, range, isImport, &found)
        isImport = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let close = closing(bytes, index, range)
        if isImport { add(bytes, index + 1..<close, isImport, &found) }
        isImport = false
        index = close + 1
      default: index += 1
      }
    }
    return found
  }

  private static func address(
    _ bytes: [UInt8], _ start: Int, _ range: Range<Int>, _ isImport: Bool,
    _ found: inout [StyleAddress]
  ) -> Int {
    var from = start
    while from < range.upperBound, HTMLText.isSpace(bytes[from]) { from += 1 }
    guard from < range.upperBound else { return range.upperBound }
    if bytes[from] == UInt8(ascii: "\"") || bytes[from] == UInt8(ascii: "'") {
      let close = closing(bytes, from, range)
      add(bytes, from + 1..<close, isImport, &found)
      return close + 1
    }
    var end = from
    while end < range.upperBound, bytes[end] != UInt8(ascii: ")") { end += 1 }
    var last = end
    while last > from, HTMLText.isSpace(bytes[last - 1]) { last -= 1 }
    add(bytes, from..<last, isImport, &found)
    return end + 1
  }

  private static func add(
    _ bytes: [UInt8], _ place: Range<Int>, _ isImport: Bool, _ found: inout [StyleAddress]
  ) {
    guard !place.isEmpty, found.count < 10_000 else { return }
    let text = HTMLText.plain(bytes[place].prefix(2_000))
    found.append(StyleAddress(text: text, place: place, isImport: isImport))
  }

  /// The end of a quoted text: its quote, the end of its line, or the end of all.
  private static func closing(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Int {
    var index = start + 1
    while index < range.upperBound, bytes[index] != bytes[start], bytes[index] != 0x0A {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, range.upperBound)
  }

  private static func starts(
    _ word: StaticString, _ bytes: [UInt8], _ index: Int, _ range: Range<Int>
  ) -> Bool {
    let text = word.description.utf8
    guard index + text.count <= range.upperBound else { return false }
    return zip(text, bytes[index..<index + text.count]).allSatisfy { $0 == ($1 | ($0 & 0x20)) }
  }

  private static func end(
    of word: String, _ bytes: [UInt8], _ start: Int, _ range: Range<Int>
  ) -> Int {
    let sign = Array(word.utf8)
    var index = start
    while index + 1 < range.upperBound {
      if bytes[index] == sign[0], bytes[index + 1] == sign[1] { return index + 2 }
      index += 1
    }
    return range.upperBound
  }
}
