/// What was understood of some words, and everything that is wrong with them.
package struct Reading<Value> {
  /// The value; nil when nothing usable was written.
  package let value: Value?
  /// What is wrong, in the order of the words.
  package let problems: [ValueProblem]

  /// Makes a reading.
  package init(_ value: Value?, problems: [ValueProblem] = []) {
    self.value = value
    self.problems = problems
  }
}

extension Reading: Sendable where Value: Sendable {}
extension Reading: Equatable where Value: Equatable {}
