/// `[[entry]]` or `[[entry|words]]` in running text, and `[^label]` that is no footnote.
struct WikiLink {
  /// From the first bracket to the last.
  let range: Range<Int>
  /// What stands between the brackets.
  let inner: Range<Int>
  /// True for `[^label]`.
  let isNote: Bool

  /// The first one in a text.
  static func next(in text: ArraySlice<UInt8>) -> WikiLink? {
    var index = text.startIndex
    while index + 1 < text.endIndex {
      guard text[index] == 0x5B else {
        index += 1
        continue
      }
      if text[index + 1] == 0x5B || text[index + 1] == UInt8(ascii: "^") {
        let isNote = text[index + 1] != 0x5B
        let start = isNote ? index + 1 : index + 2
        var end = start
        while end < text.endIndex, text[end] != 0x5D, text[end] != 0x5B,
          text[end] != ASCII.newline
        {
          end += 1
        }
        let closing = isNote ? 1 : 2
        let isClosed =
          end + closing <= text.endIndex
          && text[end..<end + closing].allSatisfy { $0 == 0x5D } && end > start + (isNote ? 1 : 0)
        if isClosed {
          return WikiLink(range: index..<end + closing, inner: start..<end, isNote: isNote)
        }
        index = max(end, index + 1)
        continue
      }
      index += 1
    }
    return nil
  }
}
