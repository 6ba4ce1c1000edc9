import BaliseSite
import Glibc

/// The folder the preview's site stands in. Files are reached from it name by name, and no symbolic
/// link is followed: there is no way out of it, whatever is renamed meanwhile.
struct PublishedFolder: Sendable {
  /// What stands at a path.
  enum Found {
    case file(OpenFile)
    case folder
    case nothing
  }

  let root: String

  /// Looks a path up.
  func find(_ path: RequestPath) -> Found {
    guard !path.isHidden else { return .nothing }
    // The next site may take the place of this one between two names: then it is asked.
    for _ in 0..<3 {
      let before = Disk.inode(of: root)
      let found = look(path)
      guard case .nothing = found, Disk.inode(of: root) != before else { return found }
    }
    return .nothing
  }

  private func look(_ path: RequestPath) -> Found {
    let names = path.names + (path.isFolder ? ["index.html"] : [])
    guard let name = names.last else { return .nothing }
    let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    var folder = Descriptor(unsafe open(root, folderFlags))
    guard folder.number >= 0 else { return .nothing }
    for name in names.dropLast() {
      let next = Descriptor(unsafe openat(folder.number, name, folderFlags))
      guard next.number >= 0 else { return .nothing }
      folder = next
    }
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let file = Descriptor(unsafe openat(folder.number, name, flags))
    guard file.number >= 0 else { return .nothing }
    var info = stat()
    guard unsafe fstat(file.number, &info) == 0 else { return .nothing }
    if info.st_mode & S_IFMT == S_IFDIR { return .folder }
    return OpenFile(file).map { .file($0) } ?? .nothing
  }
}
