import BaliseDocuments
import BalisePlan
import BaliseText
import BaliseValues

/// The pictures and documents of `content/`, and where they stand in the published site.
struct ContentFiles: Sendable {
  private let byPath: [String: SourceTree.Asset]
  private let digests = FileDigests()
  private let names: SharedNames
  /// Those of them that are pictures.
  let pictures: Pictures

  init(_ assets: [SourceTree.Asset], pictures: Pictures = .untouched) {
    self.pictures = pictures
    byPath = Dictionary(
      assets.map { ($0.contentPath, $0) }, uniquingKeysWith: { $1 })
    let paths = byPath.keys
    names = SharedNames { paths.sorted(by: ByteOrder.precedes) }
  }

  /// The path nearest to one that is not there.
  func nearest(to path: String) -> String? { names.nearest(to: path) }

  /// A file by its path relative to `content/`.
  func file(_ path: String) -> SourceTree.Asset? { byPath[path] }

  /// A fact about a file, for readers of a language; missing when there is no such file.
  func fact(_ fact: FileFact, of path: String, in language: ValueLanguage) -> FieldView {
    guard let asset = byPath[path] else { return .missing }
    switch fact {
    case .size: return .text(FileSize.text(publishedSize(asset), in: language))
    case .bytes: return .number(String(publishedSize(asset)))
    case .mediaType: return .text(MediaType.of(path))
    case .sha256:
      if Pictures.isPicture(path) {
        return (try? pictures.published(asset)).map { .text(SHA256.digest(of: $0)) } ?? .missing
      }
      return digests.digest(of: asset).map { .text($0) } ?? .missing
    }
  }

  /// The bytes of a file as it is published: a picture loses what its camera wrote.
  private func publishedSize(_ asset: SourceTree.Asset) -> Int {
    guard Pictures.isPicture(asset.path) else { return asset.size }
    return pictures.picture(asset).file?.cleanedCount ?? asset.size
  }

  /// The bytes of a file that a page loads; 0 for a picture that a build will make smaller: how much
  /// is not known before.
  func sentSize(_ asset: SourceTree.Asset) -> Int {
    let isDrawing = asset.path.lowercased().hasSuffix(".svg")
    if pictures.isLookOnly, Pictures.isPicture(asset.path), !isDrawing,
      asset.size >= PictureLimits.worthResizing
    {
      return 0
    }
    return publishedSize(asset)
  }

  /// What keeps a file from being offered to be opened: a drawing that runs something, a photograph
  /// from which what its camera wrote cannot be taken out. A photograph of a kind that is published
  /// as it is may be offered, and is warned of; so is one of another kind than its name says. A page or
  /// a program is never offered, nor a picture that its name hides.
  func faultWhenOpened(_ asset: SourceTree.Asset) -> PictureFault? {
    if RunnableFile.isOne(asset.path) { return .runs }
    if Pictures.isPhotograph(asset.path) { return .photograph }
    guard Pictures.isPicture(asset.path) else {
      return Pictures.photograph(asset).map(PictureFault.hidden)
    }
    let picture = pictures.picture(asset)
    return picture.faults.first(where: \.isError) ?? picture.anotherKind
  }

  /// A picture as a page shows it.
  func markup(
    of picture: Picture, _ path: String, rootPath: String, isFirst: Bool
  ) -> ImageMarkup {
    let own = picture.plain.map { PercentEncoding.path($0.sitePath) } ?? sitePath(path)
    var image = ImageMarkup(
      href: rootPath + own, width: picture.file?.size?.width, height: picture.file?.size?.height)
    image.choices = picture.variants.map {
      .init(href: rootPath + PercentEncoding.path($0.sitePath), width: $0.width)
    }
    image.isLazy = !isFirst
    return image
  }

  /// Its path in the site, percent-encoded: `files/actions/hub.jpg`.
  func sitePath(_ path: String) -> String { "files/" + PercentEncoding.path(path) }
}
