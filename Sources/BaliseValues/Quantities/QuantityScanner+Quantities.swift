extension QuantityScanner {
  /// Takes a count with what is counted and how often.
  mutating func takeQuantity() -> Quantity? {
    attempt { scanner in
      guard let range = scanner.takeCountRange() else { return nil }
      let isPercent = scanner.takePercent()
      let unit = scanner.takeUnitWords()
      let bounded = scanner.takeLateBound(range)
      return Quantity(
        bounded, isPercent: isPercent, unit: unit,
        per: scanner.takePer() ?? scanner.takeArea() ?? .unknown)
    }
  }

  private mutating func takePercent() -> Bool {
    if take(sign: "%") { return true }
    return attempt { scanner in
      if scanner.take(word: "percent") { return true }
      guard scanner.take(word: "pour", "per"), scanner.take(word: "cent") else { return nil }
      return true
    } ?? false
  }

  // « 70 habitants au km² » is said of areas only: « au mois » and « au Damier » are something else.
  private mutating func takeArea() -> Per? {
    attempt { scanner in
      guard scanner.take(word: "au"), let token = scanner.current, let word = token.word,
        ["km2", "m2", "hectare", "ha"].contains(word)
      else { return nil }
      scanner.index += 1
      return .unit(scanner.text(scanner.index - 1..<scanner.index))
    }
  }

  /// True where « au km² » begins.
  var isAtArea: Bool {
    var copy = self
    return copy.takeArea() != nil
  }
}
