// What a server sends is compressed, and only zlib knows how small it gets.

/// How large bytes are once a server has compressed them.
enum CompressedSize {
  /// Bytes of a gzip file beyond zlib's own: its longer head and tail.
  private static let envelope = 12

  /// The size after gzip at its usual level; the size as it is when that is smaller.
  static func of(_ bytes: [UInt8]) -> Int {
    guard let count = Zlib.compressedCount(of: bytes) else { return bytes.count }
    return min(count + envelope, bytes.count)
  }
}
