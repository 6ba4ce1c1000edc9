import BaliseValues
import Testing

struct ResourcePropertyTests {
  @Test func formattingAndReadingAreInverse() {
    var random = SeededGenerator(seed: 2)
    var failures: [String] = []
    for _ in 0..<4_000 {
      let language = random.pick(ValueLanguage.allCases)
      let resource = Self.resource(&random, language)
      let words = resource.formatted(in: language)
      let reading = Resource.read(words, preferring: language)
      if !reading.problems.isEmpty || reading.value?.map(\.bare) != [resource.bare] {
        failures.append(words)
      }
    }
    #expect(failures.prefix(8) == [])
  }

  @Test func severalOnALineAreReadEachAsAlone() {
    var random = SeededGenerator(seed: 3)
    var failures: [String] = []
    for _ in 0..<1_000 {
      let language = random.pick(ValueLanguage.allCases)
      let resources = (0..<3).map { _ in Self.resource(&random, language) }
      for joint in [" + ", " ; ", " · ", "\n"] {
        let words = resources.map { $0.formatted(in: language) }.joined(separator: joint)
        let reading = Resource.read(words, preferring: language)
        if reading.value?.map(\.bare) != resources.map(\.bare) { failures.append(words) }
      }
    }
    #expect(failures.prefix(8) == [])
  }

  private static func resource(
    _ random: inout SeededGenerator, _ language: ValueLanguage
  ) -> Resource {
    let kind = kind(&random, language)
    let isCounted =
      switch kind {
      case .money, .people: true
      default: false
      }
    guard isCounted else { return Resource(kind) }
    let isMoney = if case .money = kind { true } else { false }
    let year = Int.random(in: 1990...2050, using: &random)
    let purposes =
      language == .fr
      ? ["la mission d’incubation", "l'animation", "les salles"]
      : ["the incubation mission", "studios", "the public space"]
    return Resource(
      kind, per: per(&random),
      section: isMoney ? random.pick([nil, .investment, .operating]) : nil,
      vat: isMoney ? random.pick(Resource.VAT.allCases) : .unknown,
      years: random.pick([nil, year...year, year...year + 3]), isEstimated: random.once(in: 3),
      label: random.once(in: 4)
        ? random.pick(["Étude", "Research cost", "Coût de la bourse"]) : nil,
      purpose: random.once(in: 2) ? random.pick(purposes) : nil,
      detail: random.once(in: 4) ? random.pick(["standard", "Film Commission"]) : nil)
  }

  private static func kind(
    _ random: inout SeededGenerator, _ language: ValueLanguage
  ) -> Resource.Kind {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: .money(range(&random), random.pick(Currency.allCases))
    case 4..<6: .people(range(&random), random.pick(Resource.PeopleUnit.allCases))
    case 6: random.pick([.none, .toBeSpecified(with: nil), .toBeSpecified(with: "le projet X")])
    case 7: .inKind(random.pick(["une salle", "Urban planning agency mutualised programme"]))
    default:
      .elsewhere(
        random.pick([
          .budget(
            of: random.pick(["Le Damier", "Europavox", "Effervescences", "La Métropole", "Busi"])),
          .within("la convention cadre"), .funding("Leader+ et participation de tous"),
          .place("la fiche suivante"),
        ]))
    }
  }

  private static func range(_ random: inout SeededGenerator) -> AmountRange {
    let low = Amount(Int.random(in: 1...5_000_000, using: &random))
    let high = low + Amount(Int.random(in: 1...5_000_000, using: &random))
    let isApproximate = random.once(in: 4)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return AmountRange(min: low, max: high, isApproximate: isApproximate)
    case 1: return AmountRange(min: low, max: nil, isExclusive: random.once(in: 2))
    case 2: return AmountRange(min: nil, max: high, isExclusive: random.once(in: 2))
    default: return AmountRange(low, isApproximate: isApproximate)
    }
  }

  private static func per(_ random: inout SeededGenerator) -> Per {
    random.pick([
      .unknown, .unknown, .once, .year, .every(1, random.pick(TimeUnit.allCases)),
      .every(6, random.pick(TimeUnit.allCases)), .unit("showroom"), .unit("entreprise accompagnée"),
    ])
  }
}

extension Resource {
  /// The value without the words it was read from.
  fileprivate var bare: Resource {
    Resource(
      kind, per: per, section: section, vat: vat, years: years, isEstimated: isEstimated,
      label: label, purpose: purpose, detail: detail, item: item)
  }
}
