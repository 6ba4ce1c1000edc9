/// A moment as it is written: its year may be missing, or stand at the other end of a range.
struct WrittenMoment: Sendable {
  /// « dernier », « prochain »: which one is meant, seen from a day that is not written.
  enum Direction: Sendable { case last, next, this }

  enum Shape: Sendable, Equatable {
    case year
    case half(Int), third(Int), quarter(Int)
    case season(Season)
    case winter
    case month(Int)
    case fortnight(Int, month: Int)
    case day(Int, month: Int)
    /// A number that means something only beside another moment: « 22 au 24 novembre ».
    case bare(Int)
  }

  /// A day of the week, and where it is written.
  struct WrittenWeekday: Sendable {
    let weekday: Weekday
    let span: Range<Int>
  }

  var shape: Shape
  var year: Int?
  var part: Moment.Part?
  var isApproximate = false
  var weekday: WrittenWeekday?
  var direction: Direction?
  /// UTF-8 offsets in the words.
  var span: Range<Int>
  /// The span without « dernier » or “next”: what a year can be added to.
  var core: Range<Int>
  /// What is wrong with it, when its form can be seen but not its value.
  var fault: ValueProblem?
  /// What is worth saying of it though it is right.
  var remark: ValueProblem?
  /// True when the year was taken from another moment.
  var hasBorrowedYear = false

  /// The stretch of the calendar that it names in a year; nil when the calendar has none such.
  func unit(in year: Int) -> CalendarUnit? {
    switch shape {
    case .year: .year(year)
    case .half(let index): (1...2).contains(index) ? .half(index, year: year) : nil
    case .third(let index): (1...3).contains(index) ? .third(index, year: year) : nil
    case .quarter(let index): (1...4).contains(index) ? .quarter(index, year: year) : nil
    case .season(let season): .season(season, year: year)
    case .winter: .winter(from: year)
    case .month(let month): (1...12).contains(month) ? .month(month, year: year) : nil
    case .fortnight(let index, let month):
      (1...2).contains(index) ? .fortnight(index, month: month, year: year) : nil
    case .day(let day, let month): Day(year: year, month: month, day: day).map(CalendarUnit.day)
    case .bare: nil
    }
  }

  /// Takes from a later moment what is left to it: « 22 » before « au 24 novembre 2023 ».
  mutating func complete(from later: WrittenMoment) {
    if case .bare(let number) = shape {
      switch later.shape {
      case .day(_, let month): shape = .day(number, month: month)
      case .half: shape = .half(number)
      case .third: shape = .third(number)
      case .quarter: shape = .quarter(number)
      case .fortnight(_, let month): shape = .fortnight(number, month: month)
      default: return
      }
    }
    guard year == nil, shape != .year, let later = later.year else { return }
    year = later
    hasBorrowedYear = true
  }
}
