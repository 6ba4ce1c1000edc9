extension [UInt8] {
  /// Appends a whole number in decimal digits, as its description is: without a text for each.
  package mutating func append(decimal number: Int) {
    var rest = number.magnitude
    var (digits, limit): (Int, UInt) = (1, 10)
    // Nineteen digits hold every number.
    while digits < 19, rest >= limit {
      digits += 1
      limit = limit &* 10
    }
    if number < 0 { append(UInt8(ascii: "-")) }
    let length = digits
    append(addingCapacity: length) { output in
      unsafe output.withUnsafeMutableBufferPointer { target, count in
        for place in (0..<length).reversed() {
          unsafe target.initializeElement(at: place, to: UInt8(ascii: "0") + UInt8(rest % 10))
          rest /= 10
        }
        count = length
      }
    }
  }
}
