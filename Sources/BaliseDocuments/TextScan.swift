// Runs over every byte of every file.

import BaliseText

/// Finds bytes that are not the UTF-8 of ordinary text.
enum TextScan {
  /// A byte sequence that no text may hold.
  struct Fault {
    let offset: Int
    let length: Int
    /// True when it is not UTF-8 at all; false for a character that text may not hold.
    let isEncoding: Bool
    /// The character, when it is one.
    let code: UInt32
  }

  /// The first fault: malformed UTF-8, a control character, or a noncharacter.
  static func firstFault(in bytes: Span<UInt8>, _ range: Range<Int>) -> Fault? {
    var turns: [Fault] = []
    return firstFault(in: bytes, range, turns: &turns)
  }

  // Texts in two directions have many of them, in pairs.
  private static let mostTurns = 2_000

  /// The same; the characters before it that turn the direction of a text are noted.
  static func firstFault(
    in bytes: Span<UInt8>, _ range: Range<Int>, turns: inout [Fault]
  ) -> Fault? {
    var index = range.lowerBound
    while true {
      // The accents of Europe, two bytes that say nothing else, are passed over, too.
      index = WordScan.unusual(in: bytes, index..<range.upperBound)
      guard index < range.upperBound else { return nil }
      let byte = bytes[index]
      if byte < 0x80 {
        return Fault(offset: index, length: 1, isEncoding: false, code: UInt32(byte))
      }
      let length = sequenceLength(bytes, index, range.upperBound)
      guard length > 0 else { return Fault(offset: index, length: 1, isEncoding: true, code: 0) }
      let code = decode(bytes, index, length)
      if isForbidden(code) {
        return Fault(offset: index, length: length, isEncoding: false, code: code)
      }
      if isTurn(code), turns.count < mostTurns {
        turns.append(Fault(offset: index, length: length, isEncoding: false, code: code))
      }
      index += length
    }
  }

  /// Embeddings, overrides and isolates of the bidirectional algorithm, and their ends.
  static func isTurn(_ code: UInt32) -> Bool {
    (0x202A...0x202E).contains(code) || (0x2066...0x2069).contains(code)
  }

  /// C1 controls (except next line), marks that only Unicode itself uses, and a stray byte order
  /// mark: what YAML and HTML both refuse.
  private static func isForbidden(_ code: UInt32) -> Bool {
    if code < 0xA0 { return code != 0x85 }
    return code == 0xFEFF || code & 0xFFFE == 0xFFFE
  }

  /// Length of the well-formed sequence at an index (RFC 3629); 0 when there is none.
  static func sequenceLength(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    func continues(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      index + offset < end && bytes[index + offset] >= low && bytes[index + offset] <= high
    }
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80, 0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80, 0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }

  private static func decode(_ bytes: Span<UInt8>, _ index: Int, _ length: Int) -> UInt32 {
    let mask: UInt8 = length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07
    var code = UInt32(bytes[index] & mask)
    for offset in 1..<length { code = code << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return code
  }
}
