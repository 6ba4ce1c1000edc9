/// A site as a folder someone can open: `content/`, perhaps `templates/`, and the `expected/` output.
package struct GoldenFolder {
  private let folder: String

  /// Names a folder below `Tests/Fixtures`, such as `sites/minimal`.
  package init(_ name: String) { folder = Fixtures.folder + "/" + name }

  /// Builds the site and compares every byte with `expected/`; nothing may be wrong in it.
  package func expectBuild() throws {
    let built = try Fixtures.plan(folder).site()
    if Fixtures.isUpdating {
      try Fixtures.rewrite(folder + "/expected", built)
      return
    }
    let differences = built.differences(from: try FileTree(folder: folder + "/expected"))
    guard differences.isEmpty else { throw Mismatch(differences) }
  }
}
