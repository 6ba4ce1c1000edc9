import BaliseText

/// Cuts the words of a value into numbers, words and signs, in one pass.
struct QuantityLexer {
  /// Longer texts are no single value; they are kept as words.
  static let maximumLength = 2_000

  private let characters: [Character]
  private let bytes: [UInt8]
  /// Where each character begins in the bytes, and where the last one ends.
  private let offsets: [Int]
  private var index = 0

  private init(_ words: String) {
    characters = Array(words)
    bytes = Array(words.utf8)
    var offset = 0
    var offsets: [Int] = []
    offsets.reserveCapacity(characters.count + 1)
    for character in characters {
      offsets.append(offset)
      offset += character.utf8.count
    }
    offsets.append(offset)
    self.offsets = offsets
  }

  /// The tokens of a text; empty when it is longer than `maximumLength` bytes.
  static func tokens(of words: String) -> [QuantityToken] {
    guard words.utf8.count <= maximumLength else { return [] }
    var lexer = QuantityLexer(words)
    var tokens: [QuantityToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  private func character(at position: Int) -> Character? {
    position < characters.count ? characters[position] : nil
  }

  // Characters put together again one by one cost more than all the rest.
  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
  }

  private mutating func next() -> QuantityToken? {
    var isSpaced = index == 0
    while let character = character(at: index) {
      let start = index
      index += 1
      if character.isWhitespace, !character.isNewline {
        isSpaced = true
        continue
      }
      if isJoint(character, at: start) { continue }
      let kind: QuantityToken.Kind
      if Self.isDigit(character) {
        kind = number(from: start)
      } else if Self.isLetter(character) {
        kind = .word(word(from: start))
      } else {
        kind = .sign(Self.plainSign(character))
      }
      return QuantityToken(
        kind: kind, span: offsets[start]..<offsets[index], isSpaced: isSpaced)
    }
    return nil
  }

  // A hyphen or an apostrophe inside a word says nothing about a value: “Full-Time”, « d'euros ».
  private func isJoint(_ character: Character, at position: Int) -> Bool {
    switch character {
    case "-", "\u{2010}", "\u{2011}", "'", "\u{2019}": break
    default: return false
    }
    guard position > 0, let next = self.character(at: position + 1) else { return false }
    return Self.isLetter(characters[position - 1]) && Self.isLetter(next)
  }

  // Digits that touch the end of a word belong to it (“km2”), unless the word is a currency.
  private mutating func word(from start: Int) -> String {
    while let character = character(at: index), Self.isLetter(character) { index += 1 }
    let letters = NameFolding.key(text(start..<index))
    guard Currency(word: letters) == nil else { return letters }
    let digits = index
    while let character = character(at: index), Self.isDigit(character) { index += 1 }
    return digits < index ? letters + text(digits..<index) : letters
  }

  private mutating func number(from start: Int) -> QuantityToken.Kind {
    var groups = [digits(from: start)]
    var marks: [Character] = []
    while let mark = character(at: index), let next = character(at: index + 1),
      Self.isDigit(next)
    {
      guard let kind = Self.markKind(mark) else { break }
      if kind == " " || kind == "'" {
        guard isThousand(at: index + 1), (1...3).contains(groups[0].count), groups[0] != "0",
          marks.allSatisfy({ $0 == kind })
        else { break }
      }
      index += 1
      groups.append(digits(from: index))
      marks.append(kind)
    }
    guard let number = WrittenNumber(groups: groups, marks: marks) else { return .unreadable }
    return .number(number)
  }

  private mutating func digits(from start: Int) -> String {
    index = start
    while let character = character(at: index), Self.isDigit(character) { index += 1 }
    return text(start..<index)
  }

  private func isThousand(at position: Int) -> Bool {
    for offset in 0..<3 {
      guard let digit = character(at: position + offset), Self.isDigit(digit) else { return false }
    }
    guard let after = character(at: position + 3) else { return true }
    return !Self.isDigit(after)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character == "²" || character == "³"
  }

  // All spaces, and both apostrophes, are one mark: files mix them inside one number.
  private static func markKind(_ mark: Character) -> Character? {
    switch mark {
    case ".", ",": mark
    case " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", "\u{2008}": " "
    case "'", "\u{2019}": "'"
    default: nil
    }
  }

  private static func plainSign(_ sign: Character) -> Character {
    switch sign {
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": "-"
    case "\u{2019}": "'"
    case "\u{FF1A}": ":"
    case "~", "\u{2248}", "\u{2243}": "≈"
    default: sign.isNewline ? "\n" : sign
    }
  }
}
