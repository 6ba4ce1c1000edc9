/// Which bytes of a text a JSON string cannot hold as they are, and what stands for them.
enum JSONEscape {
  /// The number of bytes to replace at an index; 0 when the byte may stand as it is.
  @inline(__always)
  static func length(of bytes: Span<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"):
      return 1
    case 0xE2:
      // U+2028 and U+2029 end a line of JavaScript.
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return bytes[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }

  /// What stands for the bytes at an index whose length is not 0.
  static func text(of bytes: Span<UInt8>, at index: Int) -> String {
    switch bytes[index] {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case UInt8(ascii: "\n"): return "\\n"
    case UInt8(ascii: "\r"): return "\\r"
    case UInt8(ascii: "\t"): return "\\t"
    case UInt8(ascii: "&"): return "\\u0026"
    case UInt8(ascii: "<"): return "\\u003c"
    case UInt8(ascii: ">"): return "\\u003e"
    case 0xE2: return bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
    case let byte:
      let digits = String(byte, radix: 16)
      return (digits.utf8.count == 1 ? "\\u000" : "\\u00") + digits
    }
  }
}
