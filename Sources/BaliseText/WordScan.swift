// Most bytes of a site need no change. They are looked at eight at a time, as one 64-bit number: a
// byte of the number that is zero after “xor” is the byte looked for. Only the lowest byte found in
// a number is exact, which is the one that is used.

/// Finds the next byte of a kind, many bytes at a step.
package enum WordScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Index of the first `& < > " '` from an index on; the count where there is none.
  package static func markup(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, start..<bytes.count) { word in
      // `&` and `'`, `<` and `>` differ by one bit each.
      zeros((word | ones) ^ (ones &* 0x27)) | zeros((word | (ones &* 2)) ^ (ones &* 0x3E))
        | zeros(word ^ (ones &* 0x22))
    } byte: { byte in
      byte | 1 == 0x27 || byte | 2 == 0x3E || byte == 0x22
    }
  }

  /// Index of the first byte that JSON may have to escape, from an index on.
  static func json(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, start..<bytes.count) { word in
      zeros((word | (ones &* 2)) ^ (ones &* 0x3E)) | zeros(word ^ (ones &* 0x22))
        | zeros(word ^ (ones &* 0x26)) | zeros(word ^ (ones &* 0x5C))
        | zeros(word ^ (ones &* 0x7F)) | zeros(word ^ (ones &* 0xE2)) | controls(word)
    } byte: { byte in
      byte < 0x20 || byte | 2 == 0x3E || byte == 0x22 || byte == 0x26 || byte == 0x5C
        || byte == 0x7F || byte == 0xE2
    }
  }

  /// Index of the first byte that is not a visible ASCII character or a space, from an index on.
  package static func notPlain(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    first(in: bytes, range) { word in
      controls(word) | zeros(word ^ (ones &* 0x7F)) | (word & highs)
    } byte: { byte in
      byte < 0x20 || byte >= 0x7F
    }
  }

  /// Index of the first byte of a range that ordinary text of ASCII does not hold: what is beyond
  /// ASCII, and control characters other than tabs and line breaks.
  package static func extraordinary(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = notPlain(in: bytes, range)
    while index < range.upperBound, isLineSpace(bytes[index]) {
      index = notPlain(in: bytes, index + 1..<range.upperBound)
    }
    return index
  }

  /// Index of the first byte that may be, or may end, `! : ; ?`, a French quotation mark or a
  /// typographic one, from an index on; the count where there is none.
  package static func frenchSign(in bytes: Span<UInt8>, from start: Int) -> Int {
    first(in: bytes, start..<bytes.count) { word in
      // `:` and `;`, “ and ” (E2 80 9C, E2 80 9D), « and » (C2 AB, C2 BB) differ by one bit each.
      zeros((word | ones) ^ (ones &* 0x3B)) | zeros((word | ones) ^ (ones &* 0x9D))
        | zeros((word | (ones &* 0x10)) ^ (ones &* 0xBB)) | zeros(word ^ (ones &* 0x21))
        | zeros(word ^ (ones &* 0x3F))
    } byte: { byte in
      byte | 1 == 0x3B || byte | 1 == 0x9D || byte | 0x10 == 0xBB || byte == 0x21 || byte == 0x3F
    }
  }

  /// Index of the first comma, quote or line break, which a cell of CSV holds between quotes only;
  /// the count where there is none.
  package static func cellBreak(in bytes: Span<UInt8>) -> Int {
    first(in: bytes, 0..<bytes.count) { word in
      zeros(word ^ (ones &* 0x2C)) | zeros(word ^ (ones &* 0x22)) | zeros(word ^ (ones &* 0x0A))
        | zeros(word ^ (ones &* 0x0D))
    } byte: { byte in
      byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D
    }
  }

  /// Index of the first line feed or carriage return of a range; its end where there is none.
  package static func lineBreak(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    first(in: bytes, range) { word in
      zeros(word ^ (ones &* 0x0A)) | zeros(word ^ (ones &* 0x0D))
    } byte: { byte in
      byte == 0x0A || byte == 0x0D
    }
  }

  /// Index of the first byte of a value in a range; its end where there is none.
  package static func byte(_ wanted: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let pattern = ones &* UInt64(wanted)
    return first(in: bytes, range) {
      zeros($0 ^ pattern)
    } byte: {
      $0 == wanted
    }
  }

  @inline(__always)
  private static func isLineSpace(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  @inline(__always)
  private static func controls(_ word: UInt64) -> UInt64 {
    (word &- (ones &* 0x20)) & ~word & highs
  }

  @inline(__always)
  private static func first(
    in bytes: Span<UInt8>, _ range: Range<Int>, word: (UInt64) -> UInt64, byte: (UInt8) -> Bool
  ) -> Int {
    var index = range.lowerBound
    precondition(index >= 0 && index <= range.upperBound && range.upperBound <= bytes.count)
    return unsafe bytes.withUnsafeBytes { buffer in
      while index + 8 <= range.upperBound {
        let number = unsafe UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let found = word(number)
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < range.upperBound, unsafe !byte(buffer[index]) { index += 1 }
      return index
    }
  }
}
