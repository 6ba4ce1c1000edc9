/// The digest of a file as `integrity` attributes write it (Subresource Integrity, W3C).
enum Integrity {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// `sha256-…`, in base 64.
  static func value(of bytes: [UInt8]) -> String {
    let digits = Array(SHA256.digest(of: bytes).utf8).map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
    return "sha256-"
      + base64(stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }

  static func base64(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var number = 0
      for index in 0..<3 {
        number = number << 8 | (index < group.count ? Int(group[start + index]) : 0)
      }
      for index in 0..<4 {
        out.append(
          index <= group.count ? letters[number >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
