/// Walks over the tokens of a value; copying it is how a reader tries and goes back.
struct QuantityScanner {
  /// The tokens read, which may be a part of the words.
  let tokens: ArraySlice<QuantityToken>
  /// The bytes of all the words, in which tokens have their places.
  let source: [UInt8]
  /// The token that comes next.
  var index: Int
  /// What was noticed on the way that somebody should confirm.
  var doubts: [Doubt] = []

  /// Something read by a rule that another reader could understand otherwise.
  enum Doubt {
    /// A number whose single separator could be a decimal mark.
    case separator(QuantityToken, chosen: Amount, other: Amount)
    /// A range whose first end is above the second.
    case reversed(Range<Int>)
    /// One number for several years, which could be meant for each or for all together.
    case sharedYears(Range<Int>)
    /// A range that begins like a numbered item: “1 – 30 000 €”.
    case itemOrRange(Range<Int>)
  }

  /// Scans all tokens of some words.
  init(_ words: String) {
    self.init(tokens: QuantityLexer.tokens(of: words)[...], source: Array(words.utf8))
  }

  /// Scans a part of the tokens.
  init(tokens: ArraySlice<QuantityToken>, source: [UInt8]) {
    self.tokens = tokens
    self.source = source
    index = tokens.startIndex
  }

  /// A scanner for some of the tokens.
  func part(_ range: Range<Int>) -> QuantityScanner {
    QuantityScanner(tokens: tokens[range], source: source)
  }

  /// The token that comes next; nil at the end.
  var current: QuantityToken? { token(at: index) }
  /// True when nothing comes any more.
  var isAtEnd: Bool { index >= tokens.endIndex }
  /// The tokens that remain.
  var rest: Range<Int> { Swift.min(index, tokens.endIndex)..<tokens.endIndex }

  /// The token at a place; nil outside.
  func token(at index: Int) -> QuantityToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The words of some tokens as they were written.
  func text(_ range: Range<Int>) -> String {
    guard let span = span(range) else { return "" }
    return String(decoding: source[span], as: UTF8.self)
  }

  /// The place of some tokens in the words.
  func span(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, let first = token(at: range.lowerBound),
      let last = token(at: range.upperBound - 1)
    else { return nil }
    return first.span.lowerBound..<last.span.upperBound
  }

  /// True when a phrase of the set comes next.
  func isAt(_ phrases: PhraseSet) -> Bool { phrases.match(tokens, at: index) != nil }

  /// Takes a phrase of the set.
  mutating func take(_ phrases: PhraseSet) -> Bool {
    guard let count = phrases.match(tokens, at: index) else { return false }
    index += count
    return true
  }

  /// Takes one of some signs.
  mutating func take(sign signs: String) -> Bool {
    guard let current, current.isSign(in: signs) else { return false }
    index += 1
    return true
  }

  /// Takes one of some folded words.
  mutating func take(word words: String...) -> Bool {
    guard let word = current?.word, words.contains(word) else { return false }
    index += 1
    return true
  }

  /// Tries to take something, and goes back when it is not there.
  mutating func attempt<Value>(_ read: (inout QuantityScanner) -> Value?) -> Value? {
    var copy = self
    guard let value = read(&copy) else { return nil }
    self = copy
    return value
  }
}
