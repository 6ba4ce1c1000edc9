import BaliseValues
import Testing

struct IndicatorPropertyTests {
  @Test func formattingAndReadingAreInverse() {
    var random = SeededGenerator(seed: 4)
    var failures: [String] = []
    for _ in 0..<4_000 {
      let language = random.pick(ValueLanguage.allCases)
      let indicator = Self.indicator(&random)
      let words = indicator.formatted(in: language)
      let reading = Indicator.read(words, preferring: language)
      let isClean = reading.problems.allSatisfy { $0.id == "shared-years" }
      if !isClean || reading.value.map(Self.bare) != indicator { failures.append(words) }
    }
    #expect(failures.prefix(8) == [])
  }

  private static func bare(_ indicator: Indicator) -> Indicator {
    Indicator(
      label: indicator.label, aim: indicator.aim, baseline: indicator.baseline,
      achieved: indicator.achieved, offsets: indicator.offsets)
  }

  private static func indicator(_ random: inout SeededGenerator) -> Indicator {
    let label = random.pick([
      "Entreprises accueillies", "Number of events (local)", "Emplois créés / emplois maintenus",
      "Nombre d’ateliers", "Part de marché",
    ])
    let aim: Indicator.Aim =
      switch Int.random(in: 0..<6, using: &random) {
      case 0: .absent
      case 1: .unknown(random.pick([.toBeSpecified, .undecided]))
      default: .target(target(&random))
      }
    return Indicator(
      label: label, aim: aim,
      baseline: random.once(in: 3) ? measure(&random) : nil,
      achieved: random.once(in: 3)
        ? (0..<2).map { measure(&random, year: 2015 + $0) } : [],
      offsets: random.once(in: 5) ? [1, 2, 3] : [])
  }

  private static func target(_ random: inout SeededGenerator) -> Target {
    let unit = random.pick([nil, nil, "entreprises accompagnées par le Damier", "grants"])
    let isPercent = random.once(in: 5)
    let count = Int.random(in: 1...3, using: &random)
    let goals = (0..<count).map { index in
      let quantity = Quantity(
        range(&random), isPercent: isPercent, unit: unit,
        per: random.pick([.unknown, .unknown, .year, .unit("event"), .every(6, .week)]))
      let year = 2018 + index * 3
      let years = count > 1 || random.once(in: 2) ? random.pick([[year], [year, year + 1]]) : []
      return Goal(
        quantity, each: random.once(in: 6) ? Quantity(AmountRange(5), unit: "élèves") : nil,
        years: years, isDeadline: random.once(in: 4),
        change: random.once(in: 6) ? random.pick([.rising, .falling]) : nil)
    }
    return Target(goals, trend: random.once(in: 5) ? random.pick([.rising, .falling]) : nil)
  }

  private static func measure(_ random: inout SeededGenerator, year: Int = 2017) -> Measure {
    Measure(
      AmountRange(Amount(Int.random(in: 0...90_000, using: &random))),
      isPercent: random.once(in: 5), unit: random.pick([nil, nil, "films"]),
      date: random.pick([
        MeasureDate(year: year), MeasureDate(year: year, month: 6),
        MeasureDate(year: year, month: 2, day: 28),
      ]), source: random.pick([nil, "Film Commission"]))
  }

  private static func range(_ random: inout SeededGenerator) -> AmountRange {
    let low = Amount(Int.random(in: 1...90_000, using: &random))
    let high = low + Amount(Int.random(in: 1...9_000, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0, 1: return AmountRange(min: low, max: high, isApproximate: random.once(in: 2))
    case 2: return AmountRange(min: low, max: nil, isExclusive: random.once(in: 2))
    case 3: return AmountRange(min: nil, max: high, isExclusive: random.once(in: 2))
    default: return AmountRange(low, isApproximate: random.once(in: 3))
    }
  }
}
