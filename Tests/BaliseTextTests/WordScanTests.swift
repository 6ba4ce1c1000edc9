import Testing

@testable import BaliseText

/// Bytes are looked at eight at a time: what is found is what a look at each would find.
@Suite struct WordScanTests {
  private func expectFound(
    _ find: (Span<UInt8>, Int) -> Int, _ isWanted: (UInt8) -> Bool, _ name: Comment
  ) {
    for byte in UInt8.min...UInt8.max {
      for length in [1, 7, 8, 9, 23] {
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
  }

  @Test func onlyTheRangeIsLookedAt() {
    for length in 0...20 {
      for start in 0...length {
        for end in start...length {
          var marked = [UInt8](repeating: 0x0A, count: length)
          for place in start..<end { marked[place] = 0x61 }
          #expect(WordScan.lineBreak(in: marked.span, start..<end) == end)
        }
      }
    }
  }
}
