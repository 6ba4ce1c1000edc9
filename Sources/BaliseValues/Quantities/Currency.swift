/// A currency that amounts are written in; sums never mix two of them.
package enum Currency: String, Sendable, Hashable, CaseIterable {
  case eur = "EUR"
  case gbp = "GBP"
  case usd = "USD"
  case chf = "CHF"

  /// The sign shown beside an amount.
  package var symbol: String {
    switch self {
    case .eur: "€"
    case .gbp: "£"
    case .usd: "$"
    case .chf: "CHF"
    }
  }

  /// The currency a sign stands for.
  init?(sign: Character) {
    switch sign {
    case "€": self = .eur
    case "£": self = .gbp
    case "$": self = .usd
    default: return nil
    }
  }

  /// The currency a folded word names, as in “30 000 euros”.
  init?(word: String) {
    switch word {
    case "eur", "euro", "euros": self = .eur
    case "gbp": self = .gbp
    case "usd", "dollar", "dollars": self = .usd
    case "chf": self = .chf
    default: return nil
    }
  }
}
