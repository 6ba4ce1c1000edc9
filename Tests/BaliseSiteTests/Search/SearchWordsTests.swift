import BaliseTestSupport
import BaliseText
import Foundation
import Testing

/// The cases are read by the script too, in a browser: `Tests/BaliseSearch/run`.
struct SearchWordsTests {
  private static let folder = Fixtures.folder + "/search/"

  private static func rows(_ name: String) throws -> [[String]] {
    let text = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: folder + name)), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func theCasesOfBothSides() throws {
    let rows = try Self.rows("words.tsv")
    #expect(rows.count > 50)
    for row in rows {
      let stem = SearchStem(tag: row[0] == "-" ? "xx" : row[0])
      let found = SearchWords.keys(row[1]).map(stem.of).joined(separator: " ")
      #expect(found == row[2], "\(row[0]) “\(row[1])”")
    }
  }

  /// Every letter of the scripts of Europe, between two others.
  @Test func everyLetter() throws {
    let ranges: [ClosedRange<UInt32>] = [
      0xA0...0x24F, 0x370...0x52F, 0x1E00...0x1EFF, 0x2010...0x2044, 0x2070...0x209C,
      0x2100...0x2126, 0xFB00...0xFB06,
    ]
    let lines = ranges.joined().compactMap { Unicode.Scalar($0) }.map { scalar -> String in
      let text = "xx" + String(scalar) + "yy"
      return text + "\t" + SearchWords.keys(text).joined(separator: " ")
    }
    // A line end would end the row, and unassigned places belong to no version of Unicode.
    let text =
      "# text\twords — made by SearchWordsTests.swift\n"
      + zip(lines, ranges.joined()).filter { _, value in
        guard let scalar = Unicode.Scalar(value) else { return false }
        return ![.unassigned, .lineSeparator, .paragraphSeparator].contains(
          scalar.properties.generalCategory)
      }.map { $0.0 + "\n" }.joined()
    let url = URL(fileURLWithPath: Self.folder + "letters.tsv")
    if Fixtures.isUpdating { try Data(text.utf8).write(to: url) }
    #expect(String(decoding: try Data(contentsOf: url), as: UTF8.self) == text)
  }

  @Test func theWordAsItIsWritten() {
    #expect(SearchWords.of("L’Œuvre d’ÉCOLE").map(\.written) == ["œuvre", "école"])
  }
}
