/// How often an amount or a count is meant.
package enum Per: Sendable, Hashable {
  /// One time in all.
  case once
  /// Every so many days, months or years.
  case every(Int, TimeUnit)
  /// For each of something: “per showroom”.
  case unit(String)
  /// The words do not say.
  case unknown

  /// Every year.
  package static let year = Per.every(1, .year)

  /// The words after an amount: « par an », “per showroom”, « toutes les 6 semaines »; empty for unknown.
  package func formatted(in language: ValueLanguage) -> String {
    switch (self, language) {
    case (.unknown, _): return ""
    case (.once, .fr): return "une seule fois"
    case (.once, .en): return "once"
    case (.unit(let name), .fr): return "par " + name
    case (.unit(let name), .en): return "per " + name
    case (.every(let count, let unit), .fr):
      if count == 1 { return "par " + unit.name(in: .fr, count: 1) }
      let every = unit == .week ? "toutes les" : "tous les"
      return "\(every) \(count) \(unit.name(in: .fr, count: count))"
    case (.every(let count, let unit), .en):
      if count == 1 { return "per " + unit.name(in: .en, count: 1) }
      return "every \(count) \(unit.name(in: .en, count: count))"
    }
  }
}
