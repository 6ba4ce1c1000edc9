import BaliseDiagnostics
import Synchronization

/// The states of the files that diagnostics speak of, looked up once something is to say: in most
/// builds of a large plan nothing is.
final class SourceStates: Sendable {
  private let tree: SourceTree
  private let seed: UInt64
  private let files = Mutex(Files())
  /// By path: a file that many pages speak of is looked at once.
  private let known = Mutex<[String: UInt64]>([:])

  private struct Files {
    var byPath: [String: SourceFile]?
    var asked = 0
  }

  /// A few files are looked for one after the other: a table of all would cost more.
  private static let few = 16

  init(_ tree: SourceTree, seed: UInt64) {
    self.tree = tree
    self.seed = seed
  }

  /// The state of the files that some diagnostics speak of; nil when one of them is no text.
  func state(of diagnostics: [Diagnostic]) -> UInt64? {
    if diagnostics.isEmpty { return seed }
    return diagnostics.state(seed: seed) { path in
      if let state = known.withLock({ $0[path] }) { return state }
      guard let state = file(path)?.state(seed: seed) else { return nil }
      known.withLock { $0[path] = state }
      return state
    }
  }

  private func file(_ path: String) -> SourceFile? {
    let byPath = files.withLock { files in
      files.asked += 1
      if files.byPath == nil, files.asked > Self.few { files.byPath = tree.filesByPath }
      return files.byPath
    }
    return byPath.map { $0[path] } ?? tree.file(path)
  }
}
