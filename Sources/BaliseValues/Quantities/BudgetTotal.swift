import BaliseText

/// What the means of several lines add up to, and what they leave unsaid.
///
/// Sums are exact and do not depend on the order of the lines. Amounts that cannot be added are
/// kept apart: by currency, by how often, by what each is for.
package struct BudgetTotal: Sendable, Hashable {
  /// What a figure counts; only equal bases are added.
  package enum Basis: Sendable, Hashable {
    case money(Currency, Per)
    case people(Resource.PeopleUnit, Per)
  }

  /// One sum with the lines it was computed from.
  package struct Figure: Sendable, Hashable {
    /// What is counted.
    package let basis: Basis
    /// The sum: one amount, or the sums of the lower and of the upper ends.
    package let range: AmountRange
    /// True when a line calls its amount estimated or expected.
    package let isEstimated: Bool
    /// True when amounts with and without taxes were added.
    package let mixesTaxes: Bool
    /// The lines, in ascending order.
    package let lines: [Int]
  }

  /// The sums: money first, what is spent once before what comes back, then people.
  package let figures: [Figure]
  /// The lines of each kind without an amount, in ascending order.
  package let toBeSpecified, without, inKind, elsewhere, unread: [Int]

  /// Adds up the means of some lines, each under the number its caller knows it by.
  package init(of lines: [(id: Int, resource: Resource)]) {
    var sums: [Basis: Sum] = [:]
    var others: [OtherKind: Set<Int>] = [:]
    for (id, resource) in lines {
      switch resource.kind {
      case .money(let range, let currency):
        sums[.money(currency, resource.per.basis), default: Sum()].add(range, of: resource, id: id)
      case .people(let range, let unit):
        sums[.people(unit, resource.per.basis), default: Sum()].add(range, of: resource, id: id)
      case .toBeSpecified: others[.toBeSpecified, default: []].insert(id)
      case .none: others[.without, default: []].insert(id)
      case .inKind: others[.inKind, default: []].insert(id)
      case .elsewhere: others[.elsewhere, default: []].insert(id)
      case .unread: others[.unread, default: []].insert(id)
      }
    }
    figures = sums.map { $1.figure($0) }.sorted { $0.basis.order < $1.basis.order }
    func sorted(_ kind: OtherKind) -> [Int] { others[kind, default: []].sorted() }
    toBeSpecified = sorted(.toBeSpecified)
    without = sorted(.without)
    inKind = sorted(.inKind)
    elsewhere = sorted(.elsewhere)
    unread = sorted(.unread)
  }

  private enum OtherKind { case toBeSpecified, without, inKind, elsewhere, unread }

  private struct Sum {
    private var min = Amount.zero
    private var max = Amount?.some(.zero)
    private var isApproximate = false
    private var isEstimated = false
    private var taxes: Set<Resource.VAT> = []
    private var lines: Set<Int> = []
    private var unitNames: Set<String> = []

    // “Up to” begins at nothing; “at least” has no upper end, and so has no sum with it.
    mutating func add(_ range: AmountRange, of resource: Resource, id: Int) {
      min = min + (range.min ?? .zero)
      max = max.flatMap { sum in range.max.map { sum + $0 } }
      isApproximate = isApproximate || range.isApproximate
      isEstimated = isEstimated || resource.isEstimated
      taxes.insert(resource.vat)
      lines.insert(id)
      if case .unit(let name) = resource.per { unitNames.insert(name) }
    }

    func figure(_ basis: Basis) -> Figure {
      let isOpenBelow = min == .zero && max != .zero
      return Figure(
        basis: basis.named(unitNames.min()),
        range: AmountRange(
          min: isOpenBelow ? nil : min, max: max, isApproximate: isApproximate),
        isEstimated: isEstimated, mixesTaxes: taxes.isSuperset(of: [.included, .excluded]),
        lines: lines.sorted())
    }
  }
}

extension Per {
  // An amount that does not say how often is counted once. “Showroom” and “showrooms” are one unit.
  fileprivate var basis: Per {
    switch self {
    case .unknown, .once: .once
    case .every: self
    case .unit(let name):
      .unit(NameFolding.words(name).map(Self.singular).joined(separator: " "))
    }
  }

  private static func singular(_ word: String) -> String {
    word.count > 3 && (word.last == "s" || word.last == "x") ? String(word.dropLast()) : word
  }

  fileprivate var order: (Int, Int, String) {
    switch self {
    case .once, .unknown: (0, 0, "")
    case .every(let count, let unit): (1, count, unit.rawValue)
    case .unit(let name): (2, 0, name)
    }
  }
}

extension BudgetTotal.Basis {
  fileprivate func named(_ unit: String?) -> Self {
    guard let unit else { return self }
    switch self {
    case .money(let currency, .unit): return .money(currency, .unit(unit))
    case .people(let people, .unit): return .people(people, .unit(unit))
    case .money, .people: return self
    }
  }

  fileprivate var order: (Int, String, Int, Int, String) {
    switch self {
    case .money(let currency, let per):
      (0, currency.rawValue, per.order.0, per.order.1, per.order.2)
    case .people(let unit, let per): (1, unit.rawValue, per.order.0, per.order.1, per.order.2)
    }
  }
}
