import Synchronization

/// What a stage leaves that nobody needs any more, in parts: to give back tens of thousands of objects
/// takes a fiftieth of a build, which workers share.
final class Spent: Sendable {
  private let parts: Mutex<[(any Sendable)?]>

  init(_ parts: [any Sendable]) { self.parts = Mutex(parts) }

  /// Gives the memory back.
  func giveBack(jobs: Int) {
    _ = Workers.map(parts.withLock(\.count), jobs: jobs) { number in
      // Not while the lock is held: the others would wait.
      _ = parts.withLock { parts in
        let part = parts[number]
        parts[number] = nil
        return part
      }
    }
  }
}
