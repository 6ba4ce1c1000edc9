import BaliseDiagnostics
import BaliseText
import Testing

/// Repairs touch the bytes they name and no others.
struct FixApplierTests {
  private func apply(_ fixes: [(Int, Int, String)], to text: String) -> (String, [Int]) {
    let result = FixApplier.apply(
      fixes.map { Diagnostic.Fix(bytes: ByteRange($0.0, $0.1), replacement: $0.2) },
      to: Array(text.utf8))
    return (String(decoding: result.bytes, as: UTF8.self), result.applied)
  }

  @Test
  func severalRepairsInAnyOrder() {
    #expect(apply([(4, 5, "E"), (0, 1, "AA"), (2, 3, "")], to: "abcde") == ("AAbdE", [1, 2, 0]))
  }

  @Test
  func neighboursAndInsertions() {
    #expect(apply([(0, 2, "x"), (2, 4, "y")], to: "abcd") == ("xy", [0, 1]))
    #expect(apply([(2, 2, "+"), (0, 2, "x")], to: "abcd") == ("x+cd", [1, 0]))
    #expect(apply([(4, 4, "+"), (0, 0, "-")], to: "abcd") == ("-abcd+", [1, 0]))
  }

  @Test
  func theFirstOfOverlappingRepairsIsMade() {
    #expect(apply([(1, 3, "x"), (2, 4, "y"), (3, 4, "z")], to: "abcd") == ("axz", [0, 2]))
    #expect(apply([(1, 1, "x"), (1, 1, "y"), (1, 2, "z")], to: "ab") == ("axb", [0]))
    #expect(apply([(0, 2, "x"), (0, 2, "x")], to: "ab") == ("x", [0]))
  }

  @Test
  func repairsThatChangeNothingOrLieOutsideAreLeftOut() {
    #expect(apply([(0, 1, "a")], to: "ab") == ("ab", []))
    #expect(apply([(1, 9, "x"), (-3, 1, "x"), (2, 1, "x"), (7, 7, "x")], to: "ab") == ("ab", []))
    #expect(apply([(0, 0, "x")], to: "") == ("x", [0]))
  }

  @Test
  func bytesThatAreNoTextStay() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0x0D, 0x0A]
    let fix = Diagnostic.Fix(bytes: ByteRange(3, 4), replacement: "é")
    #expect(
      FixApplier.apply([fix], to: bytes).bytes == [0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0xFF, 0x0D, 0x0A])
  }

  @Test
  func repairsThatUndoEachOtherEnd() {
    var mender = SourceMender()
    var file = SourceFile(path: "a.md", text: "x: 1")
    var rounds = 0
    while rounds < 10 {
      let next = file.bytes[0] == UInt8(ascii: "x") ? "y" : "x"
      let fix = Diagnostic.Fix(bytes: ByteRange(0, 1), replacement: next)
      let changed = mender.mend(
        [FixProposal(path: "a.md", fix: fix)], in: { $0 == "a.md" ? file : nil },
        isSound: { _, _ in true })
      guard let mended = changed.first else { break }
      file = mended
      rounds += 1
    }
    #expect(rounds == 1)
    #expect(mender.repairs.map(\.before) == ["x"])
  }

  @Test
  func whatWouldNotBeSoundIsNotRepaired() {
    var mender = SourceMender()
    let file = SourceFile(path: "a.md", text: "abc")
    let fix = Diagnostic.Fix(bytes: ByteRange(0, 1), replacement: "z")
    let changed = mender.mend(
      [FixProposal(path: "a.md", fix: fix), FixProposal(path: "b.md", fix: fix)],
      in: { $0 == "a.md" ? file : nil }, isSound: { _, _ in false })
    #expect(changed.isEmpty)
    #expect(mender.repairs.isEmpty)
  }

  @Test
  func repairsAreToldInBothLanguages() {
    var mender = SourceMender()
    let file = SourceFile(path: "content/actions/04-hub.md", text: "---\nliens:\n  - Le Damiez\n")
    let changed = mender.mend(
      [(15 + 2, 26, "Le Damier"), (0, 0, "---\n"), (4, 9, ""), (26, 26, "\u{1B}[2J")].map {
        FixProposal(
          path: file.path,
          fix: Diagnostic.Fix(bytes: ByteRange($0.0, $0.1), replacement: $0.2))
      }, in: { _ in file }, isSound: { _, _ in true })
    #expect(changed.count == 1)
    let phrases = mender.repairs.map(\.phrase)
    let place = "content/actions/04-hub.md"
    #expect(phrases.map(\.en).contains("\(place):1: added “---”"))
    #expect(phrases.map(\.fr).contains("\(place):2\u{A0}: «\u{A0}liens\u{A0}» retiré"))
    #expect(!phrases.contains { $0.en.contains("\u{1B}") })
  }

  @Test(arguments: [
    ("---\n", "a.md:1: added “---”"), ("", "a.md:1: removed empty lines"),
  ])
  func emptyLinesAreNamed(_ replacement: String, _ told: String) {
    var mender = SourceMender()
    let file = SourceFile(path: "a.md", text: "\r\n\ntitre: Hub\n")
    let fix = Diagnostic.Fix(bytes: ByteRange(0, 3), replacement: replacement)
    _ = mender.mend(
      [FixProposal(path: "a.md", fix: fix)], in: { _ in file }, isSound: { _, _ in true })
    #expect(mender.repairs.map(\.phrase.en) == [told])
  }
}
