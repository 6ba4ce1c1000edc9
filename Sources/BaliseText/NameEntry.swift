/// A name taken apart for comparison: its words, its key, its initials.
struct NameEntry: Sendable {
  // Longer names than these are no names; what exceeds them is not compared.
  private static let longestName = 160
  private static let mostWords = 20
  private static let longestWord = 32

  // The small words of French and English: they say little about which name is meant.
  private static let smallWords: Set<String> = [
    "a", "an", "and", "au", "aux", "d", "de", "des", "du", "en", "et", "for", "in", "l", "la", "le",
    "les", "of", "on", "ou", "par", "pour", "s", "sur", "the", "to", "un", "une",
  ]

  /// The folded words in order.
  let words: [String]
  /// The folded name without spaces.
  let key: NameWord
  /// First letters of all words, and of all but the small ones.
  let initials: [[UInt32]]

  /// Takes a name apart.
  init(_ name: String) {
    let start = String(name.unicodeScalars.prefix(Self.longestName))
    let words = NameScanner(start).words().prefix(Self.mostWords).map {
      String($0.unicodeScalars.prefix(Self.longestWord))
    }
    self.words = words
    self.key = NameWord(NameFolding.key(start), limit: Self.longestName)
    let firsts: ([String]) -> [UInt32] = { $0.compactMap { $0.unicodeScalars.first?.value } }
    let all = firsts(words)
    let great = firsts(words.filter { !Self.smallWords.contains($0) })
    self.initials = all == great ? [all] : [all, great]
  }

  /// What a word weighs in a name: long words more than short ones, small words little.
  static func weight(of word: String) -> Double {
    if smallWords.contains(word) { return 0.15 }
    return 0.4 + 0.1 * Double(min(word.unicodeScalars.count, 6))
  }

  /// True when the other name is a word of the initials of this one.
  func abbreviates(_ other: Self) -> Bool {
    key.letters.count >= 3 && words.count == 1 && other.words.count >= 3
      && other.initials.contains(key.letters)
  }
}
