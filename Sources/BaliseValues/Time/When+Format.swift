extension When {
  /// The value in a language, with its typography; words that were not understood stay as they are.
  package func formatted(in language: ValueLanguage) -> String {
    let text = TimeText(language: language)
    if phases.count == 1 { return text.phase(phases[0], withPurpose: true) }
    return phases.map { text.phase($0, withPurpose: true) }.joined(separator: language.semicolon)
  }
}

extension TimePhase {
  /// The phase in a language, without what it is for.
  package func formatted(in language: ValueLanguage) -> String {
    TimeText(language: language).phase(self, withPurpose: false)
  }
}

extension CalendarUnit {
  /// True for two units of one kind in one year, so that the year need be said only once.
  func sharesYear(with other: CalendarUnit) -> Bool {
    guard year == other.year else { return false }
    switch (self, other) {
    case (.half, .half), (.third, .third), (.quarter, .quarter), (.month, .month), (.day, .day):
      return true
    case (.season(let one, _), .season(let two, _)): return one != .winter && two != .winter
    default: return false
    }
  }
}
