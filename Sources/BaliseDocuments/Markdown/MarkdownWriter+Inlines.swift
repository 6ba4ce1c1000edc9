import BaliseDiagnostics
import BaliseText
import CCMarkGFM

// Running text with its wiki links and names, code, and the HTML that is left out.

extension MarkdownWriter {
  /// Writes text nodes that stand side by side as one text: cmark cuts them where it looked for
  /// markup, and a name or a link may stand across the cuts and across line breaks.
  mutating func writeRun(from first: MarkdownNode) -> Step {
    if !linksNames || unlinkedDepth > 0 || !foreign.isEmpty,
      let last = writePlainRun(from: first)
    {
      return .skipTo(last)
    }
    run.removeAll(keepingCapacity: true)
    var last = first
    var current: MarkdownNode? = first
    while let node = current {
      switch node.kind {
      case .text: node.appendLiteral(to: &run)
      case .softBreak: run.append(ASCII.newline)
      default: current = nil
      }
      guard current != nil else { break }
      last = node
      current = node.next
    }
    let start = table?.isCaptionOpen == true ? takeCaptionSign() : 0
    if namesLanguages { judgePhraseEnds(run[...]) }
    if splitsLinks { judgeSplitLinks(run[...], before: last.next) }
    writeText(run[start...])
    return .skipTo(last)
  }

  /// Writes a run in which nothing can be a link, node by node and without putting it together;
  /// its last node, or nil and nothing written where something may.
  private mutating func writePlainRun(from first: MarkdownNode) -> MarkdownNode? {
    guard table?.isCaptionOpen != true, !namesLanguages, !splitsLinks else { return nil }
    // What French asks depends on the signs around a cut: a run without any is written as it is.
    let isPlain = speaksFrench
    var last = first
    var current: MarkdownNode? = first
    while let node = current {
      let kind = node.kind
      guard kind == .text || kind == .softBreak else { break }
      if isPlain ? node.literalHoldsSign : unlinkedDepth == 0 && node.literalHoldsBracket {
        return nil
      }
      last = node
      current = node.next
    }
    var node = first
    while true {
      if node.kind != .text {
        html.append(ASCII.newline)
      } else if isPlain {
        node.appendLiteral(to: &html)
      } else {
        node.appendEscapedLiteral(to: &html)
      }
      guard node != last, let next = node.next else { return last }
      node = next
    }
  }

  private mutating func writeText(_ text: ArraySlice<UInt8>) {
    guard unlinkedDepth == 0, holdsBracket(text) else { return writeWords(text) }
    var start = text.startIndex
    var index = start
    while let open = WikiLink.next(in: text[index...]) {
      if open.isNote {
        reportUnknownNote(text[open.inner])
        index = open.range.upperBound
        continue
      }
      index = open.range.upperBound
      // Not found in the source: a backslash makes it plain text.
      guard let place = places.find(.wiki(text[open.inner])) else { continue }
      writeWords(text[start..<open.range.lowerBound])
      writeWikiLink(text[open.inner], at: place)
      start = index
    }
    reportOpenWikiLink(text[index...])
    writeWords(text[start...])
  }

  private func holdsBracket(_ text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.span
    return WordScan.byte(UInt8(ascii: "["), in: bytes, 0..<bytes.count) < bytes.count
  }

  /// `[[entry|words` without an end, or with markup inside.
  private mutating func reportOpenWikiLink(_ text: ArraySlice<UInt8>) {
    var before: UInt8 = 0
    for byte in text {
      if before == 0x5B, byte == 0x5B {
        guard let place = places.find(.wikiStart) else { return }
        return report { $0.openWikiLink(place.range) }
      }
      before = byte
    }
  }

  /// Text without links of the author's: names in it may become links.
  private mutating func writeWords(_ text: ArraySlice<UInt8>) {
    guard speaksFrench, let better = typography.improved(text) else {
      return writeLinked(text)
    }
    writeLinked(better[...])
  }

