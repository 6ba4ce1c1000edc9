/// The fields whose keys were met in a mapping. Groups have few fields, and files many groups: up to 64
/// need no memory of their own.
struct SeenFields {
  private var first: UInt64 = 0
  private var further: [Bool]

  /// None of so many fields yet.
  init(count: Int) {
    further = count > 64 ? [Bool](repeating: false, count: count) : []
  }

  /// Notes a field; false when it was there.
  mutating func insert(_ field: Int) -> Bool {
    if field < 64 {
      let bit: UInt64 = 1 << UInt64(field)
      defer { first |= bit }
      return first & bit == 0
    }
    defer { further[field] = true }
    return !further[field]
  }
}
