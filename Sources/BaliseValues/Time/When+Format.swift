extension When {
  /// The value in a language, with its typography; words that were not understood stay as they are.
  package func formatted(in language: ValueLanguage) -> String {
    let texts = phases.map { phase in
      switch language {
      case .fr: FrenchTime.phase(phase, withPurpose: true)
      case .en: EnglishTime.phase(phase, withPurpose: true)
      }
    }
    return texts.joined(separator: Typography.semicolon(language))
  }
}

extension TimePhase {
  /// The phase in a language, without what it is for.
  package func formatted(in language: ValueLanguage) -> String {
    switch language {
    case .fr: FrenchTime.phase(self, withPurpose: false)
    case .en: EnglishTime.phase(self, withPurpose: false)
    }
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
