import BaliseValues
import Testing

/// The known money of the demonstration's plan: content model, headline numbers.
struct BudgetTotalTests {
  private static let plan: [(action: Int, words: String)] = [
    (1, "1 Full-Time Equivalent + €30,000 for the incubation mission"), (2, "to be specified"),
    (3, "2019: 50 000 € pour the grant · 3 000 € for the crowdfunding platform"),
    (4, "Investment: € 4,000,000 / Animation: € 40,000 per year"),
    (5, "1 – To be specified"),
    (5, "2 – Estimated budget: €100 000 for experimenting in the public space"),
    (5, "3 – No supplementary budget"), (5, "4 – To be specified"),
    (6, "1 No supplementary budget"), (6, "2 Between 10 000 and 15 000 € per showroom"),
    (6, "3 Included in Le Damier's budget"), (6, "4 To be specified"), (6, "5 To be specified"),
    (6, "6 Included in Le Damier's budget"),
    (7, "To be specified with the « Short Film City » project"),
    (8, "expected research cost : €35,000 TTC"), (9, "to be specified"), (10, "to be specified"),
    (
      11,
      "Urban planning agency mutualised programme + Clermont Auvergne Métropole communication budget"
    ),
  ]

  private static var lines: [(id: Int, resource: Resource)] {
    var lines: [(id: Int, resource: Resource)] = []
    for (action, words) in plan {
      for resource in Resource.read(words).value ?? [] {
        lines.append((id: action * 100 + lines.count, resource: resource))
      }
    }
    return lines
  }

  private func sum(_ total: BudgetTotal, _ per: Per) -> AmountRange? {
    total.figures.first { $0.basis == .money(.eur, per) }?.range
  }

  @Test func theKnownMoneyOfThePlan() throws {
    let total = BudgetTotal(of: Self.lines)
    #expect(sum(total, .once) == AmountRange(4_218_000))
    #expect(sum(total, .year) == AmountRange(40_000))
    #expect(sum(total, .unit("showroom")) == AmountRange(min: 10_000, max: 15_000))
    let people = try #require(total.figures.last)
    #expect(people.basis == .people(.fullTimeEquivalent, .once))
    #expect(people.range == AmountRange(1))
    #expect(total.figures.count == 4)
    #expect(total.toBeSpecified.count == 8)
    #expect(Set(total.toBeSpecified.map { $0 / 100 }) == [2, 5, 6, 7, 9, 10])
    #expect(total.without.count == 2)
    #expect(total.elsewhere.count == 2)
    #expect(total.inKind.map { $0 / 100 } == [11, 11])
    #expect(total.unread.isEmpty)
    let once = try #require(total.figures.first)
    #expect(once.lines.map { $0 / 100 } == [1, 3, 3, 4, 5, 8])
    #expect(once.isEstimated)
  }

  @Test func theSentence() {
    let total = BudgetTotal(of: Self.lines)
    #expect(
      total.formatted(in: .fr)
        == """
        4\u{202F}218\u{202F}000\u{A0}€ en une fois, 40\u{202F}000\u{A0}€ par an, \
        1 équivalent temps plein\u{202F}; de 10\u{202F}000 à 15\u{202F}000\u{A0}€ par showroom\
        \u{202F}; 8 à préciser, 2 sans budget supplémentaire, 2 en nature, 2 comptés ailleurs
        """)
    #expect(
      total.formatted(in: .en)
        == """
        €4,218,000 as a one-off, €40,000 per year, 1 full-time equivalent; €10,000 to €15,000 per \
        showroom; 8 to be specified, 2 without supplementary budget, 2 in kind, 2 counted elsewhere
        """)
    #expect(BudgetTotal(of: []).formatted(in: .fr) == "")
  }

  @Test func takingAwayALineTakesAwayExactlyItsAmount() {
    let lines = Self.lines
    let whole = BudgetTotal(of: lines)
    for (index, line) in lines.enumerated() {
      var others = lines
      others.remove(at: index)
      let rest = BudgetTotal(of: others)
      guard case .money(let range, .eur) = line.resource.kind, let amount = range.single else {
        #expect(sum(rest, .once) == sum(whole, .once))
        continue
      }
      let per: Per = line.resource.per == .year ? .year : .once
      let left = sum(rest, per)?.single ?? 0
      #expect(left + amount == sum(whole, per)?.single)
    }
  }

  @Test func theOrderOfTheLinesDoesNotMatter() {
    var random = SeededGenerator(seed: 5)
    let lines = Self.lines
    let total = BudgetTotal(of: lines)
    for _ in 0..<50 { #expect(BudgetTotal(of: lines.shuffled(using: &random)) == total) }
  }

  @Test func whatCannotBeAddedIsKeptApart() {
    let words = [
      "10 €", "£5", "20 € par mois", "7 € par salon", "3 € par salons", "2 postes", "1 ETP",
    ]
    let lines = words.enumerated().flatMap { index, words in
      (Resource.read(words).value ?? []).map { (id: index, resource: $0) }
    }
    let total = BudgetTotal(of: lines)
    #expect(total.figures.count == 6)
    #expect(sum(total, .once) == AmountRange(10))
    #expect(sum(total, .unit("salon")) == AmountRange(10))
    #expect(sum(total, .every(1, .month)) == AmountRange(20))
  }

  @Test func openRangesAndTaxes() {
    let words = ["jusqu'à 10 €", "5 € TTC", "5 € HT"]
    let lines = words.enumerated().flatMap { index, words in
      (Resource.read(words).value ?? []).map { (id: index, resource: $0) }
    }
    let total = BudgetTotal(of: lines)
    #expect(sum(total, .once) == AmountRange(min: 10, max: 20))
    #expect(total.figures.first?.mixesTaxes == true)
    let open = BudgetTotal(
      of: lines + [(id: 9, resource: Resource(.money(AmountRange(min: 1, max: nil), .eur)))])
    #expect(sum(open, .once) == AmountRange(min: 11, max: nil))
  }

  @Test func cents() throws {
    let cent = try #require(Amount(mantissa: 1, exponent: -2))
    let lines = (0..<1_000).map { (id: $0, resource: Resource(.money(AmountRange(cent), .eur))) }
    #expect(sum(BudgetTotal(of: lines), .once) == AmountRange(10))
  }
}
