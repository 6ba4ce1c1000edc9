import BaliseDiagnostics
import BaliseText
import CCMarkGFM

// Paragraphs, lists, quotes, code, headings and the sections that headings begin.

extension MarkdownWriter {
  mutating func enterBlock(_ node: MarkdownNode, _ kind: BaliseNodeKind) {
    switch kind {
    case .paragraph: enterParagraph(node)
    case .heading: enterHeading(node)
    case .blockQuote: html.append("<blockquote>\n")
    case .list: enterList(node)
    case .item: html.append("<li>")
    case .taskItem: enterTask(node)
    case .codeBlock: writeCodeBlock(node)
    case .thematicBreak: html.append("<hr>\n")
    case .footnoteDefinition: enterNote(node)
    default: break
    }
  }

  mutating func exitBlock(_ node: MarkdownNode, _ kind: BaliseNodeKind) {
    switch kind {
    case .paragraph: exitParagraph(node)
    case .heading: exitHeading()
    case .blockQuote: html.append("</blockquote>\n")
    case .list: html.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
    case .item, .taskItem: html.append("</li>\n")
    case .footnoteDefinition: exitNote(node)
    default: break
    }
  }

  // MARK: - Paragraphs and lists

  private mutating func enterParagraph(_ node: MarkdownNode) {
    places.enterBlock(firstLine: node.startLine, lastLine: node.endLine)
    if holdsBars { judgeBars(of: node) }
    if node.endLine > node.startLine { judgeBullets(of: node) }
    if openCaption(node) { return }
    if isTight(node) || isFigure(node) { return }
    html.append("<p>")
  }

  private mutating func exitParagraph(_ node: MarkdownNode) {
    if closeCaption(node) { return }
    let isLastOfNote = node.next == nil && node.parent?.kind == .footnoteDefinition
    if isLastOfNote { writeBackLinks() }
    if isFigure(node) { return }
    if !isTight(node) {
      html.append("</p>\n")
    } else if node.next != nil {
      html.append(ASCII.newline)
    }
  }

  /// The items of a tight list hold no paragraphs.
  private func isTight(_ node: MarkdownNode) -> Bool {
    guard let item = node.parent, let list = item.parent, list.kind == .list else {
      return false
    }
    return list.isTight
  }

  /// A titled image alone in its paragraph is a figure with a caption.
  func isFigure(_ paragraph: MarkdownNode) -> Bool {
    guard let image = paragraph.firstChild, image.kind == .image, image.next == nil,
      paragraph.kind == .paragraph
    else { return false }
    let title = image.title
    return !title.isEmpty && !Self.isDecorative(title)
  }

