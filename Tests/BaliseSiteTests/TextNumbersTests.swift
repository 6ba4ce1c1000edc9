import BaliseSite
import BaliseTestSupport
import Testing

/// Texts numbered in the order they come, equal ones once.
@Suite struct TextNumbersTests {
  private static func numbers(of texts: [String], capacity: Int) -> [Int] {
    var numbers = TextNumbers(capacity: capacity)
    return texts.map { numbers.number(of: $0).number }
  }

  private static func expected(_ texts: [String]) -> [Int] {
    var known: [String: Int] = [:]
    return texts.map { text in
      let number = known[text] ?? known.count
      known[text] = number
      return number
    }
  }

  @Test func aTextKeepsTheNumberItGotFirst() {
    var numbers = TextNumbers(capacity: 0)
    #expect(numbers.number(of: "Métropole") == (0, false))
    #expect(numbers.number(of: "") == (1, false))
    #expect(numbers.number(of: "Métropole") == (0, true))
    #expect(numbers.number(of: "") == (1, true))
  }

  /// The accent of its own makes the letter before it the same letter, however many came between.
  @Test func accentsWrittenInTwoWaysAreTheSame() {
    let texts = ["Cafe\u{301}", "Café", "L’été", "Cafe", "L’e\u{301}te\u{301}", "\u{212B}", "Å"]
    #expect(Self.numbers(of: texts, capacity: 1) == Self.expected(texts))
    #expect(Self.numbers(of: texts.reversed(), capacity: 99) == Self.expected(texts.reversed()))
  }

  @Test func manyTextsAreNumberedAsADictionaryNumbersThem() {
    var dice = SeededDice(seed: 7)
    let plain = ["a", "b", "é", "œ", "’", "…", "€", " "]
    let all = plain + ["e", "\u{301}", "\u{327}", "Å", "\u{212B}", "가", "\u{1100}\u{1161}", "🏛️"]
    for letters in [plain, all] {
      for capacity in [0, 1000] {
        let texts = (0..<3000).map { _ in
          (0..<dice.number(0...5)).map { _ in dice.one(of: letters) }.joined()
        }
        #expect(Self.numbers(of: texts, capacity: capacity) == Self.expected(texts))
      }
    }
  }

  /// Every sign that Unicode knows, beside those it may be equal to.
  @Test func everySignIsEqualToThoseItIsComposedOf() {
    let texts = (0...0x3100).compactMap { Unicode.Scalar($0) }.map { String(Character($0)) }
    #expect(Self.numbers(of: texts, capacity: texts.count) == Self.expected(texts))
    // Those before the marks that combine, one after the other without any that changes the way.
    let first = texts.prefix(0x300).map { $0 + $0 }
    #expect(Self.numbers(of: Array(first), capacity: 0) == Self.expected(Array(first)))
  }
}
