/// What has been seen of a moment so far, in any order: “2018, 2nd semester”, “2nd semester 2018”.
struct MomentSlots {
  /// What was seen last, which decides whether a hyphen may follow inside the moment.
  enum Kind { case none, part, compact, number, month, year, direction, other }

  var date: NumericDate?
  var part: Moment.Part?
  var isApproximate = false
  var weekday: WrittenMoment.WrittenWeekday?
  var direction: WrittenMoment.Direction?
  var number: Int?
  var ordinal: Int?
  var division: TimeWords.Division?
  var month: Int?
  var season: Season?
  var year: Int?
  var twoDigitYear: TimeToken?
  var namesYear = false
  var last = Kind.none
  var span: Range<Int>?
  /// The span without « dernier » or “next” at its ends.
  var core: Range<Int>?

  /// True before anything that makes a moment was seen.
  var isEmpty: Bool { span == nil }

  /// True while only words around a date were seen, and no part of it.
  var isOnlyAround: Bool {
    date == nil && number == nil && ordinal == nil && month == nil && season == nil
      && division == nil && year == nil
  }

  /// The form of what was seen; nil when it makes none.
  var shape: WrittenMoment.Shape? {
    if let date {
      return month == nil && season == nil && division == nil && number == nil && ordinal == nil
        ? date.shape : nil
    }
    if let division { return shape(of: division) }
    if let season {
      return month == nil && number == nil && ordinal == nil ? .season(season) : nil
    }
    if let month {
      switch (number, ordinal) {
      case (let day?, nil), (nil, let day?): return .day(day, month: month)
      case (nil, nil): return .month(month)
      default: return nil
      }
    }
    if let bare = number ?? ordinal {
      return number != nil && ordinal != nil || part != nil || isApproximate ? nil : .bare(bare)
    }
    return year != nil || direction != nil && namesYear ? .year : nil
  }

  private func shape(of division: TimeWords.Division) -> WrittenMoment.Shape? {
    guard season == nil, number == nil || ordinal == nil, let index = ordinal ?? number else {
      return nil
    }
    if let month {
      let isFortnight = division == .fortnight || division == .half
      return isFortnight ? .fortnight(index < 0 ? 2 : index, month: month) : nil
    }
    switch division {
    case .half: return .half(index < 0 ? 2 : index)
    case .third: return .third(index < 0 ? 3 : index)
    case .quarter: return .quarter(index < 0 ? 4 : index)
    case .fortnight: return nil
    }
  }
}
