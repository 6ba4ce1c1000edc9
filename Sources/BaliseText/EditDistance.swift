/// Counts the slips of a pen between two words: a letter missing, added, changed, or two swapped.
///
/// A search compares thousands of words: up to 64 letters a column of the table is two words of bits
/// (Hyyrö, “A bit-vector algorithm for computing Levenshtein and Damerau edit distances”, 2003), and
/// what longer ones need is kept between calls.
struct EditDistance {
  private var places = [UInt64](repeating: 0, count: 128)
  private var before: [Int] = []
  private var previous: [Int] = []
  private var current: [Int] = []

  /// The number of slips, or nil when there are more than `limit` (restricted Damerau–Levenshtein).
  mutating func between(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int? {
    if abs(left.count - right.count) > limit { return nil }
    var start = 0
    var leftEnd = left.count
    var rightEnd = right.count
    while start < leftEnd, start < rightEnd, left[start] == right[start] { start += 1 }
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    if start == leftEnd || start == rightEnd {
      let rest = leftEnd - start + rightEnd - start
      return rest <= limit ? rest : nil
    }
    let (one, other) = (left[start..<leftEnd], right[start..<rightEnd])
    if one.count <= 64 { return columns(one, other, limit) }
    return other.count <= 64 ? columns(other, one, limit) : rows(one, other, limit)
  }

  /// The distance from at most 64 letters: a bit for each says how its row differs from the one above.
  private mutating func columns(
    _ word: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, _ limit: Int
  ) -> Int? {
    for (row, letter) in word.enumerated() where letter < 128 {
      places[Int(letter)] |= 1 << UInt64(row)
    }
    defer { for letter in word where letter < 128 { places[Int(letter)] = 0 } }
    let last: UInt64 = 1 << UInt64(word.count - 1)
    var (more, fewer) = (UInt64.max, UInt64(0))
    var (diagonal, matchesBefore) = (UInt64(0), UInt64(0))
    var slips = word.count
    var left = other.count
    for letter in other {
      let matches = letter < 128 ? places[Int(letter)] : Self.places(of: letter, in: word)
      let swapped = ((~diagonal & matches) << 1) & matchesBefore
      diagonal = (((matches & more) &+ more) ^ more) | matches | fewer | swapped
      let right = fewer | ~(diagonal | more)
      let same = diagonal & more
      if right & last != 0 { slips += 1 } else if same & last != 0 { slips -= 1 }
      left -= 1
      // Each letter that is left takes away one slip at most.
      if slips - left > limit { return nil }
      more = (same << 1) | ~(diagonal | (right << 1 | 1))
      fewer = (right << 1 | 1) & diagonal
      matchesBefore = matches
    }
    return slips <= limit ? slips : nil
  }

  private static func places(of letter: UInt32, in word: ArraySlice<UInt32>) -> UInt64 {
    var places: UInt64 = 0
    for (row, other) in word.enumerated() where other == letter { places |= 1 << UInt64(row) }
    return places
  }

  private mutating func rows(
    _ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>, _ limit: Int
  ) -> Int? {
    let width = right.count + 1
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: 0..<width)
    if current.count < width { current = previous }
    if before.count < width { before = previous }
    for (row, letter) in left.enumerated() {
      current[0] = row + 1
      var best = row + 1
      for column in 1..<width {
        let other = right[right.startIndex + column - 1]
        var cost = previous[column - 1] + (letter == other ? 0 : 1)
        cost = min(cost, previous[column] + 1, current[column - 1] + 1)
        if row > 0, column > 1, letter == right[right.startIndex + column - 2],
          left[left.startIndex + row - 1] == other
        {
          cost = min(cost, before[column - 2] + 1)
        }
        current[column] = cost
        best = min(best, cost)
      }
      if best > limit { return nil }
      swap(&before, &previous)
      swap(&previous, &current)
    }
    return previous[width - 1] <= limit ? previous[width - 1] : nil
  }
}
