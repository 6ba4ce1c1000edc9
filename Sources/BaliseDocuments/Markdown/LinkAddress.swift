import BaliseText

/// What kind of address a link has, judged as a browser would read it.
enum LinkAddress {
  enum Kind: Equatable {
    /// No scheme: an entry, a file, a place.
    case local
    /// `http` or `https`.
    case web
    /// `mailto` or `tel`.
    case contact
    /// `lang:en`: no address, the language of the words.
    case language
    /// `//host/…`: the scheme of the page itself.
    case withoutScheme
    /// Any other scheme, or characters that a browser would not see.
    case refused
  }

  static func kind(of address: [UInt8]) -> Kind {
    let bytes = address.span
    // Control characters can only come from character references: nobody types them.
    guard WordScan.control(in: bytes) == bytes.count else { return .refused }
    // Most addresses begin with one of these two.
    if begins(bytes, "https://") || begins(bytes, "http://") { return .web }
    let start = address.firstIndex { $0 != ASCII.space } ?? address.endIndex
    let text = address[start...]
    if text.starts(with: "//".utf8) || text.starts(with: "\\\\".utf8)
      || text.starts(with: "/\\".utf8) || text.starts(with: "\\/".utf8)
    {
      return .withoutScheme
    }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return .local }
    if text[..<colon].contains(where: { "/?#".utf8.contains($0) }) { return .local }
    // Only these make a scheme: « Annexe 1 : budget.pdf » is the name of a file.
    let isScheme = text[..<colon].allSatisfy {
      ASCII.isLetter($0) || ASCII.isDigit($0) || "+-.".utf8.contains($0)
    }
    guard isScheme, colon > text.startIndex else { return .local }
    switch String(decoding: text[..<colon].map(ASCII.lowered), as: UTF8.self) {
    case "http", "https": return .web
    case "mailto", "tel": return .contact
    case "lang": return .language
    default: return .refused
    }
  }

  private static func begins(_ bytes: Span<UInt8>, _ start: StaticString) -> Bool {
    guard bytes.count >= start.utf8CodeUnitCount else { return false }
    return start.withUTF8Buffer { start in
      start.indices.allSatisfy { unsafe start[$0] == bytes[$0] }
    }
  }

  /// Appends an address for an attribute: what may not stand in a URL is percent-encoded, what is
  /// encoded already stays.
  static func append(_ address: Span<UInt8>, to output: inout ByteBuffer) {
    var start = 0
    for index in address.indices {
      let byte = address[index]
      if isKept(byte), byte != UInt8(ascii: "&"), byte != UInt8(ascii: "'") { continue }
      output.append(address.extracting(start..<index))
      start = index + 1
      switch byte {
      case UInt8(ascii: "&"): output.append("&amp;")
      case UInt8(ascii: "'"): output.append("&#39;")
      default:
        output.append(UInt8(ascii: "%"))
        output.append(hex(byte >> 4))
        output.append(hex(byte & 0xF))
      }
    }
    output.append(address.extracting(start..<address.count))
  }

  /// The same for a part of a page that is an array.
  static func append(_ address: Span<UInt8>, to output: inout [UInt8]) {
    var buffer = ByteBuffer(capacity: address.count)
    append(address, to: &buffer)
    output += buffer.array()
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
      UInt8(ascii: "#")...UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "!"),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x41 + digit - 10
  }
}
