extension AmountRange {
  /// A count as a person reads it: « entre 8 et 10 », “about 20”, « au moins 50 % ».
  package func formatted(in language: ValueLanguage, isPercent: Bool = false) -> String {
    let sign = language == .fr ? Typography.space + "%" : "%"
    if let min, let max, min != max, !isApproximate {
      let low = min.formatted(in: language)
      let high = max.formatted(in: language) + (isPercent ? sign : "")
      return language == .fr ? "entre \(low) et \(high)" : "between \(low) and \(high)"
    }
    return formatted(
      in: language, low: { $0.formatted(in: language) },
      end: { $0.formatted(in: language) + (isPercent ? sign : "") })
  }

  /// Money as a person reads it: « de 10 000 à 15 000 € », “€10,000 to €15,000”.
  package func formatted(in language: ValueLanguage, currency: Currency) -> String {
    let text = formatted(
      in: language,
      low: {
        language == .fr
          ? $0.formatted(in: .fr, centsOf: currency) : $0.formatted(in: .en, currency: currency)
      },
      end: { $0.formatted(in: language, currency: currency) })
    let isWide = single == nil && min != nil && max != nil && !isApproximate
    return language == .fr && isWide ? "de " + text : text
  }

  private func formatted(
    in language: ValueLanguage, low: (Amount) -> String, end: (Amount) -> String
  ) -> String {
    let about = isApproximate ? (language == .fr ? "environ " : "about ") : ""
    switch (min, max) {
    case (let min?, let max?) where min == max: return about + end(min)
    case (let min?, let max?):
      return about + low(min) + (language == .fr ? " à " : " to ") + end(max)
    case (let min?, nil): return about + lowerBound(language) + end(min)
    case (nil, let max?): return about + upperBound(language) + end(max)
    case (nil, nil): return ""
    }
  }

  private func lowerBound(_ language: ValueLanguage) -> String {
    switch language {
    case .fr: isExclusive ? "plus de " : "au moins "
    case .en: isExclusive ? "more than " : "at least "
    }
  }

  private func upperBound(_ language: ValueLanguage) -> String {
    switch language {
    case .fr: isExclusive ? "moins de " : "jusqu’à "
    case .en: isExclusive ? "less than " : "up to "
    }
  }
}
