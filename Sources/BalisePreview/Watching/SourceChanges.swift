/// Which files of a source folder were changed since somebody last asked.
package struct SourceChanges: Sendable, Equatable {
  /// Paths relative to the source folder, sorted: new, changed and gone.
  package private(set) var paths: [String] = []
  /// True when more may have changed than the paths say: a whole folder came or went.
  package private(set) var isVague = false

  /// Makes an account of changes.
  package init(_ paths: some Sequence<String> = [], isVague: Bool = false) {
    self.paths = Set(paths).sorted()
    self.isVague = isVague
  }

  /// True when nothing changed.
  package var isEmpty: Bool { paths.isEmpty && !isVague }

  /// True when a file changed that pages show without holding anything of it: a picture, a document.
  package var hasAssets: Bool {
    isVague
      || paths.contains { path in
        path.hasPrefix("content/")
          && ![".md", ".markdown", ".yaml"].contains { path.lowercased().hasSuffix($0) }
      }
  }

  mutating func add(_ path: String) {
    if !paths.contains(path) { paths.append(path) }
  }

  mutating func addEverything() { isVague = true }

  mutating func sort() { paths.sort() }
}
