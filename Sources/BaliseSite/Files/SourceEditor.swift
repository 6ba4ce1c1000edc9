import BaliseText
import Glibc

/// Changes files of the source folder: each in one step, never outside of it, never through a
/// symbolic link.
package struct SourceEditor: Sendable {
  private let root: String

  /// Makes an editor of the files below a folder.
  package init(root: String) { self.root = root }

  /// Puts new bytes in the place of a file's, keeping its permissions. What is there must still be
  /// what was read: somebody's last minute of work is not overwritten.
  package func replace(
    _ path: String, _ old: [UInt8], by new: [UInt8]
  ) throws(BuildError) {
    let location = try openFolder(of: path)
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let current = Descriptor(unsafe openat(location.folder.number, location.name, flags))
    guard current.number >= 0 else { throw Disk.cannot(.write, place(path)) }
    var info = stat()
    guard unsafe fstat(current.number, &info) == 0 else { throw Disk.cannot(.read, place(path)) }
    guard info.st_mode & S_IFMT == S_IFREG, info.st_mode & 0o222 != 0 else {
      throw BuildError(
        Phrase(
          en: "\(place(path)) is protected against writing",
          fr: "\(place(path)) est protégé en écriture"),
        help: Phrase(
          en: "allow changes to it, or mend it by hand",
          fr: "autorisez sa modification, ou corrigez-le à la main"))
    }
    guard try Disk.read(current, place(path), expecting: Int(info.st_size)) == old else {
      throw BuildError(
        Phrase(
          en: "\(place(path)) was changed meanwhile and stays as it is",
          fr: "\(place(path)) a été modifié entre-temps et reste tel quel"),
        help: Phrase(en: "run the command again", fr: "relancez la commande"))
    }
    let temporary = try makeTemporary(in: location.folder, path)
    var isDone = false
    defer { if !isDone { _ = unsafe unlinkat(location.folder.number, temporary.name, 0) } }
    try Disk.write(new, to: temporary.file, place(path))
    // The owner is kept where that is allowed; the permissions always.
    _ = fchown(temporary.file.number, info.st_uid, info.st_gid)
    let folder = location.folder.number
    guard fchmod(temporary.file.number, info.st_mode & 0o7777) == 0,
      fsync(temporary.file.number) == 0,
      unsafe renameat(folder, temporary.name, folder, location.name) == 0
    else { throw Disk.cannot(.write, place(path)) }
    isDone = true
  }

  /// Writes a new file; false when something of that name is already there, which then stays.
  package func create(_ path: String, _ bytes: [UInt8]) throws(BuildError) -> Bool {
    let location = try openFolder(of: path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = Descriptor(unsafe openat(location.folder.number, location.name, flags, 0o666))
    guard file.number >= 0 else {
      if errno == EEXIST { return false }
      throw Disk.cannot(.write, place(path))
    }
    do throws(BuildError) {
      try Disk.write(bytes, to: file, place(path))
    } catch {
      _ = unsafe unlinkat(location.folder.number, location.name, 0)
      throw error
    }
    return true
  }

  /// A file by its folder, which stays the same whatever is renamed meanwhile.
  private struct Location: ~Copyable {
    let folder: Descriptor
    let name: String
  }

  private struct Temporary: ~Copyable {
    let file: Descriptor
    let name: String
  }

  /// A hidden name, which no build reads; another when a killed run left one behind.
  private func makeTemporary(
    in folder: borrowing Descriptor, _ path: String
  ) throws(BuildError) -> Temporary {
    for number in 0..<100 {
      let name = ".balise-fix-\(number)"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
      let file = Descriptor(unsafe openat(folder.number, name, flags, 0o600))
      if file.number >= 0 { return Temporary(file: file, name: name) }
      if errno != EEXIST { break }
    }
    throw Disk.cannot(.write, place(path))
  }

  /// The folder a file is in, reached name by name, so that no link on the way leads elsewhere.
  private func openFolder(
    of path: String
  ) throws(BuildError) -> Location {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.last, !parts.contains(where: { ["", ".", ".."].contains($0) }) else {
      throw BuildError(
        Phrase(
          en: "\(path) is not a file of the source folder",
          fr: "\(path) n'est pas un fichier du dossier source"))
    }
    var folder = Descriptor(unsafe open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard folder.number >= 0 else { throw Disk.cannot(.read, root) }
    for part in parts.dropLast() {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      let next = Descriptor(unsafe openat(folder.number, part, flags))
      guard next.number >= 0 else { throw Disk.cannot(.write, place(path)) }
      folder = next
    }
    return Location(folder: folder, name: name)
  }

  private func place(_ path: String) -> String { root + "/" + path }
}
