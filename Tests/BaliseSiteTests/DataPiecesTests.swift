import Testing

@testable import BaliseSite

/// Long files of data are written in pieces, in order, whatever the number of workers.
@Suite struct DataPiecesTests {
  @Test(arguments: [1, 2, 3], [0, 1, 2, 3, 7, 12, 13, 40])
  func everyEntryIsWrittenOnceAndInOrder(_ jobs: Int, _ count: Int) throws {
    var written: [UInt8] = []
    var longest = 0
    let pieces = DataPieces(
      path: "data/numbers.json", range: 5..<5 + count, size: 2, reuse: nil, jobs: jobs)
    try pieces.write { range in
      range.map { UInt8($0) }
    } to: { piece in
      written += piece
      longest = max(longest, piece.count)
    }
    #expect(written == (5..<5 + count).map { UInt8($0) })
    #expect(longest <= 2)
  }
}
