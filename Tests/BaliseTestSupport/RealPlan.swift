import Foundation

/// The plan that this repository publishes: `content/` and `templates/`.
package enum RealPlan {
  /// A copy of it, to build and to break.
  package static func copy(newestFirst: Bool = false) throws -> PlanFolder {
    let plan = try PlanFolder(withTemplates: false)
    for folder in ["content", "templates"] {
      let tree = try FileTree(folder: Fixtures.repository + "/" + folder)
      // A folder tells its files in an order that depends on when they were written.
      for path in newestFirst ? tree.paths.reversed() : tree.paths {
        try plan.write(folder + "/" + path, tree.files[path] ?? [])
      }
    }
    return plan
  }

  /// Every entry as `collection/id`, from the names of the files alone.
  package static func entries() throws -> [String] {
    try FileTree(folder: Fixtures.repository + "/content").paths.compactMap { path in
      let parts = path.split(separator: "/")
      guard parts.count == 2, path.hasSuffix(".md"), !path.hasSuffix(".en.md"),
        !parts[1].hasPrefix("_")
      else { return nil }
      return String(path.dropLast(3))
    }
  }
}
