extension QuantityScanner {
  /// Takes values with their dates, one after the other: “52 in 2019, 58 in 2020 (source)”.
  mutating func takeMeasures() -> [Measure]? {
    guard let first = takeMeasure() else { return nil }
    var measures = [first]
    while true {
      let next = attempt { scanner -> Measure? in
        guard scanner.take(sign: ",;·\n") || scanner.take(word: "et", "and", "puis", "then") else {
          return nil
        }
        return scanner.takeMeasure()
      }
      guard let next else { return measures }
      measures.append(next)
    }
  }

  private mutating func takeMeasure() -> Measure? {
    attempt { scanner in
      var date = scanner.attempt { scanner -> MeasureDate? in
        guard let date = scanner.takeDate(), scanner.take(sign: ":=") else { return nil }
        return date
      }
      guard let quantity = scanner.takeQuantity(), quantity.per == .unknown || quantity.per == .year
      else { return nil }
      if date == nil { date = scanner.takeDate() ?? scanner.takeBracketed { $0.takeDate() } }
      let source = scanner.takeBracketed { $0.takeSource() }
      if date == nil { date = scanner.takeDate() }
      return Measure(
        quantity.range, isPercent: quantity.isPercent, unit: quantity.unit, date: date,
        source: source)
    }
  }

  private mutating func takeBracketed<Value>(_ read: (inout QuantityScanner) -> Value?) -> Value? {
    attempt { scanner in
      guard scanner.take(sign: "("), let value = read(&scanner), scanner.take(sign: ")") else {
        return nil
      }
      return value
    }
  }

  private mutating func takeSource() -> String? {
    let start = index
    while let current, !current.isSign(in: "()") { index += 1 }
    return index == start ? nil : text(start..<index)
  }

  /// Takes « en 2019 », “2019-06-30”, « au 30/06/2019 », « en juin 2019 ».
  mutating func takeDate() -> MeasureDate? {
    attempt { scanner in
      _ = scanner.take(Vocabulary.beforeDate)
      return scanner.takeSlashedDate() ?? scanner.takeDashedDate() ?? scanner.takeNamedDate()
        ?? scanner.takeYearPhrase().flatMap { MeasureDate(year: $0) }
    }
  }

  private mutating func takeSlashedDate() -> MeasureDate? {
    attempt { scanner in
      guard let day = scanner.takeSmallNumber(), scanner.take(sign: "/"),
        let month = scanner.takeSmallNumber(), scanner.take(sign: "/"),
        let year = scanner.takeYearPhrase()
      else { return nil }
      return MeasureDate(year: year, month: month, day: day)
    }
  }

  private mutating func takeDashedDate() -> MeasureDate? {
    attempt { scanner in
      guard let year = scanner.current?.year else { return nil }
      scanner.index += 1
      guard scanner.take(sign: "-"), let month = scanner.takeSmallNumber() else { return nil }
      let day = scanner.attempt { scanner in
        scanner.take(sign: "-") ? scanner.takeSmallNumber() : nil
      }
      return MeasureDate(year: year, month: month, day: day)
    }
  }

  private mutating func takeNamedDate() -> MeasureDate? {
    attempt { scanner in
      let day = scanner.takeSmallNumber()
      guard let month = scanner.current?.word.flatMap({ TimeWords.months[$0] }) else { return nil }
      scanner.index += 1
      guard let year = scanner.takeYearPhrase() else { return nil }
      return MeasureDate(year: year, month: month, day: day)
    }
  }

  private mutating func takeSmallNumber() -> Int? {
    guard let number = current?.number, (1...2).contains(number.bareDigits) else { return nil }
    index += 1
    return number.amount.integer
  }
}
