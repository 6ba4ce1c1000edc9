/// Reads the tokens of one statement about time, from left to right, with bounded looking ahead.
struct TimeParser {
  let words: [UInt8]
  let tokens: [TimeToken]
  let reference: Day?
  /// The day that the file of the words is named after.
  let named: Day?
  /// The token to be read next.
  var index: Int
  /// The index after the last token of the statement.
  var end: Int

  /// Makes a parser for all the tokens of some words.
  init(_ words: String, tokens: [TimeToken], reference: Day?, named: Day? = nil) {
    self.words = Array(words.utf8)
    self.tokens = tokens
    self.reference = reference
    self.named = named
    index = 0
    end = tokens.count
  }

  /// The words between two UTF-8 offsets.
  func text(_ span: Range<Int>) -> String {
    String(decoding: words[span.clamped(to: 0..<words.count)], as: UTF8.self)
  }

  /// The words of some tokens.
  func text(ofTokens range: Range<Int>) -> String { text(span(ofTokens: range)) }

  /// The place of some tokens in the words.
  func span(ofTokens range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].span.lowerBound..<tokens[last].span.upperBound
  }

  /// The token to be read next; nil at the end.
  var token: TimeToken? { index < end ? tokens[index] : nil }

  /// The token so many places further on.
  func peek(_ distance: Int = 1) -> TimeToken? {
    index + distance < end ? tokens[index + distance] : nil
  }

  /// The word to be read next.
  var word: String? { token?.word }

  /// True when the next token is this mark.
  func isAt(_ mark: TimeToken.Mark) -> Bool { token?.isMark(mark) ?? false }

  /// Steps over a mark if it is next.
  mutating func take(_ mark: TimeToken.Mark) -> Bool {
    guard isAt(mark) else { return false }
    index += 1
    return true
  }

  /// Steps over a word if it is next and in a table.
  mutating func take(_ words: Set<String>) -> Bool {
    guard let word, words.contains(word) else { return false }
    index += 1
    return true
  }

  /// Steps over a word if it is next and one of these few.
  mutating func take(_ words: [String]) -> Bool {
    guard let word, words.contains(word) else { return false }
    index += 1
    return true
  }

  /// Steps over the longest phrase of a table that is next.
  mutating func take<Meaning>(_ table: PhraseTable<Meaning>) -> Meaning? {
    guard let match = table.match(tokens, at: index, before: end) else { return nil }
    index = match.next
    return match.meaning
  }

  /// Reads something, or goes back to where it began.
  mutating func attempt<Result>(_ read: (inout TimeParser) -> Result?) -> Result? {
    let start = index
    guard let result = read(&self) else {
      index = start
      return nil
    }
    return result
  }
}
