import BaliseDiagnostics
import BaliseText
import Synchronization

/// The pictures of a plan: each is looked at once in a build, when a page first shows it, and made
/// smaller unless a build before did.
final class Pictures: Sendable {
  /// Waits for whoever looks at a picture first.
  private final class Look: Sendable {
    let result = Mutex<Picture?>(nil)
  }

  private let maker: PictureMaker?
  /// Where made pictures are kept from build to build; nil makes none.
  private let folder: String?
  /// Where another output's pictures are kept, which are taken rather than made again.
  private let others: String?
  private let looks = Mutex<[String: Look]>([:])
  private let names = Mutex<Set<String>>([])
  private let hasFailed = Atomic(false)

  /// No picture is made smaller.
  static let untouched = Pictures(maker: nil, folder: nil)

  /// Pictures that a maker makes smaller and a folder keeps; it is made when the first one is.
  init(maker: PictureMaker?, folder: String?, others: String? = nil) {
    self.maker = maker
    self.folder = folder
    self.others = others
  }

  /// True when the machine has what makes pictures smaller.
  var canMake: Bool { maker != nil }

  /// False once a smaller picture could not be kept: the next build tries again.
  var isWhole: Bool { !hasFailed.load(ordering: .relaxed) }

  /// True where a build will make pictures smaller, and this is none.
  var isLookOnly: Bool { maker != nil && folder == nil }

  /// True for a name that says that its file is a picture which browsers show.
  static func isPicture(_ path: String) -> Bool {
    ["png", "jpg", "jpeg", "gif", "webp", "svg"].contains(suffix(path))
  }

  /// True for a name that says that its file is a photograph of another kind: what telephones,
  /// cameras and scanners save, with what they write about themselves.
  static func isPhotograph(_ path: String) -> Bool {
    [
      "tif", "tiff", "heic", "heif", "hif", "avif", "jxl", "jp2", "jfif", "jpe", "dng", "cr2",
      "cr3",
      "crw", "nef", "nrw", "arw", "raf", "orf", "rw2", "pef", "srw", "psd", "apng",
    ].contains(suffix(path))
  }

  /// What the first bytes say of a file whose name says that it is no picture: the kind of a photograph,
  /// in which its camera may have written where it was.
  static func photograph(_ asset: SourceTree.Asset) -> PictureFile.Format? {
    guard asset.size > 16, let head = try? Disk.head(asset.location, 16) else { return nil }
    let format = PictureFile.format(of: head)
    return format == .svg ? nil : format
  }

  private static func suffix(_ path: String) -> String {
    path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
  }

  /// A picture of the content folder. What cannot be read is told when it is copied.
  func picture(_ asset: SourceTree.Asset) -> Picture {
    let look = looks.withLock { looks in
      if let look = looks[asset.path] { return look }
      let look = Look()
      looks[asset.path] = look
      return look
    }
    return look.result.withLock { result in
      if let result { return result }
      let picture = PictureReader(
        asset: asset, isLookOnly: isLookOnly
      ).read { bytes, picture in
        made(picture, asset, bytes)
      }
      result = picture
      return picture
    }
  }

  /// The bytes of a picture as they are published: what shows something, nothing else.
  func published(_ asset: SourceTree.Asset) throws(BuildError) -> [UInt8] {
    let bytes = try Disk.read(asset.location)
    return PictureFile.read(bytes)?.cleaned(bytes) ?? bytes
  }

  /// True where pictures that hold words can be drawn.
  var canDraw: Bool { maker?.hasFonts ?? false }

  /// A drawing of Balise itself as a picture for a page: where it is kept; nil when it cannot be made.
  func drawn(_ svg: [UInt8], for page: String) throws(BuildError) -> String? {
    guard let maker, let folder, maker.hasFonts else { return nil }
    let name = Self.drawing(svg)
    try Disk.makeFolder(folder)
    // Pages with the same title may have the same card, which is drawn for both at once.
    return try kept(name, maker, for: page) { path throws(BuildError) in
      try maker.draw(svg, width: ShareCard.width, height: ShareCard.height, to: path)
    }?.location
  }

  /// Keeps a drawing that a site shows, though nobody asked for it in this build.
  func hold(_ svg: [UInt8]) {
    guard let maker else { return }
    names.withLock { _ = $0.insert(name(Self.drawing(svg), maker)) }
  }

  private static func drawing(_ svg: [UInt8]) -> String {
    // One that was kept by a program that compressed it otherwise is another file.
    "\(SHA256.digest(of: svg).prefix(24))-\(PictureMaker.compression)-card.png"
  }

  private func name(_ name: String, _ maker: PictureMaker) -> String {
    String(maker.identity, radix: 16) + "-" + name
  }

