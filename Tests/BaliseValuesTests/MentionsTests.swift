import BaliseValues
import Testing

@Suite("Mentions in running text")
struct MentionsTests {
  private static let plan = MentionsPlan.index

  /// A text without its marks, and what they say.
  private struct Labelled {
    var text: [UInt8] = []
    var mentions: [Mention] = []

    init(_ marked: String) {
      var start = 0
      var name: [UInt8]?
      for byte in marked.utf8 {
        switch (byte, name) {
        case (UInt8(ascii: "{"), _): start = text.count
        case (UInt8(ascii: "|"), _): name = []
        case (UInt8(ascii: "}"), .some(let id)):
          let entry = MentionsPlan.number(of: String(decoding: id, as: UTF8.self))
          mentions.append(Mention(range: start..<text.count, entry: entry))
          name = nil
        case (_, .some(let id)): name = id + [byte]
        default: text.append(byte)
        }
      }
    }

    func words(_ mention: Mention) -> String {
      String(decoding: text[mention.range], as: UTF8.self)
        + " → " + MentionsPlan.entries[Int(mention.entry)].id
    }
  }

  @Test("nothing but real mentions is found in the labelled set")
  func precision() {
    var labelled = 0
    var found = 0
    var right = 0
    for marked in MentionsLabelled.french + MentionsLabelled.english + MentionsLabelled.traps {
      let sample = Labelled(marked)
      let results = Self.plan.mentions(in: sample.text[...])
      labelled += sample.mentions.count
      found += results.count
      for result in results {
        let isRight = sample.mentions.contains(result)
        if isRight { right += 1 }
        #expect(isRight, "\(sample.words(result)) in: \(marked)")
      }
    }
    #expect(labelled >= 130)
    #expect(right == found)
    // What is left out is declared ambiguous, or written like plain words.
    #expect(Double(right) >= 0.9 * Double(labelled))
  }
}
