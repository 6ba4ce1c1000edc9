import BaliseTestSupport

extension SeededDice {
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
}
