/// The order of the bytes of texts: the same on any machine, and cheap.
package enum ByteOrder {
  /// True when a text stands before another, byte by byte.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let (one, other) = (left.utf8.span, right.utf8.span)
    let count = min(one.count, other.count)
    for index in 0..<count where one[index] != other[index] { return one[index] < other[index] }
    return one.count < other.count
  }
}
