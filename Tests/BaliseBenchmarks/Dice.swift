/// Numbers that look drawn by chance and are the same on every machine (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of several.
  mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }

  /// Several that differ, in the order drawn.
  mutating func several<Value>(_ count: Int, of values: [Value]) -> [Value] {
    var left = values
    return (0..<min(count, values.count)).map { _ in left.remove(at: number(0...left.count - 1)) }
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// Ranks that differ, from 1 to `last`: low ones come more often, as a few partners do everything.
  mutating func ranks(_ count: Int, upTo last: Int, skewed: Bool = true) -> [Int] {
    var ranks: [Int] = []
    while ranks.count < min(count, last) {
      let bound = skewed ? number(1...last) : last
      let rank = number(1...bound)
      if !ranks.contains(rank) { ranks.append(rank) }
    }
    return ranks
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
