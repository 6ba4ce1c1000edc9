/// What a page holds, in a form that does not depend on how addresses and markup are written.
struct PageFacts {
  private static let counted = ["dd", "li", "td", "th", "p", "h2", "h3", "blockquote", "strong"]

  /// The pages it links to, each as often as it does, sorted; menus included.
  let links: [String]
  /// How often each kind of element stands there.
  private let counts: [Int]

  init(_ bytes: [UInt8], file: String) {
    let text = String(decoding: bytes, as: UTF8.self).utf8
    var links: [String] = []
    var counts = [Int](repeating: 0, count: Self.counted.count)
    for part in text.split(separator: UInt8(ascii: "<")) {
      let name = part.prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") }
      if let index = Self.counted.firstIndex(where: { $0.utf8.elementsEqual(name) }) {
        counts[index] += 1
      }
      guard name.elementsEqual("a".utf8), let target = Self.href(part) else { continue }
      if let page = Self.page(target, from: file) { links.append(page) }
    }
    self.links = links.sorted()
    self.counts = counts
  }

  /// What differs; nil when nothing does.
  func difference(from other: PageFacts) -> String? {
    if links != other.links {
      let (mine, theirs) = (Set(links), Set(other.links))
      let alone = mine.symmetricDifference(theirs).sorted().prefix(4).joined(separator: " ")
      return "\(links.count) and \(other.links.count) links, \(alone)"
    }
    for (name, (mine, theirs)) in zip(Self.counted, zip(counts, other.counts)) where mine != theirs
    {
      return "\(mine) and \(theirs) <\(name)>"
    }
    return nil
  }

  /// `actions/x/index.html` and `actions/x.html` are the same page.
  static func name(of path: String) -> String {
    var name = Substring(path)
    if name.hasSuffix(".html") { name = name.dropLast(5) }
    if name == "index" { return "" }
    if name.hasSuffix("/index") { name = name.dropLast(6) }
    while name.hasSuffix("/") { name = name.dropLast() }
    return String(name)
  }

  private static func href(_ tag: Substring.UTF8View) -> String? {
    guard let text = String(tag), let start = text.firstRange(of: "href=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func page(_ href: String, from file: String) -> String? {
    if href.contains("://") || href.hasPrefix("mailto:") || href.hasPrefix("#") { return nil }
    var parts: [Substring] = []
    if !href.hasPrefix("/") { parts = Files.parent(of: file).split(separator: "/") }
    for part in href.prefix(while: { $0 != "#" }).split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    let path = parts.joined(separator: "/")
    return path.hasSuffix(".xml") ? nil : name(of: path)
  }
}
