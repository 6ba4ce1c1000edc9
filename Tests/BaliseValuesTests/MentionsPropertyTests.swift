import BaliseValues
import Testing

@Suite("Mentions against a naive matcher")
struct MentionsPropertyTests {
  private typealias Names = [(name: String, entry: Int32)]

  private static let syllables = [
    "ba", "co", "di", "fé", "gu", "la", "mo", "né", "pi", "ro", "sa", "tu", "vœ", "zi",
  ]

  // An x ends every word and stands nowhere else: no two rows of words fold to one key.
  private static func word(_ random: inout MentionsGenerator) -> String {
    (0..<Int.random(in: 2...3, using: &random)).map { _ in
      syllables[Int.random(in: 0..<syllables.count, using: &random)]
    }.joined() + "x"
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func name(_ words: [String], _ random: inout MentionsGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      capitalised(words[Int.random(in: 0..<words.count, using: &random)])
    }.joined(separator: " ")
  }

  /// A text of names and stray words, some without their capitals.
  private static func text(
    _ names: [String], _ words: [String], _ random: inout MentionsGenerator
  ) -> String {
    var text = ""
    for _ in 0..<40 {
      var piece =
        Int.random(in: 0..<3, using: &random) == 0
        ? words[Int.random(in: 0..<words.count, using: &random)]
        : names[Int.random(in: 0..<names.count, using: &random)]
      if Int.random(in: 0..<6, using: &random) == 0 { piece = piece.lowercased() }
      if Int.random(in: 0..<6, using: &random) == 0 {
        piece = String(piece.map { $0 == " " ? "-" : $0 })
      }
      let separators = [" ", " ", ", ", "-", " et "]
      text += piece + separators[Int.random(in: 0..<separators.count, using: &random)]
    }
    return text
  }

  private static func words(_ mentions: Set<Mention>, _ text: String) -> [String] {
    mentions.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
  }

  @Test("5,000 names are found as a naive matcher finds them", arguments: [1, 2, 3] as [UInt64])
  func fiveThousandNames(seed: UInt64) {
    var random = MentionsGenerator(seed: seed)
    // Few words make names that hold, share and overlap one another.
    let words = (0..<400).map { _ in Self.word(&random) }
    var names: Names = []
    var not: Names = []
    var ambiguous: [String] = []
    for entry in 0..<5000 as Range<Int32> {
      names.append((Self.name(words, &random), entry / 2))
      if entry % 9 == 0 { ambiguous.append(Self.name(words, &random)) }
      if entry % 5 == 0 {
        let near = names[Int.random(in: 0..<names.count, using: &random)]
        not.append((near.name + " " + Self.name(words, &random), near.entry))
        not.append((Self.name(words, &random), Int32.random(in: 0..<2500, using: &random)))
      }
    }
    let index = MentionIndex(names: names, ambiguous: ambiguous, not: not)
    let naive = MentionsNaive(names: names, ambiguous: ambiguous, not: not)
    let spelled = names.map(\.name) + not.map(\.name)
    var found = 0
    for _ in 0..<80 {
      let text = Self.text(spelled, words, &random)
      let expected = naive.mentions(in: Array(text.utf8))
      let results = index.mentions(in: Array(text.utf8)[...])
      let differ = Set(results).symmetricDifference(expected)
      #expect(results == expected, "\(Self.words(differ, text)) in: \(text)")
      found += expected.count
    }
    #expect(found > 400)
  }
}
