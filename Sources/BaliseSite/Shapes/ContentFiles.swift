import BalisePlan
import BaliseText
import BaliseValues

/// The pictures and documents of `content/`, and where they stand in the published site.
struct ContentFiles: Sendable {
  private let byPath: [String: SourceTree.Asset]
  private let digests = FileDigests()
  private let names: SharedNames

  init(_ assets: [SourceTree.Asset]) {
    byPath = Dictionary(
      assets.map { (String($0.path.dropFirst("content/".count)), $0) }, uniquingKeysWith: { $1 })
    let paths = byPath.keys
    names = SharedNames { paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  }

  /// The path nearest to one that is not there.
  func nearest(to path: String) -> String? { names.nearest(to: path) }

  /// A file by its path relative to `content/`.
  func file(_ path: String) -> SourceTree.Asset? { byPath[path] }

  /// A fact about a file, for readers of a language; missing when there is no such file.
  func fact(_ fact: FileFact, of path: String, in language: ValueLanguage) -> FieldView {
    guard let asset = byPath[path] else { return .missing }
    switch fact {
    case .size: return .text(FileSize.text(asset.size, in: language))
    case .bytes: return .number(String(asset.size))
    case .mediaType: return .text(MediaType.of(path))
    case .sha256: return digests.digest(of: asset).map { .text($0) } ?? .missing
    }
  }

  /// Its path in the site, percent-encoded: `files/actions/hub.jpg`.
  func sitePath(_ path: String) -> String { "files/" + PercentEncoding.path(path) }
}
