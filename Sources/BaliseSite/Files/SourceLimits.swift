/// What a source folder may hold: far beyond any plan, and small enough for one machine.
enum SourceLimits {
  /// Folders in each other, `content` the first.
  static let depth = 20
  /// Bytes of a name: what is published gets a longer one, and disks stop at 255.
  static let nameBytes = 200
  /// Bytes of a file that is read as text.
  static let textBytes = 4 << 20
  /// Bytes of a file of `templates/assets/`, which a build holds in memory.
  static let assetBytes = 32 << 20

  /// The most bytes that a file may have; pictures and documents are copied whatever their size.
  static func bytes(of path: String) -> Int {
    if path.hasPrefix("templates/assets/") { return assetBytes }
    let isText =
      path.hasPrefix("templates/") || path.hasSuffix(".yaml") || ContentLoader.isMarkdown(path)
    return isText ? textBytes : .max
  }
}
