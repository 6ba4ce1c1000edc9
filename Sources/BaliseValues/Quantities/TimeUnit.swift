/// A stretch of time that amounts and counts repeat by.
package enum TimeUnit: String, Sendable, Hashable, CaseIterable {
  case day, week, month, quarter, halfYear, year

  /// The unit that a folded word names.
  init?(word: String) {
    switch word {
    case "jour", "jours", "day", "days": self = .day
    case "semaine", "semaines", "week", "weeks": self = .week
    case "mois", "month", "months": self = .month
    case "trimestre", "trimestres", "quarter", "quarters": self = .quarter
    case "semestre", "semestres", "semester", "semesters": self = .halfYear
    case "an", "ans", "annee", "annees", "year", "years", "yr", "yrs": self = .year
    default: return nil
    }
  }
}
