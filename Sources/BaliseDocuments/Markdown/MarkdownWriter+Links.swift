import BaliseDiagnostics
import BaliseText
import CCMarkGFM

// Links and images: what an author wrote is judged, resolved, and written as an address.

extension MarkdownWriter {
  // MARK: - Links

  mutating func enterLink(_ node: MarkdownNode) -> Step {
    let url = node.url
    let address = addressText(node, url)
    let wanted = address.map { LinkPlaces.Wanted.address($0) }
    let place = places.next(wanted ?? .bracketed(url: url, isImage: false))
    mark(place.range)
    let link = LinkTarget(url: url, kind: address == nil ? .markdown : .address, place: place)
    if link.addressKind == .language { return enterPhrase(node, url, place) }
    let title = node.title
    let language = ForeignPhrase.language(of: title)
    let isOpen = openLink(link, title: title)
    openLinks.append(
      OpenLink(end: isOpen ? "</a>" : "", place: place, isForeign: language != nil))
    if let language { foreign.append(language) }
    unlinkedDepth += 1
    judgeWords(of: node, at: place.range)
    return .descend
  }

  /// The words of a link have to say where it leads.
  private mutating func judgeWords(of node: MarkdownNode, at place: Range<Int>) {
    // Nearly every link begins with a word, and has more words than those that say nothing.
    if let words = node.firstChild, words.kind == .text,
      words.literalCount > VagueWords.longest
    {
      return
    }
    let words = plainBytes(of: node)
    if words.first.map(ASCII.isSpace) ?? true, words.allSatisfy(ASCII.isSpace) {
      report { $0.linkWithoutText(place) }
    } else if VagueWords.contains(words) {
      report { $0.vagueLink(String(decoding: words, as: UTF8.self), place) }
    }
  }

  mutating func exitLink() {
    guard let link = openLinks.popLast() else { return }
    if !link.isPhrase { unlinkedDepth -= 1 }
    if link.isForeign { foreign.removeLast() }
    html.append(link.end)
    places.leave(link.place)
  }

  /// A link or a phrase that is being written.
  struct OpenLink {
    /// What ends it; nothing where its words stand without a link.
    let end: String
    let place: LinkPlaces.Place
    /// Its words are in another language.
    let isForeign: Bool
    /// It only says that.
    var isPhrase = false
  }

  /// The words of `<https://…>` and of a bare address are the address itself.
  func addressText(_ node: MarkdownNode, _ url: [UInt8]) -> [UInt8]? {
    guard let text = node.firstChild, text.next == nil, text.kind == .text,
      text.literalEnds(addressOf: node)
    else { return nil }
    let words = text.literal
    let added = url.dropLast(words.count)
    let isAddress =
      added.isEmpty
      ? LinkAddress.kind(of: url) != .local
      : added.elementsEqual("http://".utf8) || added.elementsEqual("mailto:".utf8)
    return isAddress ? words : nil
  }

  /// A link before it is resolved.
  struct LinkTarget {
    let url: [UInt8]
    let kind: LinkDestination.Kind
    let place: LinkPlaces.Place
    let addressKind: LinkAddress.Kind

    init(url: [UInt8], kind: LinkDestination.Kind, place: LinkPlaces.Place) {
      self.url = url
      self.kind = kind
      self.place = place
      addressKind = LinkAddress.kind(of: url)
    }

    var range: ByteRange { ByteRange(place.range.lowerBound, place.range.upperBound) }
  }

  /// Writes the beginning of a link; false when its words stand without one.
  private mutating func openLink(_ link: LinkTarget, title: [UInt8]) -> Bool {
    switch link.addressKind {
    case .refused:
      report { $0.refusedAddress(link.url, link.place) }
      return false
    case .withoutScheme:
      report { $0.addressWithoutScheme(link.url, link.place) }
      return false
    case .contact:
      openAnchor(link.url)
      closeAnchorTag(title, link.place)
      return true
    case .language:
      report { $0.phraseWithoutWords(link.place.range) }
      return false
    case .local where link.url.first == UInt8(ascii: "#"):
      openLocal(link)
      closeAnchorTag(title, link.place)
      return true
    case .local, .web: return openResolved(link, title: title)
    }
  }

  private mutating func openResolved(_ link: LinkTarget, title: [UInt8]) -> Bool {
    if link.url.isEmpty {
      report { $0.emptyLink(link.place.range) }
      return false
    }
    let aim = destination(link)
    switch links.resolve(aim) {
    case .page(let href, _, let target):
      openPage(href, target, aim)
      closeAnchorTag(title, link.place)
    case .file(let href):
      openAnchor(href.utf8)
      closeAnchorTag(title, link.place)
    case .external(let href):
      // Most resolvers give the author's own address back, which has been looked at.
      let isKnown = link.addressKind == .web && ByteOrder.isSame(href, aim.text)
      guard isKnown || LinkAddress.kind(of: Array(href.utf8)) == .web else {
        report { $0.refusedAddress(Array(href.utf8), link.place) }
        return false
      }
      openAnchor(href.utf8)
      html.append(" rel=\"external noopener\"")
      closeAnchorTag(title, link.place)
    case .broken(let diagnostic):
      report(diagnostic)
      return false
    }
    return true
  }

  private func destination(_ link: LinkTarget) -> LinkDestination {
    let hash =
      link.kind == .address || link.addressKind == .web
      ? nil : link.url.firstIndex(of: UInt8(ascii: "#"))
    let fragment = hash.map { String(decoding: link.url[($0 + 1)...], as: UTF8.self) } ?? ""
    let range = link.place.destination.map { ByteRange($0.lowerBound, $0.upperBound) }
    return LinkDestination(
      kind: link.kind,
      text: String(decoding: link.url[..<(hash ?? link.url.endIndex)], as: UTF8.self),
      fragment: fragment.isEmpty ? nil : PercentEncoding.decoded(fragment), range: link.range,
      destinationRange: range)
  }

