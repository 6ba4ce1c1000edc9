import Testing

@testable import BaliseValues

@Suite("Mentions in hostile text")
struct MentionsHostileTests {
  @Test("any bytes are read, and ranges never cut a scalar")
  func anyBytes() {
    var random = MentionsGenerator(seed: 7)
    let pieces: [[UInt8]] = [
      Array("Sauve-Qui-Peut".utf8), Array("Métropole".utf8), Array("Pôle ".utf8),
      Array("emploi".utf8), Array("\u{301}".utf8), Array("\u{AD}".utf8), Array("œ".utf8),
      Array("\u{200B}".utf8), Array("漢字".utf8), Array("😀".utf8), [0xC3], [0xE2, 0x80], [0xFF],
      [0], [0xF0, 0x9F], [0x80], Array("’s".utf8), Array("-".utf8), Array(" ".utf8),
      Array("SQP".utf8), Array("Clermont Auvergne ".utf8), Array("Ω".utf8), [0xED, 0xA0, 0x80],
    ]
    var found = 0
    for _ in 0..<3000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let start = Int.random(in: 0...text.count, using: &random)
      var last = start
      for mention in MentionsPlan.index.mentions(in: text[start...]) {
        #expect(mention.range.lowerBound >= last && mention.range.upperBound <= text.count)
        last = mention.range.upperBound
        #expect(String(validating: text[mention.range], as: UTF8.self) != nil)
        found += 1
      }
    }
    #expect(found > 200)
  }

  @Test("endless names, gaps, accents and words end")
  func endless() {
    let long = String(repeating: "Ab ", count: 30)
    let index = MentionIndex(
      names: [(long, 1), (String(repeating: "x", count: 100_000), 2), ("Ab Cd", 3)],
      not: [("Ab", 3), ("Ab Ab", 3)])
    for piece in ["Ab ", "Ab", "Ab\u{301}", "\u{301}", "Ab  \n", "@", "Ab’", "-", "l’", " "] {
      let text = Array(String(repeating: piece, count: 5000).utf8)
      _ = index.mentions(in: text[...])
    }
    let text = Array("Ab".utf8) + Array(repeating: 0x20, count: 50_000) + Array("Cd".utf8)
    #expect(index.mentions(in: text[...]).isEmpty)
    #expect(MentionIndex(names: []).mentions(in: text[...]).isEmpty)
  }

  @Test("offsets are those of the whole array")
  func offsets() {
    let text = Array("Avant : d’Europavox, ensuite".utf8)
    let whole = MentionsPlan.index.mentions(in: text[...])
    #expect(whole.count == 1)
    #expect(MentionsPlan.index.mentions(in: text[5...]) == whole)
  }

  @Test("what continues a word is what folds to something or to nothing")
  func continuation() {
    for value in [UInt32](0..<0x3000) + stride(from: 0x3000, to: 0x1F000, by: 61) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isWord = FoldedScalar(scalar).kind != .separator
      #expect(FoldedScalar.continuesWord(scalar) == isWord, "U+\(String(value, radix: 16))")
    }
  }

  @Test("letters of every script fold as in names")
  func scripts() {
    let index = MentionIndex(names: [("Ελληνικό Κέντρο", 1), ("Київ Місто", 2), ("ﬁlm Œuvre", 3)])
    let text = Array("ΕΛΛΗΝΙΚΌ ΚΈΝΤΡΟ, КИЇВ-МІСТО, Film œuvre, Film Oeuvre".utf8)
    #expect(index.mentions(in: text[...]).map(\.entry) == [1, 2, 3])
  }

  @Test("each entry links once in a section, and never to its own page")
  func scope() {
    var scope = MentionScope(own: 4)
    var admitted: [Int32] = []
    for entry: Int32 in [1, 2, 1, 4] where scope.admits(entry) { admitted.append(entry) }
    #expect(admitted == [1, 2])
    scope.startSection()
    for entry: Int32 in [1, 4] where scope.admits(entry) { admitted.append(entry) }
    #expect(admitted == [1, 2, 1])
  }
}
