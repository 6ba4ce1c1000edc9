/// The order of the bytes of texts: the same on any machine, and cheap.
package enum ByteOrder {
  /// True when a text stands before another, byte by byte.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let (one, other) = (left.utf8.span, right.utf8.span)
    let index = shared(one, other)
    guard index < min(one.count, other.count) else { return one.count < other.count }
    return one[index] < other[index]
  }

  /// True when two texts are the same bytes: accents written in two ways are equal as texts.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && begins(left, with: right)
  }

  /// True when a text begins with the bytes of another.
  package static func begins(_ text: String, with start: String) -> Bool {
    let (one, other) = (text.utf8.span, start.utf8.span)
    return one.count >= other.count && shared(one, other) == other.count
  }

  /// How many bytes two texts begin with in common.
  private static func shared(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    let count = min(one.count, other.count)
    return unsafe one.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { other in
        // Eight at a time: long texts that differ in their last words are compared by the thousand.
        var index = 0
        while index + 8 <= count {
          let left = unsafe one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let right = unsafe other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if left != right { break }
          index += 8
        }
        while index < count, unsafe one[index] == other[index] { index += 1 }
        return index
      }
    }
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
