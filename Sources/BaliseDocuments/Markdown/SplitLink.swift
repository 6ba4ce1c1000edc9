import BaliseText

/// `[words] (address)`: a blank keeps Markdown from reading a link, and readers see the signs.
enum SplitLink {
  /// True when `] (` stands in a part of a file.
  static func isNamed(in bytes: [UInt8], _ body: Range<Int>) -> Bool {
    // Nearly every bracket is followed by a parenthesis or a letter.
    BracketEnds.contains(in: bytes, body) { place, next in
      (ASCII.isSpace(next) || next == 0xC2 || next == 0xE2)
        && jointLength(bytes[place..<body.upperBound]) != nil
    }
  }

  /// The length of `] (` in bytes that begin with it, whatever the blanks; nil for others.
  static func jointLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first == UInt8(ascii: "]") else { return nil }
    var rest = bytes.dropFirst()
    while let length = blankLength(rest) { rest = rest.dropFirst(length) }
    let length = rest.startIndex - bytes.startIndex
    return length > 1 && rest.first == UInt8(ascii: "(") ? length + 1 : nil
  }

  private static func blankLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if ASCII.isSpace(first) { return 1 }
    // The no-break spaces that French keyboards and programs write.
    if bytes.starts(with: [0xC2, 0xA0]) { return 2 }
    return bytes.starts(with: [0xE2, 0x80, 0xAF]) ? 3 : nil
  }

  // Words and addresses are no longer. Without these bounds each bracket of a hostile text would be
  // compared with all of it.
  private static let longestWords = 300
  private static let longestAddress = 1_000

  /// True for words between brackets: a note's number, `[…]` and the end of `[[entry]]` are none. What
  /// has markup in it is not seen whole here, and left alone.
  static func endsInWords(_ text: ArraySlice<UInt8>) -> Bool {
    guard let open = text.suffix(longestWords).lastIndex(of: UInt8(ascii: "[")) else {
      return false
    }
    let words = text[(open + 1)...]
    let isWiki = open > text.startIndex && text[open - 1] == UInt8(ascii: "[")
    return !isWiki && words.first != UInt8(ascii: "^") && !words.contains(UInt8(ascii: "]"))
      && String(decoding: words, as: UTF8.self).contains(where: \.isLetter)
  }

  /// True for what stands behind the parenthesis when it is certain to be an address or a language.
  static func beginsWithAddress(_ text: ArraySlice<UInt8>) -> Bool {
    guard let close = text.prefix(longestAddress).firstIndex(of: UInt8(ascii: ")")) else {
      return false
    }
    let inside = text[..<close]
    if ForeignPhrase.language(of: Array(inside)) != nil { return true }
    let address = inside.prefix { !ASCII.isSpace($0) }
    let rest = inside[address.endIndex...].drop(while: ASCII.isSpace)
    guard rest.isEmpty || rest.first == UInt8(ascii: "\"") else { return false }
    let lowered = address.map(ASCII.lowered)
    return lowered.starts(with: "http://".utf8) || lowered.starts(with: "https://".utf8)
      || lowered.suffix(3).elementsEqual(".md".utf8)
      || isPath(lowered) || isPlace(lowered)
  }

  /// `/actions/04-hub`; « /an » and “/h” are units.
  private static func isPath(_ address: [UInt8]) -> Bool {
    address.first == UInt8(ascii: "/")
      && address.dropFirst().contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
  }

  /// `#la-suite`; « #3 » is a number, and `#musique` a hashtag.
  private static func isPlace(_ address: [UInt8]) -> Bool {
    address.first == UInt8(ascii: "#") && address.count > 3 && ASCII.isLetter(address[1])
      && address.contains(UInt8(ascii: "-"))
  }
}
