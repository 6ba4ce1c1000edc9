extension TimeParser {
  /// Reads one more thing about a moment; false, without a step, when the next token adds nothing.
  mutating func fill(_ slots: inout MomentSlots) -> Bool {
    guard let token else { return false }
    switch token.kind {
    case .number: return fillNumber(token, &slots)
    case .word(let word): return fillWord(word, &slots) || fillPhrase(&slots)
    case .mark(.tilde) where !slots.isApproximate && slots.isOnlyAround:
      slots.isApproximate = true
      return step(&slots, .other)
    case .mark: return false
    }
  }

  private mutating func step(
    _ slots: inout MomentSlots, _ kind: MomentSlots.Kind, count: Int = 1
  ) -> Bool {
    index += count
    slots.last = kind
    return true
  }

  private mutating func fillNumber(_ token: TimeToken, _ slots: inout MomentSlots) -> Bool {
    if slots.isOnlyAround, let date = numericDate() {
      slots.date = date
      return step(&slots, .other, count: date.next - index)
    }
    if let year = token.year {
      guard slots.year == nil, slots.date?.year == nil else { return false }
      slots.year = year
      return step(&slots, .year)
    }
    guard let number = token.shortNumber else { return false }
    if (1...4).contains(number), let next = peek(), let word = next.word, !next.isSpaced,
      let division = TimeWords.divisionLetters[word], slots.division == nil, slots.ordinal == nil
    {
      slots.division = division
      slots.ordinal = number
      return step(&slots, .compact, count: 2)
    }
    if isOrdinalSuffix(after: number) {
      guard slots.ordinal == nil, slots.number == nil else { return false }
      slots.ordinal = number
      return step(&slots, .other, count: 2)
    }
    if slots.number == nil, slots.ordinal == nil || slots.division != nil {
      slots.number = number
      return step(&slots, .number)
    }
    guard slots.month != nil, slots.year == nil, slots.twoDigitYear == nil else { return false }
    slots.twoDigitYear = token
    return step(&slots, .other)
  }

  // “2nd”, « 2e », and « 1 er » as it comes out of some files.
  private func isOrdinalSuffix(after number: Int) -> Bool {
    guard let next = peek(), let word = next.word, TimeWords.ordinalSuffixes.contains(word) else {
      return false
    }
    // « 2O20 » has a letter in the place of a figure.
    if index + 2 < end, tokens[index + 2].number != nil, !tokens[index + 2].isSpaced {
      return false
    }
    return !next.isSpaced || word != "d" && word != "o"
  }

  private mutating func fillWord(_ word: String, _ slots: inout MomentSlots) -> Bool {
    if slots.isOnlyAround, !slots.isApproximate, TimeWords.approximate.contains(word) {
      slots.isApproximate = true
      return step(&slots, .other)
    }
    if slots.part == nil, let part = TimeWords.parts[word] {
      slots.part = part
      return step(&slots, .part)
    }
    if slots.weekday == nil, let number = TimeWords.weekdays[word],
      let weekday = Weekday(rawValue: number), word != "mar" || isDayOfMonthNext
    {
      slots.weekday = .init(weekday: weekday, span: tokens[index].span)
      return step(&slots, .other)
    }
    if slots.month == nil, let month = TimeWords.months[word] {
      slots.month = month
      return step(&slots, .month)
    }
    if slots.season == nil, let season = TimeWords.seasons[word] {
      slots.season = season
      return step(&slots, .other)
    }
    return fillDivision(word, &slots)
  }

  private mutating func fillDivision(_ word: String, _ slots: inout MomentSlots) -> Bool {
    if slots.division == nil, slots.ordinal == nil, let division = TimeWords.divisionLetters[word],
      let next = peek(), !next.isSpaced, case .number(let number, 1) = next.kind
    {
      slots.division = division
      slots.ordinal = number
      return step(&slots, .compact, count: 2)
    }
    if slots.ordinal == nil, let ordinal = TimeWords.ordinals[word] {
      slots.ordinal = ordinal
      return step(&slots, .other)
    }
    if slots.division == nil, let division = TimeWords.divisions[word] {
      slots.division = division
      return step(&slots, .other)
    }
    return false
  }

  private mutating func fillPhrase(_ slots: inout MomentSlots) -> Bool {
    if slots.division == nil, let division = take(TimePhrases.divisions) {
      slots.division = division
      return step(&slots, .other, count: 0)
    }
    guard slots.direction == nil,
      let match = TimePhrases.relative.match(tokens, at: index, before: end)
    else { return false }
    index = match.next
    // “The last quarter of 2018” counts; “last October” looks back.
    if match.meaning == .last, slots.ordinal == nil, let word, TimeWords.divisions[word] != nil {
      slots.ordinal = -1
      return step(&slots, .other, count: 0)
    }
    slots.direction = match.meaning
    let isYear: Set<String> = ["annee", "year", "an"]
    if take(isYear) || index >= 2 && tokens[index - 2].word.map(isYear.contains) == true {
      slots.namesYear = true
    }
    return step(&slots, .direction, count: 0)
  }

  // « mar. 6 octobre » is a Tuesday, “Mar 2019” a month.
  private var isDayOfMonthNext: Bool {
    var position = index + 1
    if position < end, tokens[position].isMark(.dot) { position += 1 }
    guard position + 1 < end, tokens[position].shortNumber != nil else { return false }
    position += 1
    if let word = tokens[position].word, TimeWords.ordinalSuffixes.contains(word) { position += 1 }
    return position < end && tokens[position].word.map { TimeWords.months[$0] != nil } == true
  }
}
