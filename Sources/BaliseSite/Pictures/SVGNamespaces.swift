/// What the prefixes of names mean at a place of a drawing.
struct SVGNamespaces {
  private static let drawing = "http://www.w3.org/2000/svg"

  /// What editors write about a drawing: browsers show none of it. Every other namespace is refused,
  /// those of pages (XHTML) first.
  private static let silent: Set = [
    "http://www.inkscape.org/namespaces/inkscape",
    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://inkscape.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/ns#",
    "http://web.resource.org/cc/", "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/",
    "http://xml.openoffice.org/svg/export", "http://www.bohemiancoding.com/sketch/ns",
    "http://www.serif.com/", "http://www.figma.com/figma/ns", "adobe:ns:meta/",
    "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/xap/1.0/mm/",
    "http://ns.adobe.com/xap/1.0/sType/ResourceRef#", "http://ns.adobe.com/pdf/1.3/",
    "http://ns.adobe.com/AdobeIllustrator/10.0/", "http://ns.adobe.com/SaveForWeb/1.0/",
    "http://ns.adobe.com/AdobeSVGViewerExtensions/3.0/", "http://ns.adobe.com/Extensibility/1.0/",
    "http://ns.adobe.com/Graphs/1.0/", "http://ns.adobe.com/Variables/1.0/",
    "http://ns.adobe.com/GenericCustomNamespace/1.0/", "http://ns.adobe.com/Flows/1.0/",
    "http://ns.adobe.com/ImageReplacement/1.0/", "http://ns.adobe.com/XPath/1.0/",
  ]

  /// What each prefix means, the innermost last; a list and not a search upwards, so that many
  /// prefixes cost no more than one.
  private var meanings: [String: [String]] = [:]

  /// Adds what an element declares; the prefixes are taken back when it ends.
  mutating func open(_ attributes: [(name: String, value: String)]) -> [String] {
    var prefixes: [String] = []
    for (name, value) in attributes where Self.isDeclaration(name) {
      let prefix = name == "xmlns" ? "" : String(name.dropFirst(6))
      meanings[prefix, default: []].append(value)
      prefixes.append(prefix)
    }
    return prefixes
  }

  mutating func close(_ prefixes: [String]) {
    for prefix in prefixes { meanings[prefix]?.removeLast() }
  }

  /// True for an element of a drawing, and for one that no browser shows.
  func allow(_ name: String) -> Bool {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let prefix = parts.count == 2 ? String(parts[0]) : ""
    guard let meaning = meanings[prefix]?.last else { return prefix.isEmpty }
    return meaning == Self.drawing || meaning.isEmpty || Self.silent.contains(meaning)
  }

  /// True for an attribute that says what a prefix means.
  static func isDeclaration(_ name: String) -> Bool {
    name == "xmlns" || name.utf8.starts(with: "xmlns:".utf8)
  }
}
