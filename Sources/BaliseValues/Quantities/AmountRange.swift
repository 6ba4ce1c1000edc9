/// One amount, or two ends of which one may be open: “8”, “between 8 and 10”, “at least 8”.
package struct AmountRange: Sendable, Hashable {
  /// The lower end; nil for “up to 10”.
  package let min: Amount?
  /// The upper end; nil for “at least 8”.
  package let max: Amount?
  /// True for “about 20”.
  package let isApproximate: Bool
  /// True when the only end does not count itself: “more than 8”, “fewer than 10”.
  package let isExclusive: Bool

  /// Makes a single amount.
  package init(_ amount: Amount, isApproximate: Bool = false) {
    self.init(min: amount, max: amount, isApproximate: isApproximate)
  }

  /// Makes a range; ends in the wrong order change places.
  package init(min: Amount?, max: Amount?, isApproximate: Bool = false, isExclusive: Bool = false) {
    let isReversed = if let min, let max { min > max } else { false }
    self.min = isReversed ? max : min
    self.max = isReversed ? min : max
    self.isApproximate = isApproximate
    self.isExclusive = isExclusive && (min == nil) != (max == nil)
  }

  /// The amount when there is just one.
  package var single: Amount? { min == max ? min : nil }

  /// True when the amount lies between the ends (an approximate end is taken as written).
  package func contains(_ amount: Amount) -> Bool {
    if let min, isExclusive ? amount <= min : amount < min { return false }
    if let max, isExclusive ? amount >= max : amount > max { return false }
    return true
  }
}
