/// A phase as it is written, before years are filled in and dates are checked.
struct WrittenPhase {
  enum Extent {
    case dated(TimePhrases.Relation, WrittenMoment)
    case between(WrittenMoment, WrittenMoment)
    case lasting(TimeAmount, WrittenMoment)
    /// What needs no calendar.
    case plain(TimeExtent)
  }

  var extent: Extent
  var rhythm: Rhythm?
  var isUncertain = false
  var purpose: TimePhase.Purpose?
  /// UTF-8 offsets in the words.
  var span: Range<Int>

  /// A phase that can only be shown as its words.
  static func unread(_ words: String, span: Range<Int>) -> WrittenPhase {
    WrittenPhase(extent: .plain(.unread(words)), span: span)
  }

  /// The first moment it names.
  var firstMoment: WrittenMoment? {
    switch extent {
    case .dated(_, let moment), .between(let moment, _), .lasting(_, let moment): moment
    case .plain: nil
    }
  }

  /// True for nothing but a year.
  var isPlainYear: Bool {
    guard case .dated(.range, let moment) = extent, purpose == nil else { return false }
    return moment.isPlainYear
  }

  /// True for one date more exact than a year, without a purpose.
  var isFinerThanYear: Bool {
    guard case .dated(.range, let moment) = extent, purpose == nil else { return false }
    return !moment.isPlainYear
  }

  /// True when it names a year.
  var namesYear: Bool {
    switch extent {
    case .dated(_, let moment), .lasting(_, let moment): moment.namesYear
    case .between(let start, let end): start.namesYear || end.namesYear
    case .plain: false
    }
  }
}

extension WrittenMoment {
  /// True for a year and no part of it.
  var isPlainYear: Bool { shape == .year && part == nil }

  fileprivate var namesYear: Bool {
    if case .bare = shape { return false }
    return year != nil || fault != nil
  }
}
