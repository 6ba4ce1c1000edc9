import BaliseAudit
import BalisePlan
import BaliseText

/// The files that pages load, with what each weighs: what the budget of a page is made of.
struct PublishedParts: Sendable {
  struct Part: Sendable {
    /// The file it is made from, or its path in the site.
    let source: String
    /// Bytes sent, compressed where servers compress.
    let size: Int
    /// Paths of the site that it loads in its turn.
    let loads: [String]
  }

  private let assets: [String: Part]
  private let files: ContentFiles
  private let base: String?

  init(_ site: PreparedSite) {
    files = site.model.files
    let base = site.model.settings.base
    self.base = base
    var assets: [String: Part] = [:]
    for asset in site.assets {
      let isText = Self.isCompressed(asset.path)
      let loads =
        asset.path.hasSuffix(".css")
        ? StyleAddress.all(in: asset.bytes, 0..<asset.bytes.count).compactMap {
          Self.path($0.text, from: asset.path, base: base)
        } : []
      assets[asset.path] = Part(
        source: asset.source, size: isText ? CompressedSize.of(asset.bytes) : asset.bytes.count,
        loads: loads)
    }
    self.assets = assets
  }

  /// Whether servers compress files of this name.
  private static func isCompressed(_ path: String) -> Bool {
    [".css", ".js", ".mjs", ".svg", ".json", ".html", ".txt", ".xml"].contains(
      where: path.hasSuffix)
  }

  /// What stands at a path of the site; nil when a page of its own or nothing stands there.
  func part(_ path: String) -> Part? {
    if let asset = assets[path] { return asset }
    let name = PercentEncoding.decoded(path)
    if name.hasPrefix("files/") {
      return files.file(String(name.dropFirst("files/".count))).map {
        Part(source: $0.path, size: files.sentSize($0), loads: [])
      }
    }
    guard name.hasPrefix("pictures/") else { return nil }
    let original = name.dropFirst("pictures/".count).split(separator: "/").dropLast()
    guard let asset = files.file(original.joined(separator: "/")) else { return nil }
    let made = files.pictures.picture(asset).made.first { $0.sitePath == name }
    return made.map { Part(source: asset.path, size: $0.bytes, loads: []) }
  }

  /// The path in the site of an address in a page or a style sheet; nil for one outside, or inline.
  func path(_ address: String, from file: String) -> String? {
    Self.path(address, from: file, base: base)
  }

  private static func path(_ address: String, from file: String, base: String?) -> String? {
    var text = address.prefix { $0 != "#" && $0 != "?" }
    var parts: [Substring] = []
    if let base, text.hasPrefix(base) {
      text = text.dropFirst(base.count)
    } else if text.contains(":") || text.hasPrefix("//") || text.isEmpty {
      return nil
    } else if !text.hasPrefix("/") {
      parts = file.split(separator: "/").dropLast()
    }
    for part in text.split(separator: "/") where part != "." {
      if part == ".." {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
