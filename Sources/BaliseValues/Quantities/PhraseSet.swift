/// Phrases of one meaning, found at a place of a token sequence by their words.
struct PhraseSet: Sendable {
  // By first word; the longest first, so that « budget estimé » wins over « budget ».
  private let phrases: [String: [[String]]]

  /// Makes a set from phrases as people write them; spelling is folded, punctuation dropped.
  init(_ phrases: [String]) {
    var byFirst: [String: [[String]]] = [:]
    for phrase in phrases {
      let words = QuantityLexer.tokens(of: phrase).compactMap(\.word)
      guard let first = words.first else { continue }
      byFirst[first, default: []].append(words)
    }
    self.phrases = byFirst.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// True for the folded word with which one of its phrases begins.
  func begins(with word: String) -> Bool { phrases[word] != nil }

  /// How many tokens from `index` make the longest phrase of the set; nil when none begins there.
  func match(_ tokens: ArraySlice<QuantityToken>, at index: Int) -> Int? {
    guard tokens.indices.contains(index), let first = tokens[index].word,
      let candidates = phrases[first]
    else { return nil }
    return candidates.first { candidate in
      index + candidate.count <= tokens.endIndex
        && candidate.indices.allSatisfy { tokens[index + $0].word == candidate[$0] }
    }?.count
  }

  /// True when the whole slice is one phrase of the set.
  func matchesWhole(_ tokens: ArraySlice<QuantityToken>) -> Bool {
    match(tokens, at: tokens.startIndex) == tokens.count && !tokens.isEmpty
  }
}
