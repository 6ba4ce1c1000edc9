import BaliseText

// Asked for every file of a site and of its sources: a path is looked through as bytes.

/// The parts of a path, between its slashes.
enum PathParts {
  /// True when a part begins with a dot.
  static func isHidden(_ path: String) -> Bool {
    let bytes = path.utf8.span
    var start = 0
    while start < bytes.count {
      if bytes[start] == UInt8(ascii: ".") { return true }
      start = WordScan.byte(UInt8(ascii: "/"), in: bytes, start..<bytes.count) + 1
    }
    return false
  }
}

extension Digest {
  /// Adds each part of a path that is not empty, from some byte of it on.
  mutating func add(partsOf path: String, after first: Int) {
    let bytes = path.utf8.span
    var start = first
    while start < bytes.count {
      let end = WordScan.byte(UInt8(ascii: "/"), in: bytes, start..<bytes.count)
      if end > start {
        unsafe bytes.extracting(start..<end).withUnsafeBytes { unsafe add($0) }
      }
      start = end + 1
    }
  }
}
