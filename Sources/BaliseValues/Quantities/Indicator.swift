/// Something that is counted, with what it is to reach and what it has reached.
package struct Indicator: Sendable, Hashable {
  /// What an indicator says about its goal.
  package enum Aim: Sendable, Hashable {
    /// No target is stated, which is no mistake.
    case absent
    /// The target is one of the kinds of not knowing.
    case unknown(Unknown)
    /// A target that was read.
    case target(Target)
    /// Words that no form of a target fits, kept as they are.
    case unread(String)
  }

  /// What is counted.
  package let label: String
  /// What it is to reach.
  package let aim: Aim
  /// Where it began.
  package let baseline: Measure?
  /// What was measured, oldest first.
  package let achieved: [Measure]
  /// How many years after the action it is measured: 1, 2, 3 for “Y+1, Y+2 and Y+3”.
  package let offsets: [Int]
  /// The direction an author stated; `direction` also knows how to infer it.
  package let statedDirection: Target.Trend?
  /// The words as they were written.
  package let words: String

  /// The target, when there is one that was read.
  package var target: Target? { if case .target(let target) = aim { target } else { nil } }

  /// Makes an indicator.
  package init(
    label: String, aim: Aim = .absent, baseline: Measure? = nil, achieved: [Measure] = [],
    offsets: [Int] = [], direction: Target.Trend? = nil, words: String = ""
  ) {
    self.label = label
    self.aim = aim
    self.baseline = baseline
    // Measures without a date come first: nothing says that they are recent.
    self.achieved = achieved.enumerated().sorted { left, right in
      switch (left.element.date, right.element.date) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): true
      case (_?, nil): false
      default: left.offset < right.offset
      }
    }.map(\.element)
    self.offsets = offsets
    statedDirection = direction
    self.words = words
  }

  /// True when both say the same in numbers, whatever their language and their words.
  package func hasSameValue(as other: Indicator) -> Bool { figures == other.figures }

  /// True when its target was not understood.
  package var isUnread: Bool { if case .unread = aim { true } else { false } }

  private var figures: Indicator {
    let aim: Aim =
      switch aim {
      case .absent, .unknown: aim
      case .unread: .unread("")
      case .target(let target): .target(target.withoutWords)
      }
    return Indicator(
      label: "", aim: aim, baseline: baseline?.withoutWords, achieved: achieved.map(\.withoutWords),
      offsets: offsets, direction: statedDirection)
  }
}

extension Measure {
  fileprivate var withoutWords: Measure { Measure(range, isPercent: isPercent, date: date) }
}

extension Target {
  fileprivate var withoutWords: Target {
    Target(
      goals.map { goal in
        Goal(
          goal.quantity.withoutWords, each: goal.each?.withoutWords, years: goal.years,
          isDeadline: goal.isDeadline, change: goal.change)
      }, trend: trend)
  }
}

extension Quantity {
  fileprivate var withoutWords: Quantity {
    let per: Per = if case .unit = per { .unit("") } else { per }
    return Quantity(range, isPercent: isPercent, per: per)
  }
}
