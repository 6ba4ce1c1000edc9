import Synchronization

/// A value that is computed when it is first asked for, once, whichever worker asks.
package final class Deferred<Value: Sendable>: Sendable {
  private enum State {
    case waiting(@Sendable () -> Value)
    case ready(Value)
  }

  private let state: Mutex<State>

  /// What will be computed.
  package init(_ compute: @escaping @Sendable () -> Value) {
    state = Mutex(.waiting(compute))
  }

  /// The value; others who ask while it is computed wait for it.
  package var value: Value {
    state.withLock { state in
      switch state {
      case .ready(let value): return value
      case .waiting(let compute):
        // Who asks first is chance: what is read here is noted for no page. A look at a report is.
        let value = PlanReads.unnoted(compute)
        state = .ready(value)
        return value
      }
    }
  }
}
