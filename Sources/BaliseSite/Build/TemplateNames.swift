import BaliseDiagnostics

/// The names that templates write, so that what none of them names is shown in a place for the rest.
enum TemplateNames {
  /// Every part of every name in the tags of the files.
  static func find(_ files: [SourceFile]) -> Set<String> {
    var names: Set<String> = []
    for file in files {
      var index = 0
      let bytes = file.bytes
      while index + 1 < bytes.count {
        guard bytes[index] == 0x7B, bytes[index + 1] == 0x7B else {
          index += 1
          continue
        }
        let end = bytes[index...].firstIndex(of: 0x7D) ?? bytes.count
        for part in bytes[index..<end].split(whereSeparator: { !isName($0) }) {
          names.insert(String(decoding: part, as: UTF8.self))
        }
        index = end
      }
    }
    return names
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D: true
    default: false
    }
  }
}
