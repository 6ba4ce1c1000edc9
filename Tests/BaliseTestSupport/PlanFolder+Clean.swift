import BaliseSite
import Foundation

extension PlanFolder {
  /// How the site that stands differs from the one that a build from nothing makes.
  package func differencesFromClean() throws -> [String] {
    let folder = path + "-clean"
    defer {
      try? FileManager.default.removeItem(atPath: folder)
      try? FileManager.default.removeItem(
        atPath: (folder as NSString).deletingLastPathComponent + "/.plan-clean.balise")
    }
    guard try build(to: folder).isPublished else { return ["a build from nothing is refused"] }
    return try FileTree(folder: output).differences(from: try FileTree(folder: folder))
  }
}
