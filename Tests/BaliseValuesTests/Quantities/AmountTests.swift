import BaliseValues
import Testing

struct AmountTests {
  private func money(_ words: String) -> Amount? {
    guard case .money(let range, .eur)? = Resource.read(words).value?.first?.kind else {
      return nil
    }
    return range.single
  }

  @Test(arguments: [
    ("€30,000", 30_000), ("50 000 €", 50_000), ("52.000 €", 52_000), ("€ 4,000,000", 4_000_000),
    ("€100 000", 100_000), ("4.000.000 €", 4_000_000), ("40 k€", 40_000), ("40k€", 40_000),
    ("€40k", 40_000), ("4 millions d'euros", 4_000_000), ("4 millions d’euros", 4_000_000),
    ("€4m", 4_000_000), ("1,5 Md€", 1_500_000_000), ("30 000 EUR", 30_000), ("EUR 30,000", 30_000),
    ("EUR30000", 30_000), ("30000 euros", 30_000), ("un million d'euros", 1_000_000),
    ("100\u{A0}000\u{A0}€", 100_000), ("100\u{202F}000\u{A0}€", 100_000),
    ("100\u{2009}000 €", 100_000), ("1'234'000 €", 1_234_000), ("0 €", 0),
    ("5,00 €", 5), ("1 million €", 1_000_000), ("two thousand euros", 2_000),
  ])
  func everySeparatorAndCurrencyPlace(words: String, expected: Int) {
    #expect(money(words) == Amount(expected))
  }

  @Test(arguments: [
    ("3 000,50 €", 300_050, -2), ("3,000.50 €", 300_050, -2), ("3.000,50 €", 300_050, -2),
    ("1.5 M€", 15, 5), ("1,5 M€", 15, 5), ("12,5 €", 125, -1), ("0,125 €", 125, -3),
    ("1234,567 €", 1_234_567, -3),
  ])
  func decimals(words: String, mantissa: Int, exponent: Int) {
    #expect(money(words) == Amount(mantissa: mantissa, exponent: exponent))
  }

  @Test(arguments: [
    "12.05.2019 €", "1,23,456 €", "1.234,567,890 €", "9999999999999999 €",
    "99999999999999999999999999999999999999999 €", "1,2345678 €", "30 000", "€", "€€", "- €",
  ])
  func whatIsNoAmountIsNotRead(words: String) {
    #expect(money(words) == nil)
    #expect(Resource.read(words).problems.first?.id == "unread-resource")
  }

  @Test func threeDigitsAfterOneSeparatorAreThousands() {
    // In money nobody writes thousandths: no question. In counts the other language's mark is one.
    #expect(Resource.read("1,234 €").problems.isEmpty)
    #expect(Quantity.read("1.234 km", preferring: .fr).problems.isEmpty)
    let french = Quantity.read("1,234 km", preferring: .fr)
    #expect(french.value?.range.single == 1_234)
    #expect(french.problems.map(\.id) == ["ambiguous-number"])
    #expect(Quantity.read("1.234 km", preferring: .en).problems.map(\.id) == ["ambiguous-number"])
    #expect(Quantity.read("1,234 km", preferring: .en).problems.isEmpty)
  }

  @Test func aMultiplierMakesThemDecimals() {
    let reading = Resource.read("1,234 M€")
    #expect(reading.problems.map(\.id) == ["ambiguous-number"])
    #expect(money("1,234 M€") == 1_234_000)
  }

  @Test func aYearIsNotAGroupOfThousands() {
    let resource = Resource.read("2019 50 000 €").value?.first
    #expect(resource?.year == 2019)
    #expect(money("2019 50 000 €") == 50_000)
  }

  @Test func typography() {
    let amount: Amount = 4_000_000
    #expect(amount.formatted(in: .fr, currency: .eur) == "4\u{202F}000\u{202F}000\u{A0}€")
    #expect(amount.formatted(in: .en, currency: .eur) == "€4,000,000")
    let half = Amount(mantissa: 30_005, exponent: -1)
    #expect(half?.formatted(in: .fr, currency: .eur) == "3\u{202F}000,50\u{A0}€")
    #expect(half?.formatted(in: .en, currency: .gbp) == "£3,000.50")
    #expect(half?.plain == "3000.5")
    #expect(Amount(mantissa: -5, exponent: -1)?.formatted(in: .fr) == "\u{2212}0,5")
  }

  @Test func arithmeticIsExactAndStopsAtItsBounds() throws {
    let tenth = try #require(Amount(mantissa: 1, exponent: -1))
    #expect((0..<10).reduce(Amount.zero) { sum, _ in sum + tenth } == 1)
    let large = Amount(Int.max)
    let sum = (0..<1_000).reduce(large) { sum, _ in sum + large }
    #expect(sum > large)
    #expect(Amount(mantissa: 1, exponent: -7) == nil)
    #expect(Amount(mantissa: 1, exponent: Int.min) == nil)
    #expect(Amount(mantissa: .max, exponent: 13) == nil)
    #expect(Amount(Int.min).negated > 0)
  }

  @Test func formattingAndReadingAreInverse() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let mantissa = Int.random(in: 0...random.pick([9, 999, 99_999, 999_999_999]), using: &random)
      let amount = try #require(
        Amount(mantissa: mantissa, exponent: Int.random(in: -4...2, using: &random)))
      for language in ValueLanguage.allCases {
        let count = Quantity.read(amount.formatted(in: language), preferring: language)
        #expect(count.value?.range.single == amount)
        #expect(money(amount.formatted(in: language, currency: .eur)) == amount)
      }
    }
  }
}
