/// A repair and the file it is for.
package struct FixProposal: Sendable, Hashable {
  /// Path of the file, relative to the source folder.
  package let path: String
  /// What to write where.
  package let fix: Diagnostic.Fix

  /// Makes a proposal.
  package init(path: String, fix: Diagnostic.Fix) {
    self.path = path
    self.fix = fix
  }

  /// The repair of a diagnostic; nil when it has none.
  package init?(_ diagnostic: Diagnostic) {
    guard let fix = diagnostic.fix, let path = diagnostic.range?.path else { return nil }
    self.init(path: path, fix: fix)
  }
}
