/// Something that a page makes a browser load besides itself.
package struct PageRequest: Sendable {
  package enum Kind: String, Sendable {
    case styleSheet, script, picture, icon, media, frame, other
  }

  package let kind: Kind
  /// The address as written, its references read.
  package let address: String
  /// Where it is written in the page.
  package let place: Range<Int>
  /// False for what only some browsers load: another size of a picture, a hint.
  package let isLoaded: Bool

  /// Everything that a page loads, in its order.
  static func all(in page: HTMLPage) -> [PageRequest] {
    var requests: [PageRequest] = []
    for index in page.elements.indices { add(page, index, &requests) }
    return requests
  }

  private static func add(_ page: HTMLPage, _ index: Int, _ requests: inout [PageRequest]) {
    func add(_ name: HTMLName, _ kind: Kind, isLoaded: Bool = true) {
      guard let attribute = page.attribute(name, of: index) else { return }
      let address = page.value(attribute).filter { !$0.isNewline && $0 != " " && $0 != "\t" }
      guard !address.isEmpty else { return }
      requests.append(
        PageRequest(kind: kind, address: address, place: attribute.value.whole, isLoaded: isLoaded))
    }
    let name = page.elements[index].name
    switch name {
    case .link:
      if let (kind, isLoaded) = kind(of: page, index) { add(.href, kind, isLoaded: isLoaded) }
    case .script: add(.src, .script)
    case .img: add(.src, .picture)
    case .input: if page.word(.type, of: index) == "image" { add(.src, .picture) }
    case .video, .audio:
      add(.src, .media)
      add(.poster, .picture)
    case .source, .track: add(.src, .media, isLoaded: false)
    case .iframe, .frame: add(.src, .frame)
    case .embed: add(.src, .other)
    case .object: add(.data, .other)
    default: if drawn.contains(name) { addDrawn(page, index, &requests) }
    }
    if let attribute = page.attribute(.srcset, of: index) {
      addCandidates(page, attribute, &requests)
    }
    addStyles(page, index, &requests)
  }

  /// What a `<link>` makes a browser load; nil when it only points at something.
  private static func kind(of page: HTMLPage, _ index: Int) -> (Kind, isLoaded: Bool)? {
    let words = page.words(.rel, of: index).map { $0.lowercased() }
    if words.contains("stylesheet") { return (.styleSheet, !words.contains("alternate")) }
    if words.contains("icon") { return (.icon, true) }
    if words.contains("preload") || words.contains("modulepreload") { return (.other, true) }
    let hints = [
      "apple-touch-icon", "mask-icon", "manifest", "prefetch", "dns-prefetch", "preconnect",
      "prerender",
    ]
    return words.contains(where: hints.contains) ? (.other, false) : nil
  }

  private static let drawn: Set<HTMLName> = [
    HTMLName("image"), HTMLName("use"), HTMLName("feimage"),
  ]

  private static func addDrawn(_ page: HTMLPage, _ index: Int, _ requests: inout [PageRequest]) {
    for name in [HTMLName.href, HTMLName("xlink:href")] {
      guard let attribute = page.attribute(name, of: index) else { continue }
      let address = page.value(attribute)
      if address.isEmpty || address.hasPrefix("#") { continue }
      requests.append(
        PageRequest(kind: .picture, address: address, place: attribute.value.whole, isLoaded: true))
    }
  }

  private static func addCandidates(
    _ page: HTMLPage, _ attribute: HTMLPage.Attribute, _ requests: inout [PageRequest]
  ) {
    // Commas may stand in addresses, but not at their ends: candidates end at a comma and a space.
    for candidate in page.value(attribute).split(separator: ",") {
      guard let address = candidate.split(whereSeparator: { $0 == " " || $0.isNewline }).first
      else {
        continue
      }
      requests.append(
        PageRequest(
          kind: .picture, address: String(address), place: attribute.value.whole, isLoaded: false))
    }
  }

  /// What styles written into the page load.
  private static func addStyles(_ page: HTMLPage, _ index: Int, _ requests: inout [PageRequest]) {
    let styles: Range<Int>
    if page.elements[index].name == .style {
      let start = Int(page.elements[index].tag.upperBound)
      styles = start..<max(start, Int(page.elements[index].contentEnd))
    } else if let attribute = page.attribute(.style, of: index) {
      styles = attribute.value.whole
    } else {
      return
    }
    for found in StyleAddress.all(in: page.bytes, styles) {
      requests.append(
        PageRequest(
          kind: found.isImport ? .styleSheet : .picture, address: found.text, place: found.place,
          isLoaded: true))
    }
  }
}
