import Foundation

/// Where the fixtures and the published plan are in the repository.
package enum Fixtures {
  /// The repository's folder.
  package static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// `Tests/Fixtures`.
  package static let folder = repository + "/Tests/Fixtures"

  /// The small set of templates that fixtures share.
  package static let templates = folder + "/templates"

  /// True when expected files are to be rewritten from what is built.
  package static var isUpdating: Bool {
    ProcessInfo.processInfo.environment["BALISE_UPDATE_GOLDEN"] == "1"
  }

  /// The cases of a kind (`sites`, `invalid`), sorted.
  package static func cases(_ kind: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + kind)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// A fixture's own folder as a plan to build: its content, and the shared templates under its own.
  static func plan(_ folder: String) throws -> PlanFolder {
    let plan = try PlanFolder()
    try plan.copy(folder + "/content", to: "content")
    try plan.copy(folder + "/templates", to: "templates")
    return plan
  }

  /// Puts a tree in the place of a folder.
  static func rewrite(_ folder: String, _ tree: FileTree) throws {
    try? FileManager.default.removeItem(atPath: folder)
    for (path, bytes) in tree.files {
      let url = URL(fileURLWithPath: folder + "/" + path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }
}
