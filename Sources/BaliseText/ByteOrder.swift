import CBytes

/// The order of the bytes of texts: the same on any machine, and cheap.
package enum ByteOrder {
  /// True when a text stands before another, byte by byte.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    precedes(left.utf8.span, right.utf8.span)
  }

  /// True when bytes stand before others, byte by byte; shorter ones before those they begin.
  package static func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let count = min(left.count, right.count)
    let order = unsafe left.withUnsafeBytes { one in
      unsafe right.withUnsafeBytes { other in
        guard count > 0, let one = one.baseAddress, let other = other.baseAddress else { return 0 }
        return unsafe Int(memcmp(one, other, count))
      }
    }
    return order == 0 ? left.count < right.count : order < 0
  }

  /// True when two ranges of bytes are the same.
  package static func isSame(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return unsafe left.withUnsafeBytes { one in
      unsafe right.withUnsafeBytes { other in
        guard let one = one.baseAddress, let other = other.baseAddress else { return true }
        return unsafe memcmp(one, other, left.count) == 0
      }
    }
  }

  /// True when two texts are the same bytes: accents written in two ways are equal as texts.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    isSame(left.utf8.span, right.utf8.span)
  }

  /// True when a text begins with the bytes of another.
  package static func begins(_ text: String, with start: String) -> Bool {
    let (one, other) = (text.utf8.span, start.utf8.span)
    return one.count >= other.count && isSame(one.extracting(0..<other.count), other)
  }

  /// True when a text ends in some ASCII letters and signs, given in lower case, in any case.
  package static func ends(_ text: String, withAnyCaseOf ending: String) -> Bool {
    let (one, other) = (text.utf8.span, ending.utf8.span)
    let start = one.count - other.count
    guard start >= 0 else { return false }
    for index in 0..<other.count {
      let byte = one[start + index]
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      if (isCapital ? byte | 0x20 : byte) != other[index] { return false }
    }
    return true
  }
}
