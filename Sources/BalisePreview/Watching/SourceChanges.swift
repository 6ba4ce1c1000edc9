/// Which files of a source folder were changed since somebody last asked.
package struct SourceChanges: Sendable, Equatable {
  /// Paths relative to the source folder, sorted: new, changed and gone.
  package var paths: [String] { names.sorted() }
  /// True when more may have changed than the paths say: a whole folder came or went.
  package private(set) var isVague = false

  private var names: Set<String> = []
  /// Files that were not there before the first of these changes.
  private var born: Set<String> = []
  // More names than this are not told one by one.
  private static let mostNames = 2_000

  /// Makes an account of changes.
  package init(_ paths: some Sequence<String> = [], isVague: Bool = false) {
    names = Set(paths)
    self.isVague = isVague
  }

  /// True when nothing changed.
  package var isEmpty: Bool { names.isEmpty && !isVague }

  /// True when a file changed that pages show without holding anything of it: a picture, a document.
  package var hasAssets: Bool {
    isVague
      || paths.contains { path in
        path.hasPrefix("content/")
          && ![".md", ".markdown", ".yaml"].contains { path.lowercased().hasSuffix($0) }
      }
  }

  /// Notes a change of one file. One that came and went is none: editors write a save to a file of
  /// another name first.
  mutating func note(_ path: String, isNew: Bool, isGone: Bool) {
    if isNew, !names.contains(path) { born.insert(path) }
    if isGone, born.remove(path) != nil {
      names.remove(path)
    } else if names.count < Self.mostNames {
      names.insert(path)
    } else {
      isVague = true
    }
  }

  mutating func addEverything() { isVague = true }
}
