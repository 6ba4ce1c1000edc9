import BaliseText

/// The fonts of a machine: words of a drawing can be drawn only where there are some, and look as
/// these fonts look.
enum InstalledFonts {
  private static let folders = ["/usr/share/fonts", "/usr/local/share/fonts"]
  private static let kinds = [".ttf", ".otf", ".ttc", ".pfb"]
  // Many thousand fonts on a machine are those of a desk, not of a server: enough is seen by then.
  private static let most = 4000

  /// A number that changes when fonts are added or taken away; nil where there is none.
  static func identity() -> UInt64? {
    var digest = Digest(0)
    var waiting = folders
    var (seen, found) = (0, false)
    while let folder = waiting.popLast(), seen < most {
      guard let names = try? Disk.names(in: folder) else { continue }
      for name in names.sorted(by: ByteOrder.precedes) {
        seen += 1
        let path = folder + "/" + name
        let isFont = kinds.contains { name.lowercased().hasSuffix($0) }
        if !isFont, !name.contains(".") { waiting.append(path) }
        guard isFont, let stamp = FileStamp(path: path) else { continue }
        found = true
        digest.add(path)
        digest.add(stamp)
      }
    }
    return found ? digest.value : nil
  }
}
