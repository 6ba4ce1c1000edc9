import BaliseText

extension [UInt8] {
  /// Appends a text as HTML and XML read text: a clean one at once, another byte by byte.
  mutating func appendReferenced(_ text: String) {
    appendReferenced(text.utf8.span) { $0.append(contentsOf: text.utf8) }
  }

  /// Appends UTF-8 bytes as text; `whole` appends them as they are.
  mutating func appendReferenced(_ bytes: Span<UInt8>, whole: (inout [UInt8]) -> Void) {
    var index = 0
    while index < bytes.count, !Self.needsReference(bytes[index]) { index += 1 }
    if index == bytes.count { return whole(&self) }
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      case let byte: append(byte)
      }
    }
  }

  private static func needsReference(_ byte: UInt8) -> Bool {
    // All five are at or below `>`; most letters are above it.
    byte <= 0x3E && (byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27)
  }
}