  private mutating func openPage(_ href: String, _ target: String, _ aim: LinkDestination) {
    openAnchor(href.utf8, fragment: aim.fragment.map(Slug.make))
    guard let fragment = aim.fragment else { return }
    result.pendingFragments.append(
      PendingFragment(target: target, fragment: Slug.make(fragment), range: aim.range))
  }

  /// `#section`: the headings below are not known yet, so it is checked at the end of the text.
  private mutating func openLocal(_ link: LinkTarget) {
    let written = String(decoding: link.url.dropFirst(), as: UTF8.self)
    let fragment = PercentEncoding.decoded(written)
    if fragment.isEmpty || options.pageIDs.contains(fragment) {
      return openAnchor([], fragment: fragment)
    }
    localFragments.append((fragment: fragment, range: link.range))
    openAnchor([], fragment: options.idPrefix + Slug.make(fragment))
  }

  mutating func checkLocalFragments() {
    guard !localFragments.isEmpty else { return }
    let ids = Set(result.headings.map(\.id))
    let names =
      result.headings.map { String($0.id.dropFirst(options.idPrefix.count)) } + options.pageIDs
    for (fragment, range) in localFragments
    where !ids.contains(options.idPrefix + Slug.make(fragment)) {
      report { $0.unknownSection(fragment, among: names, range) }
    }
  }

  // MARK: - Anchors

  /// Writes `<a href="…"`.
  mutating func openAnchor(_ href: String.UTF8View, fragment: String? = nil) {
    openAnchor(href.span, fragment: fragment)
  }

  /// Writes `<a href="…"`.
  mutating func openAnchor(_ href: [UInt8], fragment: String? = nil) {
    openAnchor(href.span, fragment: fragment)
  }

  private mutating func openAnchor(_ href: Span<UInt8>, fragment: String?) {
    html.append("<a href=\"")
    LinkAddress.append(href, to: &html)
    if let fragment {
      html.append(UInt8(ascii: "#"))
      LinkAddress.append(fragment.utf8.span, to: &html)
    }
    html.append("\"")
  }

  /// Ends a tag with its title, or with the language that stands in its place.
  private mutating func closeAnchorTag(_ title: [UInt8], _ place: LinkPlaces.Place) {
    if let language = ForeignPhrase.language(of: title) {
      writeLanguage(language, place.range)
    } else {
      writeTitle(title)
    }
    html.append(">")
  }

  /// Writes the attribute of a title, if there is one.
  mutating func writeTitle(_ title: [UInt8]) {
    guard !title.isEmpty else { return }
    html.append(" title=\"")
    html.appendEscaped(title[...])
    html.append("\"")
  }

  // MARK: - Wiki links

  mutating func writeWikiLink(_ inner: ArraySlice<UInt8>, at place: LinkPlaces.Place) {
    // The source holds what was written before quotes and dashes became typographic.
    let source = place.destination.map { WikiSource.unescaped(file.bytes[$0]) } ?? Array(inner)
    let target = source.prefix { $0 != UInt8(ascii: "|") }
    let bar = inner.firstIndex(of: UInt8(ascii: "|"))
    let words = bar.map { WikiSource.trimmed(inner[($0 + 1)...]) } ?? []
    let url = Array(WikiSource.trimmed(target))
    let link = LinkTarget(url: url, kind: .wiki, place: place)
    let shown = words.isEmpty ? WikiSource.trimmed(inner[..<(bar ?? inner.endIndex)]) : words
    places.leave(place)
    mark(place.range)
    if VagueWords.contains(Array(shown)) {
      report { $0.vagueLink(String(decoding: shown, as: UTF8.self), place.range) }
    }
    if link.addressKind == .local, !url.isEmpty, url.first != UInt8(ascii: "#") {
      return writeResolvedWiki(link, words: words, shown: shown)
    }
    if !words.isEmpty, link.addressKind == .language {
      return writePhrase(words, url, place)
    }
    let isOpen = openLink(link, title: [])
    html.appendEscaped(shown)
    if isOpen { html.append("</a>") }
  }

  private mutating func writeResolvedWiki(
    _ link: LinkTarget, words: ArraySlice<UInt8>, shown: ArraySlice<UInt8>
  ) {
    let aim = destination(link)
    switch links.resolve(aim) {
    case .page(let href, let title, let target):
      openPage(href, target, aim)
      html.append(">")
      if words.isEmpty, let title {
        html.appendEscaped(title)
      } else {
        html.appendEscaped(shown)
      }
      html.append("</a>")
    case .file(let href), .external(let href):
      openAnchor(href.utf8)
      html.append(">")
      html.appendEscaped(shown)
      html.append("</a>")
    case .broken(let diagnostic):
      report(diagnostic)
      html.appendEscaped(shown)
    }
  }
}

/// The source of a wiki link.
enum WikiSource {
  /// Takes the backslashes out that tables (`\|`) and punctuation need.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let isEscape =
        bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.endIndex
        && bytes[index + 1] < 0x80 && !ASCII.isLetter(bytes[index + 1])
        && !ASCII.isDigit(bytes[index + 1]) && !ASCII.isSpace(bytes[index + 1])
      if isEscape { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    return result
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop(while: ASCII.isSpace)
    return start.prefix(upTo: ASCII.endTrimmingSpaces(start))
  }
}
