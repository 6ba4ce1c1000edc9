/// A wording that depends on a number: “{n} day”, “{n} days”.
struct PluralWords: Sendable {
  private let exact: [(number: Int, pattern: WordPattern)]
  private let forms: [(name: String, pattern: WordPattern)]
  private let other: WordPattern
  private let rules: PluralRules

  init(
    exact: [(number: Int, pattern: WordPattern)], forms: [(name: String, pattern: WordPattern)],
    other: WordPattern, rules: PluralRules
  ) {
    self.exact = exact
    self.forms = forms
    self.other = other
    self.rules = rules
  }

  /// The wording for a count.
  func of(_ count: Int) -> WordPattern {
    if !exact.isEmpty, let own = exact.first(where: { $0.number == count }) { return own.pattern }
    return of(PluralRules.Operands(count))
  }

  /// The wording for a number with decimals.
  func of(_ number: PluralRules.Operands) -> WordPattern {
    guard !forms.isEmpty else { return other }
    let name = rules.form(number)
    return forms.first { $0.name == name }?.pattern ?? other
  }
}
