/// What stands between two members of JSON: a comma, and a line break with the spaces of a level.
struct JSONGap {
  var hasComma = false
  /// How many spaces begin the next line; nil when the line goes on.
  var indent: Int?
}

extension [UInt8] {
  /// Appends a gap and bytes as they are, between quotes when that is wanted. One look at the room for
  /// all of it: most of the bytes of a data file are names, numbers and what stands between them.
  mutating func append(_ bytes: Span<UInt8>, after gap: JSONGap, isQuoted: Bool) {
    let indent = gap.indent ?? 0
    unsafe bytes.withUnsafeBufferPointer { bytes in
      append(addingCapacity: bytes.count + indent + 4) { output in
        unsafe output.withUnsafeMutableBufferPointer { target, count in
          guard let start = target.baseAddress else { return }
          var next = unsafe start
          func put(_ byte: UInt8) {
            unsafe next.initialize(to: byte)
            unsafe next += 1
          }
          if gap.hasComma { put(UInt8(ascii: ",")) }
          if gap.indent != nil {
            put(UInt8(ascii: "\n"))
            unsafe next.initialize(repeating: UInt8(ascii: " "), count: indent)
            unsafe next += indent
          }
          if isQuoted { put(UInt8(ascii: "\"")) }
          if let source = bytes.baseAddress {
            unsafe next.initialize(from: source, count: bytes.count)
            unsafe next += bytes.count
          }
          if isQuoted { put(UInt8(ascii: "\"")) }
          unsafe count = next - start
        }
      }
    }
  }
}
