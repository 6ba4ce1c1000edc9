extension Resource {
  /// The means as a person reads it: « Investissement : 4 000 000 € », “€40,000 per year”.
  package func formatted(in language: ValueLanguage) -> String {
    if case .unread(let words) = kind { return words }
    var text = heads(in: language).map { $0 + language.colon }.joined()
    text += core(in: language)
    for part in tail(in: language) { text += " " + part }
    return text
  }

  private func heads(in language: ValueLanguage) -> [String] {
    var heads: [String] = []
    if let years { heads.append(Self.text(of: years)) }
    let isNamed =
      label.map { Resource.Section.isNamed(otherwiseBy: QuantityLexer.tokens(of: $0)[...]) }
      ?? false
    if let section, !isNamed { heads.append(section.formatted(in: language)) }
    if let label { heads.append(label) }
    let isSaid = label.map { Vocabulary.saysEstimated($0) } ?? false
    if isEstimated, !isSaid { heads.append(language.words.resources.estimated) }
    return heads
  }

  private static func text(of years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }

  private func core(in language: ValueLanguage) -> String {
    switch kind {
    case .money(let range, let currency): range.formatted(in: language, currency: currency)
    case .people(let range, let unit): unit.formatted(range, in: language)
    case .inKind(let words):
      language.words.resources.inKind + language.colon + words
    case .none: language.words.resources.none
    case .toBeSpecified(let whom):
      whom.map {
        language.words.resources.with.fill(Unknown.toBeSpecified.formatted(in: language), $0)
      } ?? Unknown.toBeSpecified.formatted(in: language)
    case .elsewhere(let elsewhere): elsewhere.formatted(in: language)
    case .unread(let words): words
    }
  }

  private func tail(in language: ValueLanguage) -> [String] {
    let isImplied = per == .once && section == .investment
    var parts = [vat.formatted(in: language), isImplied ? "" : per.formatted(in: language)]
    if let purpose { parts.append(language.words.resources.forPurpose.fill(purpose)) }
    if let detail { parts.append("(" + detail + ")") }
    return parts.filter { !$0.isEmpty }
  }
}

extension Resource.Section {
  // The words a section is shown with; any other word for it stays the author's.
  private static let usual: Set = [
    "investissement", "investissements", "investment", "investments", "fonctionnement", "operating",
  ]

  /// True for words that name a section, but not as it is shown: « animation ».
  static func isNamed(otherwiseBy tokens: ArraySlice<QuantityToken>) -> Bool {
    guard
      Vocabulary.operating.matchesWhole(tokens) || Vocabulary.investment.matchesWhole(tokens)
    else { return false }
    return tokens.count > 1 || tokens.first?.word.map { !usual.contains($0) } ?? false
  }

  /// « Investissement », “Operating”.
  package func formatted(in language: ValueLanguage) -> String {
    switch self {
    case .investment: language.words.resources.investment
    case .operating: language.words.resources.operating
    }
  }
}

extension Resource.VAT {
  /// « TTC », “excl. VAT”; empty for unknown.
  package func formatted(in language: ValueLanguage) -> String {
    switch self {
    case .unknown: ""
    case .included: language.words.resources.withTax
    case .excluded: language.words.resources.withoutTax
    }
  }
}

extension Resource.PeopleUnit {
  /// A number of people: « 1 équivalent temps plein », “2 posts”.
  package func formatted(_ range: AmountRange, in language: ValueLanguage) -> String {
    let number = range.max ?? range.min ?? 1
    let words = language.words.quantities
    let plural =
      switch self {
      case .fullTimeEquivalent: words.fullTimeEquivalent
      case .post: words.post
      case .person: words.person
      }
    return plural.of(
      PluralRules.Operands(whole: number.wholeDigits, decimals: number.decimalDigits)
    ).fill(range.formatted(in: language))
  }
}

extension Resource.Elsewhere {
  /// « inclus dans le budget du Damier », “included in Le Damier’s budget”.
  package func formatted(in language: ValueLanguage) -> String {
    let words = language.words.resources
    return switch self {
    case .budget(let owner): words.budgetOf.fill(words.owner.of(owner), owner)
    case .within(let whole): words.within.fill(whole)
    case .funding(let sources): words.funding.fill(sources)
    case .place(let place): words.see.fill(place)
    }
  }
}
