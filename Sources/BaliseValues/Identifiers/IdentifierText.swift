/// The bytes of an identifier without what people put between them to read it more easily.
struct IdentifierText {
  /// No identifier is longer than this many bytes; longer words are none.
  static let maximumLength = 2_048

  /// ASCII letters in capitals and digits, without spaces, dots and dashes; nil for other signs.
  let characters: [UInt8]?

  init(_ words: String) {
    guard words.utf8.count <= Self.maximumLength else {
      characters = nil
      return
    }
    var kept: [UInt8] = []
    for character in words {
      if let byte = character.asciiValue, Self.isLetterOrDigit(byte) {
        kept.append(byte >= UInt8(ascii: "a") ? byte & 0xDF : byte)
      } else if !character.isWhitespace, !".-\u{2010}\u{2011}\u{2013}".contains(character) {
        characters = nil
        return
      }
    }
    characters = kept
  }

  /// The digits, when there is nothing else; nil otherwise.
  var digits: [UInt8]? {
    guard let characters, characters.allSatisfy(Self.isDigit) else { return nil }
    return characters.map { $0 - UInt8(ascii: "0") }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

/// The check digit of credit cards and of French company numbers.
enum Luhn {
  /// True when every second digit from the right, doubled, makes a sum that ends in zero.
  static func accepts(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }
}

extension [UInt8] {
  /// Digits as text, cut into groups of the given lengths with no-break spaces between.
  func grouped(_ lengths: [Int]) -> String {
    var groups: [String] = []
    var start = startIndex
    for length in lengths where start < endIndex {
      let end = Swift.min(start + length, endIndex)
      groups.append(self[start..<end].map { String($0) }.joined())
      start = end
    }
    return groups.joined(separator: "\u{A0}")
  }
}
