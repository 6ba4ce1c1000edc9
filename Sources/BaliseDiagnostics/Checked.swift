/// A value together with everything that was found wrong while it was made.
package struct Checked<Value> {
  /// The value, as good as it could be made.
  package var value: Value
  /// What is wrong with it, in the order found.
  package var diagnostics: [Diagnostic]

  /// Makes a checked value.
  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// True when the value must not be published.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Passes the value to the next stage and keeps both stages' diagnostics.
  package func then<Next>(_ next: (Value) -> Checked<Next>) -> Checked<Next> {
    let result = next(value)
    return Checked<Next>(result.value, diagnostics + result.diagnostics)
  }
}

extension Checked: Sendable where Value: Sendable {}
