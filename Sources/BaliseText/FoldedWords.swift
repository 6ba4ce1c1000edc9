/// The words of a text, folded as names are, with their places.
package enum FoldedWords {
  /// A word.
  package struct Word: Sendable, Hashable {
    /// Lower-case letters and digits, without accents.
    package let key: String
    /// Where it stands, in bytes of the text.
    package let range: Range<Int>
  }

  /// Every word of some UTF-8 text, in order; places count from the first byte given.
  package static func of(_ bytes: ArraySlice<UInt8>) -> [Word] {
    var words: [Word] = []
    var start: Int?
    var place = 0
    func end() {
      guard let first = start else { return }
      let part = bytes[bytes.startIndex + first..<bytes.startIndex + place]
      let text = String(decoding: part, as: UTF8.self)
      words.append(Word(key: NameFolding.key(text), range: first..<place))
      start = nil
    }
    while place < bytes.count {
      let (scalar, length) = decoded(bytes, bytes.startIndex + place)
      if isWord(scalar) { start = start ?? place } else { end() }
      place += length
    }
    end()
    return words
  }

  /// The words of a text as they compare.
  package static func keys(_ text: String) -> [String] { of(Array(text.utf8)[...]).map(\.key) }

  /// True when some words stand in a text one after the other.
  package static func holds(_ words: [Word], _ wanted: [String]) -> Bool {
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      wanted.indices.allSatisfy { words[start + $0].key == wanted[$0] }
    }
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case ..<0x80: return false
    default:
      guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
      return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
    }
  }

  /// The scalar at a place and its length; a broken one is one byte that is no letter.
  private static func decoded(_ bytes: ArraySlice<UInt8>, _ place: Int) -> (UInt32, Int) {
    let first = bytes[place]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, place + length <= bytes.endIndex else { return (0, 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for next in bytes[(place + 1)..<(place + length)] {
      guard next & 0xC0 == 0x80 else { return (0, 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (value, length)
  }
}
