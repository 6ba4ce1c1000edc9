import Foundation

/// Every file under a folder: what a test compares.
package struct FileTree: Sendable, Equatable {
  /// The bytes by path relative to the folder, with `/`.
  package var files: [String: [UInt8]]

  /// Makes a tree from files.
  package init(_ files: [String: [UInt8]]) { self.files = files }

  /// Reads a folder; one that is not there is an empty tree.
  package init(folder: String) throws {
    files = [:]
    for path in try Self.paths(folder) where try Self.isFile(folder + "/" + path) {
      files[path] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path)))
    }
  }

  /// The paths, sorted.
  package var paths: [String] { files.keys.sorted() }

  /// A file as text; nil when it is not there.
  package subscript(path: String) -> String? {
    files[path].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same tree without some files.
  package func without(_ paths: String...) -> FileTree {
    FileTree(files.filter { !paths.contains($0.key) })
  }

  /// The paths of files that hold a text, sorted.
  package func paths(containing text: String) -> [String] {
    let needle = Array(text.utf8)
    return files.filter { Self.contains($0.value, needle) }.keys.sorted()
  }

  /// What differs from an expected tree, in words; empty when nothing does.
  package func differences(from expected: FileTree) -> [String] {
    Set(paths + expected.paths).sorted().compactMap { path in
      switch (files[path], expected.files[path]) {
      case (nil, _): "\(path): is missing"
      case (_, nil): "\(path): is not expected"
      case (let ours?, let theirs?) where ours != theirs: Self.firstDifference(path, ours, theirs)
      default: nil
      }
    }
  }

  /// Every path under a folder, sorted; links are not followed.
  static func paths(_ folder: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      return []
    }
    return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  }

  static func isFile(_ path: String) throws -> Bool {
    try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      == .typeRegular
  }

  private static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    Data(bytes).range(of: Data(needle)) != nil
  }

  private static func firstDifference(
    _ path: String, _ ours: [UInt8], _ theirs: [UInt8]
  ) -> String {
    let one = String(decoding: ours, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let other = String(decoding: theirs, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = zip(one, other).prefix { $0 == $1 }.count
    let found = line < one.count ? String(one[line]) : "the end of the file"
    let wanted = line < other.count ? String(other[line]) : "the end of the file"
    return "\(path):\(line + 1):\n  is:       \(found)\n  expected: \(wanted)"
  }
}
