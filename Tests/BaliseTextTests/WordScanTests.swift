import Testing

@testable import BaliseText

/// Bytes are looked at sixteen at a time: what is found is what a look at each would find.
@Suite struct WordScanTests {
  private func expectFound(
    _ find: (Span<UInt8>, Int) -> Int, _ isWanted: (UInt8) -> Bool, _ name: Comment
  ) {
    for byte in UInt8.min...UInt8.max {
      for length in [1, 7, 8, 9, 15, 16, 17, 23, 33] {
        for place in 0..<length {
          var bytes = [UInt8](repeating: 0x61, count: length)
          bytes[place] = byte
          let wanted = isWanted(byte) ? place : length
          #expect(find(bytes.span, 0) == wanted, name)
          #expect(find(bytes.span, place) == wanted, name)
          #expect(find(bytes.span, place + 1) == length, name)
        }
      }
    }
  }

  @Test func eachKindIsFoundWhereItStands() {
    expectFound(
      { WordScan.frenchSign(in: $0, from: $1) },
      { [0x21, 0x3A, 0x3B, 0x3F, 0x9C, 0x9D, 0xAB, 0xBB].contains($0) }, "French signs")
    expectFound(
      { WordScan.cellBreak(in: $0.extracting($1..<$0.count)) + $1 },
      { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }, "ends of cells")
    expectFound(
      { WordScan.either(0x7C, 0x5C, in: $0, $1..<$0.count) }, { [0x7C, 0x5C].contains($0) },
      "two bytes")
    expectFound(
      { WordScan.json(in: $0, from: $1) },
      { $0 < 0x20 || [0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F, 0xE2].contains($0) }, "JSON")
    expectFound({ WordScan.markup(in: $0, from: $1) }, { "&<>\"'".utf8.contains($0) }, "markup")
    expectFound(
      { WordScan.textSign(in: $0.extracting($1..<$0.count)) + $1 },
      { "&<>\"'[!:;?".utf8.contains($0) || [0x9C, 0x9D, 0xAB, 0xBB].contains($0) },
      "signs of a text")
    expectFound(
      { WordScan.notPlain(in: $0, $1..<$0.count) }, { $0 < 0x20 || $0 >= 0x7F }, "not plain")
    expectFound(
      { WordScan.extraordinary(in: $0, $1..<$0.count) },
      { $0 < 0x20 ? ![9, 10, 13].contains($0) : $0 >= 0x7F }, "extraordinary")
    expectFound(
      { WordScan.control(in: $0.extracting($1..<$0.count)) + $1 }, { $0 < 0x20 || $0 == 0x7F },
      "controls")
    expectFound(
      { WordScan.lineBreak(in: $0, $1..<$0.count) }, { $0 == 0x0A || $0 == 0x0D }, "line breaks")
    expectFound(
      { WordScan.linkSign(0x5D, in: $0, $1..<$0.count) }, { "]\\`!".utf8.contains($0) },
      "signs of links")
    expectFound({ WordScan.byte(0xE2, in: $0, $1..<$0.count) }, { $0 == 0xE2 }, "one byte")
  }

  @Test func twoLettersAndTwoDigitsAreFoundWhereverTheyStand() {
    for length in 4...50 {
      for place in 0...length - 4 {
        for group in ["FR76", "aZ09", "1R76", "F976", "FRx6", "FR7/", "é76", "@A11", "[a11"] {
          var bytes = [UInt8](repeating: UInt8(ascii: "."), count: length)
          bytes.replaceSubrange(place..<place + group.utf8.count, with: group.utf8)
          let isOne = group == "FR76" || group == "aZ09"
          #expect(WordScan.accountStart(in: bytes.span) == (isOne ? place : length))
        }
      }
    }
    #expect(WordScan.accountStart(in: [0x46, 0x52, 0x37].span) == 3)
  }

  @Test func whatStandsOutsideARangeIsNotFound() {
    for length in 0...40 {
      for end in 0...length {
        var bytes = [UInt8](repeating: 0x26, count: length)
        for start in 0...end {
          for index in start..<end { bytes[index] = 0x61 }
          #expect(WordScan.byte(0x26, in: bytes.span, start..<end) == end)
          #expect(WordScan.notPlain(in: bytes.span, start..<end) == end)
          #expect(WordScan.linkSign(0x26, in: bytes.span, start..<end) == end)
          for index in start..<end { bytes[index] = 0x26 }
        }
      }
    }
  }
}
