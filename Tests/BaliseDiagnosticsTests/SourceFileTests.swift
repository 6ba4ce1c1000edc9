import Testing

@testable import BaliseDiagnostics

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("⟦a⟧bc", 1, 1, 2), ("a\n⟦b⟧", 2, 1, 2), ("a\r\n⟦b⟧", 2, 1, 2), ("a\rb ⟦c⟧", 2, 3, 4),
    ("\u{FEFF}⟦a⟧", 1, 1, 2), ("é🙂⟦œ⟧", 1, 3, 4), ("e\u{301}⟦x⟧", 1, 3, 4), ("a\n⟦⟧", 2, 1, 1),
    ("⟦⟧", 1, 1, 1), ("\u{FEFF}a\r\n\r\n  ⟦éé⟧", 3, 3, 5),
  ])
  func places(_ marked: String, _ line: Int, _ column: Int, _ end: Int) throws {
    let range = try #require(MarkedText(marked).ranges.first)
    #expect(range.start == SourcePosition(line: line, column: column))
    #expect(range.end == SourcePosition(line: line, column: end))
  }

  @Test(arguments: [
    ("a\n⟦bc⟧ d\ne", "bc d"), ("\u{FEFF}⟦a⟧b\r\n", "ab"), ("x\ry⟦z⟧\rw", "yz"), ("a\n⟦⟧\nb", ""),
    ("ab⟦⟧", "ab"),
  ])
  func lines(_ marked: String, _ line: String) throws {
    let range = try #require(MarkedText(marked).ranges.first)
    #expect(range.line == line)
    #expect(range.lineColumn == 1 && !range.isLineCut)
  }

  @Test func rangeOverLines() throws {
    let range = try #require(MarkedText("a ⟦b\nc⟧ d").ranges.first)
    #expect(range.start == SourcePosition(line: 1, column: 3))
    #expect(range.end == SourcePosition(line: 2, column: 2))
    #expect(range.line == "a b")
  }

  @Test func placesOutsideTheFile() {
    for bytes: [UInt8] in [[], [0x0A], [0x0D], [0xEF, 0xBB, 0xBF], [0x80, 0xFF, 0xE2]] {
      let file = SourceFile(path: "x", bytes: bytes)
      for (start, end) in [(-5, -1), (0, 0), (5, 2), (0, 99), (99, 100), (.min, .max), (1, 2)] {
        let range = file.range(ByteRange(start, end))
        #expect(range.start.line >= 1 && range.start.column >= 1)
        #expect(range.start <= range.end)
      }
      for (line, column) in [(1, 1), (0, 0), (-1, -1), (9, 9), (1, .max), (.max, 1), (.min, .min)] {
        #expect((0...bytes.count).contains(file.offset(line: line, byteColumn: column)))
      }
    }
  }

  @Test func offsetsAreWhatPositionsMean() {
    let file = SourceFile(path: "x", text: "\u{FEFF}ab\r\ncd\re\n\nf")
    for (offset, byte) in file.bytes.enumerated() where byte > 0x20 && byte < 0x80 {
      let position = file.position(offset)
      #expect(file.offset(line: position.line, byteColumn: position.column) == offset)
    }
  }

  @Test(arguments: [
    "", "a", "\u{FEFF}ab\r\ncd\re\n\nf", "\n", "\r\r\n\n", "\u{FEFF}", "é\n\u{FEFF}x",
  ])
  func tableAgreesWithTheFile(_ text: String) {
    let file = SourceFile(path: "x", text: text)
    let table = LineTable(file)
    for line in -1...8 {
      for column in [-1, 0, 1, 2, 3, 50, .max] {
        #expect(
          table.offset(line: line, byteColumn: column)
            == file.offset(line: line, byteColumn: column))
      }
    }
    for offset in -1...(file.bytes.count + 1) {
      #expect(table.line(at: offset) == file.position(offset).line)
    }
  }

  @Test func longLinesAreCutBetweenCharacters() throws {
    let long = String(repeating: "é", count: 5000)
    let range = try #require(MarkedText(long + "⟦mot⟧" + long).ranges.first)
    let line = try #require(range.line)
    #expect(range.start.column == 5001 && range.isLineCut && range.lineColumn > 1)
    let before = line.unicodeScalars.prefix { $0 == "é" }.count
    #expect(range.lineColumn + before == range.start.column)
    #expect(line.utf8.count < 1300 && !line.unicodeScalars.contains("\u{FFFD}"))
    let junk = SourceFile(path: "x", bytes: Array(repeating: 0x80, count: 90_000))
    #expect((junk.range(ByteRange(50_000, 50_001)).line ?? "").unicodeScalars.count < 1300)
  }
}
