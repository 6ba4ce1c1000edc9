/// The words of a text as the search of a site sees them. `templates/assets/search.js` reads them in
/// the same way: `Tests/Fixtures/search` holds the cases that both must pass.
package enum SearchWords {
  /// A word of a text.
  package struct Word: Sendable, Hashable {
    /// Small letters and digits, without accents or ligatures.
    package let key: String
    /// As it is written, in small letters.
    package let written: String
  }

  /// The words, in order. What stands before an apostrophe is a word of its own (“l’école”), and a
  /// letter alone is none.
  package static func of(_ text: String) -> [Word] {
    var words: [Word] = []
    let bytes = Array(text.utf8)
    visit(bytes) { words.append(Word(key: $0, written: written($1, in: bytes, key: $0))) }
    return words
  }

  /// The keys of the words.
  package static func keys(_ text: String) -> [String] {
    var keys: [String] = []
    visit(Array(text.utf8)) { key, _ in keys.append(key) }
    return keys
  }

  /// How a word is written that stands at some bytes of a text, in small letters.
  package static func written(_ range: Range<Int>, in bytes: [UInt8], key: String) -> String {
    // Of a word without accents the key takes nothing away.
    if range.count == key.utf8.count, bytes[range].allSatisfy({ $0 < 0x80 }) { return key }
    return String(decoding: bytes[range], as: UTF8.self).lowercased()
  }

  /// Every word of some UTF-8, in order: its key, and the bytes where it stands.
  package static func visit(
    _ bytes: [UInt8], _ body: (_ key: String, _ range: Range<Int>) -> Void
  ) {
    var key: [UInt8] = []
    var start = -1
    var index = 0
    func end() {
      if start >= 0, !isLetterAlone(key) {
        body(String(decoding: key, as: UTF8.self), start..<index)
      }
      start = -1
      key.removeAll(keepingCapacity: true)
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          if start < 0 { start = index }
          key.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          if start < 0 { start = index }
          key.append(byte | 0x20)
        default: end()
        }
        index += 1
        continue
      }
      let (scalar, length) = scalar(bytes, index)
      switch LetterFolding.fold(scalar, into: &key) {
      case .letter, .digit: if start < 0 { start = index }
      case .invisible: break
      case .separator: end()
      }
      index += length
    }
    end()
  }

  private static func isLetterAlone(_ key: [UInt8]) -> Bool {
    key.isEmpty || (key.count == 1 && key[0] >= UInt8(ascii: "a"))
  }

  /// The scalar at a place, and its length; what is no UTF-8 is a sign that no word holds.
  private static func scalar(_ bytes: [UInt8], _ index: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for next in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(next & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
