import BaliseText

/// `[words](lang:en)`: words in another language than the text around them.
enum ForeignPhrase {
  private static let scheme = Array("lang:".utf8)

  /// What is written after `lang:`; nil for any other address or title.
  static func language(of written: [UInt8]) -> String? {
    // Nearly every title is empty, or says something else.
    guard written.count >= scheme.count else { return nil }
    let start = written.drop(while: ASCII.isSpace)
    guard start.prefix(scheme.count).map(ASCII.lowered) == scheme else { return nil }
    return spaced(start)
  }

  /// What is written after `lang :`, whatever blanks stand around the colon.
  static func spaced(_ written: ArraySlice<UInt8>) -> String {
    let colon = written.firstIndex(of: UInt8(ascii: ":")) ?? written.startIndex
    let rest = written[colon...].dropFirst().drop(while: ASCII.isSpace)
    return String(decoding: rest[..<ASCII.endTrimmingSpaces(rest)], as: UTF8.self)
  }

  /// True when `](lang:` stands in a part of a file, blanks aside.
  static func isNamed(in bytes: [UInt8], _ body: Range<Int>) -> Bool {
    BracketEnds.contains(in: bytes, body) { place, next in
      next == UInt8(ascii: "(") && endLength(bytes[place..<body.upperBound]) != nil
    }
  }

  /// The length of `](lang:` in bytes that begin with it, with any blanks inside; nil for others.
  static func endLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.starts(with: "](".utf8) else { return nil }
    let word = bytes.dropFirst(2).drop(while: ASCII.isSpace)
    guard word.prefix(4).lazy.map(ASCII.lowered).elementsEqual("lang".utf8) else { return nil }
    let colon = word.dropFirst(4).drop(while: ASCII.isSpace)
    return colon.first == UInt8(ascii: ":") ? colon.startIndex + 1 - bytes.startIndex : nil
  }
}
