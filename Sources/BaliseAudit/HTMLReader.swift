import BaliseText

// A tokenizer and the tree it makes, as the HTML standard describes them for pages that are right,
// and total for all others: every step moves forward, elements and depth are bounded.

/// Reads the elements of a page.
struct HTMLReader {
  /// Elements open at once; those further in stand beside each other.
  static let depth = 128
  /// Elements read of one page: what stands further down is not audited.
  static let elements = 500_000
  /// Attributes of one element that are compared with each other.
  static let attributes = 200

  private var page: HTMLPage
  private var open: [Int] = []
  private var foreignDepth = 0

  /// Fills a page from its bytes.
  static func read(into page: inout HTMLPage) {
    var reader = HTMLReader(page: page)
    reader.read()
    page = reader.page
  }

  private init(page: HTMLPage) { self.page = page }

  private mutating func read() {
    let bytes = page.bytes
    let span = bytes.span
    page.elements.reserveCapacity(bytes.count / 40)
    page.attributes.reserveCapacity(bytes.count / 40)
    var index = 0
    while page.elements.count < Self.elements {
      index = WordScan.byte(UInt8(ascii: "<"), in: span, index..<span.count)
      guard index + 1 < span.count else { break }
      switch span[index + 1] {
      case UInt8(ascii: "!"): index = skipDeclaration(span, index)
      case UInt8(ascii: "?"): index = Self.after(0x3E, span, index)
      case UInt8(ascii: "/"):
        guard index + 2 < span.count, Self.isLetter(span[index + 2]) else {
          index = Self.after(0x3E, span, index)
          continue
        }
        index = readEndTag(span, index)
      case let byte where Self.isLetter(byte): index = readStartTag(span, index)
      default: index += 1
      }
    }
    closeAll(span.count)
  }

  // MARK: - Tokens

  private mutating func skipDeclaration(_ span: Span<UInt8>, _ start: Int) -> Int {
    guard start + 3 < span.count, span[start + 2] == 0x2D, span[start + 3] == 0x2D else {
      if page.elements.isEmpty { page.hasDoctype = true }
      return Self.after(0x3E, span, start)
    }
    var index = start + 4
    // `<!-->` and `<!--->` are whole comments.
    if index < span.count, span[index] == 0x3E { return index + 1 }
    if index + 1 < span.count, span[index] == 0x2D, span[index + 1] == 0x3E { return index + 2 }
    while true {
      index = WordScan.byte(0x2D, in: span, index..<span.count)
      guard index + 2 < span.count else { return span.count }
      if span[index + 1] == 0x2D {
        if span[index + 2] == 0x3E { return index + 3 }
        if span[index + 2] == 0x21, index + 3 < span.count, span[index + 3] == 0x3E {
          return index + 4
        }
      }
      index += 1
    }
  }

  private mutating func readEndTag(_ span: Span<UInt8>, _ start: Int) -> Int {
    let nameEnd = Self.nameEnd(span, start + 2)
    let name = HTMLName(span.extracting(start + 2..<nameEnd))
    let end = Self.after(0x3E, span, nameEnd)
    close(name, tag: start..<end)
    return end
  }

  private mutating func readStartTag(_ span: Span<UInt8>, _ start: Int) -> Int {
    let nameEnd = Self.nameEnd(span, start + 1)
    let name = HTMLName(span.extracting(start + 1..<nameEnd))
    let firstAttribute = page.attributes.count
    var index = nameEnd
    var isSelfClosing = false
    while index < span.count, span[index] != 0x3E {
      let byte = span[index]
      if HTMLText.isSpace(byte) || byte == 0x2F {
        isSelfClosing = byte == 0x2F
        index += 1
      } else {
        isSelfClosing = false
        index = readAttribute(span, index, firstAttribute)
      }
    }
    let end = min(index + 1, span.count)
    enter(name, tag: start..<end, attributes: firstAttribute, isSelfClosing: isSelfClosing)
    guard Self.rawText.contains(name), foreignDepth == 0 else { return end }
    return skipRawText(span, end, start + 1..<nameEnd, name)
  }

