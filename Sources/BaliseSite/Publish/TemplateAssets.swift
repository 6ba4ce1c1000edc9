import BaliseDiagnostics

/// The files of `templates/assets/` under names that carry their content's fingerprint, so that
/// browsers may keep them for ever.
struct TemplateAssets {
  struct Asset: Sendable {
    /// The name templates use: `site-css`.
    let name: String
    /// Path in the site: `assets/site.0123456789abcdef.css`.
    let path: String
    /// The file it is made from.
    let source: String
    let bytes: [UInt8]
  }

  let assets: [Asset]
  /// What keeps drawings from being published: opened at its own address, one of a template runs
  /// as one of the content does.
  let diagnostics: [Diagnostic]

  /// The files, and the style sheet of the site's colours unless a file of that name takes its place.
  init(_ files: [SourceFile], identity: [UInt8]? = nil) {
    var files = files
    let path = "templates/assets/identity.css"
    if let identity, !files.contains(where: { $0.path == path }) {
      files.append(SourceFile(path: path, bytes: identity))
    }
    diagnostics = files.compactMap { file in
      Self.fault(file).map { $0.diagnostic(file: file.path, at: SourceRange(file: file.path)) }
    }
    assets = files.map { file in
      let relative = String(file.path.dropFirst("templates/assets/".count))
      let bytes = Self.published(file)
      let name = relative.map { $0 == "." || $0 == "/" ? "-" : $0 }
      let hash = ContentHash.hex(bytes)
      let path: String
      if let dot = relative.lastIndex(of: "."), dot > relative.startIndex,
        !relative[dot...].contains("/")
      {
        path = relative[..<dot] + "." + hash + relative[dot...]
      } else {
        path = relative + "." + hash
      }
      return Asset(name: String(name), path: "assets/" + path, source: file.path, bytes: bytes)
    }
  }

  /// What is wrong with a drawing, or with the name of a picture; nil for every other file.
  private static func fault(_ file: SourceFile) -> PictureFault? {
    guard file.path.lowercased().hasSuffix(".svg") else {
      guard Pictures.isPicture(file.path), let format = PictureFile.format(of: file.bytes),
        !format.suffixes.contains(where: { file.path.lowercased().hasSuffix("." + $0) })
      else { return nil }
      return .suffix(format)
    }
    guard file.bytes.count <= PictureLimits.drawingBytes else {
      return .tooLarge(width: 0, height: 0)
    }
    return SVGCheck.fault(file.bytes).map(PictureFault.drawing)
  }

  /// What a file is published as: a photograph without what its camera wrote.
  private static func published(_ file: SourceFile) -> [UInt8] {
    guard Pictures.isPicture(file.path), file.bytes.count <= PictureLimits.bytes else {
      return file.bytes
    }
    return PictureFile.read(file.bytes)?.cleaned(file.bytes) ?? file.bytes
  }
}
