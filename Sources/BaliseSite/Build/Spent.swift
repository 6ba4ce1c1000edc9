import BaliseDiagnostics
import BalisePlan
import Synchronization

/// What reading a plan leaves that nobody needs any more: what its files were read as, and the plan
/// before names were linked. To give back tens of thousands of objects takes a fiftieth of a build,
/// which workers share.
final class Spent: Sendable {
  private let parts: Mutex<[(any Sendable)?]>

  init(_ sources: [Checked<EntrySource?>], _ plan: Plan) {
    let half = sources.count / 2
    // Copies, so that each part is the last that holds its own.
    parts = Mutex([Array(sources[..<half]), Array(sources[half...]), plan])
  }

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
