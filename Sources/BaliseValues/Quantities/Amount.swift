/// An exact decimal number with at most six decimals: what money, counts and percentages are made of.
package struct Amount: Sendable, Hashable {
  // A count of millionths in 128 bits holds more than any budget, has one form for each number
  // (so `==` is exact), and adds without rounding.
  private let millionths: Int128

  /// How many decimals an amount can hold.
  package static let maximumDecimals = 6
  /// How many digits before the decimal mark are read; more is taken for a slip.
  package static let maximumDigits = 15

  private static let one: Int128 = 1_000_000

  private init(millionths: Int128) {
    self.millionths = millionths
  }

  /// Makes a whole amount.
  package init(_ integer: Int) {
    self.init(millionths: Int128(integer) * Self.one)
  }

  /// Makes `mantissa` × 10^`exponent`; nil when that needs more digits than an amount holds.
  package init?(mantissa: Int, exponent: Int) {
    guard (-18...12).contains(exponent) else { return nil }
    let shift = exponent + Self.maximumDecimals
    let power = Self.powerOfTen(abs(shift))
    if shift >= 0 {
      self.init(millionths: Int128(mantissa) * power)
    } else {
      let (quotient, remainder) = Int128(mantissa).quotientAndRemainder(dividingBy: power)
      guard remainder == 0 else { return nil }
      self.init(millionths: quotient)
    }
  }

  /// Nothing.
  package static let zero = Amount(0)

  /// True for an amount without decimals.
  package var isWhole: Bool { millionths % Self.one == 0 }
  /// True below zero.
  package var isNegative: Bool { millionths < 0 }
  /// The same amount with the other sign.
  package var negated: Amount { Self.zero - self }
  /// The amount as an `Int`; nil when it has decimals or is too large.
  package var integer: Int? { isWhole ? Int(exactly: millionths / Self.one) : nil }

  /// The share of another amount in ten-thousandths, rounded down; 0 of nothing.
  package func tenThousandths(of whole: Amount) -> Int {
    guard whole.millionths > 0, millionths > 0 else { return 0 }
    return Int(clamping: millionths * 10_000 / whole.millionths)
  }

  /// A number that sorts as the amount does, among amounts that a machine word can hold.
  package var rank: Int { Int(clamping: millionths) }

  /// The digits before the decimal mark, without a sign.
  var wholeDigits: String { String((millionths / Self.one).magnitude) }

  /// The digits after the decimal mark, without trailing zeros.
  var decimalDigits: String {
    let digits = String((millionths % Self.one).magnitude)
    let padded = String(repeating: "0", count: Self.maximumDecimals - digits.count) + digits
    guard let last = padded.lastIndex(where: { $0 != "0" }) else { return "" }
    return String(padded[...last])
  }

  /// Multiplies by 10^`exponent`, as in “40 k€”; nil when the result is out of bounds.
  package func shifted(by exponent: Int) -> Amount? {
    guard (0...12).contains(exponent) else { return nil }
    let (product, overflow) = millionths.multipliedReportingOverflow(by: Self.powerOfTen(exponent))
    return overflow ? nil : Amount(millionths: product)
  }

  /// The exact quotient of two amounts; nil when the divisor is zero.
  func ratio(to divisor: Amount) -> Ratio? {
    Ratio(millionths, over: divisor.millionths)
  }

  private static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension Amount: Comparable {
  package static func < (left: Amount, right: Amount) -> Bool {
    left.millionths < right.millionths
  }
}

// Sums stop at the largest amount instead of trapping. Read amounts are below 10^15, so this needs
// more than 10^16 lines; as they are never negative, the order of a sum does not matter even then.
extension Amount {
  package static func + (left: Amount, right: Amount) -> Amount {
    let (sum, overflow) = left.millionths.addingReportingOverflow(right.millionths)
    return Amount(millionths: overflow ? (left.isNegative ? .min : .max) : sum)
  }

  package static func - (left: Amount, right: Amount) -> Amount {
    let (sum, overflow) = left.millionths.subtractingReportingOverflow(right.millionths)
    return Amount(millionths: overflow ? (left.isNegative ? .min : .max) : sum)
  }
}

extension Amount: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) {
    self.init(value)
  }
}