  private mutating func writeLinked(_ text: ArraySlice<UInt8>) {
    // In another language the same letters are other words.
    guard unlinkedDepth == 0, foreign.isEmpty, let mentions, !text.isEmpty else {
      return html.appendEscaped(text)
    }
    var written = 0
    for link in mentions.links(in: text, section: result.sections.count) {
      guard link.range.lowerBound >= written, link.range.upperBound <= text.count else { continue }
      let start = text.startIndex
      html.appendEscaped(text[start + written..<start + link.range.lowerBound])
      write(link, of: text)
      written = link.range.upperBound
    }
    html.appendEscaped(text[(text.startIndex + written)...])
  }

  private mutating func write(_ link: TextLink, of text: ArraySlice<UInt8>) {
    let short = (link.abbreviation ?? link.range).clamped(to: link.range)
    func words(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
      text[text.startIndex + start..<text.startIndex + end]
    }
    if let href = link.href {
      openAnchor(href.utf8)
      for (name, value) in link.attributes { writeAttribute(name, value) }
      html.append(">")
    }
    html.appendEscaped(words(link.range.lowerBound, short.lowerBound))
    if let expansion = link.expansion {
      html.append("<abbr")
      if let language = link.expansionLanguage { writeAttribute("lang", language) }
      writeAttribute("title", expansion)
      html.append(">")
    }
    html.appendEscaped(words(short.lowerBound, short.upperBound))
    if link.expansion != nil { html.append("</abbr>") }
    html.appendEscaped(words(short.upperBound, link.range.upperBound))
    if link.href != nil { html.append("</a>") }
    guard !link.meanings.isEmpty else { return }
    html.append(" <span class=\"meanings\">(")
    for (index, meaning) in link.meanings.enumerated() {
      if index > 0 { html.append(" / ") }
      openAnchor(meaning.href.utf8)
      html.append(">")
      html.appendEscaped(meaning.words)
      html.append("</a>")
    }
    html.append(")</span>")
  }

  mutating func writeAttribute(_ name: String, _ value: String) {
    html.append(" \(name)=\"")
    html.appendEscaped(value)
    html.append("\"")
  }

  /// `[^label]` that cmark left as text: no definition has this label.
  private mutating func reportUnknownNote(_ label: ArraySlice<UInt8>) {
    guard !noteUses.isEmpty || hasNotes else { return }
    let source = Array("[^".utf8) + label.dropFirst() + Array("]".utf8)
    // Not found in the source: a backslash makes it plain text.
    guard let place = places.find(.literal(source)) else { return }
    report { $0.unknownNote(String(decoding: label.dropFirst(), as: UTF8.self), place.range) }
  }

  mutating func writeCode(_ node: MarkdownNode) {
    html.append("<code>")
    html.appendEscaped(node.literal[...])
    html.append("</code>")
  }

  // MARK: - HTML

  /// Leaves HTML out: comments without a word, tags with a warning where the author wrote them.
  mutating func dropHTML(_ node: MarkdownNode, _ kind: BaliseNodeKind) {
    let html = node.literal
    if kind == .htmlBlock {
      places.enterBlock(firstLine: node.startLine, lastLine: node.endLine)
    }
    let text = html[(html.firstIndex { !ASCII.isSpace($0) } ?? html.endIndex)...]
    if text.starts(with: "<!--".utf8), endsInComment(text) { return }
    // The end of an element was announced by its beginning.
    if text.starts(with: "</".utf8), kind == .htmlInline { return }
    let firstLine = Array(text.prefix { !ASCII.isBreak($0) })
    let place = places.next(.literal(firstLine))
    report { $0.rawHTML(firstLine, place.range, isBlock: kind == .htmlBlock) }
  }

  private func endsInComment(_ text: ArraySlice<UInt8>) -> Bool {
    let end = ASCII.endTrimmingSpaces(text)
    guard text[..<end].suffix(3).elementsEqual("-->".utf8) else { return false }
    // `<!-- a --> <b>x</b> <!-- c -->` is more than a comment.
    var index = text.startIndex + 4
    while index + 3 <= end {
      if text[index..<index + 3].elementsEqual("-->".utf8) { return index + 3 == end }
      index += 1
    }
    return false
  }
}
