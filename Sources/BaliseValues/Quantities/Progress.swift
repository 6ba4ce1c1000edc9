/// How far an indicator has come on a given day.
package struct Progress: Sendable, Hashable {
  /// What can be said about it.
  package enum Standing: String, Sendable, Hashable, CaseIterable {
    /// No target is stated, or none that numbers can reach.
    case noTarget
    /// Nothing was measured yet.
    case notMeasured
    /// The last measure is too old to say anything.
    case noRecentData
    /// The last goal is reached.
    case reached
    /// The goals that are due are reached; others are to come.
    case onTime
    /// A goal that is due is not reached.
    case late
    /// Measured, not reached, and no date says by when it should be.
    case underWay
  }

  /// What can be said about it.
  package let standing: Standing
  /// The goal that the last measure is held against.
  package let goal: Goal?
  /// The last measure.
  package let measure: Measure?
  /// The exact share of the way from the beginning to the goal: above 1 past it, below 0 behind
  /// the beginning; nil where no beginning is known to count from.
  package let share: Ratio?

  /// Whole per cent of the way, rounded towards zero; nil when no share is known.
  package var percent: Int? { share?.wholePercent }
}

extension Progress.Standing {
  /// « dans les temps », “late”, « sans donnée récente ».
  package func formatted(in language: ValueLanguage) -> String {
    let words = language.words.indicators
    return switch self {
    case .noTarget: words.noTarget
    case .notMeasured: words.notMeasured
    case .noRecentData: words.noRecentData
    case .reached: words.reached
    case .onTime: words.onTime
    case .late: words.late
    case .underWay: words.underWay
    }
  }
}
