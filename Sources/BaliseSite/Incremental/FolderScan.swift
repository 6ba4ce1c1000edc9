// Looks at every file of a folder without opening one: what tells in a few milliseconds that nothing
// has changed. It works with descriptors and bytes of names, and makes a text for no name.

import Glibc

/// The state of every file under some folders, as a table of fingerprints.
struct FolderScan: Sendable {
  /// One file: the fingerprint of its path and that of its state.
  struct File: Sendable, Hashable {
    let path: UInt64
    let state: UInt64
    /// When it was last changed in any way, in nanoseconds since 1970.
    var changed: Int64 = 0
  }

  /// The files, in no order.
  private(set) var files: [File] = []
  /// The latest time at which a file or a folder was changed, in nanoseconds since 1970.
  private(set) var latest: Int64 = 0
  /// False when a folder could not be looked at.
  private(set) var isWhole = true
  private let seed: UInt64
  /// Names that begin with a dot are looked at too.
  private let hidden: Bool

  /// Looks at folders below a root; a path is counted from the root.
  init(_ root: String, _ folders: [String], seed: UInt64, hidden: Bool = false) {
    self.seed = seed
    self.hidden = hidden
    for folder in folders {
      var digest = Digest(seed)
      digest.add(folder)
      scan(AT_FDCWD, folder.isEmpty ? root : root + "/" + folder, digest, depth: 0)
    }
  }

  /// One number for all of it.
  var fingerprint: UInt64 { Self.fingerprint(of: files, seed: seed) }

  /// One number for some files, in any order.
  static func fingerprint(of files: [File], seed: UInt64) -> UInt64 {
    var sum: UInt64 = 0
    for file in files {
      var digest = Digest(seed)
      digest.add(file.path)
      digest.add(file.state)
      sum &+= digest.value
    }
    var digest = Digest(seed)
    digest.add(files.count)
    digest.add(sum)
    return digest.value
  }

  /// The fingerprint of a path below the root: folders, then the name.
  static func path(_ path: String, seed: UInt64, below folder: String) -> UInt64 {
    var digest = Digest(seed)
    digest.add(folder)
    digest.add(partsOf: path, after: folder.isEmpty ? 0 : folder.utf8.count + 1)
    return digest.value
  }

  /// The fingerprint of a file's state.
  static func state(_ stamp: FileStamp, seed: UInt64) -> UInt64 {
    var digest = Digest(seed)
    digest.add(stamp)
    return digest.value
  }

  private mutating func scan(_ parent: Int32, _ path: String, _ above: Digest, depth: Int) {
    let number = unsafe openat(
      parent, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (depth > 0 ? O_NOFOLLOW : 0))
    guard number >= 0 else {
      isWhole = false
      return
    }
    guard depth < 64, let stream = unsafe fdopendir(number) else {
      isWhole = false
      _ = close(number)
      return
    }
    defer { unsafe closedir(stream) }
    // A folder that somebody moves in brings old files: the folder it comes into tells the time.
    var info = stat()
    if unsafe fstat(number, &info) == 0 {
      latest = max(latest, FileStamp(info).modified, Self.changed(info))
    } else {
      isWhole = false
    }
    while let item = unsafe readdir(stream) {
      unsafe withUnsafePointer(to: &item.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          unsafe look(at: name, in: number, above, depth)
        }
      }
    }
  }

  private mutating func look(
    at name: UnsafePointer<CChar>, in folder: Int32, _ above: Digest, _ depth: Int
  ) {
    let count = unsafe strlen(name)
    let dot = CChar(bitPattern: 0x2E)
    if unsafe name[0] == dot {
      if count == 1 || (unsafe count == 2 && name[1] == dot) || !hidden { return }
    }
    var info = stat()
    guard unsafe fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0 else {
      isWhole = false
      return
    }
    var digest = above
    unsafe digest.add(UnsafeRawBufferPointer(start: name, count: count))
    if info.st_mode & S_IFMT == S_IFDIR {
      unsafe scan(folder, String(cString: name), digest, depth: depth + 1)
      return
    }
    let stamp = FileStamp(info)
    var state = Digest(seed)
    state.add(stamp)
    if info.st_mode & S_IFMT != S_IFREG { state.add(UInt64(info.st_mode)) }
    let changed = Self.changed(info)
    latest = max(latest, stamp.modified, changed)
    files.append(
      File(path: digest.value, state: state.value, changed: max(stamp.modified, changed)))
  }

  private static func changed(_ info: stat) -> Int64 {
    Int64(info.st_ctim.tv_sec) * 1_000_000_000 + Int64(info.st_ctim.tv_nsec)
  }
}
