/// A range of amounts with its currency, if it is money.
struct ScannedRange {
  let range: AmountRange
  let currency: Currency?
}

extension QuantityScanner {
  /// Takes money with a currency, as one amount or a range.
  mutating func takeMoneyRange() -> ScannedRange? {
    attempt { scanner in
      guard let range = scanner.takeRange(isMoney: true), range.currency != nil else { return nil }
      return range
    }
  }

  /// Takes a count, as one amount or a range.
  mutating func takeCountRange() -> AmountRange? { takeRange(isMoney: false)?.range }

  private enum Bound { case least, more, most, fewer }

  private mutating func takeRange(isMoney: Bool) -> ScannedRange? {
    attempt { scanner in
      var isApproximate = scanner.takeAbout()
      let bound = scanner.takeBound()
      isApproximate = scanner.takeAbout() || isApproximate
      guard let (low, high) = scanner.takeEnds(isMoney: isMoney, hasBound: bound != nil) else {
        return nil
      }
      let currency = low.currency ?? high?.currency
      if let high {
        return ScannedRange(
          range: AmountRange(min: low.amount, max: high.amount, isApproximate: isApproximate),
          currency: currency)
      }
      isApproximate = scanner.take(Vocabulary.about) || isApproximate
      let late = bound ?? scanner.takeBoundAfter()
      return ScannedRange(
        range: Self.range(low.amount, bound: late, isApproximate: isApproximate),
        currency: currency)
    }
  }

  /// Takes « au moins », “or more” after what is counted, and gives the range that makes.
  mutating func takeLateBound(_ range: AmountRange) -> AmountRange {
    guard let amount = range.single else { return range }
    let isApproximate = take(Vocabulary.about) || range.isApproximate
    return Self.range(amount, bound: takeBoundAfter(), isApproximate: isApproximate)
  }

  /// True where « environ » or « au moins » follows what is counted.
  var isAtLateBound: Bool {
    isAt(Vocabulary.about) || isAt(Vocabulary.atLeastAfter) || isAt(Vocabulary.atMostAfter)
  }

  private static func range(_ amount: Amount, bound: Bound?, isApproximate: Bool) -> AmountRange {
    switch bound {
    case nil: AmountRange(amount, isApproximate: isApproximate)
    case .least: AmountRange(min: amount, max: nil, isApproximate: isApproximate)
    case .most: AmountRange(min: nil, max: amount, isApproximate: isApproximate)
    case .more:
      AmountRange(min: amount, max: nil, isApproximate: isApproximate, isExclusive: true)
    case .fewer:
      AmountRange(min: nil, max: amount, isApproximate: isApproximate, isExclusive: true)
    }
  }

  private mutating func takeAbout() -> Bool {
    guard take(Vocabulary.about) else { return take(sign: "≈") }
    // « env. 20 », “approx. 20”: the full stop belongs to the shortened word.
    if let current, current.isSign("."), !current.isSpaced { index += 1 }
    return true
  }

  private mutating func takeBound() -> Bound? {
    if take(Vocabulary.atLeast) || take(sign: "≥") { return .least }
    if take(Vocabulary.atMost) || take(sign: "≤") { return .most }
    if take(Vocabulary.moreThan) || take(sign: ">") { return take(sign: "=") ? .least : .more }
    if take(Vocabulary.lessThan) || take(sign: "<") { return take(sign: "=") ? .most : .fewer }
    return nil
  }

  private mutating func takeBoundAfter() -> Bound? {
    if take(Vocabulary.atLeastAfter) { return .least }
    if take(Vocabulary.atMostAfter) { return .most }
    return nil
  }

  private mutating func takeEnds(
    isMoney: Bool, hasBound: Bool
  ) -> (ScannedNumber, ScannedNumber?)? {
    let start = index
    let isBetween = !hasBound && take(word: "between", "entre")
    let isFrom = !hasBound && !isBetween && take(word: "from", "de", "d")
    guard var low = takeNumber(isMoney) else { return nil }
    let end = attempt { scanner -> ScannedNumber? in
      let isJoined =
        scanner.take(word: "to", "a") || scanner.take(sign: "-")
        || (isBetween && scanner.take(word: "and", "et"))
      return isJoined && !hasBound ? scanner.takeNumber(isMoney) : nil
    }
    guard let end else { return isBetween || isFrom ? nil : (low, nil) }
    var high = end
    inherit(&low, &high)
    if low.amount > high.amount, let span = span(start..<index) { doubts.append(.reversed(span)) }
    return (low, high)
  }

  private mutating func takeNumber(_ isMoney: Bool) -> ScannedNumber? {
    isMoney ? takeMoney() : takeCount()
  }

  // “10 à 15 k€” and “€10–15k” multiply both ends; “900 € à 1 k€” and “900 à 1 k€” do not.
  private func inherit(_ low: inout ScannedNumber, _ high: inout ScannedNumber) {
    guard let power = high.multiplier, low.multiplier == nil,
      let multiplied = low.amount.shifted(by: power),
      multiplied <= high.amount, low.currency == nil || high.currency == nil
    else { return }
    low.amount = multiplied
  }
}
