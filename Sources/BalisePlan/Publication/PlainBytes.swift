import BaliseText

/// The bytes of a Markdown text as readers see them, as far as names, addresses and numbers go: without
/// the signs of Markdown, with character references, percent signs and wide digits read, each with its
/// place in the text. What a person writes to set a number off hides nothing of it.
struct PlainBytes {
  private(set) var bytes: [UInt8] = []
  /// Where each byte stands in the text.
  private(set) var places: [Int] = []
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
    bytes.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    var index = 0
    while index < text.count { index = read(index) }
  }

  /// The place in the text of a range of the plain bytes.
  func place(of range: Range<Int>) -> Range<Int> {
    places[range.lowerBound]..<places[range.upperBound - 1] + 1
  }

  /// Reads what stands at a place; where the next begins.
  private mutating func read(_ index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "\\") where index + 1 < text.count && Self.isSign(text[index + 1]):
      add(text[index + 1], index)
      return index + 2
    case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "`"): return index + 1
    case UInt8(ascii: "&"):
      if let (scalar, end) = reference(index) { return add(scalar, index, end) }
    case UInt8(ascii: "%"):
      if let byte = percent(index) {
        add(byte, index)
        return index + 3
      }
    case UInt8(ascii: "<"):
      if let end = tag(index) { return end }
    case 0x80...:
      if let (scalar, end) = scalar(index) { return add(scalar, index, end) }
    default: break
    }
    add(text[index], index)
    return index + 1
  }

  private mutating func add(_ byte: UInt8, _ place: Int) {
    bytes.append(byte)
    places.append(place)
  }

  /// Adds a letter, or what it stands for in numbers and addresses; where the text goes on.
  private mutating func add(_ scalar: Unicode.Scalar, _ place: Int, _ end: Int) -> Int {
    switch scalar.value {
    // What nobody sees: soft hyphen, joiners, marks of direction, variants.
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: break
    // Wide digits and signs are the narrow ones moved.
    case 0xFF01...0xFF5E: add(UInt8(scalar.value - 0xFEE0), place)
    case 0x2010...0x2015, 0x2212: add(UInt8(ascii: "-"), place)
    case 0xB7, 0x2022, 0x2027, 0x22C5: add(UInt8(ascii: "."), place)
    case _ where scalar.properties.isWhitespace: add(0x20, place)
    default: for byte in String(Character(scalar)).utf8 { add(byte, place) }
    }
    return end
  }

  private func scalar(_ index: Int) -> (Unicode.Scalar, Int)? {
    let length = text[index] >= 0xF0 ? 4 : text[index] >= 0xE0 ? 3 : 2
    guard index + length <= text.count,
      let scalars = String(validating: text[index..<index + length], as: UTF8.self)?.unicodeScalars,
      scalars.count == 1
    else { return nil }
    return (scalars[scalars.startIndex], index + length)
  }

  private static let names: [String: Unicode.Scalar] = [
    "nbsp": "\u{A0}", "commat": "@", "period": ".", "shy": "\u{AD}", "hyphen": "-", "dash": "-",
    "lowbar": "_", "plus": "+", "amp": "&", "eacute": "é", "egrave": "è", "agrave": "à",
    "ccedil": "ç", "ecirc": "ê", "ocirc": "ô", "icirc": "î", "euml": "ë", "iuml": "ï",
    "zwj": "\u{200D}", "zwnj": "\u{200C}", "ensp": " ", "emsp": " ", "thinsp": " ",
  ]

  /// The character of a reference at an ampersand, and where it ends.
  private func reference(_ index: Int) -> (Unicode.Scalar, Int)? {
    let limit = min(index + 34, text.count)
    guard let end = text[index..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: text[(index + 1)..<end], as: UTF8.self)
    guard name.hasPrefix("#") else { return Self.names[name.lowercased()].map { ($0, end + 1) } }
    return CharacterReference.number(name.dropFirst()).flatMap(Unicode.Scalar.init).map {
      ($0, end + 1)
    }
  }

  private func percent(_ index: Int) -> UInt8? {
    guard index + 2 < text.count,
      let byte = UInt8(String(decoding: text[(index + 1)...(index + 2)], as: UTF8.self), radix: 16),
      (0x20..<0x7F).contains(byte)
    else { return nil }
    return byte
  }

  /// Where a tag or a comment ends; nil for a sign that begins none, as in `<jean@example.org>`.
  private func tag(_ index: Int) -> Int? {
    guard index + 1 < text.count else { return nil }
    let next = text[index + 1]
    guard next == UInt8(ascii: "!") || next == UInt8(ascii: "/") || Self.isLetter(next) else {
      return nil
    }
    let limit = min(index + 400, text.count)
    guard let end = text[index..<limit].firstIndex(of: UInt8(ascii: ">")),
      !text[index..<end].contains(UInt8(ascii: "@")), !text[index..<end].contains(UInt8(ascii: ":"))
    else { return nil }
    return end + 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSign(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
