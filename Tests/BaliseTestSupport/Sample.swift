import Foundation

/// Fewer cases than there are, so that the tests are quick enough to be run at each change.
///
/// `BALISE_THOROUGH=1 swift test` takes every case.
package enum Sample {
  /// True when every case is asked for.
  package static let isThorough = ProcessInfo.processInfo.environment["BALISE_THOROUGH"] == "1"

  /// Some of many values, spread over them and the same in each run.
  package static func of<Value>(
    _ values: [Value], atMost few: Int, thoroughly many: Int = .max
  ) -> [Value] {
    let count = size(few, thoroughly: many)
    guard values.count > count else { return values }
    var dice = SeededDice(seed: 7)
    // One of each part: neighbours are of one file or of one kind, and none is left out.
    return (0..<count).map { part in
      let start = part * values.count / count
      let end = (part + 1) * values.count / count
      return values[dice.number(start...end - 1)]
    }
  }

  /// How many cases to make.
  package static func size(_ few: Int, thoroughly many: Int) -> Int { isThorough ? many : few }
}
