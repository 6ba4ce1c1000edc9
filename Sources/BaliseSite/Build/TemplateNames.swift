import BaliseDiagnostics

/// The names that a page's templates write, so that what they do not name is shown in a place for
/// the rest.
struct TemplateNames: Sendable {
  private struct File: Sendable {
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
    let bytes = source.bytes.span
    while index + 1 < bytes.count {
      guard bytes[index] == 0x7B, bytes[index + 1] == 0x7B else {
        index += 1
        continue
      }
      var end = index + 2
      while end < bytes.count, bytes[end] != 0x7D { end += 1 }
      let tag = source.bytes[index..<end]
      switch tag.dropFirst(2).first(where: { $0 != 0x20 }) {
      case 0x21: break
      case 0x3E:
        file.uses.insert("partials/" + parts(of: tag).joined(separator: "/") + ".html")
      case 0x3C: file.uses.insert("layouts/" + parts(of: tag).joined(separator: "/") + ".html")
      default: for part in parts(of: tag) { file.names.insert(part) }
      }
      index = end
    }
    return file
  }

  /// The parts of the name in a tag.
  private static func parts(of tag: ArraySlice<UInt8>) -> [String] {
    var parts: [String] = []
    var start = tag.startIndex
    for index in tag.startIndex...tag.endIndex
    where index == tag.endIndex || !isName(tag[index]) {
      if index > start { parts.append(String(decoding: tag[start..<index], as: UTF8.self)) }
      start = index + 1
    }
    return parts
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D: true
    default: false
    }
  }
}
