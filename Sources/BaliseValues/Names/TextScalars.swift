/// Reads scalars of bytes that may not be UTF-8.
enum TextScalars {
  /// The scalar that starts at an offset and its length; a wrong byte is U+FFFD and one byte long.
  @inline(__always)
  static func scalar(_ text: Span<UInt8>, _ index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = text[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    return longScalar(text, index, UInt32(first))
  }

  private static func longScalar(
    _ text: Span<UInt8>, _ index: Int, _ first: UInt32
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let length: Int
    var value: UInt32
    let least: UInt32
    switch first {
    case 0xC2...0xDF: (length, value, least) = (2, first & 0x1F, 0x80)
    case 0xE0...0xEF: (length, value, least) = (3, first & 0x0F, 0x800)
    case 0xF0...0xF4: (length, value, least) = (4, first & 0x07, 0x10000)
    default: return ("\u{FFFD}", 1)
    }
    guard length <= text.count - index else { return ("\u{FFFD}", 1) }
    for offset in 1..<length {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// The scalar that ends at an offset, and its length; nil at the beginning.
  static func before(_ text: Span<UInt8>, _ index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard index > 0 else { return nil }
    for length in 1...min(4, index) {
      let start = index - length
      if text[start] & 0xC0 == 0x80 { continue }
      let read = scalar(text, start)
      if read.length == length { return read }
      break
    }
    return ("\u{FFFD}", 1)
  }

  /// The scalar at an offset, and its length; nil at the end.
  static func after(_ text: Span<UInt8>, _ index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    index < text.count ? scalar(text, index) : nil
  }
}
