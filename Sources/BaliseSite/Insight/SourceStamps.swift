extension Disk {
  /// What tells a file or folder from the one that takes its place; nil when there is none.
  package static func inode(of path: String) -> UInt64? { status(path)?.inode }
}

/// What can be told of the files a site is made from without reading them: two of these show what was
/// changed between them.
package struct SourceStamps: Sendable, Equatable {
  private struct Stamp: Sendable, Equatable {
    let size: Int
    let modified: Int64
    let inode: UInt64
    let device: UInt64
  }

  /// The folders that a site is made from.
  package static let folders = ["content", "templates"]
  // As the loader goes: deeper folders are not read either.
  private static let deepest = 20

  private var stamps: [String: Stamp] = [:]

  /// Looks at a source folder; what cannot be read is as if it were not there.
  package init(_ source: String) {
    Self.walk(source) { path, status in
      // A folder changes when a file of an editor comes and goes in it: it is there or it is not.
      let isFolder = status.kind == .folder
      stamps[path] = Stamp(
        size: isFolder ? 0 : status.size, modified: isFolder ? 0 : status.modified,
        inode: status.inode, device: status.device)
    }
  }

  /// The paths that differ, sorted: new, changed and gone.
  package func changes(since old: SourceStamps) -> [String] {
    var paths = stamps.filter { old.stamps[$0.key] != $0.value }.map(\.key)
    paths += old.stamps.keys.filter { stamps[$0] == nil }
    return paths.sorted()
  }

  /// Every folder that a site is made from, those within others after them.
  package static func list(_ source: String) -> [String] {
    var folders: [String] = []
    walk(source) { path, status in
      if status.kind == .folder { folders.append(path) }
    }
    return folders
  }

  /// False for the files of editors and of the system, which no build reads.
  package static func isRead(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasSuffix("~") && !name.hasPrefix("#")
  }

  private static func walk(_ source: String, _ visit: (String, Disk.Status) -> Void) {
    var pending = folders
    while let path = pending.popLast() {
      guard let status = Disk.status(source + "/" + path) else { continue }
      visit(path, status)
      guard status.kind == .folder, path.utf8.count(where: { $0 == 0x2F }) < deepest else {
        continue
      }
      let names = (try? Disk.names(in: source + "/" + path)) ?? []
      pending += names.filter(isRead).map { path + "/" + $0 }
    }
  }
}
