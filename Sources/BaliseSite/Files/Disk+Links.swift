import Glibc

extension Disk {
  /// Gives a file a second name, or copies it where a file system has no second names.
  static func link(_ path: String, _ other: String) throws(BuildError) {
    if unsafe linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 { return }
    try write(try read(path), to: other)
  }

  /// Gives a file another name, in the place of what has it.
  static func rename(_ path: String, _ other: String) throws(BuildError) {
    guard unsafe Glibc.rename(path, other) == 0 else { throw cannot(.write, other) }
  }

  /// True when two files hold the same bytes.
  static func isSame(_ path: String, _ other: String) -> Bool {
    guard let one = try? openFile(path), let two = try? openFile(other),
      let size = try? state(one, path).size, (try? state(two, other).size) == size
    else { return false }
    // Piece by piece: two that differ do so early as a rule.
    var left = size
    while left > 0 {
      let piece = min(left, 1 << 18)
      guard let ours = try? read(one, path, expecting: piece, atMost: piece), !ours.isEmpty,
        (try? read(two, other, expecting: piece, atMost: piece)) == ours
      else { return false }
      left -= ours.count
    }
    return true
  }

  /// Every file below a folder, whatever its name, as paths from it; symbolic links are files.
  static func files(below folder: String) throws(BuildError) -> [String] {
    var files: [String] = []
    var pending = [""]
    while let path = pending.popLast() {
      for name in try names(in: folder + "/" + path) {
        let child = path + name
        switch status(folder + "/" + child)?.kind {
        case .folder: pending.append(child + "/")
        case nil: continue
        default: files.append(child)
        }
      }
    }
    return files
  }
}
