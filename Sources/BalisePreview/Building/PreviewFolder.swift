package import BaliseSite
import BaliseText
import Glibc

/// A folder of this process alone, for the site it shows: made when it begins, gone when it ends.
package final class PreviewFolder: Sendable {
  /// The folder.
  package let path: String
  private let lock: Int32
  private static let prefix = "balise-preview-"

  /// Makes the folder among the system's temporary ones, and removes what killed previews left there.
  package init(in temporary: String) throws(BuildError) {
    Self.removeAbandoned(in: temporary)
    // `mkdtemp` puts a name of its own in the place of six such letters.
    let unnamed = String(repeating: "X", count: 6)
    var template = Array((temporary + "/" + Self.prefix + unnamed).utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress, let name = unsafe mkdtemp(base) else { return nil }
      return unsafe String(cString: name)
    }
    guard let made else { throw Disk.cannot(.write, temporary) }
    path = made
    // Held while this process lives, however it ends: that is how others know.
    lock = unsafe open(made + "/lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw Disk.cannot(.write, made + "/lock")
    }
  }

  /// Where the site stands.
  package var site: String { path + "/site" }

  /// Removes the folder and all it holds.
  package func remove() { try? Disk.remove(path) }

  deinit {
    remove()
    _ = close(lock)
  }

  private static func removeAbandoned(in temporary: String) {
    for name in (try? Disk.names(in: temporary)) ?? [] where name.hasPrefix(prefix) {
      let folder = temporary + "/" + name
      var info = stat()
      // Nobody else's, and no link to somewhere else.
      guard unsafe lstat(folder, &info) == 0, info.st_mode & S_IFMT == S_IFDIR,
        info.st_uid == getuid()
      else { continue }
      let lock = Descriptor(unsafe open(folder + "/lock", O_RDWR | O_CLOEXEC | O_NOFOLLOW))
      guard lock.number >= 0, flock(lock.number, LOCK_EX | LOCK_NB) == 0 else { continue }
      try? Disk.remove(folder)
    }
  }
}
