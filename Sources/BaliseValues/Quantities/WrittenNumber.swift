/// A number as it was written, with the second reading that its separator would allow.
///
/// The rule for one separator: exactly three digits after one to three others are thousands
/// (`52.000`, `30,000`), anything else is decimals (`1.5`, `1,2340`). Of two kinds of separator the
/// last is the decimal mark. Spaces and apostrophes group thousands and nothing else.
struct WrittenNumber: Sendable, Equatable {
  /// What the rule reads.
  let amount: Amount
  /// The reading with decimals where the rule chose thousands after a single `.` or `,`.
  let decimalReading: Amount?
  /// That single `.` or `,`.
  let doubtfulMark: Character?
  /// The number of digits when nothing separates them, else 0.
  let bareDigits: Int

  /// The year that four bare digits from 1900 to 2199 can mean.
  var year: Int? {
    guard bareDigits == 4, let year = amount.integer, (1900...2199).contains(year) else {
      return nil
    }
    return year
  }

  /// Makes a number without a doubt about it.
  init(_ amount: Amount) {
    self.amount = amount
    decimalReading = nil
    doubtfulMark = nil
    bareDigits = 0
  }

  /// Reads groups of digits and the marks between them; nil when they are no number.
  init?(groups: [String], marks: [Character]) {
    let last = groups.count - 1
    guard last >= 0, marks.count == last else { return nil }
    bareDigits = last == 0 ? groups[0].count : 0
    let isSingle = last == 1 && Self.isDecimalMark(marks[0])
    let hasDecimals = last > 0 && Self.lastMarkIsDecimal(groups: groups, marks: marks)
    let whole = hasDecimals ? groups.dropLast() : groups[...]
    guard hasDecimals || last == 0 || Self.isGrouped(whole, by: marks),
      !hasDecimals || whole.count == 1 || Self.isGrouped(whole, by: marks.dropLast()),
      let amount = Self.amount(whole: whole, decimals: hasDecimals ? groups[last] : "")
    else { return nil }
    self.amount = amount
    let isDoubtful = isSingle && !hasDecimals
    doubtfulMark = isDoubtful ? marks[0] : nil
    decimalReading = isDoubtful ? Self.amount(whole: groups[..<1], decimals: groups[1]) : nil
  }

  private static func isDecimalMark(_ mark: Character) -> Bool { mark == "." || mark == "," }

  private static func lastMarkIsDecimal(groups: [String], marks: [Character]) -> Bool {
    guard let mark = marks.last, isDecimalMark(mark) else { return false }
    if marks.count > 1 { return mark != marks[0] }
    return !isGrouped(groups[...], by: marks)
  }

  private static func isGrouped(_ groups: ArraySlice<String>, by marks: [Character]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count), !first.hasPrefix("0") else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 } && marks.allSatisfy { $0 == marks[0] }
  }

  private static func amount(whole: ArraySlice<String>, decimals: String) -> Amount? {
    let digits = whole.joined().drop { $0 == "0" }
    let kept = decimals.reversed().drop { $0 == "0" }.count
    guard digits.count <= Amount.maximumDigits, kept <= Amount.maximumDecimals else { return nil }
    guard let units = digits.isEmpty ? 0 : Int(digits),
      let fraction = kept == 0 ? 0 : Int(decimals.prefix(kept)),
      let part = Amount(mantissa: fraction, exponent: -kept)
    else { return nil }
    return Amount(units) + part
  }
}
