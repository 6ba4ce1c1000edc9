import BaliseText

/// Finds `&#1;` and its likes: control characters written by their code, which would come out as
/// themselves and which XML cannot hold; and the codes of what turns the direction of words.
enum HiddenControl {
  /// The first one, with its code; `&#0;` and what is no character come out as U+FFFD.
  static func find(in bytes: [UInt8], _ range: Range<Int>) -> (place: Range<Int>, code: UInt32)? {
    var index = range.lowerBound
    while true {
      index = WordScan.byte(UInt8(ascii: "&"), in: bytes.span, index..<range.upperBound)
      guard index + 1 < range.upperBound else { return nil }
      if bytes[index + 1] == UInt8(ascii: "#") {
        let digits = bytes[(index + 2)..<min(index + 12, range.upperBound)].prefix {
          $0 != UInt8(ascii: ";")
        }
        if let code = code(digits), isControl(code) {
          return (index..<min(index + 3 + digits.count, range.upperBound), code)
        }
      }
      index += 1
    }
  }

  private static func code(_ digits: ArraySlice<UInt8>) -> UInt32? {
    CharacterReference.number(String(decoding: digits, as: UTF8.self))
  }

  private static func isControl(_ code: UInt32) -> Bool {
    switch code {
    case 1...0x1F: ![9, 10, 13].contains(code)
    case 0x7F...0x9F: code != 0x85
    default: code == 0xFEFF || code & 0xFFFE == 0xFFFE || TextScan.isTurn(code)
    }
  }
}
