/// A number with the currency and the multiplier written around it.
struct ScannedNumber {
  var amount: Amount
  var currency: Currency?
  /// The power of ten of `k`, `M`, “million”; nil when none is written.
  var multiplier: Int?
  let token: QuantityToken
}

extension QuantityScanner {
  /// Takes a number or a number word, without currency.
  mutating func takeCount() -> ScannedNumber? { takeNumber(isMoney: false) }

  /// Takes a number with a currency on either side; the currency may be missing.
  mutating func takeMoney() -> ScannedNumber? { takeNumber(isMoney: true) }

  private mutating func takeNumber(isMoney: Bool) -> ScannedNumber? {
    attempt { scanner in
      var currency = isMoney ? scanner.takeCurrency() : nil
      guard let token = scanner.current else { return nil }
      scanner.index += 1
      let multiplierStart = scanner.index
      let multiplier = scanner.takeMultiplier(isMoney: isMoney)
      guard let number = Self.number(token, isMoney: isMoney, hasMultiplier: multiplier != nil)
      else { return nil }
      if isMoney, currency == nil {
        currency = scanner.takeCurrencyAfterNumber()
        // A lone letter multiplies money only: “4 M€” but not “4 m”.
        if currency == nil, multiplier != nil, scanner.isLetterMultiplier(at: multiplierStart) {
          scanner.index = multiplierStart
          return ScannedNumber(amount: number.amount, currency: nil, multiplier: nil, token: token)
        }
      }
      return scanner.resolve(
        number, multiplier: multiplier, currency: currency, token: token, isMoney: isMoney)
    }
  }

  private mutating func resolve(
    _ number: WrittenNumber, multiplier: Int?, currency: Currency?, token: QuantityToken,
    isMoney: Bool
  ) -> ScannedNumber? {
    var amount = number.amount
    // Nobody writes “1,234 M€” for a thousand millions: with a multiplier it is a decimal mark.
    if let multiplier {
      amount = number.decimalReading ?? amount
      guard let shifted = amount.shifted(by: multiplier) else { return nil }
      if let decimal = number.decimalReading {
        doubts.append(.separator(token, chosen: decimal, other: number.amount))
      }
      amount = shifted
    } else if let decimal = number.decimalReading, !isMoney {
      doubts.append(.separator(token, chosen: amount, other: decimal))
    }
    return ScannedNumber(
      amount: amount, currency: currency, multiplier: multiplier, token: token)
  }

  private static func number(
    _ token: QuantityToken, isMoney: Bool, hasMultiplier: Bool
  ) -> WrittenNumber? {
    switch token.kind {
    case .number(let number): return number
    case .word(let word):
      // “un euro” is no budget line, “un million d'euros” is.
      guard let value = Vocabulary.numberWords[word], !isMoney || hasMultiplier else { return nil }
      return WrittenNumber(Amount(value))
    case .sign, .unreadable: return nil
    }
  }

  private mutating func takeCurrency() -> Currency? {
    guard let current else { return nil }
    let currency =
      switch current.kind {
      case .sign(let sign): Currency(sign: sign)
      case .word(let word): Currency(word: word)
      case .number, .unreadable: Currency?.none
      }
    if currency != nil { index += 1 }
    return currency
  }

  private mutating func takeCurrencyAfterNumber() -> Currency? {
    attempt { scanner in
      _ = scanner.take(word: "d", "de", "of")
      return scanner.takeCurrency()
    }
  }

  private func isLetterMultiplier(at index: Int) -> Bool {
    token(at: index)?.word.map { ["k", "m", "md", "mds", "bn"].contains($0) } ?? false
  }

  private mutating func takeMultiplier(isMoney: Bool) -> Int? {
    guard let word = current?.word else { return nil }
    let power: Int? =
      switch word {
      case "mille", "millier", "milliers", "thousand", "thousands": 3
      case "million", "millions": 6
      case "milliard", "milliards", "billion", "billions": 9
      case "k" where isMoney: 3
      case "m" where isMoney: 6
      case "md" where isMoney, "mds" where isMoney, "bn" where isMoney: 9
      default: nil
      }
    if power != nil { index += 1 }
    return power
  }
}
