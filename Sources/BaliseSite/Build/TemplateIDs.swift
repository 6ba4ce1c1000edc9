import BaliseDiagnostics

/// The ids written in templates, so that a heading of a text never takes one of them.
enum TemplateIDs {
  /// Every literal `id="…"` of the files, sorted.
  static func find(_ files: [SourceFile]) -> [String] {
    let mark = Array(" id=\"".utf8)
    var ids: Set<String> = []
    for file in files {
      let bytes = file.bytes
      var index = 0
      while index + mark.count < bytes.count {
        guard bytes[index] == 0x20, bytes[index..<index + mark.count].elementsEqual(mark) else {
          index += 1
          continue
        }
        let start = index + mark.count
        let end = bytes[start...].firstIndex(of: 0x22) ?? bytes.count
        let id = String(decoding: bytes[start..<end], as: UTF8.self)
        if !id.contains("{") { ids.insert(id) }
        index = end
      }
    }
    return ids.sorted()
  }
}
