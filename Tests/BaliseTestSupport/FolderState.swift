import Foundation

/// A folder down to the inode: tells whether anything in it was touched, even by the same bytes.
package struct FolderState: Equatable {
  private let items: [String: String]

  /// Looks at every file and folder under a folder, and at the folder itself.
  package init(_ folder: String) throws {
    var items: [String: String] = [:]
    for path in try [""] + FileTree.paths(folder) {
      let full = path.isEmpty ? folder : folder + "/" + path
      let attributes = try FileManager.default.attributesOfItem(atPath: full)
      let inode = attributes[.systemFileNumber] as? Int ?? 0
      let modified = attributes[.modificationDate] as? Date ?? .distantPast
      let isFile = attributes[.type] as? FileAttributeType == .typeRegular
      let bytes = isFile ? try Data(contentsOf: URL(fileURLWithPath: full)) : Data()
      let time = modified.timeIntervalSince1970
      items[path] = "inode \(inode), \(time), \(bytes.base64EncodedString())"
    }
    self.items = items
  }

  /// What is not as it was, by path.
  package func changes(since before: FolderState) -> [String] {
    Set(items.keys).union(before.items.keys).sorted()
      .filter { items[$0] != before.items[$0] }
      .map { "\($0.isEmpty ? "the folder" : $0) was touched" }
  }
}
