/// Takes the markup out of HTML that this module wrote.
enum PlainText {
  private static let references: [(name: StaticString, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
  ]

  /// The words on one line, cut at a word after `limit` bytes. Reads no further than it needs.
  static func of(_ html: ArraySlice<UInt8>, limit: Int) -> String {
    var text: [UInt8] = []
    var index = html.startIndex
    var isSpaceDue = false
    while index < html.endIndex, text.count <= limit {
      let byte = html[index]
      if byte == UInt8(ascii: "<") {
        let isNote = html[index...].starts(with: "<sup>".utf8)
        isSpaceDue = isSpaceDue || isBlock(html, index)
        index = isNote ? endOfNote(html, index) : endOfTag(html, index)
        continue
      }
      index += 1
      if ASCII.isSpace(byte) {
        isSpaceDue = true
        continue
      }
      if isSpaceDue, !text.isEmpty { text.append(ASCII.space) }
      isSpaceDue = false
      text.append(byte == UInt8(ascii: "&") ? reference(html, &index) : byte)
    }
    return cut(text, limit)
  }

  private static func isBlock(_ html: ArraySlice<UInt8>, _ tag: Int) -> Bool {
    let inline = [
      "em>", "strong>", "del>", "code>", "a ", "a>", "sup>", "span ", "span>", "abbr ", "abbr>",
    ]
    let slash = tag + 1 < html.endIndex && html[tag + 1] == UInt8(ascii: "/") ? 2 : 1
    let name = html[min(tag + slash, html.endIndex)...]
    return !inline.contains { name.starts(with: $0.utf8) }
  }

  private static func endOfTag(_ html: ArraySlice<UInt8>, _ start: Int) -> Int {
    // Attribute values are escaped: the first `>` ends the tag.
    (html[start...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex - 1) + 1
  }

  private static func endOfNote(_ html: ArraySlice<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < html.endIndex {
      if html[index] == UInt8(ascii: "<"), html[index...].starts(with: "</sup>".utf8) {
        return index + 6
      }
      index += 1
    }
    return index
  }

  private static func reference(_ html: ArraySlice<UInt8>, _ index: inout Int) -> UInt8 {
    for (name, byte) in references {
      let bytes = name.withUTF8Buffer { unsafe Array($0) }
      if html[(index - 1)...].starts(with: bytes) {
        index += bytes.count - 1
        return byte
      }
    }
    return UInt8(ascii: "&")
  }

  private static func cut(_ text: [UInt8], _ limit: Int) -> String {
    guard text.count > limit else { return String(decoding: text, as: UTF8.self) }
    var end = max(limit, 0)
    while end > 0, text[end] != ASCII.space { end -= 1 }
    if end == 0 {
      end = max(limit, 0)
      while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    while end > 0, text[end - 1] == ASCII.space { end -= 1 }
    return String(decoding: text[..<end], as: UTF8.self) + "…"
  }
}
