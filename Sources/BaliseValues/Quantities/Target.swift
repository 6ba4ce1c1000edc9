/// What an indicator is to reach: one goal, or one for each of several years, and how it goes on.
package struct Target: Sendable, Hashable {
  /// Which way something goes.
  package enum Trend: String, Sendable, Hashable, CaseIterable { case rising, falling }

  /// The goals in the order written; empty when only a trend is asked for.
  package let goals: [Goal]
  /// What is to follow the last goal.
  package let trend: Trend?

  /// Makes a target.
  package init(_ goals: [Goal], trend: Trend? = nil) {
    self.goals = goals
    self.trend = trend
  }

  /// Reads the words of a target alone, such as “between 8 and 10”; nil when nothing is written.
  package static func read(
    _ words: String, preferring language: ValueLanguage = .fr
  ) -> Reading<Target> {
    guard words.contains(where: { !$0.isWhitespace }) else { return Reading(nil) }
    var scanner = QuantityScanner(words).trimmed("-•", ".…")
    _ = scanner.takeTargetWord()
    guard let target = scanner.takeTarget(), scanner.isAtEnd else {
      return Reading(nil, problems: [.unreadTarget(words, span: 0..<words.utf8.count)])
    }
    let problems = scanner.doubts.compactMap {
      ValueProblem(doubt: $0, in: scanner, language: language)
    }
    return Reading(target, problems: problems)
  }

  /// The target as a person reads it: « 5 bourses en 2019 ; 10 en 2020 et 2021 ».
  package func formatted(in language: ValueLanguage) -> String {
    var unit: String?
    var parts: [String] = []
    for goal in goals {
      parts.append(goal.formatted(in: language, withUnit: goal.quantity.unit != unit))
      unit = goal.quantity.unit
    }
    let text = parts.joined(separator: language.semicolon)
    guard let trend else { return text }
    let way = trend.formatted(in: language)
    return text.isEmpty ? way : language.words.indicators.then.fill(text, way)
  }
}

/// One number to reach, and when.
package struct Goal: Sendable, Hashable {
  /// The count, what is counted and how often.
  package let quantity: Quantity
  /// What each of them holds: “3 showrooms with 5 businesses each”.
  package let each: Quantity?
  /// The years it is for, each by itself; empty when none is said.
  package let years: [Int]
  /// True when the year is the latest one: “by 2020”.
  package let isDeadline: Bool
  /// Set when the number is how much more or less, not how many.
  package let change: Target.Trend?

  /// Makes a goal.
  package init(
    _ quantity: Quantity, each: Quantity? = nil, years: [Int] = [], isDeadline: Bool = false,
    change: Target.Trend? = nil
  ) {
    self.quantity = quantity
    self.each = each
    self.years = years
    self.isDeadline = isDeadline && !years.isEmpty
    self.change = change
  }

  /// The goal as a person reads it: « 60 en 2019 », “3 showrooms × 5 businesses”, « +10 % ».
  package func formatted(in language: ValueLanguage) -> String {
    formatted(in: language, withUnit: true)
  }

  func formatted(in language: ValueLanguage, withUnit: Bool) -> String {
    var text = changed(quantity.formatted(in: language, withUnit: withUnit), in: language)
    if let each { text += " × " + each.formatted(in: language) }
    guard !years.isEmpty else { return text }
    let words = language.words.indicators
    return (isDeadline ? words.byYears : words.inYears).fill(
      text, language.list(years.map(String.init)))
  }

  private func changed(_ text: String, in language: ValueLanguage) -> String {
    guard let change else { return text }
    if quantity.range.single != nil, !quantity.range.isApproximate {
      return (change == .rising ? "+" : language.words.numbers.minus) + text
    }
    let words = language.words.indicators
    return (change == .rising ? words.increase : words.decrease).fill(text)
  }
}

extension Target.Trend {
  /// « en hausse », “falling”.
  package func formatted(in language: ValueLanguage) -> String {
    switch self {
    case .rising: language.words.indicators.rising
    case .falling: language.words.indicators.falling
    }
  }
}
