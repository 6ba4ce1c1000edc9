import BaliseTestSupport

/// What became of many mutations: those not told as they should be, and how often the help was right.
struct MutationTally: Sendable {
  /// What one mutation showed.
  enum Outcome: Sendable {
    /// It means something else, or nothing wrong: no mistake to tell.
    case skipped
    /// It was told at its place; whether the right name came first, where one was to be expected.
    case told(isRightFirst: Bool?)
    /// It was not told, or told elsewhere.
    case missed(String)
  }

  private(set) var skipped = 0
  private(set) var told = 0
  private(set) var asked = 0
  private(set) var right = 0
  private(set) var missed: [String] = []

  init(_ outcomes: [Outcome]) {
    for outcome in outcomes {
      switch outcome {
      case .skipped: skipped += 1
      case .missed(let why): missed.append(why)
      case .told(let isRight):
        told += 1
        if let isRight {
          asked += 1
          if isRight { right += 1 }
        }
      }
    }
  }

  /// The share of mistakes whose first suggestion was what the author meant.
  var share: Double { asked == 0 ? 0 : Double(right) / Double(asked) }

  /// The counts in one line.
  var summary: String {
    "told \(told), missed \(missed.count), skipped \(skipped), right first \(right) of \(asked)"
  }
}