  private mutating func readAttribute(
    _ span: Span<UInt8>, _ start: Int, _ first: Int
  ) -> Int {
    var index = start + 1
    while index < span.count, !HTMLText.isSpace(span[index]), span[index] != 0x3D,
      span[index] != 0x3E, span[index] != 0x2F
    {
      index += 1
    }
    let nameRange = start..<index
    var value = index..<index
    var next = index
    while next < span.count, HTMLText.isSpace(span[next]) { next += 1 }
    if next < span.count, span[next] == 0x3D {
      next += 1
      while next < span.count, HTMLText.isSpace(span[next]) { next += 1 }
      if next < span.count, span[next] == 0x22 || span[next] == 0x27 {
        let end = WordScan.byte(span[next], in: span, next + 1..<span.count)
        value = next + 1..<end
        index = min(end + 1, span.count)
      } else {
        let from = next
        while next < span.count, !HTMLText.isSpace(span[next]), span[next] != 0x3E { next += 1 }
        value = from..<next
        index = next
      }
    }
    let name = HTMLName(span.extracting(nameRange))
    // Of an attribute written twice, browsers read the first.
    let count = page.attributes.count - first
    if count > Self.attributes || !page.attributes[first...].contains(where: { $0.name == name }) {
      page.attributes.append(
        HTMLPage.Attribute(
          name: name, nameRange: Self.small(nameRange), value: Self.small(value)))
    }
    return index
  }

  /// Skips the text of an element in which no tag but its own end is read.
  private mutating func skipRawText(
    _ span: Span<UInt8>, _ start: Int, _ nameRange: Range<Int>, _ name: HTMLName
  ) -> Int {
    var index = start
    while true {
      index = WordScan.byte(UInt8(ascii: "<"), in: span, index..<span.count)
      guard index + 1 < span.count else { return span.count }
      if span[index + 1] == 0x2F {
        let end = index + 2 + nameRange.count
        if end <= span.count, HTMLName(span.extracting(index + 2..<end)) == name,
          end == span.count || HTMLText.isSpace(span[end]) || span[end] == 0x3E
            || span[end] == 0x2F
        {
          return index
        }
      }
      index += 1
    }
  }

  // MARK: - Tree

  private mutating func enter(
    _ name: HTMLName, tag: Range<Int>, attributes: Int, isSelfClosing: Bool
  ) {
    closeImplied(before: name, at: tag.lowerBound)
    let index = page.elements.count
    let isVoid = Self.voids.contains(name) || (foreignDepth > 0 && isSelfClosing)
    let isHidden = open.last.map { page.elements[$0].isHidden } ?? false
    page.elements.append(
      HTMLPage.Element(
        name: name, tag: Self.small(tag),
        attributes: Int32(clamping: attributes)..<Int32(clamping: page.attributes.count),
        parent: Int32(clamping: open.last ?? -1), contentEnd: Int32(clamping: tag.upperBound),
        end: Int32(clamping: tag.upperBound), after: Int32(clamping: index + 1), isHidden: isHidden)
    )
    if !isHidden, page.hidesItself(index) { page.elements[index].isHidden = true }
    guard !isVoid, open.count < Self.depth else { return }
    if name == .svg || name == .math { foreignDepth += 1 }
    open.append(index)
  }

  private mutating func close(_ name: HTMLName, tag: Range<Int>) {
    guard let place = open.lastIndex(where: { page.elements[$0].name == name }) else {
      if open.count < Self.depth { note(.stray, tag) }
      return
    }
    while open.count > place + 1 { closeLast(at: tag.lowerBound) }
    let index = open.removeLast()
    finish(index, contentEnd: tag.lowerBound, end: tag.upperBound)
  }

  private mutating func closeLast(at offset: Int) {
    let index = open.removeLast()
    if !Self.mayStayOpen.contains(page.elements[index].name) {
      note(.open, page.elements[index].tag.whole)
    }
    finish(index, contentEnd: offset, end: offset)
  }

