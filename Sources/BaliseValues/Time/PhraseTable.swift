/// Phrases and what each means, found at a place of the tokens by their words.
struct PhraseTable<Meaning: Sendable>: Sendable {
  // By first word; the longest first, so that « au plus tard » wins over « au ».
  private let phrases: [String: [(words: [String], meaning: Meaning)]]

  /// Makes a table; the phrases are already folded, one space between words.
  init(_ entries: [(phrases: [String], meaning: Meaning)]) {
    var byFirst: [String: [(words: [String], meaning: Meaning)]] = [:]
    for entry in entries {
      for phrase in entry.phrases {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        byFirst[first, default: []].append((words, entry.meaning))
      }
    }
    phrases = byFirst.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The longest phrase at `index`, before `end`: its meaning and the index after it. Hyphens
  /// between its words do not count.
  func match(
    _ tokens: [TimeToken], at index: Int, before end: Int
  ) -> (meaning: Meaning, next: Int)? {
    guard index < end, let first = tokens[index].word, let candidates = phrases[first] else {
      return nil
    }
    for candidate in candidates {
      if let next = Self.end(of: candidate.words, in: tokens, from: index, before: end) {
        return (candidate.meaning, next)
      }
    }
    return nil
  }

  private static func end(
    of words: [String], in tokens: [TimeToken], from index: Int, before end: Int
  ) -> Int? {
    var position = index
    for (number, word) in words.enumerated() {
      if number > 0, position < end, tokens[position].isMark(.dash), !tokens[position].isSpaced {
        position += 1
      }
      guard position < end, tokens[position].word == word else { return nil }
      position += 1
    }
    return position
  }
}
