/// Tells from the first two bytes of a word that no name starts there: most words go no further.
struct NameStarts {
  private var pairs: [UInt64] = Array(repeating: 0, count: 1024)
  private var firsts: [Bool] = Array(repeating: false, count: 256)

  /// Collects the first bytes of the groups' keys.
  init(_ groups: [NameGroup]) {
    for group in groups {
      let (first, second) = (group.key[0], group.key[1])
      firsts[Int(first)] = true
      firsts[Int(Self.capital(first))] = true
      for one in [first, Self.capital(first)] {
        for two in [second, Self.capital(second)] { insert(one, two) }
        guard group.breaks.contains(where: { $0.offset == 1 }) else { continue }
        for separator: UInt8 in 0..<0x80 where FoldedScalar.latin[Int(separator)].kind == .separator
        {
          insert(one, separator)
        }
      }
    }
  }

  /// False when no name starts with a word that starts with these bytes, the first of them ASCII.
  @inline(__always)
  func mayStart(_ first: UInt8, _ second: UInt8) -> Bool {
    if second >= 0x80 { return firsts[Int(first)] }
    let pair = Int(first) << 8 | Int(second)
    return pairs[pair >> 6] >> UInt64(pair & 63) & 1 != 0
  }

  /// False when no folded name starts with this byte.
  func mayStart(_ first: UInt8) -> Bool { firsts[Int(first)] }

  private mutating func insert(_ first: UInt8, _ second: UInt8) {
    let pair = Int(first) << 8 | Int(second)
    pairs[pair >> 6] |= 1 << UInt64(pair & 63)
  }

  private static func capital(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & 0xDF : byte
  }
}
