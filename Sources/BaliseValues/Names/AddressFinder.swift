/// Tells the names in “contact@cocoshaker.fr” and “www.europavox.com/Europavox” from mentions.
struct AddressFinder {
  private var known = 0..<0
  private var isAddress = false

  /// True when the text between the spaces around an offset is an address.
  mutating func holds(_ index: Int, in text: Span<UInt8>) -> Bool {
    if !known.contains(index) {
      // Stretches are read once each, however long: offsets are asked for in order.
      var start = index
      while start > known.upperBound, text[start - 1] > 0x20 { start -= 1 }
      var end = index
      while end < text.count, text[end] > 0x20 { end += 1 }
      known = start..<end
      isAddress = Self.looksLikeAddress(text, start..<end)
    }
    return isAddress
  }

  private static func looksLikeAddress(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var last: (UInt8, UInt8, UInt8) = (0, 0, 0)
    for index in range {
      let byte = text[index]
      if byte == UInt8(ascii: "@") { return true }
      if last.1 == UInt8(ascii: ":"), last.2 == UInt8(ascii: "/"), byte == UInt8(ascii: "/") {
        return true
      }
      if byte == UInt8(ascii: "."), isW(last.0), isW(last.1), isW(last.2) { return true }
      last = (last.1, last.2, byte)
    }
    return false
  }

  private static func isW(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "w") }
}
