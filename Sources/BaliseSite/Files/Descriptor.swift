import BaliseText
import Glibc

/// An open file descriptor, closed exactly once.
package struct Descriptor: ~Copyable {
  /// The number the system knows it by; negative when it could not be opened.
  package let number: Int32

  /// Takes an open descriptor over.
  package init(_ number: Int32) { self.number = number }

  // Closing what was never opened would overwrite `errno`.
  deinit { if number >= 0 { _ = close(number) } }
}

/// The few calls to the system that Balise makes, with errors that name the path.
package enum Disk {
  /// What `stat` tells of a path, without following a symbolic link at its end.
  struct Status {
    enum Kind { case file, folder, link, other }
    let kind: Kind
    let size: Int
    let inode: UInt64
    let device: UInt64
    /// Time of the last change of the content, in nanoseconds since 1970.
    let modified: Int64
  }

  static func status(_ path: String) -> Status? {
    var info = stat()
    guard unsafe lstat(path, &info) == 0 else { return nil }
    return status(info)
  }

  private static func status(_ info: stat) -> Status {
    let kind: Status.Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return Status(
      kind: kind, size: Int(info.st_size), inode: UInt64(info.st_ino),
      device: UInt64(info.st_dev),
      modified: Int64(info.st_mtim.tv_sec) * 1_000_000_000 + Int64(info.st_mtim.tv_nsec))
  }

  /// The names in a folder, sorted by bytes.
  package static func names(in folder: String) throws(BuildError) -> [String] {
    var names: [String] = []
    try unsafe visit(folder) { name, _, _ in names.append(name) }
    return names.sorted(by: ByteOrder.precedes)
  }

  /// The names in a folder with what `stat` tells of each, sorted by bytes; what has gone meanwhile
  /// has no status.
  static func items(
    in folder: String
  ) throws(BuildError) -> [(name: String, status: Status?)] {
    var items: [(name: String, status: Status?)] = []
    try unsafe visit(folder) { name, characters, number in
      // From the open folder: the way to it is gone once and not for each of its files.
      var info = stat()
      let isThere = unsafe fstatat(number, characters, &info, AT_SYMLINK_NOFOLLOW) == 0
      items.append((name, isThere ? status(info) : nil))
    }
    return items.sorted { ByteOrder.precedes($0.name, $1.name) }
  }

  /// Hands over each name in a folder, as a text and as the system has it, with the open folder.
  private static func visit(
    _ folder: String, _ take: (String, UnsafePointer<CChar>, Int32) -> Void
  ) throws(BuildError) {
    guard let stream = unsafe opendir(folder) else { throw cannot(.read, folder) }
    defer { unsafe closedir(stream) }
    let number = unsafe dirfd(stream)
    while let item = unsafe readdir(stream) {
      unsafe withUnsafePointer(to: &item.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
          let name = unsafe String(cString: characters)
          if name != ".", name != ".." { unsafe take(name, characters, number) }
        }
      }
    }
  }

  /// The bytes of a regular file. A symbolic link, a device or a folder is refused; a file that
  /// somebody writes meanwhile is read again.
  static func read(_ path: String) throws(BuildError) -> [UInt8] {
    for _ in 0..<3 {
      let file = try openFile(path)
      let before = try state(file, path)
      let bytes = try read(file, path, expecting: before.size, atMost: before.size)
      if bytes.count == before.size, try state(file, path) == before { return bytes }
    }
    throw unsteady(path)
  }

  /// Hands the bytes of a regular file on in pieces, so that memory does not hold it whole.
  static func read(
    _ path: String, _ take: (borrowing [UInt8]) throws(BuildError) -> Void
  ) throws(BuildError) {
    let file = try openFile(path)
    let before = try state(file, path)
    var left = before.size
    while left > 0 {
      let piece = try read(file, path, expecting: min(left, 1 << 20), atMost: min(left, 1 << 20))
      if piece.isEmpty { break }
      left -= piece.count
      try take(piece)
    }
    guard left == 0, try state(file, path) == before else { throw unsteady(path) }
  }

  /// The first bytes of a regular file.
  static func head(_ path: String, _ count: Int) throws(BuildError) -> [UInt8] {
    try read(try openFile(path), path, expecting: count, atMost: count)
  }

  /// Opens a regular file to read.
  static func openFile(_ path: String) throws(BuildError) -> Descriptor {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard number >= 0 else { throw cannot(.read, path) }
    return Descriptor(number)
  }

  /// What changes when somebody writes to a file.
  struct FileState: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// The size of an open regular file, and when it was written.
  static func state(
    _ file: borrowing Descriptor, _ path: String
  ) throws(BuildError) -> FileState {
    var info = stat()
    guard unsafe fstat(file.number, &info) == 0 else { throw cannot(.read, path) }
    guard info.st_mode & S_IFMT == S_IFREG else {
      throw BuildError(
        Phrase(en: "\(path) is not a file", fr: "\(path) n'est pas un fichier"))
    }
    return FileState(
      size: Int(info.st_size), seconds: Int(info.st_mtim.tv_sec),
      nanoseconds: Int(info.st_mtim.tv_nsec))
  }

  private static func unsteady(_ path: String) -> BuildError {
    BuildError(
      Phrase(
        en: "\(path) changes while it is read", fr: "\(path) change pendant sa lecture"),
      help: Phrase(
        en: "wait until it is written, and build again",
        fr: "attendez qu'il soit écrit, et recommencez"))
  }

  /// The bytes of an open file, to its end or a little over the most that is wanted.
  package static func read(
    _ file: borrowing Descriptor, _ path: String, expecting size: Int, atMost limit: Int = .max
  ) throws(BuildError) -> [UInt8] {
    let number = file.number
    var bytes = [UInt8]()
    // One byte more than the size said tells that the file is longer than that.
    var wanted = size < limit ? size + 1 : size
    while true {
      let start = bytes.count
      var failed = false
      bytes.append(addingCapacity: wanted) { (span: inout OutputSpan<UInt8>) in
        unsafe span.withUnsafeMutableBufferPointer { buffer, count in
          let got = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
          if got < 0 { failed = true } else { count = got }
        }
      }
      if failed {
        if errno == EINTR { continue }
        throw cannot(.read, path)
      }
      if bytes.count == start || bytes.count >= limit { return bytes }
      // No more room than there is, for a file that was read whole: arrays double when they grow.
      wanted = bytes.count <= size ? size + 1 - bytes.count : 1 << 16
      wanted = min(wanted, limit - bytes.count)
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(BuildError) {
    if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
      if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    }
    throw cannot(.write, path)
  }

  /// Writes a new file; one that is there is an error, except when `replacing`.
  static func write(
    _ bytes: borrowing [UInt8], to path: String, replacing: Bool = false
  ) throws(BuildError) {
    try write(bytes, to: try create(path, replacing: replacing), path)
  }

  /// Opens a new file; one that is there is an error, except when `replacing`.
  static func create(_ path: String, replacing: Bool = false) throws(BuildError) -> Descriptor {
    // Without waiting for a reader, where a pipe stands in its place.
    let flags =
      O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (replacing ? O_TRUNC : O_EXCL)
    let number = unsafe open(path, flags, 0o666)
    guard number >= 0 else { throw cannot(.write, path) }
    return Descriptor(number)
  }

  /// Writes all bytes to an open file.
  static func write(
    _ bytes: borrowing [UInt8], to file: borrowing Descriptor, _ path: String
  ) throws(BuildError) {
    let number = file.number
    var written = 0
    let total = bytes.count
    let failed = unsafe bytes.withUnsafeBytes { buffer in
      while written < total {
        guard let base = buffer.baseAddress else { return false }
        let count = unsafe Glibc.write(number, base + written, total - written)
        if count < 0 {
          if errno == EINTR { continue }
          return true
        }
        written += count
      }
      return false
    }
    if failed { throw cannot(.write, path) }
  }

  /// Removes a file or a folder with all it holds; what is not there is no error.
  package static func remove(_ path: String) throws(BuildError) {
    guard let status = status(path) else { return }
    if status.kind == .folder {
      for name in try names(in: path) { try remove(path + "/" + name) }
      if unsafe rmdir(path) != 0, errno != ENOENT { throw cannot(.write, path) }
    } else if unsafe unlink(path) != 0, errno != ENOENT {
      throw cannot(.write, path)
    }
  }

  /// What was tried.
  package enum Purpose { case read, write }

  /// The error of the call that just failed, in words.
  package static func cannot(_ purpose: Purpose, _ path: String) -> BuildError {
    let code = errno
    let reason = unsafe String(cString: strerror(code))
    let verb = purpose == .read ? ("read", "de lire") : ("write", "d'écrire")
    return BuildError(
      Phrase(
        en: "cannot \(verb.0) \(path): \(reason)",
        fr: "impossible \(verb.1) \(path) : \(frenchReason(code) ?? reason)"
      ), help: help(code, purpose))
  }

  private static func frenchReason(_ code: Int32) -> String? {
    switch code {
    case ENOENT: "ce fichier ou dossier n'existe pas"
    case EACCES, EPERM: "permission refusée"
    case ENOSPC: "le disque est plein"
    case EDQUOT: "le quota du disque est atteint"
    case EROFS: "le disque est en lecture seule"
    case ENOTDIR: "ce n'est pas un dossier"
    case EISDIR: "c'est un dossier"
    case ELOOP: "c'est un lien symbolique"
    case ENAMETOOLONG: "le nom est trop long"
    case EFBIG: "le fichier est trop grand"
    case EBUSY: "ce dossier est un point de montage, ou il est occupé"
    case EXDEV: "c'est un autre disque"
    default: nil
    }
  }

  private static func help(_ code: Int32, _ purpose: Purpose) -> Phrase? {
    switch code {
    case ENOENT where purpose == .write:
      Phrase(
        en: "check that its folder is there and can be written to",
        fr: "vérifiez que son dossier existe et qu'on peut y écrire")
    case ENOENT:
      Phrase(
        en: "check the folder given with --source", fr: "vérifiez le dossier donné avec --source")
    case ENOSPC, EDQUOT:
      Phrase(en: "free some space and build again", fr: "libérez de la place et recommencez")
    case EBUSY, EXDEV:
      Phrase(
        en: "a mount point cannot be replaced: give a folder inside it with --output",
        fr: "un point de montage ne peut pas être remplacé : donnez un dossier à l'intérieur "
          + "avec --output")
    case EACCES, EPERM, EROFS:
      Phrase(en: "check who may read and write there", fr: "vérifiez les droits d'accès")
    default: nil
    }
  }
}
