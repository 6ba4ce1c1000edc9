import BaliseText

extension QuantityScanner {
  /// Takes how often something is meant: « par an », “per showroom”, « toutes les 6 semaines ».
  mutating func takePer() -> Per? {
    if take(Vocabulary.yearly) { return .year }
    if take(Vocabulary.monthly) { return .every(1, .month) }
    if take(Vocabulary.once) { return .once }
    return attempt { scanner in
      let start = scanner.index
      guard scanner.take(Vocabulary.each) || scanner.take(sign: "/") else { return nil }
      let opener = NameFolding.key(scanner.text(start..<scanner.index))
      if let unit = scanner.takeTimeUnit() { return .every(1, unit) }
      if opener == "a" || opener == "an" { return nil }
      if let period = scanner.takePeriod() { return period }
      // « accompagnées par le Damier » and « par Europavox » name who does it, not how often.
      guard opener != "par" || !scanner.isAtName else { return nil }
      let unit = scanner.index
      guard scanner.takeUnitWords() != nil else { return nil }
      scanner.takePeriodOfUnit()
      return .unit(scanner.text(unit..<scanner.index))
    }
  }

  // « par personne et par an », “per person per year”, « /personne/an »: one measure, kept whole.
  private mutating func takePeriodOfUnit() {
    let isFound = attempt { scanner -> Bool? in
      _ = scanner.take(word: "et", "and")
      guard scanner.take(Vocabulary.each) || scanner.take(sign: "/") else { return nil }
      return scanner.takeTimeUnit() != nil || scanner.takePeriod() != nil ? true : nil
    }
    // A unit that ends with “and” was cut before what “and” joins to it.
    if isFound == nil, let last = token(at: index - 1)?.word, ["et", "and"].contains(last) {
      index -= 1
    }
  }

  private mutating func takePeriod() -> Per? {
    attempt { scanner in
      guard let count = scanner.takeCount()?.amount.integer, (1...1_000).contains(count),
        let unit = scanner.takeTimeUnit()
      else { return nil }
      return .every(count, unit)
    }
  }

  private var isAtName: Bool {
    guard let current, let word = current.word else { return true }
    if ["le", "la", "les", "l", "un", "une", "des", "du"].contains(word) { return true }
    return text(index..<index + 1).first?.isUppercase ?? true
  }

  private mutating func takeTimeUnit() -> TimeUnit? {
    if current?.word == "half", let next = token(at: index + 1)?.word, next.hasPrefix("year") {
      index += 2
      return .halfYear
    }
    guard let unit = current?.word.flatMap({ TimeUnit(word: $0) }) else { return nil }
    index += 1
    return unit
  }

  /// Takes the words that name a unit, up to the next thing that means something else.
  mutating func takeUnitWords() -> String? {
    let start = index
    while let token = current, !token.hasDigits, !isAtUnitEnd(isFirst: index == start) {
      index += 1
    }
    return index == start ? nil : text(start..<index)
  }

  private func isAtUnitEnd(isFirst: Bool) -> Bool {
    guard let token = current else { return true }
    switch token.kind {
    case .sign(let sign): return !"'’&%°.".contains(sign) || isFirst
    case .number, .unreadable: return true
    case .word(let word):
      switch word {
      case "pour", "for", "puis", "then": return true
      case "de", "from": return self.token(at: index + 1)?.year != nil
      case "en", "in", "by", "d", "des", "avant", "before", "fin", "end":
        return isAtYearPhrase
      case "par", "per", "chaque", "each", "every", "tous", "toutes", "a", "an", "annuel",
        "annuels", "annuelle", "annuelles":
        return isAtPer
      case "with", "avec", "x", "fois", "times": return isAtEach || isAtTrend
      case "au": return isAtArea || isAtLateBound || self.token(at: index + 1)?.hasDigits == true
      case "le", "on": return self.token(at: index + 1)?.hasDigits == true
      case "environ", "at", "ou", "or", "minimum", "maximum", "max", "min": return isAtLateBound
      case "et", "and": return self.token(at: index + 1)?.hasDigits ?? true
      default: return false
      }
    }
  }

  // Looks one phrase ahead and no further: looking for a unit's own end would never come to one.
  private var isAtPer: Bool {
    if isAt(Vocabulary.yearly) { return true }
    var copy = self
    guard let word = current?.word, copy.take(Vocabulary.each), let next = copy.current else {
      return false
    }
    if word == "a" || word == "an" { return next.word.flatMap { TimeUnit(word: $0) } != nil }
    return next.hasDigits || (next.word != nil && (word != "par" || !copy.isAtName))
  }

  private var isAtYearPhrase: Bool {
    var copy = self
    return copy.takeYearPhrase() != nil
  }

  /// Takes a year with the words before it: « en 2019 », “by 2020”, « d'ici à fin 2020 », “2019”.
  mutating func takeYearPhrase() -> Int? {
    attempt { scanner in
      _ = scanner.take(Vocabulary.beforeYear)
      guard let year = scanner.current?.year else { return nil }
      scanner.index += 1
      return year
    }
  }
}