  private mutating func finish(_ index: Int, contentEnd: Int, end: Int) {
    let name = page.elements[index].name
    if name == .svg || name == .math { foreignDepth -= 1 }
    page.elements[index].contentEnd = Int32(clamping: contentEnd)
    page.elements[index].end = Int32(clamping: end)
    page.elements[index].after = Int32(clamping: page.elements.count)
  }

  private mutating func closeAll(_ end: Int) {
    while !open.isEmpty { closeLast(at: end) }
  }

  private mutating func note(_ kind: HTMLPage.Imbalance.Kind, _ tag: Range<Int>) {
    guard page.imbalances.count < 100 else { return }
    page.imbalances.append(HTMLPage.Imbalance(kind: kind, tag: Self.small(tag)))
  }

  /// Closes what a new element ends without a tag of its own.
  private mutating func closeImplied(before name: HTMLName, at offset: Int) {
    guard foreignDepth == 0, let last = open.last else { return }
    if page.elements[last].name == .p, Self.endParagraph.contains(name) { closeLast(at: offset) }
    guard let rule = Self.implied[name] else { return }
    // The nearest of those it ends, unless what keeps them apart stands nearer.
    for place in open.indices.reversed().prefix(20) {
      let around = page.elements[open[place]].name
      if rule.ended.contains(around) {
        while open.count > place { closeLast(at: offset) }
        return
      }
      if rule.bounds.contains(around) || !Self.mayStayOpen.contains(around) { return }
    }
  }

  // MARK: - What the standard says of elements

  private static let rawText: Set<HTMLName> = [
    .script, .style, .textarea, .title, .iframe, HTMLName("xmp"), HTMLName("noembed"),
    HTMLName("noframes"),
  ]

  private static let voids: Set<HTMLName> = Set(
    [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
      "source", "track", "wbr",
    ].map { HTMLName($0) })

  private static let mayStayOpen: Set<HTMLName> = Set(
    [
      "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot",
      "option", "optgroup", "colgroup", "caption", "rt", "rp",
    ].map { HTMLName($0) })

  private static let endParagraph: Set<HTMLName> = Set(
    [
      "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset",
      "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
      "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "table", "ul",
      "li", "dt", "dd",
    ].map { HTMLName($0) })

  private struct Implied {
    let ended: Set<HTMLName>
    let bounds: Set<HTMLName>
  }

  private static let implied: [HTMLName: Implied] = {
    let lists: Set<HTMLName> = [.ul, .ol, .menu]
    let rows: Set<HTMLName> = [.tr, .td, .th, .caption, .colgroup]
    let groups: Set<HTMLName> = rows.union([.thead, .tbody, .tfoot])
    let table: Set<HTMLName> = [.table]
    let cells = Implied(ended: [.td, .th], bounds: [.table, .tr])
    return [
      .li: Implied(ended: [.li], bounds: lists),
      .dt: Implied(ended: [.dt, .dd], bounds: [.dl]),
      .dd: Implied(ended: [.dt, .dd], bounds: [.dl]),
      .td: cells, .th: cells,
      .tr: Implied(ended: [.tr, .caption, .colgroup], bounds: table),
      .tbody: Implied(ended: groups, bounds: table),
      .thead: Implied(ended: groups, bounds: table),
      .tfoot: Implied(ended: groups, bounds: table),
      .option: Implied(ended: [.option], bounds: [.select]),
      .optgroup: Implied(ended: [.option, .optgroup], bounds: [.select]),
      .body: Implied(ended: [.head], bounds: [.html]),
    ]
  }()

  // MARK: - Bytes

  private static func nameEnd(_ span: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < span.count, !HTMLText.isSpace(span[index]), span[index] != 0x3E,
      span[index] != 0x2F
    {
      index += 1
    }
    return index
  }

  private static func after(_ byte: UInt8, _ span: Span<UInt8>, _ start: Int) -> Int {
    min(WordScan.byte(byte, in: span, start..<span.count) + 1, span.count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func small(_ range: Range<Int>) -> Range<Int32> {
    Int32(clamping: range.lowerBound)..<Int32(clamping: range.upperBound)
  }
}
