/// Known names, prepared once for many questions about the nearest.
package struct NameIndex: Sendable {
  private struct Candidate: Sendable {
    let entry: NameEntry
    let wordIDs: [Int]
    let weight: Double
  }

  private struct Hit {
    let position: Int
    let score: Double
    let lengthDifference: Int
  }

  // Below this, likeness is chance: names that share less than half of what they say. The tests
  // hold it between misspelt names, which must be found, and unrelated ones, which must not.
  private static let threshold = 0.5
  // A name much worse than the best only distracts.
  private static let shareOfBest = 0.75

  private let names: [String]
  private var candidates: [Candidate] = []
  private var vocabulary: [NameWord] = []
  private var weights: [Double] = []

  /// Prepares the names.
  package init(_ names: [String]) {
    self.names = names
    var ids: [String: Int] = [:]
    var words: [String] = []
    var counts: [Int] = []
    var drafts: [(entry: NameEntry, ids: [Int])] = []
    for name in names {
      let entry = NameEntry(name)
      let wordIDs = entry.words.map { word in
        if let id = ids[word] { return id }
        ids[word] = words.count
        words.append(word)
        counts.append(0)
        return words.count - 1
      }
      for id in Set(wordIDs) { counts[id] += 1 }
      drafts.append((entry, wordIDs))
    }
    vocabulary = words.map { NameWord($0, limit: .max) }
    weights = zip(words, counts).map { word, count in
      // A word that many names share tells them apart less.
      let doublings = Int.bitWidth - 1 - max(count, 1).leadingZeroBitCount
      return NameEntry.weight(of: word) / (1 + 0.25 * Double(doublings))
    }
    candidates = drafts.map { draft in
      Candidate(
        entry: draft.entry, wordIDs: draft.ids, weight: draft.ids.reduce(0) { $0 + weights[$1] })
    }
  }

  /// Positions of the names nearest to a name, best first; of names with one key, only the first.
  package func nearest(to name: String, limit: Int) -> [Int] {
    let query = NameEntry(name)
    guard limit > 0, !query.key.letters.isEmpty else { return [] }
    var distance = EditDistance()
    let matches = wordMatches(of: query, using: &distance)
    var hits: [Hit] = []
    for (position, candidate) in candidates.enumerated() {
      let whole = wholeScore(query, candidate.entry, using: &distance)
      let words = wordScore(candidate, matches)
      let score = 0.9 * max(whole, words) + 0.1 * min(whole, words)
      if score < Self.threshold { continue }
      let difference = abs(query.key.letters.count - candidate.entry.key.letters.count)
      hits.append(Hit(position: position, score: score, lengthDifference: difference))
    }
    return best(hits, limit)
  }

  private func best(_ hits: [Hit], _ limit: Int) -> [Int] {
    let top = hits.reduce(0) { max($0, $1.score) }
    var kept = hits.filter { $0.score >= top * Self.shareOfBest }
    var result: [Int] = []
    // A few are asked for, of thousands that may be as near: they are looked for, not sorted.
    while result.count < limit, let next = kept.min(by: isBefore) {
      result.append(next.position)
      let letters = candidates[next.position].entry.key.letters
      kept.removeAll { candidates[$0.position].entry.key.letters == letters }
    }
    return result
  }

  private func isBefore(_ left: Hit, _ right: Hit) -> Bool {
    if left.score != right.score { return left.score > right.score }
    if left.lengthDifference != right.lengthDifference {
      return left.lengthDifference < right.lengthDifference
    }
    let (first, second) = (names[left.position], names[right.position])
    return first == second ? left.position < right.position : first < second
  }
}

// MARK: - Likeness of words

extension NameIndex {
  private struct WordMatches {
    /// For each word of the question, its likeness to every word of the vocabulary.
    var rows: [[Double]] = []
    /// What each word of the question weighs.
    var weights: [Double] = []
    /// Words of the vocabulary that are like any of the question's.
    var isNear: [Bool]
    /// What all words of the question weigh.
    var weight = 0.0
  }

  private func wordMatches(of query: NameEntry, using distance: inout EditDistance) -> WordMatches {
    var matches = WordMatches(isNear: Array(repeating: false, count: vocabulary.count))
    for text in query.words {
      let word = NameWord(text, limit: .max)
      var row = Array(repeating: 0.0, count: vocabulary.count)
      var weight = NameEntry.weight(of: text)
      for (id, known) in vocabulary.enumerated() {
        row[id] = word.similarity(to: known, using: &distance)
        if row[id] > 0 { matches.isNear[id] = true }
        if row[id] == 1 { weight = weights[id] }
      }
      matches.rows.append(row)
      matches.weights.append(weight)
    }
    matches.weight = matches.weights.reduce(0, +)
    return matches
  }

  /// The share of both names' words that have a like word in the other, whatever their order.
  private func wordScore(_ candidate: Candidate, _ matches: WordMatches) -> Double {
    guard candidate.wordIDs.contains(where: { matches.isNear[$0] }) else { return 0 }
    // A bit for each word: a name has no more than twenty.
    var used: UInt32 = 0
    var shared = 0.0
    var strongest = 0.0
    for (row, weight) in zip(matches.rows, matches.weights) {
      var best = 0.0
      var place = 0
      for (index, id) in candidate.wordIDs.enumerated()
      where used & (1 << UInt32(index)) == 0 && row[id] > best {
        best = row[id]
        place = index
      }
      if best == 0 { continue }
      used |= 1 << UInt32(place)
      shared += best * (weight + weights[candidate.wordIDs[place]])
      strongest = max(strongest, best * weight)
    }
    // Small words alone make no likeness.
    if strongest < 0.2 { return 0 }
    let asked = matches.weight
    let balance = shared / (asked + candidate.weight)
    // A name cut short or with a word too few is wholly found in the longer one.
    let coverage = shared / (2 * min(asked, candidate.weight))
    return min(1, coverage > 0.85 ? 0.75 * balance + 0.25 * coverage : balance)
  }

  /// The likeness of the names written as one word; initials are like what they stand for.
  private func wholeScore(
    _ query: NameEntry, _ known: NameEntry, using distance: inout EditDistance
  ) -> Double {
    if query.key.letters == known.key.letters { return 1 }
    if query.abbreviates(known) || known.abbreviates(query) { return 0.8 }
    let long = max(query.key.letters.count, known.key.letters.count)
    let limit = max(NameWord.slips(in: long), min(long / 4, 8))
    guard limit > 0, query.key.differs(from: known.key, byAtMost: limit) else { return 0 }
    if query.key.hasDigit || known.key.hasDigit, !query.key.hasDigits(of: known.key) { return 0 }
    if long <= 5, !query.key.hasDigit {
      return query.key.similarity(to: known.key, using: &distance)
    }
    guard
      let slips = distance.between(query.key.letters, known.key.letters, atMost: limit)
    else { return 0 }
    return 1 - Double(slips) / Double(long + 1)
  }
}
