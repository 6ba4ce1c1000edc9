/// Counts the slips of a pen between two words: a letter missing, added, changed, or two swapped.
struct EditDistance {
  // Kept between calls: a search compares thousands of words.
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
    return rows(left[start..<leftEnd], right[start..<rightEnd], limit)
  }

  private mutating func rows(
    _ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>, _ limit: Int
  ) -> Int? {
    let width = right.count + 1
    previous = Array(0..<width)
    before = previous
    current = previous
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
