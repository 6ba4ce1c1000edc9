import Testing

@testable import BaliseText

@Suite struct EditDistanceTests {
  /// The table as it is defined, whole: what any quicker way must agree with.
  private static func defined(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        guard row > 0, column > 0 else {
          table[row][column] = max(row, column)
          continue
        }
        var cost = table[row - 1][column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        cost = min(cost, table[row - 1][column] + 1, table[row][column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, table[row - 2][column - 2] + 1)
        }
        table[row][column] = cost
      }
    }
    return table[left.count][right.count]
  }

  private static func letters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("damier", "damiez", 1), ("titre", "titer", 1), ("ca", "abc", 3),
    ("東京", "京東", 1), ("métropole", "metropole", 1), ("abcdef", "badcfe", 3),
  ])
  func slips(_ left: String, _ right: String, _ count: Int) {
    var distance = EditDistance()
    let (one, other) = (Self.letters(left), Self.letters(right))
    #expect(distance.between(one, other, atMost: 9) == count)
    #expect(distance.between(other, one, atMost: 9) == count)
    #expect(count == 0 || distance.between(one, other, atMost: count - 1) == nil)
  }

  @Test func agreesWithTheDefinition() {
    var random = SeededGenerator(seed: 31)
    // One for all: nothing of one question may be left in the next.
    var distance = EditDistance()
    for round in 0..<4_000 {
      let longest = round % 40 == 0 ? 150 : round % 3 == 0 ? 70 : 12
      let alphabet: [UInt32] = round % 2 == 0 ? [97, 98, 233] : [97, 98, 99, 100, 0x6771, 0x4EAC]
      func word() -> [UInt32] {
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? 0
        }
      }
      let one = word()
      var other = one
      for _ in 0..<Int.random(in: 0...5, using: &random) where !other.isEmpty {
        let place = other.indices.randomElement(using: &random) ?? 0
        switch Int.random(in: 0...3, using: &random) {
        case 0: other.remove(at: place)
        case 1: other.insert(alphabet[0], at: place)
        case 2: other[place] = alphabet[1]
        default: other.swapAt(place, max(0, place - 1))
        }
      }
      if round % 5 == 0 { other = word() }
      let slips = Self.defined(one, other)
      for limit in [0, 1, 3, 8, 200] {
        let found = distance.between(one, other, atMost: limit)
        #expect(found == (slips <= limit ? slips : nil), "\(one) \(other) \(limit)")
      }
    }
  }
}
