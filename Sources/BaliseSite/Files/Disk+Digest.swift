import Glibc

extension Disk {
  private static let pieceSize = 1 << 17

  /// The SHA-256 of a regular file, read piece by piece.
  static func digest(of path: String) throws(BuildError) -> String {
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard number >= 0 else { throw cannot(.read, path) }
    let file = Descriptor(number)
    var info = stat()
    guard unsafe fstat(file.number, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
      throw cannot(.read, path)
    }
    var hash = SHA256()
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let got = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(file.number, buffer.baseAddress, buffer.count)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw cannot(.read, path)
      }
      if got == 0 { return hash.finish() }
      hash.update(piece[0..<got])
    }
  }
}
