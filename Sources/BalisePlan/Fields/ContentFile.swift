package import BaliseDiagnostics

/// A picture or document of the content folder that an entry shows or offers.
package struct ContentFile: Sendable, Hashable {
  /// Path relative to `content/`, such as `actions/hub.jpg`.
  package let path: String
  /// What a picture shows, for those who do not see it; empty for a decorative one, nil when not given.
  package let alternative: String?
  /// Where it is written.
  package let range: ByteRange

  /// The path relative to `content/` that a written path means in a file of the content folder: from
  /// the file's own folder, or from `content/` with a slash first. Nil when it leads out of it.
  package static func resolve(_ written: String, from source: String) -> String? {
    var parts: [Substring] = []
    if !written.hasPrefix("/") {
      parts = source.split(separator: "/").dropFirst().dropLast()
    }
    for part in written.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(part)
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// How a path relative to `content/` is written in a file of the content folder: what `resolve`
  /// reads there as this path.
  package static func written(_ path: String, from source: String) -> String {
    let folder = source.split(separator: "/").dropFirst().dropLast()
    let parts = path.split(separator: "/")
    guard parts.count > folder.count, parts.starts(with: folder) else { return "/" + path }
    return parts.dropFirst(folder.count).joined(separator: "/")
  }
}
