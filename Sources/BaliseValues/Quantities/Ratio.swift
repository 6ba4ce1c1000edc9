/// An exact fraction in lowest terms with a positive denominator: a share that is never rounded.
package struct Ratio: Sendable, Hashable {
  /// The upper number; it carries the sign.
  package let numerator: Int128
  /// The lower number, above zero.
  package let denominator: Int128

  /// Makes a fraction in lowest terms; nil when it divides by zero or is out of bounds.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    var (a, b) = (abs(numerator), abs(denominator))
    while b != 0 { (a, b) = (b, a % b) }
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / a
    self.denominator = sign * denominator / a
  }

  /// Whole per cent, rounded towards zero: 99.9 % is not yet 100 %.
  package var wholePercent: Int {
    let (product, overflow) = numerator.multipliedReportingOverflow(by: 100)
    guard !overflow else { return numerator < 0 ? Int.min : Int.max }
    return Int(clamping: product / denominator)
  }

  /// True from 1 up.
  package var isComplete: Bool { numerator >= denominator }
}
