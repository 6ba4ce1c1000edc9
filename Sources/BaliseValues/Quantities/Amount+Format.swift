extension Amount {
  /// The number with its digits grouped, and no more decimals than it has.
  func grouped(in language: ValueLanguage) -> String {
    let words = language.words.numbers
    let digits = Array(wholeDigits)
    let isGrouped = digits.count >= words.groupFrom
    var text = isNegative ? words.minus : ""
    for (index, digit) in digits.enumerated() {
      if isGrouped, index > 0, (digits.count - index) % 3 == 0 { text += words.group }
      text.append(digit)
    }
    let decimals = decimalDigits
    return decimals.isEmpty ? text : text + words.decimal + decimals
  }

  /// The number as a person reads it: « 4 000 000,5 » with narrow no-break spaces, “4,000,000.5”.
  package func formatted(in language: ValueLanguage) -> String {
    // Three decimals after a group of one to three digits would read as thousands: a fourth tells.
    grouped(in: language) + (isReadAsThousands ? "0" : "")
  }

  /// Money as a person reads it: « 4 000 000 € », “€4,000,000”; cents are two digits or none.
  package func formatted(in language: ValueLanguage, currency: Currency) -> String {
    let number = formatted(in: language, centsOf: currency)
    let words = language.words.numbers
    let isCode = currency.symbol.allSatisfy(\.isLetter)
    return (isCode ? words.moneyByCode : words.money).fill(number, currency.symbol)
  }

  /// The number of an amount of money, without the sign of its currency.
  func formatted(in language: ValueLanguage, centsOf currency: Currency) -> String {
    formatted(in: language) + (decimalDigits.count == 1 ? "0" : "")
  }

  private var isReadAsThousands: Bool {
    decimalDigits.count == 3 && wholeDigits.count < 4 && wholeDigits != "0"
  }

  /// The number for machines: no grouping, a full stop before decimals, `-` for negative.
  package var plain: String {
    (isNegative ? "-" : "") + wholeDigits + (decimalDigits.isEmpty ? "" : "." + decimalDigits)
  }
}
