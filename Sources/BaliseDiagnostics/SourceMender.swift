/// Repairs files in memory, round after round, and keeps account of it.
package struct SourceMender {
  /// The repairs made, by path, each file's in the order they were made.
  package private(set) var repairs: [Repair] = []
  /// The texts that each repaired file had before.
  private var past: [String: [[UInt8]]] = [:]

  /// Makes a mender that has repaired nothing yet.
  package init() {}

  /// The files that the proposals change, in order of path. `isSound` has the last word on each
  /// file: what it refuses stays as it is. A file that would go back to an earlier text stays too,
  /// so that repairs which undo each other come to an end.
  package mutating func mend(
    _ proposals: [FixProposal], in files: (String) -> SourceFile?,
    isSound: (SourceFile, SourceFile) -> Bool
  ) -> [SourceFile] {
    var changed: [SourceFile] = []
    let groups = Dictionary(grouping: proposals, by: \.path)
    for (path, group) in groups.sorted(by: { $0.key < $1.key }) {
      guard let file = files(path) else { continue }
      let fixes = group.map(\.fix)
      let (bytes, applied) = FixApplier.apply(fixes, to: file.bytes)
      let mended = SourceFile(path: path, bytes: bytes)
      guard !applied.isEmpty, past[path]?.contains(bytes) != true, isSound(file, mended) else {
        continue
      }
      past[path, default: []].append(file.bytes)
      repairs += applied.map { Repair(fixes[$0], in: file) }
      changed.append(mended)
    }
    return changed
  }

  /// The repaired files as they were at first.
  package var originals: [String: [UInt8]] { past.compactMapValues(\.first) }
}
