/// Writes paths as URLs want them (RFC 3986).
package enum PercentEncoding {
  /// A path as it stands in a URL: unreserved characters and `/` are kept, every other byte of its
  /// UTF-8 form is written as `%XX`.
  package static func path(_ path: String) -> String {
    var output: [UInt8] = []
    var changed = false
    do {
      let bytes = path.utf8.span
      output.reserveCapacity(bytes.count)
      for index in bytes.indices {
        let byte = bytes[index]
        if isKept(byte) {
          output.append(byte)
        } else {
          changed = true
          output.append(UInt8(ascii: "%"))
          output.append(upperHex(byte >> 4))
          output.append(upperHex(byte & 0xF))
        }
      }
    }
    return changed ? String(decoding: output, as: UTF8.self) : path
  }

  /// True for a byte that stands in a URL as it is.
  package static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  private static func upperHex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}

extension PercentEncoding {
  /// A path that `path(_:)` encoded, as it was; a `%` that starts no code stays.
  package static func decoded(_ path: String) -> String {
    let written = path.utf8.span
    guard WordScan.byte(0x25, in: written, 0..<written.count) < written.count else { return path }
    func digit(_ byte: UInt8) -> UInt8? {
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x41...0x46: byte - 0x41 + 10
      case 0x61...0x66: byte - 0x61 + 10
      default: nil
      }
    }
    let source = Array(path.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if source[index] == 0x25, index + 2 < source.count, let high = digit(source[index + 1]),
        let low = digit(source[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
