import CZlib

// What a server sends is compressed, and only zlib knows how small it gets.

/// How large bytes are once a server has compressed them.
enum CompressedSize {
  /// Bytes of a gzip file beyond zlib's own: its longer head and tail.
  private static let envelope = 12

  /// The size after gzip at its usual level; the size as it is when that is smaller.
  static func of(_ bytes: [UInt8]) -> Int {
    var size = compressBound(UInt(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(size))
    let result = unsafe output.withUnsafeMutableBufferPointer { target in
      unsafe bytes.withUnsafeBufferPointer { source in
        unsafe compress2(
          target.baseAddress, &size, source.baseAddress, UInt(source.count), Z_DEFAULT_COMPRESSION)
      }
    }
    return result == Z_OK ? min(Int(size) + envelope, bytes.count) : bytes.count
  }
}
