/// A stretch of time that amounts and counts repeat by.
package enum TimeUnit: String, Sendable, Hashable, CaseIterable {
  case day, week, month, quarter, halfYear, year

  /// The word for one or several: « semaine », « semaines », “week”, “weeks”.
  func name(in language: ValueLanguage, count: Int) -> String {
    let many = count > 1
    switch (self, language) {
    case (.day, .fr): return many ? "jours" : "jour"
    case (.day, .en): return many ? "days" : "day"
    case (.week, .fr): return many ? "semaines" : "semaine"
    case (.week, .en): return many ? "weeks" : "week"
    case (.month, .fr): return "mois"
    case (.month, .en): return many ? "months" : "month"
    case (.quarter, .fr): return many ? "trimestres" : "trimestre"
    case (.quarter, .en): return many ? "quarters" : "quarter"
    case (.halfYear, .fr): return many ? "semestres" : "semestre"
    case (.halfYear, .en): return many ? "half-years" : "half-year"
    case (.year, .fr): return many ? "ans" : "an"
    case (.year, .en): return many ? "years" : "year"
    }
  }

  /// The unit that a folded word names.
  init?(word: String) {
    switch word {
    case "jour", "jours", "day", "days": self = .day
    case "semaine", "semaines", "week", "weeks": self = .week
    case "mois", "month", "months": self = .month
    case "trimestre", "trimestres", "quarter", "quarters": self = .quarter
    case "semestre", "semestres", "semester", "semesters": self = .halfYear
    case "an", "ans", "annee", "annees", "year", "years": self = .year
    default: return nil
    }
  }
}
