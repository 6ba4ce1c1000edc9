import BaliseDiagnostics

/// The names that a page's templates write, so that what they do not name is shown in a place for
/// the rest.
struct TemplateNames {
  private struct File {
    var names: Set<String> = []
    /// The partials and layouts it uses, as `partials/card.html`.
    var uses: Set<String> = []
  }

  private var files: [String: File] = [:]

  init(_ sources: [SourceFile]) {
    for source in sources {
      let parts = source.path.split(separator: "/")
      guard parts.count > 1 else { continue }
      files[parts.dropFirst().joined(separator: "/")] = Self.file(source)
    }
  }

  /// True when some template writes a name.
  func contains(_ name: String) -> Bool { files.values.contains { $0.names.contains(name) } }

  /// Every part of every name in the tags of a page, of its layout and of the partials it includes;
  /// nil when there is no such page.
  func page(_ name: String) -> Set<String>? {
    guard files["pages/" + name] != nil else { return nil }
    var names: Set<String> = []
    var seen: Set<String> = []
    var open = ["pages/" + name]
    while let path = open.popLast() {
      guard seen.insert(path).inserted, let file = files[path] else { continue }
      names.formUnion(file.names)
      open += file.uses
    }
    return names
  }

  private static func file(_ source: SourceFile) -> File {
    var file = File()
    var index = 0
    let bytes = source.bytes
    while index + 1 < bytes.count {
      guard bytes[index] == 0x7B, bytes[index + 1] == 0x7B else {
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex(of: 0x7D) ?? bytes.count
      let parts = bytes[index..<end].split(whereSeparator: { !isName($0) })
        .map { String(decoding: $0, as: UTF8.self) }
      let sign = bytes[(index + 2)..<end].first { $0 != 0x20 }
      let path = parts.joined(separator: "/")
      switch sign {
      case 0x21: break
      case 0x3E: file.uses.insert("partials/" + path + ".html")
      case 0x3C: file.uses.insert("layouts/" + path + ".html")
      default: file.names.formUnion(parts)
      }
      index = end
    }
    return file
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D: true
    default: false
    }
  }
}
