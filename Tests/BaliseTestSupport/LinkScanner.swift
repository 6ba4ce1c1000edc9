/// Reads the links of a site's pages and says which lead nowhere in the site itself.
package struct LinkScanner {
  private let site: FileTree
  private let basePath: String
  private let ids: [String: Set<String>]

  /// Makes a scanner; `basePath` is where the site stands on its server, for links from its root.
  package init(_ site: FileTree, basePath: String = "/") {
    self.site = site
    self.basePath = basePath
    ids = site.files.filter { $0.key.hasSuffix(".html") }.mapValues { bytes in
      Set(Self.values(of: "id", in: String(decoding: bytes, as: UTF8.self)))
    }
  }

  /// How many links and assets were followed.
  package var count: Int { pages.reduce(0) { $0 + links(of: $1).count } }

  /// Each broken link: the page, the link as written, and why.
  package func broken() -> [String] {
    pages.flatMap { page in
      links(of: page).compactMap { link in
        fault(of: link, on: page).map { "\(page): \(link) \($0)" }
      }
    }
  }

  private var pages: [String] { site.paths.filter { $0.hasSuffix(".html") } }

  /// The links inside the site, as written.
  private func links(of page: String) -> [String] {
    guard let html = site[page] else { return [] }
    return (Self.values(of: "href", in: html) + Self.values(of: "src", in: html))
      .filter { link in !["https:", "http:", "mailto:", "tel:"].contains { link.hasPrefix($0) } }
  }

  private func fault(of link: String, on page: String) -> String? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].isEmpty ? page : target(String(parts[0]), from: page)
    guard let path, site.files[path] != nil else { return "leads nowhere" }
    guard parts.count == 2 else { return nil }
    let fragment = Self.decoded(String(parts[1]))
    return ids[path, default: []].contains(fragment) ? nil : "has no such place"
  }

  /// The file that a relative link of a page leads to; nil when it leads out of the site.
  private func target(_ link: String, from page: String) -> String? {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    var rest = Substring(link)
    if link.hasPrefix("/") {
      guard link.hasPrefix(basePath) else { return nil }
      folders = []
      rest = link.dropFirst(basePath.count)
    }
    for part in rest.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        if folders.isEmpty { return nil }
        folders.removeLast()
      default: folders.append(Self.decoded(String(part)))
      }
    }
    return folders.joined(separator: "/")
  }

  /// The values of an attribute, with their references read. The scanner trusts that a page is
  /// written by Balise: attributes are quoted and text holds no `<`.
  private static func values(of attribute: String, in html: String) -> [String] {
    var values: [String] = []
    var rest = Array(html.utf8)[...]
    let key = Array(" \(attribute)=\"".utf8)
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      let end = rest[tag...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      var inside = rest[tag..<end]
      while inside.count >= key.count {
        if inside.starts(with: key) {
          let value = inside.dropFirst(key.count).prefix { $0 != UInt8(ascii: "\"") }
          values.append(plain(String(decoding: value, as: UTF8.self)))
          break
        }
        inside.removeFirst()
      }
      rest = rest[end...].dropFirst()
    }
    return values
  }

  private static func plain(_ text: String) -> String {
    let references = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
    guard text.contains("&") else { return text }
    return ["&lt;", "&gt;", "&quot;", "&#39;", "&amp;"].reduce(text) {
      $0.replacing($1, with: references[$1] ?? "")
    }
  }

  /// A percent-encoded text as it is meant.
  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.count == 2, let code = UInt8(digits, radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
