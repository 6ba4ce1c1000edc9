import BaliseDiagnostics
import BaliseTestSupport
import BaliseText
import Testing

@testable import BaliseSite

/// What was told is read again as it was written, and nothing is made of what is spoilt.
struct ToldCacheTests {
  private static func range(_ path: String, _ line: String?, isCut: Bool = false) -> SourceRange {
    SourceRange(
      path: path, start: SourcePosition(line: 3, column: 2),
      end: SourcePosition(line: 4, column: 9),
      line: line, bytes: line == nil ? nil : ByteRange(7, 90), lineColumn: isCut ? 40 : 1,
      isLineCut: isCut)
  }

  /// The same word with its accents written in two ways, side by side.
  private static let told: ToldCache = {
    let words = ["\u{C9}valuation", "E\u{301}valuation"]
    let warnings = words.map { word in
      Diagnostic(
        id: "unknown-heading", severity: .warning,
        message: Phrase(asWrittenEn: word, fr: word), range: range("content/a.md", "## " + word),
        help: Phrase(en: "write it : again", fr: "l'écrire : encore"))
    }
    let rest = Diagnostic(
      id: "more-mistakes", severity: .note, message: Phrase(en: "a", fr: "« b » ?"), range: nil,
      notes: [
        Diagnostic.Note(Phrase(en: "here", fr: "ici"), at: range("content/b.md", "x", isCut: true)),
        Diagnostic.Note(Phrase(en: "there", fr: "là")),
      ], fix: Diagnostic.Fix(bytes: ByteRange(1, 2), replacement: "\0é"))
    return ToldCache(
      general: [rest] + warnings,
      made: [
        "a.html": .init(diagnostics: warnings, state: 7),
        "b.html": .init(diagnostics: [rest, rest], state: .max),
      ])
  }()

  @Test func whatWasToldIsReadAsItWasWritten() throws {
    let bytes = Self.told.encoded(seed: 5, generation: 6)
    let read = try #require(ToldCache(bytes, seed: 5, generation: 6))
    #expect(read.made == Self.told.made && read.count == Self.told.count)
    let (one, other) = (Transcript.text(read.all, .fr), Transcript.text(Self.told.all, .fr))
    #expect(Array(one.utf8) == Array(other.utf8))
    #expect(read.general == Self.told.general)
    #expect(Self.lines(read.general) == Self.lines(Self.told.general))
    #expect(ToldCache(bytes, seed: 5, generation: 7) == nil)
    #expect(ToldCache(bytes, seed: 4, generation: 6) == nil)
  }

  private static func lines(_ diagnostics: [Diagnostic]) -> [[UInt8]] {
    diagnostics.map { Array((($0.range?.line ?? "") + $0.message.en).utf8) }
  }

  /// Cut off or changed, also under a fingerprint that is right.
  @Test func nothingIsMadeOfSpoiltBytes() {
    let bytes = Self.told.encoded(seed: 5, generation: 6)
    for end in stride(from: 0, to: bytes.count, by: 3) {
      #expect(ToldCache(Array(bytes[..<end]), seed: 5, generation: 6) == nil)
    }
    let head = CacheWriter().sealed().count
    var dice = SeededDice(seed: 1)
    for _ in 0..<2000 {
      var body = Array(bytes[head...])
      for _ in 0..<dice.number(1...3) {
        body[dice.number(0...body.count - 1)] = UInt8(dice.number(0...255))
      }
      var spoilt = CacheWriter()
      spoilt.add(body[...])
      _ = ToldCache(spoilt.sealed(), seed: 5, generation: 6)?.all
    }
  }
}
