package import BaliseSite
import BaliseText
import Foundation

/// A source folder of its own for one test: files are written to it, it is built, its output is
/// read; it disappears with the test.
package final class PlanFolder: Sendable {
  /// The source folder, absolute; `content/` and `templates/` stand in it.
  package let path: String
  private let parent: String

  /// Makes a folder with files by path; the shared templates of the fixtures are there unless
  /// other ones are written over them.
  package init(_ files: [String: String] = [:], withTemplates: Bool = true) throws {
    parent = NSTemporaryDirectory() + "balise-tests-" + UUID().uuidString
    path = parent + "/plan"
    try FileManager.default.createDirectory(
      atPath: path + "/content", withIntermediateDirectories: true)
    if withTemplates { try copy(Fixtures.templates, to: "templates") }
    for (file, text) in files { try write(file, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: parent) }

  /// The folder that `build` publishes to.
  package var output: String { path + "/public" }

  /// Writes a file, and the folders above it.
  package func write(_ file: String, _ text: String) throws { try write(file, Array(text.utf8)) }

  /// Writes a file's bytes, and the folders above it.
  package func write(_ file: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path + "/" + file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// The text of a file of the source folder.
  package func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + file)), as: UTF8.self)
  }

  /// Changes a file's text; an error when there is nothing to replace.
  package func replace(_ old: String, with new: String, in file: String) throws {
    let before = try text(file)
    guard let range = before.range(of: old) else {
      throw Mismatch(["\(file) does not hold “\(old)”"])
    }
    try write(file, before.replacingCharacters(in: range, with: new))
  }

  /// Removes a file or folder of the source folder.
  package func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + file)
  }

  /// Makes a symbolic link in the source folder.
  package func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + file, withDestinationPath: target)
  }

  /// Copies a folder's files over those that are there.
  package func copy(_ folder: String, to place: String) throws {
    for (file, bytes) in try FileTree(folder: folder).files {
      try write(place + "/" + file, bytes)
    }
  }

  /// Builds the site into `output`, or into another folder.
  package func build(
    to folder: String? = nil, jobs: Int = 2, today: String = "2020-01-31", replacing: Bool = false,
    verifying: Bool = false, auditing: Bool = false, pictures: PictureMaker? = nil,
    picturesOf: String? = nil, memory: BuildMemory? = nil
  ) throws -> BuildReport {
    try SiteBuilder.build(
      BuildRequest(
        source: path, output: folder ?? output, jobs: jobs, today: today,
        replacing: replacing, verifying: verifying, auditing: auditing, pictures: pictures,
        picturesOf: picturesOf, memory: memory, isPreview: memory != nil))
  }

  /// Checks the plan and writes nothing.
  package func check(
    jobs: Int = 2, auditing: Bool = false, tellingAll: Bool = false
  ) throws -> BuildReport {
    try SiteBuilder.build(
      BuildRequest(
        source: path, output: nil, jobs: jobs, today: "2020-01-31", auditing: auditing,
        tellsAll: tellingAll))
  }

  /// Builds a plan that must have nothing wrong, and reads the site.
  package func site(jobs: Int = 2, today: String = "2020-01-31") throws -> FileTree {
    let report = try build(jobs: jobs, today: today)
    let diagnostics = Transcript.own(report.diagnostics)
    guard diagnostics.isEmpty, report.isPublished else {
      throw Mismatch([Transcript.text(diagnostics, .en)])
    }
    return try published()
  }

  /// The files of the output folder, without Balise's own mark.
  package func published() throws -> FileTree {
    try FileTree(folder: output).without(".balise")
  }
}
