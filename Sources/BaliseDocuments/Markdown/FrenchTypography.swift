import BaliseText

/// What French asks of running text: « » around what is quoted, and spaces that never break before
/// high punctuation. English quotation marks inside « » are kept: French nests them so.
struct FrenchTypography {
  /// How many « are open: a quotation may hold links and emphasis.
  private var depth = 0
  /// How many of the open quotations were written with English marks.
  private var quoted = 0

  /// The text as French writes it; nil when nothing of it changes.
  mutating func improved(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var sign = Self.nextSign(in: text, from: text.startIndex)
    guard sign < text.endIndex else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 16)
    var index = text.startIndex
    while sign < text.endIndex {
      // Nothing changes that stands further than two bytes before a sign.
      let start = max(index, sign - 2)
      out.append(text[index..<start])
      index = start
      while index <= sign { index += step(text[index...], &out) }
      sign = Self.nextSign(in: text, from: index)
    }
    out.append(text[index...])
    return ByteOrder.isSame(out.span, text.span) ? nil : out
  }

  /// The next sign that may ask for a change; the end where there is none, as in most texts.
  private static func nextSign(in text: ArraySlice<UInt8>, from start: Int) -> Int {
    let bytes = text.span
    var index = start - text.startIndex
    while true {
      index = WordScan.frenchSign(in: bytes, from: index)
      guard index < bytes.count else { return text.endIndex }
      let before = index > 0 ? bytes[index - 1] : 0
      switch bytes[index] {
      case 0xAB, 0xBB: if before == 0xC2 { return index + text.startIndex }
      case 0x9C, 0x9D: if before == 0x80 { return index + text.startIndex }
      default: if before == 0x20 { return index + text.startIndex }
      }
      index += 1
    }
  }

  /// Writes one thing of the text and says how many bytes of it that was.
  private mutating func step(_ rest: ArraySlice<UInt8>, _ out: inout [UInt8]) -> Int {
    let byte = rest[rest.startIndex]
    switch byte {
    case 0x20:
      let next = rest.dropFirst()
      guard let sign = next.first else { break }
      if sign == 0x3A {
        // A colon before a path or a word, such as in “a :b”, is no punctuation.
        guard isEnd(next.dropFirst()) else { break }
        out += [0xC2, 0xA0]
        return 1
      }
      if sign == 0x3B || sign == 0x21 || sign == 0x3F {
        guard isEnd(next.dropFirst()) else { break }
        out += [0xE2, 0x80, 0xAF]
        return 1
      }
      if next.starts(with: [0xC2, 0xBB]) {
        out += [0xC2, 0xA0]
        return 1
      }
    case 0xC2:
      if rest.starts(with: [0xC2, 0xAB]) { return opening(rest.dropFirst(2), 2, &out) }
      if rest.starts(with: [0xC2, 0xBB]) {
        depth = max(0, depth - 1)
        out += [0xC2, 0xBB]
        return 2
      }
    case 0xE2 where depth == 0 && rest.starts(with: [0xE2, 0x80, 0x9C]):
      quoted += 1
      return opening(rest.dropFirst(3), 3, &out, isOwn: true)
    case 0xE2 where quoted > 0 && depth <= 1 && rest.starts(with: [0xE2, 0x80, 0x9D]):
      quoted -= 1
      depth = 0
      if out.last == 0x20 { out.removeLast() }
      out += [0xC2, 0xA0, 0xC2, 0xBB]
      return 3
    default: break
    }
    out.append(byte)
    return 1
  }

  /// Writes « with its space, in place of a plain one.
  private mutating func opening(
    _ rest: ArraySlice<UInt8>, _ count: Int, _ out: inout [UInt8], isOwn: Bool = false
  ) -> Int {
    depth += 1
    out += [0xC2, 0xAB]
    if rest.first == 0x20 {
      out += [0xC2, 0xA0]
      return count + 1
    }
    if isOwn { out += [0xC2, 0xA0] }
    return count
  }

  private func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let next = rest.first else { return true }
    return next == 0x20 || next == 0x0A || next == 0xC2 || next == 0xE2 || Self.isHigh(next)
      || next == 0x29
  }

  private static func isHigh(_ byte: UInt8) -> Bool {
    byte == 0x3A || byte == 0x3B || byte == 0x21 || byte == 0x3F
  }
}
