import BaliseGrammars
import BaliseTestSupport
import Testing

/// The kept inputs of every grammar, and seeded changes of them: none may crash or take long.
/// `Tests/BaliseFuzz/run` looks for new ones.
struct CorpusTests {
  @Test(arguments: Grammar.allCases)
  func everyInputIsRead(_ grammar: Grammar) throws {
    let corpus = try FileTree(folder: Fixtures.repository + "/Tests/BaliseFuzz/Corpus/\(grammar)")
    let inputs = corpus.paths.compactMap { corpus.files[$0] }
    #expect(inputs.count > 3)
    var random = SeededGenerator(state: 1)
    for input in inputs {
      grammar.read(input)
    }
    for _ in 0..<Sample.size(200, thoroughly: 2_000) {
      grammar.read(Self.changed(inputs, &random))
    }
  }

  /// One of the inputs with bytes cut, doubled, swapped, or joined to a part of another.
  private static func changed(_ inputs: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = inputs.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 3:
        let other = inputs.randomElement(using: &random) ?? []
        bytes.insert(contentsOf: other.prefix(40), at: place)
      default: bytes.replaceSubrange(place..<end, with: bytes[place..<end].reversed())
      }
      if bytes.count > 4_000 { bytes.removeSubrange(4_000...) }
    }
    return bytes
  }
}

/// The same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
