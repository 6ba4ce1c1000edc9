extension AmountRange {
  /// A count as a person reads it: « entre 8 et 10 », “about 20”, « au moins 50 % ».
  package func formatted(in language: ValueLanguage, isPercent: Bool = false) -> String {
    let words = language.words.numbers
    func share(_ amount: Amount) -> String {
      let number = amount.formatted(in: language)
      return isPercent ? words.percent.fill(number) : number
    }
    if let min, let max, min != max {
      let pattern = isApproximate ? words.aboutBetween : words.between
      return pattern.fill(min.formatted(in: language), share(max))
    }
    return bounded(words, share)
  }

  /// Money as a person reads it: « de 10 000 à 15 000 € », “€10,000 to €15,000”.
  package func formatted(in language: ValueLanguage, currency: Currency) -> String {
    let words = language.words.numbers
    func money(_ amount: Amount) -> String { amount.formatted(in: language, currency: currency) }
    if let min, let max, min != max {
      let pattern = isApproximate ? words.moneyAboutBetween : words.moneyBetween
      return pattern.fill(
        min.formatted(in: language, centsOf: currency),
        max.formatted(in: language, centsOf: currency), money(min), money(max))
    }
    return bounded(words, money)
  }

  /// One number, or one end.
  private func bounded(_ words: NumberWords, _ show: (Amount) -> String) -> String {
    let text: String
    switch (min, max) {
    case (let min?, _) where min == max: text = show(min)
    case (let min?, _): text = (isExclusive ? words.moreThan : words.atLeast).fill(show(min))
    case (nil, let max?): text = (isExclusive ? words.lessThan : words.upTo).fill(show(max))
    case (nil, nil): return ""
    }
    return isApproximate ? words.about.fill(text) : text
  }
}
