// Every page, JSON file and feed is one `[UInt8]` that grows: these are the only ways text enters it.
// They are the hot path of a build: bytes that need no change are found by a scan and copied in runs.

// `append(contentsOf:)` asks each sequence how it wants to be copied, which costs more than copying the
// few bytes between two tags: room is made, and the bytes are copied into it.

extension [UInt8] {
  /// Appends the UTF-8 bytes of a text as they are.
  @_disfavoredOverload
  package mutating func append(_ text: String) {
    append(text.utf8.span)
  }

  /// Appends a text of the program as it is: its bytes are read where they stand.
  package mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe append(copying: $0) }
  }

  /// Appends bytes as they are.
  package mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(copying: $0) }
  }

  /// Appends bytes as they are.
  package mutating func append(_ bytes: ArraySlice<UInt8>) { append(bytes.span) }

  /// Appends bytes as they are.
  @unsafe
  package mutating func append(copying bytes: UnsafeBufferPointer<UInt8>) {
    // Of nothing, the library would write into the empty array that all threads share.
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    append(addingCapacity: bytes.count) { output in
      unsafe output.withUnsafeMutableBufferPointer { target, count in
        guard let start = target.baseAddress else { return }
        unsafe start.initialize(from: source, count: bytes.count)
        count = bytes.count
      }
    }
  }

  /// Appends a text so that HTML and XML read it as text, in content and in quoted attributes:
  /// `& < > " '` become character references.
  package mutating func appendEscaped(_ text: String) {
    appendEscaped(text.utf8.span)
  }

  /// Appends UTF-8 bytes escaped for HTML and XML, as `appendEscaped(_:)` does for a text.
  package mutating func appendEscaped(_ bytes: ArraySlice<UInt8>) {
    appendEscaped(bytes.span)
  }

  /// Appends UTF-8 bytes escaped for HTML and XML, as `appendEscaped(_:)` does for a text.
  package mutating func appendEscaped(_ bytes: Span<UInt8>) {
    var start = 0
    while true {
      let index = WordScan.markup(in: bytes, from: start)
      append(bytes.extracting(start..<index))
      guard index < bytes.count else { return }
      append(Self.reference(bytes[index]))
      start = index + 1
    }
  }

  static func reference(_ byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }

  /// Appends a text as a JSON string with its quotes (RFC 8259); `<`, `>`, `&`, U+2028 and U+2029
  /// are escaped too, so that the result is inert inside an HTML `<script>`.
  package mutating func appendJSON(_ text: String) {
    appendJSON(text.utf8.span)
  }

  /// Appends well-formed UTF-8 bytes as a JSON string, as `appendJSON(_:)` does for a text.
  package mutating func appendJSON(_ bytes: Span<UInt8>) {
    var index = WordScan.json(in: bytes, from: 0)
    if index == bytes.count { return append(bytes, after: JSONGap(), isQuoted: true) }
    append(UInt8(ascii: "\""))
    var start = 0
    while index < bytes.count {
      let length = JSONEscape.length(of: bytes, at: index)
      if length > 0 {
        append(bytes.extracting(start..<index))
        append(JSONEscape.text(of: bytes, at: index))
        start = index + length
      }
      index = WordScan.json(in: bytes, from: index + Swift.max(length, 1))
    }
    append(bytes.extracting(start..<bytes.count))
    append(UInt8(ascii: "\""))
  }
}
