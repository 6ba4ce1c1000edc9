import BaliseText

/// The files of a published site, as a reader can fetch them.
enum PublishedFiles {
  /// Suffixes of files that hold text; of others only the name is looked at.
  private static let texts: Set<String> = [
    "html", "json", "jsonld", "csv", "ics", "xml", "txt", "svg", "css", "js", "md", "yaml",
    "webmanifest",
  ]
  private static let deepest = 30

  /// Path and text of each file under a folder, one after the other, in order of path.
  static func each(
    of root: String, _ visit: (String, [UInt8]) -> Void
  ) throws(BuildError) {
    for path in try paths(root) {
      let suffix = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
      var bytes: [UInt8] = []
      if texts.contains(suffix) { bytes = try Disk.read(root + "/" + path) }
      visit(path, suffix == "ics" ? unfolded(bytes) : plain(bytes))
    }
  }

  private static func paths(_ root: String) throws(BuildError) -> [String] {
    var files: [String] = []
    var pending: [(path: String, depth: Int)] = [("", 0)]
    while let (folder, depth) = pending.popLast() {
      guard depth < deepest else { continue }
      for name in try Disk.names(in: folder.isEmpty ? root : root + "/" + folder) {
        let path = folder.isEmpty ? name : folder + "/" + name
        switch Disk.status(root + "/" + path)?.kind {
        case .folder: pending.append((path, depth + 1))
        case .file: files.append(path)
        default: continue
        }
      }
    }
    return files.sorted(by: ByteOrder.precedes)
  }

  /// The text of a calendar, whose long lines are cut anywhere.
  private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0D, index + 2 < bytes.count, bytes[index + 1] == 0x0A,
        bytes[index + 2] == 0x20
      {
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The text of a page, whose apostrophes are written as references: elsewhere digits would part
  /// the words of a name.
  private static func plain(_ bytes: [UInt8]) -> [UInt8] {
    let reference = Array("&#39;".utf8)
    guard bytes.contains(0x26) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x26, bytes[index...].starts(with: reference) {
        result.append(0x27)
        index += reference.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
