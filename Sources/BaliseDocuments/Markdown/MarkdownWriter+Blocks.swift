import BaliseDiagnostics
import BaliseText
import CCMarkGFM

// Paragraphs, lists, quotes, code, headings and the sections that headings begin.

extension MarkdownWriter {
  mutating func enterBlock(_ node: MarkdownNode, _ kind: BaliseNodeKind) {
    switch kind {
    case .paragraph: enterParagraph(node)
    case .heading: enterHeading(node)
    case .blockQuote: result.html.append("<blockquote>\n")
    case .list: enterList(node)
    case .item: result.html.append("<li>")
    case .taskItem: enterTask(node)
    case .codeBlock: writeCodeBlock(node)
    case .thematicBreak: result.html.append("<hr>\n")
    case .footnoteDefinition: enterNote(node)
    default: break
    }
  }

  mutating func exitBlock(_ node: MarkdownNode, _ kind: BaliseNodeKind) {
    switch kind {
    case .paragraph: exitParagraph(node)
    case .heading: exitHeading()
    case .blockQuote: result.html.append("</blockquote>\n")
    case .list: result.html.append(node.isOrdered ? "</ol>\n" : "</ul>\n")
    case .item, .taskItem: result.html.append("</li>\n")
    case .footnoteDefinition: exitNote(node)
    default: break
    }
  }

  // MARK: - Paragraphs and lists

  private mutating func enterParagraph(_ node: MarkdownNode) {
    places.enterBlock(firstLine: node.startLine, lastLine: node.endLine)
    if openCaption(node) { return }
    if isTight(node) || isFigure(node) { return }
    result.html.append("<p>")
  }

  private mutating func exitParagraph(_ node: MarkdownNode) {
    if closeCaption(node) { return }
    let isLastOfNote = node.next == nil && node.parent?.kind == .footnoteDefinition
    if isLastOfNote { writeBackLinks() }
    if isFigure(node) { return }
    if !isTight(node) {
      result.html.append("</p>\n")
    } else if node.next != nil {
      result.html.append(ASCII.newline)
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
    guard node.isOrdered else { return result.html.append("<ul>\n") }
    let start = node.listStart
    result.html.append(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
  }

  private mutating func enterTask(_ node: MarkdownNode) {
    let isDone = node.isChecked
    result.html.append("<li class=\"task\"><input type=\"checkbox\" disabled")
    if isDone { result.html.append(" checked") }
    result.html.append(" aria-label=\"")
    result.html.appendEscaped(isDone ? options.labels.done : options.labels.toDo)
    result.html.append("\"> ")
  }

  // MARK: - Code

  private mutating func writeCodeBlock(_ node: MarkdownNode) {
    // Wide code scrolls: the keyboard must reach it.
    result.html.append("<pre tabindex=\"0\"><code")
    let language = node.fenceInfo.prefix { !ASCII.isSpace($0) }
    if !language.isEmpty {
      result.html.append(" class=\"language-")
      result.html.appendEscaped(language)
      result.html.append("\"")
    }
    result.html.append(">")
    result.html.appendEscaped(node.literal[...])
    result.html.append("</code></pre>\n")
  }

  // MARK: - Headings

  private mutating func enterHeading(_ node: MarkdownNode) {
    places.enterBlock(firstLine: node.startLine, lastLine: node.endLine)
    let text = plainText(of: node)
    judge(node, text)
    let heading = RenderedHeading(
      level: outlineLevel(node.headingLevel), id: options.idPrefix + slugs.next(for: text),
      text: text)
    headsSection = heading.level == options.topLevel && node.parent?.kind == .document
    if headsSection { beginSection(heading, node) }
    result.headings.append(heading)
    unlinkedDepth += 1
    appendTag("<h", level: heading.level)
    result.html.append(" id=\"")
    result.html.appendEscaped(heading.id)
    result.html.append("\">")
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
    var end = start
    while end < body.upperBound, !ASCII.isBreak(file.bytes[end]) { end += 1 }
    return start..<end
  }

  private mutating func appendTag(_ start: String, level: Int) {
    result.html.append(start)
    result.html.append(UInt8(ascii: "0") + UInt8(clamping: level))
  }

  private mutating func exitHeading() {
    unlinkedDepth -= 1
    guard let level = result.headings.last?.level else { return }
    appendTag("</h", level: level)
    result.html.append(">\n")
    if headsSection, let last = result.sections.indices.last {
      let end = result.html.count
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
    let here = result.html.count
    result.sections.append(
      RenderedSection(
        heading: heading, headingRange: ByteRange(line.lowerBound, line.upperBound),
        headingHTML: here..<here,
        contentHTML: here..<here))
  }

  /// Ends the part that is open: the introduction or the last section.
  mutating func finishSections() {
    let end = result.footnotes.isEmpty ? result.html.count : result.footnotes.lowerBound
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
