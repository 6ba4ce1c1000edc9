import BaliseDiagnostics

/// Finds the tags of a template file, and what stands around them on their lines.
struct TemplateScanner {
  /// A tag that begins here has no end.
  struct UnclosedTag: Error {
    let range: ByteRange
  }

  let bytes: [UInt8]
  /// The first byte after the byte order mark.
  let start: Int
  private(set) var position: Int
  private var opening: [UInt8] = Array("{{".utf8)
  private var closing: [UInt8] = Array("}}".utf8)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    position = start
  }

  /// The next tag; nil at the end of the file.
  mutating func next() throws(UnclosedTag) -> TemplateTag? {
    guard let begin = find(opening, from: position) else { return nil }
    var inner = begin + opening.count
    let sign = inner < bytes.count ? bytes[inner] : 0
    let kind = Self.kind(sign)
    var ending = closing
    if kind == .delimiters { ending.insert(UInt8(ascii: "="), at: 0) }
    if sign == UInt8(ascii: "{") { ending.insert(UInt8(ascii: "}"), at: 0) }
    if kind != .name { inner += 1 }
    guard let end = find(ending, from: inner) else {
      throw UnclosedTag(range: ByteRange(begin, begin + opening.count))
    }
    position = end + ending.count
    return TemplateTag(
      kind: kind, range: ByteRange(begin, position), content: trimmed(inner, end))
  }

  /// Takes what a `{{=<% %>=}}` tag holds as delimiters; false when it holds something else.
  mutating func setDelimiters(_ content: ByteRange) -> Bool {
    let parts = bytes[Int(content.start)..<Int(content.end)]
      .split(whereSeparator: Self.isSpace).map(Array.init)
    guard parts.count == 2,
      parts.allSatisfy({ $0.count <= TemplateLimits.delimiterLength && !$0.contains(0x3D) })
    else { return false }
    (opening, closing) = (parts[0], parts[1])
    return true
  }

  /// The start of the line, when only blanks stand between it and this place.
  func blankBefore(_ place: Int) -> Int? {
    var index = place
    while index > start, Self.isBlank(bytes[index - 1]) { index -= 1 }
    return isLineStart(index) ? index : nil
  }

  /// The start of the next line (or the end of the file), when only blanks stand before it.
  func blankAfter(_ place: Int) -> Int? {
    var index = place
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    if index == bytes.count { return index }
    if bytes[index] == 0x0A { return index + 1 }
    if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { return index + 2 }
    return nil
  }

  /// The blanks from this place on.
  func blanks(from place: Int) -> ByteRange {
    var index = place
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    return ByteRange(place, index)
  }

  /// Whether a line begins at this place.
  func isLineStart(_ place: Int) -> Bool { place == start || bytes[place - 1] == 0x0A }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func kind(_ sign: UInt8) -> TemplateTag.Kind {
    switch sign {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "="): .delimiters
    default: .name
    }
  }

  private func trimmed(_ from: Int, _ to: Int) -> ByteRange {
    var (first, last) = (from, to)
    while first < last, Self.isSpace(bytes[first]) { first += 1 }
    while last > first, Self.isSpace(bytes[last - 1]) { last -= 1 }
    return ByteRange(first, last)
  }

  private func find(_ pattern: [UInt8], from: Int) -> Int? {
    let (text, sought) = (bytes.span, pattern.span)
    guard text.count >= sought.count, let first = pattern.first else { return nil }
    var index = from
    while index <= text.count - sought.count {
      if text[index] == first {
        var length = 1
        while length < sought.count, text[index + length] == sought[length] { length += 1 }
        if length == sought.count { return index }
      }
      index += 1
    }
    return nil
  }
}
