import BaliseText

/// The pictures and documents of `content/`, and where they stand in the published site.
struct ContentFiles: Sendable {
  private let byPath: [String: SourceTree.Asset]

  init(_ assets: [SourceTree.Asset]) {
    byPath = Dictionary(
      assets.map { (String($0.path.dropFirst("content/".count)), $0) }, uniquingKeysWith: { $1 })
  }

  /// A file by its path relative to `content/`.
  func file(_ path: String) -> SourceTree.Asset? { byPath[path] }

  /// Its path in the site, percent-encoded: `files/actions/hub.jpg`.
  func sitePath(_ path: String) -> String { "files/" + PercentEncoding.path(path) }

  /// Every path, in order.
  var paths: [String] { byPath.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
