import BaliseDiagnostics
import BaliseText

/// Every regular file under a folder, in order of path. Hidden files and those of editors are left
/// out; a symbolic link is refused, because it may lead out of the folder.
struct Listing {
  private(set) var files: [SourceTree.Asset] = []
  /// What is odd in the folder itself.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ root: String, _ folder: String) throws(BuildError) {
    var pending = [folder]
    while let path = pending.popLast() {
      guard path.split(separator: "/").count < SourceLimits.depth else {
        diagnostics.append(SourceFaults.tooDeep(path))
        continue
      }
      for (name, status) in try Disk.items(in: root + "/" + path) {
        if name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") { continue }
        let child = path + "/" + name
        guard Self.isPublishable(name) else {
          diagnostics.append(SourceFaults.unpublishable(child))
          continue
        }
        guard name.utf8.count <= SourceLimits.nameBytes else {
          diagnostics.append(SourceFaults.nameTooLong(child))
          continue
        }
        guard let status else { continue }
        switch status.kind {
        case .folder: pending.append(child)
        case .file where status.size > SourceLimits.bytes(of: child):
          diagnostics.append(SourceFaults.tooLarge(child))
        case .file:
          files.append(
            SourceTree.Asset(
              path: child, location: root + "/" + child, size: status.size,
              stamp: FileStamp(
                size: status.size, modified: status.modified, inode: status.inode)))
        case .link, .other: diagnostics.append(SourceFaults.special(child, status.kind))
        }
      }
    }
    files.sort { ByteOrder.precedes($0.path, $1.path) }
  }

  /// A name that can stand in an address and that reads as it is: valid UTF-8 without backslashes
  /// and without characters that control (line breaks, reading direction) or that nobody sees.
  static func isPublishable(_ name: String) -> Bool {
    !name.unicodeScalars.contains {
      switch $0.value {
      case 0...0x1F, 0x5C, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF, 0xFFF9...0xFFFF:
        true
      default: false
      }
    }
  }
}
