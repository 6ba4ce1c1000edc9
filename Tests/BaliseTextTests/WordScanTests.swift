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

  @Test func lettersOfEuropeAreNothingUnusual() {
    var generator = SeededGenerator(seed: 7)
    let pieces: [[UInt8]] = [
      Array("é".utf8), Array("a".utf8), Array("œuvre ".utf8), [0xC2, 0xA0], [0xC3],
      [0xE2, 0x80, 0x99],
      [0x00], [0x0A], Array("sans accent ni signe ".utf8), [0xDF, 0xBF], [0xC3, 0x41],
    ]
    for _ in 0..<4000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let chosen = pieces.randomElement(using: &generator) ?? []
        // Most texts hold nothing unusual for a while.
        bytes += Int.random(in: 0...3, using: &generator) > 0 ? pieces[0] + pieces[8] : chosen
      }
      let start = Int.random(in: 0...bytes.count, using: &generator)
      var wanted = start
      while wanted < bytes.count {
        let byte = bytes[wanted]
        let isPair = (0xC3...0xDF).contains(byte) && wanted + 1 < bytes.count
        if isPair, bytes[wanted + 1] & 0xC0 == 0x80 {
          wanted += 2
        } else if byte == 9 || byte == 10 || byte == 13 || (0x20..<0x7F).contains(byte) {
          wanted += 1
        } else {
          break
        }
      }
      let found = WordScan.unusual(in: bytes.span, start..<bytes.count)
      #expect(found == wanted, "\(bytes)")
    }
  }

  @Test func aByteIsCountedAndPlacedHoweverManyThereAre() {
    var generator = SeededGenerator(seed: 11)
    for length in [0, 1, 15, 16, 17, 40, 300, 2500, 5000] {
      for density in [0, 3, 100] {
        let bytes = (0..<length).map { _ in
          Int.random(in: 1...100, using: &generator) <= density ? 0x0A : UInt8(0x61)
        }
        let from = Int.random(in: 0...length, using: &generator)
        let wanted = (from..<length).filter { bytes[$0] == 0x0A }.map { Int32($0 + 1) }
        let count = WordScan.count(0x0A, in: bytes.span, from..<length)
        #expect(count == wanted.count)
        var places: [Int32] = [7]
        WordScan.append(after: 0x0A, in: bytes.span, from..<length, to: &places)
        #expect(places == [7] + wanted)
      }
    }
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