  private mutating func enterList(_ node: MarkdownNode) {
    guard node.isOrdered else { return html.append("<ul>\n") }
    let start = node.listStart
    html.append(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
  }

  private mutating func enterTask(_ node: MarkdownNode) {
    let isDone = node.isChecked
    html.append("<li class=\"task\"><input type=\"checkbox\" disabled")
    if isDone { html.append(" checked") }
    html.append(" aria-label=\"")
    html.appendEscaped(isDone ? options.labels.done : options.labels.toDo)
    html.append("\"> ")
  }

  // MARK: - Code

  private mutating func writeCodeBlock(_ node: MarkdownNode) {
    // Wide code scrolls: the keyboard must reach it.
    html.append("<pre tabindex=\"0\"><code")
    let language = node.fenceInfo.prefix { !ASCII.isSpace($0) }
    if !language.isEmpty {
      html.append(" class=\"language-")
      html.appendEscaped(language)
      html.append("\"")
    }
    html.append(">")
    html.appendEscaped(node.literal[...])
    html.append("</code></pre>\n")
  }

  // MARK: - Headings

  private mutating func enterHeading(_ node: MarkdownNode) {
    places.enterBlock(firstLine: node.startLine, lastLine: node.endLine)
    let words = plainBytes(of: node)
    let text = String(decoding: words, as: UTF8.self)
    judge(node, text)
    let slug = slugs.next(for: words.span)
    let heading = RenderedHeading(
      level: outlineLevel(node.headingLevel),
      id: options.idPrefix.isEmpty ? slug : options.idPrefix + slug, text: text)
    headsSection = heading.level == options.topLevel && node.parent?.kind == .document
    if headsSection { beginSection(heading, node) }
    result.headings.append(heading)
    unlinkedDepth += 1
    appendTag("<h", level: heading.level)
    html.append(" id=\"")
    html.appendEscaped(heading.id)
    html.append("\">")
  }

  /// Headings have words, and go down one level at a time. A level that is left out is closed on the
  /// page; the author meant something else all the same.
  private mutating func judge(_ node: MarkdownNode, _ text: String) {
    let level = node.headingLevel
    if text.utf8.allSatisfy(ASCII.isSpace) {
      let place = lineRange(node.startLine)
      report { $0.emptyHeading(place) }
    } else if let above = outline.last, level > above + 1 {
      let place = lineRange(node.startLine)
      report { $0.skippedHeading(text, level, above, place) }
    }
  }

  /// A line of the text, from 1, in the file.
  mutating func lineRange(_ line: Int) -> Range<Int> {
    let start = places.lineStart(line)
    return start..<WordScan.lineBreak(in: file.bytes.span, start..<body.upperBound)
  }

  private mutating func appendTag(_ start: String, level: Int) {
    html.append(start)
    html.append(UInt8(ascii: "0") + UInt8(clamping: level))
  }

  private mutating func exitHeading() {
    unlinkedDepth -= 1
    guard let level = result.headings.last?.level else { return }
    appendTag("</h", level: level)
    html.append(">\n")
    if headsSection, let last = result.sections.indices.last {
      let end = html.count
      result.sections[last].headingHTML = result.sections[last].headingHTML.lowerBound..<end
      result.sections[last].contentHTML = end..<end
    }
  }

  /// The level in HTML: no deeper than one below the heading that this one stands under.
  private mutating func outlineLevel(_ level: Int) -> Int {
    while let last = outline.last, last >= level { outline.removeLast() }
    outline.append(level)
    return min(options.topLevel + outline.count - 1, 6)
  }

  private mutating func beginSection(_ heading: RenderedHeading, _ node: MarkdownNode) {
    finishSections()
    let line = lineRange(node.startLine)
    let here = html.count
    result.sections.append(
      RenderedSection(
        heading: heading, headingRange: ByteRange(line.lowerBound, line.upperBound),
        headingHTML: here..<here,
        contentHTML: here..<here))
  }

  /// Ends the part that is open: the introduction or the last section.
  mutating func finishSections() {
    let end = result.footnotes.isEmpty ? html.count : result.footnotes.lowerBound
    if let last = result.sections.indices.last {
      let start = result.sections[last].contentHTML.lowerBound
      result.sections[last].contentHTML = start..<max(start, end)
    } else {
      result.intro = 0..<end
    }
  }

  // MARK: - Plain text

  /// The words below a node, for ids and alternative texts.
  func plainText(of node: MarkdownNode) -> String {
    String(decoding: plainBytes(of: node), as: UTF8.self)
  }

  /// The same as UTF-8.
  func plainBytes(of node: MarkdownNode) -> [UInt8] {
    var text: [UInt8] = []
    var current = node.firstChild
    while let child = current {
      switch child.kind {
      case .text, .code: child.appendLiteral(to: &text)
      case .softBreak, .lineBreak: text.append(ASCII.space)
      default: break
      }
      current = Self.following(child, within: node)
    }
    return text
  }

  /// The next node in the order of the text, below a node.
  static func following(_ node: MarkdownNode, within root: MarkdownNode) -> MarkdownNode? {
    if let child = node.firstChild { return child }
    var current = node
    while current != root {
      if let next = current.next { return next }
      guard let parent = current.parent else { return nil }
      current = parent
    }
    return nil
  }
}
