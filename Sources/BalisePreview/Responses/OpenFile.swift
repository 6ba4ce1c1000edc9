import BaliseSite
import Glibc

/// A file of the site that is open: it can be read to its end even when the next site takes its place.
final class OpenFile {
  /// Size in bytes when it was opened.
  let size: Int
  /// What tells it from another file or another state of it (RFC 9110, `ETag`).
  let tag: String
  private let descriptor: Descriptor

  /// Takes an open file over; nil when it is no regular file.
  init?(_ descriptor: consuming Descriptor) {
    var info = stat()
    guard unsafe fstat(descriptor.number, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    size = Int(info.st_size)
    let parts = [UInt64(info.st_ino), UInt64(info.st_size), UInt64(info.st_mtim.tv_nsec)]
    let time = String(UInt64(bitPattern: Int64(info.st_mtim.tv_sec)), radix: 36)
    tag = "\"" + parts.map { String($0, radix: 36) }.joined(separator: "-") + "-\(time)\""
    self.descriptor = descriptor
  }

  /// Up to `count` bytes from a place; none at the end, nil when it cannot be read.
  func bytes(at offset: Int, count: Int) -> [UInt8]? {
    let number = descriptor.number
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let got = unsafe pread(number, buffer.baseAddress, buffer.count, off_t(offset))
      failed = got < 0
      filled = max(0, got)
    }
    return failed ? nil : bytes
  }

  /// All of it; nil when it cannot be read or holds more than `limit`.
  func whole(_ limit: Int) -> [UInt8]? {
    guard size <= limit else { return nil }
    var all: [UInt8] = []
    all.reserveCapacity(size)
    while all.count < size {
      guard let piece = bytes(at: all.count, count: size - all.count), !piece.isEmpty else {
        return nil
      }
      all += piece
    }
    return all
  }
}
