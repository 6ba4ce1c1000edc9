/// Applies a function to many things, perhaps on several processors: who runs a build decides how.
package protocol WorkSpreading: Sendable {
  /// The results for `0..<count`, in order.
  func map<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value]
}

/// One thing after the other.
package struct InTurn: WorkSpreading {
  /// Makes it.
  package init() {}

  package func map<Value: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    (0..<count).map(body)
  }
}
