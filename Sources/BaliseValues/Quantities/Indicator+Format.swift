extension Indicator {
  /// The whole line: « Films tournés : actuellement 47 ; objectif : 60 en 2019, puis en hausse ».
  package func formatted(in language: ValueLanguage) -> String {
    let statements = statements(in: language)
    guard !label.isEmpty else { return statements }
    return statements.isEmpty ? label : label + Typography.colon(language) + statements
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

  /// Where it began: « actuellement 47 (Film Commission) »; nil when not stated.
  package func formattedBaseline(in language: ValueLanguage) -> String? {
    baseline.map { (language == .fr ? "actuellement " : "currently ") + $0.formatted(in: language) }
  }

  /// What was measured: « réalisé : 52 en 2019, 58 en 2020 »; nil when nothing was.
  package func formattedAchieved(in language: ValueLanguage) -> String? {
    guard !achieved.isEmpty else { return nil }
    return (language == .fr ? "réalisé" : "achieved") + Typography.colon(language)
      + achieved.map { $0.formatted(in: language) }.joined(separator: ", ")
  }

  /// When it is measured: « N+1, N+2 et N+3 », “Y+1, Y+2 and Y+3”; nil when not stated.
  package func formattedOffsets(in language: ValueLanguage) -> String? {
    guard !offsets.isEmpty else { return nil }
    let year = language == .fr ? "N+" : "Y+"
    return Typography.list(offsets.map { "\(year)\($0)" }, in: language)
  }

  private func statements(in language: ValueLanguage) -> String {
    let others = [
      formattedBaseline(in: language), formattedAchieved(in: language),
      isOffsetInLabel ? nil : formattedOffsets(in: language),
    ].compactMap { $0 }
    let aim = formattedAim(in: language)
    guard !aim.isEmpty else { return others.joined(separator: Typography.semicolon(language)) }
    guard !others.isEmpty else { return aim }
    let word = (language == .fr ? "objectif" : "target") + Typography.colon(language)
    return (others + [word + aim]).joined(separator: Typography.semicolon(language))
  }

  private var isOffsetInLabel: Bool { IndicatorReader.offsets(in: label) == offsets }
}
