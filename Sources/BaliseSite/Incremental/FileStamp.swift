import Glibc

/// What `stat` tells of a file that stays the same as long as nobody writes it.
struct FileStamp: Sendable, Hashable {
  let size: Int
  /// Time of the last change of the content, in nanoseconds since 1970.
  let modified: Int64
  let inode: UInt64

  init(size: Int, modified: Int64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }

  init(_ info: stat) {
    size = Int(info.st_size)
    modified = Int64(info.st_mtim.tv_sec) * 1_000_000_000 + Int64(info.st_mtim.tv_nsec)
    inode = UInt64(info.st_ino)
  }

  /// The stamp of a regular file; nil when there is none, or something else.
  init?(path: String) {
    var info = stat()
    guard unsafe lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(info)
  }

  /// The stamp of an open file.
  init?(_ file: borrowing Descriptor) {
    var info = stat()
    guard unsafe fstat(file.number, &info) == 0 else { return nil }
    self.init(info)
  }
}

extension Digest {
  /// Adds what tells one state of a file from another.
  mutating func add(_ stamp: FileStamp) {
    add(stamp.size)
    add(UInt64(bitPattern: stamp.modified))
    add(stamp.inode)
  }
}
