/// The small words of French and English, which do not make a name by themselves.
enum SmallWords {
  private static let all: Set<[UInt8]> = Set(
    [
      "a", "an", "and", "au", "aux", "by", "ce", "ces", "d", "dans", "de", "des", "du", "en",
      "et", "for", "from", "in", "l", "la", "le", "les", "of", "on", "ou", "par", "pour", "s",
      "sa", "ses", "son", "sur", "the", "to", "un", "une", "with",
    ].map { Array($0.utf8) })

  // What stands before an apostrophe in French without being part of the word that follows.
  private static let elisions: Set<[UInt8]> = Set(
    [
      "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quelqu", "quoiqu", "s", "t",
    ].map { Array($0.utf8) })

  /// True for a small word, folded.
  static func contains(_ word: ArraySlice<UInt8>) -> Bool { all.contains(Array(word)) }

  /// True for what an elision leaves of a word, folded.
  static func isElision(_ word: [UInt8]) -> Bool { elisions.contains(word) }
}