  /// What to tell where nothing makes pictures smaller, and some are large.
  func note(_ paths: [String], _ files: ContentFiles) -> [Diagnostic] {
    guard maker == nil else { return [] }
    let large = paths.filter { path in
      Self.isPicture(path) && !path.lowercased().hasSuffix(".svg")
        && (files.file(path)?.size ?? 0) >= PictureLimits.worthResizing
    }
    guard let first = large.first else { return [] }
    let count = large.count
    return [
      Diagnostic(
        id: "pictures-as-they-are", severity: .note,
        message: Phrase(
          en: "\(count == 1 ? "one picture is" : "\(count) pictures are") published at full size",
          fr:
            "\(count == 1 ? "une image est publiée" : "\(count) images sont publiées") en pleine taille"
        ),
        range: SourceRange(file: "content/" + first),
        help: Phrase(
          en: "install libvips-tools (Debian) and build again: telephones then get smaller ones",
          fr:
            "installez libvips-tools (Debian) et recommencez : les téléphones en recevront de plus petites"
        ))
    ]
  }

  /// Removes kept pictures that no picture of the plan needs, once all of these were looked at.
  func prune(_ paths: [String]) {
    guard let folder, let all = try? Disk.names(in: folder) else { return }
    let seen = looks.withLock { Set($0.keys) }
    guard paths.allSatisfy({ !Self.isPicture($0) || seen.contains("content/" + $0) }) else {
      return
    }
    let used = names.withLock { $0 }
    for name in all where !used.contains(name) { try? Disk.remove(folder + "/" + name) }
  }

  /// A picture with the smaller ones that pay.
  private func made(_ picture: Picture, _ asset: SourceTree.Asset, _ bytes: [UInt8]) -> Picture {
    guard let maker, let folder, let file = picture.file, let size = file.size,
      bytes.count >= PictureLimits.worthResizing
    else { return picture }
    var picture = picture
    let digest = String(SHA256.digest(of: bytes).prefix(24))
    let path = asset.contentPath
    do throws(BuildError) {
      try Disk.makeFolder(folder)
      for recipe in PictureRecipe.all(for: file.format, size) {
        let made = try recipe.ways.map { way throws(BuildError) in
          try kept("\(digest)-\(recipe.width)\(way.suffix)", maker, for: path) {
            path throws(BuildError) in
            try maker.make(
              bytes, width: recipe.width, hasOwnColours: file.hasOwnColours, saving: way.saving,
              to: path)
          }
        }
        guard made.allSatisfy({ $0 != nil }) else {
          picture.faults.insert(.broken, at: 0)
          return picture
        }
        let best = recipe.choose(made.compactMap { $0 })
        let widest = picture.variants.last?.bytes ?? 0
        guard best.bytes < bytes.count, !recipe.isResponsive || best.bytes > widest else {
          continue
        }
        let variant = Picture.Variant(
          width: recipe.width, mediaType: recipe.mediaType,
          sitePath: "pictures/\(path)/\(digest)-\(recipe.width).\(recipe.suffix)",
          location: best.location, bytes: best.bytes)
        if recipe.isResponsive { picture.variants.append(variant) } else { picture.plain = variant }
      }
    } catch {
      // A folder that cannot be written to costs smaller pictures, nothing else: the site can.
      hasFailed.store(true, ordering: .relaxed)
      picture.variants = []
      picture.plain = nil
    }
    // Without WebP there is nothing to choose from.
    if picture.variants.isEmpty { picture.plain = nil }
    return picture
  }

  /// A kept picture, made when it is not there; nil when it cannot be.
  private func kept(
    _ name: String, _ maker: PictureMaker, for path: String,
    _ make: (String) throws(BuildError) -> Bool
  ) throws(BuildError) -> PictureRecipe.Made? {
    guard let folder else { return nil }
    let name = self.name(name, maker)
    names.withLock { _ = $0.insert(name) }
    let place = folder + "/" + name
    if FileStamp(path: place) == nil {
      // The same picture may stand under two paths, and be made for both at once.
      let next = place + "." + ContentHash.hex(Array(path.utf8)) + ".next"
      let isTaken = try take(name, next)
      guard try isTaken ? true : make(next) else {
        try Disk.remove(next)
        return nil
      }
      try Disk.rename(next, place)
    }
    guard let stamp = FileStamp(path: place) else { throw Disk.cannot(.read, place) }
    return PictureRecipe.Made(location: place, bytes: stamp.size)
  }

  /// Takes a picture that another output keeps; false when it has none.
  private func take(_ name: String, _ place: String) throws(BuildError) -> Bool {
    guard let others, let bytes = try? Disk.read(others + "/" + name) else { return false }
    try Disk.write(bytes, to: place, replacing: true)
    return true
  }
}
