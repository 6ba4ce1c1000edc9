// Every page, JSON file and feed is one `[UInt8]` that grows: these are the only ways text enters it.

extension [UInt8] {
  /// Appends the UTF-8 bytes of a text as they are.
  package mutating func append(_ text: String) {
    append(contentsOf: text.utf8)
  }

  /// Appends a text so that HTML and XML read it as text, in content and in quoted attributes:
  /// `& < > " '` become character references.
  package mutating func appendEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      default: append(byte)
      }
    }
  }

  /// Appends a text as a JSON string with its quotes (RFC 8259); `<`, `>`, `&`, U+2028 and U+2029
  /// are escaped too, so that the result is inert inside an HTML `<script>`.
  package mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: append(contentsOf: Array<UInt8>(String(scalar).utf8))
      }
    }
    append(UInt8(ascii: "\""))
  }
}
