/// A number, word or sign of the words of a value.
struct QuantityToken: Sendable {
  enum Kind: Sendable, Equatable {
    /// A number that could be read.
    case number(WrittenNumber)
    /// Digits that are no number: too long, or with separators that contradict each other.
    case unreadable
    /// A word in lower case without accents.
    case word(String)
    /// Any other sign, such as `:`, `+` or `€`.
    case sign(Character)
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
  var number: WrittenNumber? {
    if case .number(let number) = kind { number } else { nil }
  }

  /// True for this sign.
  func isSign(_ sign: Character) -> Bool { kind == .sign(sign) }

  /// True for any of these signs.
  func isSign(in signs: String) -> Bool {
    if case .sign(let sign) = kind { signs.contains(sign) } else { false }
  }

  /// True for digits, whether they could be read or not.
  var hasDigits: Bool {
    switch kind {
    case .number, .unreadable: true
    case .word, .sign: false
    }
  }

  /// The year that four bare digits from 1900 to 2199 can mean.
  var year: Int? { number.flatMap(\.year) }
}
