extension Array {
  /// An array of one element many times. The library's own way asks at each call what an array of such
  /// elements is, which costs more than to make a short one.
  @inline(__always)
  static func filled(with element: Element, count: Int) -> Self {
    var array: Self = []
    array.reserveCapacity(count)
    for _ in 0..<count { array.append(element) }
    return array
  }
}
