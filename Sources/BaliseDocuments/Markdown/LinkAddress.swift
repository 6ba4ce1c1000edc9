/// What kind of address a link has, judged as a browser would read it.
enum LinkAddress {
  enum Kind: Equatable {
    /// No scheme: an entry, a file, a place.
    case local
    /// `http` or `https`.
    case web
    /// `mailto` or `tel`.
    case contact
    /// `//host/…`: the scheme of the page itself.
    case withoutScheme
    /// Any other scheme, or characters that a browser would not see.
    case refused
  }

  static func kind(of address: [UInt8]) -> Kind {
    // Control characters can only come from character references: nobody types them.
    if address.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .refused }
    // Most addresses begin with one of these two.
    if address.starts(with: "https://".utf8) || address.starts(with: "http://".utf8) {
      return .web
    }
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
    default: return .refused
    }
  }

  /// Appends an address for an attribute: what may not stand in a URL is percent-encoded, what is
  /// encoded already stays.
  static func append(_ address: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in address {
      if isKept(byte) {
        if byte == UInt8(ascii: "&") {
          output.append(contentsOf: "&amp;".utf8)
        } else if byte == UInt8(ascii: "'") {
          output.append(contentsOf: "&#39;".utf8)
        } else {
          output.append(byte)
        }
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(hex(byte >> 4))
        output.append(hex(byte & 0xF))
      }
    }
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
