extension QuantityScanner {
  /// Takes « Objectif : », “target” and the like; true when there was one.
  mutating func takeTargetWord() -> Bool {
    guard take(Vocabulary.target) else { return false }
    skipColon()
    return true
  }

  /// Passes what joins an announcing word to its number, but not the number's minus.
  mutating func skipColon() {
    while let current, current.isSign(in: ":,=-"), !isMinus(at: index) { index += 1 }
  }

  /// Takes one goal or a series of them, and a trend; it may stop before the end.
  mutating func takeTarget() -> Target? {
    if let trend = takeTrend() { return Target([], trend: trend) }
    guard let first = takeGoal() else { return nil }
    var goals = [first]
    var trend: Target.Trend?
    while trend == nil, !isAtEnd {
      trend = takeTrend()
      guard trend == nil else { break }
      let next = attempt { scanner -> Goal? in
        var isJoined = false
        while scanner.take(sign: ",;·/\n") || scanner.take(word: "et", "and", "puis", "then") {
          isJoined = true
        }
        return isJoined ? scanner.takeGoal() : nil
      }
      guard let next else { break }
      goals.append(next.inheriting(goals[goals.count - 1]))
    }
    return Target(goals, trend: trend)
  }

  private mutating func takeGoal() -> Goal? {
    attempt { scanner in
      let start = scanner.index
      var years = scanner.takeYearHead()
      let change = scanner.takeChange()
      guard let quantity = scanner.takeQuantity() else { return nil }
      let each = scanner.takeEach()
      var per = quantity.per
      var isDeadline = false
      while true {
        let isBy = scanner.isAt(Vocabulary.deadline)
        if years.isEmpty, let found = scanner.takeYearList() {
          years = found
          isDeadline = isBy
        } else if per == .unknown, let found = scanner.takePer() {
          per = found
        } else {
          break
        }
      }
      if years.count > 1, per == .unknown, let span = scanner.span(start..<scanner.index) {
        scanner.doubts.append(.sharedYears(span))
      }
      return Goal(
        Quantity(quantity.range, isPercent: quantity.isPercent, unit: quantity.unit, per: per),
        each: each, years: years, isDeadline: isDeadline, change: change)
    }
  }

  // “2019: 5; 2020: 10”.
  private mutating func takeYearHead() -> [Int] {
    attempt { scanner in
      guard let year = scanner.takeYearPhrase(), scanner.take(sign: ":=") else { return nil }
      return [year]
    } ?? []
  }

  /// Takes « en 2019 », “in 2020 and 2021”, « de 2019 à 2021 ».
  private mutating func takeYearList() -> [Int]? {
    attempt { scanner in
      let isBracketed = scanner.take(sign: "(")
      _ = scanner.take(word: "de", "from")
      guard let first = scanner.takeYearPhrase() else { return nil }
      var years = [first]
      while let next = scanner.takeNextYear(after: years[years.count - 1]) { years += next }
      return isBracketed && !scanner.take(sign: ")") ? nil : years
    }
  }

  // In “5 in 2019, 2000 in 2020” the second number is a value: a year is not followed by a year.
  private mutating func takeNextYear(after last: Int) -> [Int]? {
    attempt { scanner in
      let isSpan = scanner.take(sign: "-") || scanner.take(word: "a", "to")
      if !isSpan {
        let isListed = scanner.take(sign: ",&/")
        guard scanner.take(word: "et", "and", "puis", "then") || isListed else { return nil }
      }
      guard let year = scanner.current?.year, year > last else { return nil }
      scanner.index += 1
      var after = scanner
      guard after.takeYearPhrase() == nil || after.index == scanner.index + 1,
        !scanner.isAtWordBeforeYear, scanner.current?.isSign(in: ":=") != true
      else { return nil }
      return isSpan && year - last <= 100 ? Array(last + 1...year) : [year]
    }
  }

  private var isAtWordBeforeYear: Bool {
    var copy = self
    return copy.take(Vocabulary.beforeYear) && copy.current?.year != nil
  }

  private mutating func takeChange() -> Target.Trend? {
    attempt { scanner in
      if let sign = scanner.current, sign.isSign(in: "+-"),
        scanner.token(at: scanner.index + 1)?.isSpaced == false
      {
        scanner.index += 1
        return sign.isSign("+") ? .rising : .falling
      }
      let isRise = scanner.take(Vocabulary.increase)
      guard isRise || scanner.take(Vocabulary.decrease) else { return nil }
      _ = scanner.take(sign: ":")
      return isRise ? .rising : .falling
    }
  }

  /// True where “with a 5 businesses' delegation” or “× 5” begins.
  var isAtEach: Bool {
    let reach = isAt(Vocabulary.times) ? 1 : 5
    return (index + 1...index + reach).contains { token(at: $0)?.hasDigits ?? false }
  }

  private mutating func takeEach() -> Quantity? {
    attempt { scanner in
      if scanner.take(sign: "×*") || scanner.take(Vocabulary.times) {
        return scanner.takeQuantity()
      }
      guard scanner.take(word: "with", "avec") else { return nil }
      // A few words may stand before the number: « avec une délégation de 5 entreprises ».
      for _ in 0..<4 where scanner.current?.hasDigits == false { scanner.index += 1 }
      guard scanner.current?.number != nil, let range = scanner.takeCountRange() else { return nil }
      let unit = scanner.takeUnitWords().map(Self.owner)
      return Quantity(range, unit: unit)
    }
  }

  // “businesses' delegation” counts businesses.
  private static func owner(_ unit: String) -> String {
    for mark in ["' ", "’ ", "'s ", "’s "] {
      if let parts = unit.split(separator: mark, maxSplits: 1).first, parts.count < unit.count {
        return String(parts)
      }
    }
    return unit
  }

  /// Takes “with an increase in the following years”, « puis en hausse »: words only, to the end.
  mutating func takeTrend() -> Target.Trend? {
    guard rest.count <= 24, !tokens[rest].contains(where: \.hasDigits),
      !tokens[rest].contains(where: { $0.isSign(":") })
    else { return nil }
    let words = tokens[rest].compactMap(\.word)
    guard !part(rest).hasDenial else { return nil }
    let rises = words.contains { Vocabulary.rising.contains($0) }
    let falls = words.contains { Vocabulary.falling.contains($0) }
    guard rises != falls else { return nil }
    index = tokens.endIndex
    return rises ? .rising : .falling
  }

  /// True where the rest is a trend.
  var isAtTrend: Bool {
    var copy = self
    return copy.takeTrend() != nil
  }
}

extension Goal {
  /// The goal with the unit of the one before it, when its own words name none.
  fileprivate func inheriting(_ previous: Goal) -> Goal {
    guard quantity.unit == nil, let unit = previous.quantity.unit else { return self }
    let counted = Quantity(
      quantity.range, isPercent: quantity.isPercent, unit: unit, per: quantity.per)
    return Goal(
      counted, each: each, years: years, isDeadline: isDeadline, change: change)
  }
}
