import BaliseText

/// `[words](lang:en)`: words in another language than the text around them.
enum ForeignPhrase {
  private static let scheme = Array("lang:".utf8)

  /// What is written after `lang:`; nil for any other address or title.
  static func language(of written: [UInt8]) -> String? {
    let start = written.drop(while: ASCII.isSpace)
    guard start.prefix(scheme.count).map(ASCII.lowered) == scheme else { return nil }
    let rest = start.dropFirst(scheme.count).drop(while: ASCII.isSpace)
    return String(decoding: rest[..<ASCII.endTrimmingSpaces(rest)], as: UTF8.self)
  }

  /// True when `](lang:` stands in a part of a file.
  static func isNamed(in bytes: [UInt8], _ body: Range<Int>) -> Bool {
    let span = bytes.span
    var index = body.lowerBound
    while true {
      index = WordScan.byte(UInt8(ascii: "]"), in: span, index..<body.upperBound)
      guard index < body.upperBound else { return false }
      if isEnd(bytes[index..<body.upperBound]) { return true }
      index += 1
    }
  }

  /// True for bytes that begin with `](lang:`.
  static func isEnd(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: "](lang:".utf8) }
}
