/// Widens a mention so that a link does not hold one bracket or quotation mark of two.
enum BalancedRange {
  /// The range, with the mark that closes it or opens it when that stands right beside it.
  static func around(_ range: Range<Int>, in text: Span<UInt8>, from limit: Int) -> Range<Int> {
    var opened: Unicode.Scalar?
    var closed: Unicode.Scalar?
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = TextScalars.scalar(text, index)
      index += length
      if closing(scalar) != nil {
        opened = scalar
      } else if let opening = opened, closing(opening) == scalar {
        opened = nil
      } else if opening(scalar) != nil, opened == nil {
        closed = scalar
      }
    }
    let end = opened.flatMap { mark(closing($0), after: range.upperBound, in: text) }
    let start = closed.flatMap { mark(opening($0), before: range.lowerBound, in: text) }
    return max(start ?? range.lowerBound, limit)..<(end ?? range.upperBound)
  }

  private static func mark(
    _ mark: Unicode.Scalar?, after end: Int, in text: Span<UInt8>
  ) -> Int? {
    guard var (scalar, length) = TextScalars.after(text, end) else { return nil }
    var index = end + length
    if isSpace(scalar), let next = TextScalars.after(text, index) {
      (scalar, length) = next
      index += length
    }
    return scalar == mark ? index : nil
  }

  private static func mark(
    _ mark: Unicode.Scalar?, before start: Int, in text: Span<UInt8>
  ) -> Int? {
    guard var (scalar, length) = TextScalars.before(text, start) else { return nil }
    var index = start - length
    if isSpace(scalar), let last = TextScalars.before(text, index) {
      (scalar, length) = last
      index -= length
    }
    return scalar == mark ? index : nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
  }

  private static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": ")"
    case "«": "»"
    case "\u{201C}": "\u{201D}"
    default: nil
    }
  }

  private static func opening(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case ")": "("
    case "»": "«"
    case "\u{201D}": "\u{201C}"
    default: nil
    }
  }
}
