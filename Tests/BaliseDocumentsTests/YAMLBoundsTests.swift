import BaliseDiagnostics
import BaliseDocuments
import Testing

/// Texts that nobody writes, and that must cost little and never crash.
@Suite struct YAMLBoundsTests {
  private func ids(_ bytes: [UInt8]) -> [String] {
    YAMLDocument.parse(file: SourceFile(path: "a", bytes: bytes)).diagnostics.map(\.id)
  }

  private func ids(_ text: String) -> [String] { ids(Array(text.utf8)) }

  @Test func longListsAreRefusedWhereTheyGrow() {
    let text = "a:\n" + String(repeating: "  - x\n", count: 100_000)
    let found = YAMLDocument.parse(file: SourceFile(path: "a", text: text)).diagnostics
    #expect(found.map(\.id) == ["yaml-too-many-entries"])
    #expect(found.first?.range?.start == SourcePosition(line: 20_002, column: 5))
    #expect(
      ids("a: [" + String(repeating: "x,", count: 100_000) + "]") == ["yaml-too-many-entries"])
    let keys = (0..<100_000).map { "k\($0): x\n" }.joined()
    #expect(ids(keys) == ["yaml-too-many-entries"])
    #expect(ids("a:\n" + String(repeating: "  - x\n", count: 20_000)) == [])
  }

  @Test func deepTextsAreRefused() {
    #expect(ids("a: " + String(repeating: "[", count: 100_000)) == ["yaml-too-deep"])
    #expect(ids(String(repeating: "{a: ", count: 50_000)) == ["yaml-too-deep"])
    #expect(ids(String(repeating: "- ", count: 100_000) + "x") == ["yaml-too-deep"])
    let indented = (0..<500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(ids(indented) == ["yaml-too-deep"])
  }

  @Test func largeTextsAreRefused() {
    #expect(ids("a: " + String(repeating: "x", count: 300_000)) == ["yaml-text-too-long"])
    #expect(ids(String(repeating: "# x\n", count: 2 << 20)) == ["yaml-too-large"])
  }

  @Test func aliasesCannotMultiply() {
    var bomb = "a0: &a0 [x, x, x, x]\n"
    for level in 1..<30 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let found = ids(bomb)
    #expect(found.count <= 20)
    #expect(Set(found) == ["yaml-anchor", "yaml-alias"])
    #expect(ids((0..<50_000).map { "- &a\($0) x\n" }.joined()).count == 20)
    #expect(ids((0..<15_000).map { _ in "a: x\n" }.joined()).count == 20)
  }

  @Test func charactersThatNoTextHolds() {
    #expect(ids("a: x\u{0}y\n") == ["file-control-character"])
    #expect(ids("a: \u{1B}[31m\n") == ["file-control-character"])
    #expect(ids("a: x\u{FEFF}y\n") == ["file-control-character"])
    #expect(ids("a: \u{FFFE}\n") == ["file-control-character"])
    for code in ["\\0", "\\x01", "\\e", "\\x7F", "\\u009F", "\\uFFFE", "\\uFEFF"] {
      #expect(ids("a: \"x\(code)y\"\n") == ["file-control-character"], "\(code)")
    }
    #expect(ids("a: \"\\t\\u00e9\\N\\L\\_\\U0001F600\"\n") == [])
    let latin1: [UInt8] = Array("a: x\nb: caf".utf8) + [0xE9, 0x0A]
    let found = YAMLDocument.parse(file: SourceFile(path: "a", bytes: latin1)).diagnostics
    #expect(found.map(\.id) == ["file-not-utf8"])
    #expect(found.first?.range?.start == SourcePosition(line: 2, column: 7))
  }

  @Test(
    arguments: [
      [0x80], [0xC3], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xFF],
    ] as [[UInt8]])
  func malformedUTF8(_ bytes: [UInt8]) {
    #expect(ids(Array("é: ".utf8) + bytes + [0x0A]) == ["file-not-utf8"])
    #expect(ids(Array("é: ".utf8) + bytes) == ["file-not-utf8"])
  }

  @Test func wellFormedUTF8IsLetThrough() {
    #expect(ids("é: ça œuvre — 日本語 😀 \u{85} \u{2028} \u{10FFFD}\n") == [])
  }

  /// An editor shows one line where YAML reads two.
  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\n\u{2028}"])
  func aFieldCannotHideInTheLineOfAnother(_ sign: String) {
    #expect(ids("a: é\(sign)b: c\n").contains("file-control-character"))
    #expect(ids("a:\n  d: é\(sign)\u{20}\u{20}b: c\n") != [])
  }

  /// Cutting and doubling bytes of real front matter anywhere must give words, never a crash.
  @Test func damagedTextsAreExplained() {
    let text = Array(
      """
      titre: "L'été : un hub" # é
      pilote: [Le Damier, {group: 'a', open: true}]
      moyens: {1: À préciser, 2: 50 000 €}
      texte: |
        un
         deux
      liste:
        - a: b
          c: [d, "e\\u00e9"]
        - >-
          plié
      """.utf8)
    var generator = SeededGenerator(seed: 42)
    let signs = Array("\"'[]{}:-#&*!|>%@`\t\n\r ,?\\é\u{A0}".utf8)
    for _ in 0..<4000 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(signs[Int.random(in: 0..<signs.count, using: &generator)], at: index)
        default: bytes.removeSubrange(index..<min(index + 9, bytes.count))
        }
      }
      let file = SourceFile(path: "a", bytes: bytes)
      let parsed = YAMLDocument.parse(file: file)
      #expect(parsed.value != nil || parsed.hasErrors)
      for diagnostic in parsed.diagnostics {
        let range = diagnostic.range?.bytes ?? ByteRange(0, 0)
        #expect(range.start >= 0 && range.start <= range.end && Int(range.end) <= bytes.count)
      }
      if let root = parsed.value?.root { check(root, in: bytes.count) }
    }
  }

  private func check(_ node: YAMLNode, in count: Int) {
    #expect(node.range.start <= node.range.end && Int(node.range.end) <= count)
    _ = node.words
    for item in node.items { check(item, in: count) }
    for entry in node.entries { check(entry.value, in: count) }
  }
}

/// The same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var value = state
    value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
    return value ^ (value >> 33)
  }
}
