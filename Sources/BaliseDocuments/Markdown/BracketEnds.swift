import BaliseText

/// The closing brackets of a text: what stands behind one makes it a link, a phrase, or a slip for one.
enum BracketEnds {
  /// True when a `]` in a part of a file is what is looked for, by its place and the byte behind it (0 at
  /// the end of the part).
  @inline(__always)
  static func contains(
    in bytes: [UInt8], _ body: Range<Int>, where isWanted: (_ place: Int, _ next: UInt8) -> Bool
  ) -> Bool {
    let span = bytes.span
    var index = body.lowerBound
    while true {
      index = WordScan.byte(UInt8(ascii: "]"), in: span, index..<body.upperBound)
      guard index < body.upperBound else { return false }
      if isWanted(index, index + 1 < body.upperBound ? span[index + 1] : 0) { return true }
      index += 1
    }
  }
}
