extension Indicator {
  /// The whole line: « Films tournés : actuellement 47 ; objectif : 60 en 2019, puis en hausse ».
  package func formatted(in language: ValueLanguage) -> String {
    let statements = statements(in: language)
    guard !label.isEmpty else { return statements }
    return statements.isEmpty ? label : label + language.colon + statements
  }

  /// The target as a person reads it; empty when none is stated.
  package func formattedAim(in language: ValueLanguage) -> String {
    switch aim {
    case .absent: ""
    case .unknown(let unknown): unknown.formatted(in: language)
    case .target(let target): target.formatted(in: language)
    case .unread(let words): words
    }
  }

  /// Where it began: « 25 % en 2017 », « actuellement 47 » where its words say so; nil when not stated.
  package func formattedBaseline(in language: ValueLanguage) -> String? {
    baseline.map {
      let value = $0.formatted(in: language)
      return $0.isCurrent ? language.words.indicators.baseline.fill(value) : value
    }
  }

  /// What was measured: « réalisé : 52 en 2019, 58 en 2020 »; nil when nothing was.
  package func formattedAchieved(in language: ValueLanguage) -> String? {
    guard !achieved.isEmpty else { return nil }
    let measures = achieved.map { $0.formatted(in: language) }.joined(separator: language.comma)
    return language.words.indicators.achieved.fill(measures)
  }

  /// When it is measured: « N+1, N+2 et N+3 », “Y+1, Y+2 and Y+3”; nil when not stated.
  package func formattedOffsets(in language: ValueLanguage) -> String? {
    guard !offsets.isEmpty else { return nil }
    let year = language.words.units.year.after
    return language.list(offsets.map { "\(year)+\($0)" })
  }

  private func statements(in language: ValueLanguage) -> String {
    let others = [
      statedBaseline(in: language), formattedAchieved(in: language),
      isOffsetInLabel ? nil : formattedOffsets(in: language),
    ].compactMap { $0 }
    let aim = formattedAim(in: language)
    guard !aim.isEmpty else { return others.joined(separator: language.semicolon) }
    guard !others.isEmpty else { return aim }
    let target = language.words.indicators.target.fill(aim)
    return (others + [target]).joined(separator: language.semicolon)
  }

  // Among other numbers, what it was at the beginning needs a word before it.
  private func statedBaseline(in language: ValueLanguage) -> String? {
    guard let baseline, !baseline.isCurrent else { return formattedBaseline(in: language) }
    let words = language.words.indicators
    return (words.start ?? words.baseline).fill(baseline.formatted(in: language))
  }

  private var isOffsetInLabel: Bool { IndicatorReader.offsets(in: label) == offsets }
}
