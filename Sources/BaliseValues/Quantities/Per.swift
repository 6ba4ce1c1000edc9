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
    let words = language.words.units
    switch self {
    case .unknown: return ""
    case .once: return words.once
    case .unit(let name): return words.perUnit.fill(name)
    case .every(1, let unit): return words[unit].per
    case .every(let count, let unit): return words[unit].every.of(count).fill(String(count))
    }
  }
}
