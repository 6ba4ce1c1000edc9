import Synchronization

/// Counts numbers from anywhere.
final class Counter: Sendable {
  private let state = Mutex<[Int: Int]>([:])

  /// How often each number was counted.
  var counts: [Int: Int] { state.withLock { $0 } }

  func count(_ number: Int) {
    state.withLock { $0[number, default: 0] += 1 }
  }
}
