/// A number, word or mark of the words that say when.
struct TimeToken: Sendable {
  enum Kind: Sendable, Equatable {
    /// Up to eight digits.
    case number(Int, digits: Int)
    /// A word, folded to lower-case letters without accents.
    case word(String)
    /// Any other sign.
    case mark(Mark)
  }

  enum Mark: Sendable {
    case comma, semicolon, plus, slash, dash, arrow, colon, open, close, question, exclamation
    case dot, dots, tilde, ampersand, quote, other
  }

  let kind: Kind
  /// UTF-8 offsets in the words.
  let span: Range<Int>
  /// True when a space, or the beginning, stands before it.
  let isSpaced: Bool

  /// The folded word, if it is one.
  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  /// The number, if it is one.
  var number: Int? {
    if case .number(let number, _) = kind { number } else { nil }
  }

  /// A number of one or two digits.
  var shortNumber: Int? {
    if case .number(let number, 1...2) = kind { number } else { nil }
  }

  /// Four digits that can be a year; other numbers are more likely slips than dates.
  var year: Int? {
    if case .number(let number, 4) = kind, (1000...2999).contains(number) { number } else { nil }
  }

  /// True for this mark.
  func isMark(_ mark: Mark) -> Bool { kind == .mark(mark) }
}
