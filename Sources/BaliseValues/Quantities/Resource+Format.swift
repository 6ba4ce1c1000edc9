extension Resource {
  /// The means as a person reads it: « Investissement : 4 000 000 € », “€40,000 per year”.
  package func formatted(in language: ValueLanguage) -> String {
    if case .unread(let words) = kind { return words }
    var text = heads(in: language).map { $0 + Typography.colon(language) }.joined()
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
    if isEstimated, !isSaid { heads.append(language == .fr ? "budget estimé" : "estimated budget") }
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
      (language == .fr ? "en nature" : "in kind") + Typography.colon(language) + words
    case .none: language == .fr ? "aucun budget supplémentaire" : "no supplementary budget"
    case .toBeSpecified(let with):
      Unknown.toBeSpecified.formatted(in: language)
        + (with.map { (language == .fr ? " avec " : " with ") + $0 } ?? "")
    case .elsewhere(let elsewhere): elsewhere.formatted(in: language)
    case .unread(let words): words
    }
  }

  private func tail(in language: ValueLanguage) -> [String] {
    let isImplied = per == .once && section == .investment
    var parts = [vat.formatted(in: language), isImplied ? "" : per.formatted(in: language)]
    if let purpose { parts.append((language == .fr ? "pour " : "for ") + purpose) }
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
    switch (self, language) {
    case (.investment, .fr): "Investissement"
    case (.investment, .en): "Investment"
    case (.operating, .fr): "Fonctionnement"
    case (.operating, .en): "Operating"
    }
  }
}

extension Resource.VAT {
  /// « TTC », “excl. VAT”; empty for unknown.
  package func formatted(in language: ValueLanguage) -> String {
    switch (self, language) {
    case (.unknown, _): ""
    case (.included, .fr): "TTC"
    case (.included, .en): "incl. VAT"
    case (.excluded, .fr): "HT"
    case (.excluded, .en): "excl. VAT"
    }
  }
}

extension Resource.PeopleUnit {
  /// A number of people: « 1 équivalent temps plein », “2 posts”.
  package func formatted(_ range: AmountRange, in language: ValueLanguage) -> String {
    // French counts one and a half in the singular, English in the plural.
    let count = range.max ?? range.min ?? 1
    let isMany = language == .fr ? count >= 2 : range.single != 1
    let name =
      switch (self, language) {
      case (.fullTimeEquivalent, .fr): isMany ? "équivalents temps plein" : "équivalent temps plein"
      case (.fullTimeEquivalent, .en): isMany ? "full-time equivalents" : "full-time equivalent"
      case (.post, .fr): isMany ? "postes" : "poste"
      case (.post, .en): isMany ? "posts" : "post"
      case (.person, .fr): isMany ? "personnes" : "personne"
      case (.person, .en): isMany ? "people" : "person"
      }
    return range.formatted(in: language) + " " + name
  }
}

extension Resource.Elsewhere {
  /// « inclus dans le budget du Damier », “included in Le Damier’s budget”.
  package func formatted(in language: ValueLanguage) -> String {
    switch (self, language) {
    case (.budget(let owner), .fr): "inclus dans le budget " + FrenchOwner.phrase(owner)
    case (.budget(let owner), .en):
      "included in " + owner + (owner.hasSuffix("s") ? "’" : "’s") + " budget"
    case (.within(let whole), .fr): "inclus dans " + whole
    case (.within(let whole), .en): "included in " + whole
    case (.funding(let sources), .fr): "financement" + Typography.colon(.fr) + sources
    case (.funding(let sources), .en): "funding" + Typography.colon(.en) + sources
    case (.place(let place), .fr): "voir " + place
    case (.place(let place), .en): "see " + place
    }
  }
}
