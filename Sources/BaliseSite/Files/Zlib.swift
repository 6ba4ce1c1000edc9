import CZlib

// The one door to zlib, which reads what others compressed and tells how small a server would make
// something. What is published is never compressed by it: each of its releases may make other bytes.

/// Compressed bytes as they stand in files (RFC 1950).
enum Zlib {
  /// What compressed bytes hold; nil when they are none, or hold more than so many.
  static func inflated(_ bytes: ArraySlice<UInt8>, atMost most: Int) -> [UInt8]? {
    // Most are small: room for the largest is made where it is needed.
    for room in [64 << 10, most] where room <= most {
      var size = UInt(room)
      var output = [UInt8](repeating: 0, count: room)
      let result = unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe bytes.withUnsafeBufferPointer { source in
          unsafe uncompress(target.baseAddress, &size, source.baseAddress, UInt(source.count))
        }
      }
      if result == Z_OK { return Array(output.prefix(Int(size))) }
      guard result == Z_BUF_ERROR else { return nil }
    }
    return nil
  }

  /// How many bytes are left of some once they are compressed at the usual level; nil when that
  /// cannot be done.
  static func compressedCount(of bytes: [UInt8]) -> Int? {
    var size = compressBound(UInt(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(size))
    let result = unsafe output.withUnsafeMutableBufferPointer { target in
      unsafe bytes.withUnsafeBufferPointer { source in
        unsafe compress2(
          target.baseAddress, &size, source.baseAddress, UInt(source.count), Z_DEFAULT_COMPRESSION)
      }
    }
    return result == Z_OK ? Int(size) : nil
  }

  /// Bytes as zlib would read them, not compressed: the same on every machine.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x78, 0x01]
    var start = 0
    repeat {
      let count = min(bytes.count - start, 0xFFFF)
      let isLast = start + count == bytes.count
      result.append(isLast ? 1 : 0)
      for number in [count, ~count] {
        result += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
      }
      result += bytes[start..<start + count]
      start += count
    } while start < bytes.count
    let sum = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe adler32(1, buffer.baseAddress, UInt32(buffer.count))
    }
    return result + bigEndian(UInt32(truncatingIfNeeded: sum))
  }

  /// The check sum of a part of a PNG.
  static func checksum(_ bytes: [UInt8]) -> [UInt8] {
    let sum = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe crc32(0, buffer.baseAddress, UInt32(buffer.count))
    }
    return bigEndian(UInt32(truncatingIfNeeded: sum))
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
