/// A date in figures: `2015-06-23`, `23/06/2015`, `06/2015`, `2015-06`, `23/06`.
struct NumericDate {
  let shape: WrittenMoment.Shape
  let year: Int?
  let fault: ValueProblem?
  var remark: ValueProblem?
  /// The index after it.
  let next: Int
}

extension TimeParser {
  /// The date in figures at the cursor; nil when the figures are no date.
  func numericDate() -> NumericDate? {
    guard index + 2 < end, let first = figures(at: index), let mark = joint(at: index + 1),
      let second = figures(at: index + 2), !tokens[index + 2].isSpaced
    else { return nil }
    if index + 4 < end, joint(at: index + 3) == mark, !tokens[index + 4].isSpaced,
      let third = figures(at: index + 4)
    {
      return threeNumbers(first, second, third)
    }
    return twoNumbers(first, mark, second)
  }

  private typealias Figures = (value: Int, digits: Int)

  private func figures(at position: Int) -> Figures? {
    if case .number(let value, let digits) = tokens[position].kind { (value, digits) } else { nil }
  }

  private func joint(at position: Int) -> TimeToken.Mark? {
    guard case .mark(let mark) = tokens[position].kind, !tokens[position].isSpaced else {
      return nil
    }
    return mark == .dash || mark == .slash || mark == .dot ? mark : nil
  }

  private func span(_ count: Int) -> Range<Int> {
    tokens[index].span.lowerBound..<tokens[index + count - 1].span.upperBound
  }

  private func threeNumbers(
    _ first: Figures, _ second: Figures, _ third: Figures
  ) -> NumericDate? {
    guard second.digits <= 2 else { return nil }
    if first.digits == 4, third.digits <= 2 {
      return day(third.value, second.value, year: tokens[index].year)
    }
    guard first.digits <= 2 else { return nil }
    if third.digits == 4 { return day(first.value, second.value, year: tokens[index + 4].year) }
    guard third.digits == 2 else { return nil }
    let words = text(tokens[index].span.lowerBound..<tokens[index + 3].span.upperBound)
    return NumericDate(
      shape: .day(first.value, month: second.value), year: nil,
      fault: .twoDigitYear(
        words: text(span(5)), span: span(5), proposals: [words + String(century(third.value))]),
      next: index + 5)
  }

  private func day(_ day: Int, _ month: Int, year: Int?) -> NumericDate? {
    guard let year else { return nil }
    let shape = WrittenMoment.Shape.day(day, month: month)
    var fault: ValueProblem?
    if (13...31).contains(month), tokens[index].year == nil,
      let swapped = Day(year: year, month: day, day: month)
    {
      fault = .impossibleDate(words: text(span(5)), span: span(5), help: .dayComesFirst(swapped))
    }
    return NumericDate(shape: shape, year: year, fault: fault, next: index + 5)
  }

  private func twoNumbers(
    _ first: Figures, _ mark: TimeToken.Mark, _ second: Figures
  ) -> NumericDate? {
    if let year = tokens[index].year, second.digits == 2 {
      return yearAndNumber(year, mark, second.value)
    }
    guard first.digits <= 2, first.value > 0 else { return nil }
    if let year = tokens[index + 2].year {
      return NumericDate(shape: .month(first.value), year: year, fault: nil, next: index + 3)
    }
    guard mark == .slash, second.digits <= 2, (1...31).contains(first.value),
      (1...12).contains(second.value), index + 3 >= end || tokens[index + 3].word == nil
    else { return nil }
    return NumericDate(
      shape: .day(first.value, month: second.value), year: nil, fault: nil, next: index + 3)
  }

  // « 2018-19 » is two years; « 2010-12 » is a month by ISO 8601, and worth a word.
  private func yearAndNumber(_ year: Int, _ mark: TimeToken.Mark, _ number: Int) -> NumericDate? {
    let isMonth = (1...12).contains(number)
    let years =
      number > year % 100 ? "\(year)-\(year / 100 * 100 + number)" : nil
    if mark == .dash, isMonth {
      return NumericDate(
        shape: .month(number), year: year, fault: nil,
        remark: years.map {
          .monthOrYears(words: text(span(3)), span: span(3), month: number, years: $0)
        }, next: index + 3)
    }
    guard mark != .dot else { return nil }
    let month = isMonth ? "\(year)-\(number.padded(to: 2))" : nil
    let next = "\(year)-\(year / 100 * 100 + number + 100)"
    let proposals = [years ?? (isMonth ? nil : next), month].compactMap(\.self)
    return NumericDate(
      shape: .year, year: year,
      fault: .twoDigitYear(words: text(span(3)), span: span(3), proposals: proposals),
      next: index + 3)
  }

  /// The year that two digits most likely mean: the nearest to the reference, else in this century.
  func century(_ digits: Int) -> Int {
    guard let reference else { return 2000 + digits }
    let base = reference.year / 100 * 100 + digits
    return [base - 100, base, base + 100].min {
      abs($0 - reference.year) < abs($1 - reference.year)
    } ?? base
  }
}
