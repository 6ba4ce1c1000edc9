import Synchronization

/// What a stage leaves that nobody needs any more. To give back tens of thousands of objects takes a
/// fiftieth of a build: a worker does it while another is alone at work.
final class Spent: Sendable {
  private let held: Mutex<(any Sendable)?>

  init(_ value: some Sendable) { held = Mutex(value) }

  /// Gives the memory back.
  func giveBack() {
    _ = held.withLock { held in
      let value = held
      held = nil
      return value
    }
  }
}
