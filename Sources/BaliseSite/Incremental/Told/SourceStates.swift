import BaliseDiagnostics
import Synchronization

/// The states of the files that diagnostics speak of, looked up once something is to say: in most
/// builds of a large plan nothing is.
final class SourceStates: Sendable {
  private let tree: SourceTree
  private let seed: UInt64
  private let files = Mutex<[String: SourceFile]?>(nil)
  /// By path: a file that many pages speak of is looked at once.
  private let known = Mutex<[String: UInt64]>([:])

  init(_ tree: SourceTree, seed: UInt64) {
    self.tree = tree
    self.seed = seed
  }

  /// The state of the files that some diagnostics speak of; nil when one of them is no text.
  func state(of diagnostics: [Diagnostic]) -> UInt64? {
    if diagnostics.isEmpty { return seed }
    let files = files.withLock { files in
      let known = files ?? tree.filesByPath
      files = known
      return known
    }
    return diagnostics.state(seed: seed) { path in
      if let state = known.withLock({ $0[path] }) { return state }
      guard let state = files[path]?.state(seed: seed) else { return nil }
      known.withLock { $0[path] = state }
      return state
    }
  }
}
