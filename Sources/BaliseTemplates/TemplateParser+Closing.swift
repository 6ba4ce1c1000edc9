import BaliseDiagnostics

extension TemplateParser {
  /// Ends what a closing tag names, and says what was left open inside it.
  mutating func close(_ tag: TemplateTag) {
    let name = String(
      decoding: file.bytes[Int(tag.content.start)..<Int(tag.content.end)], as: UTF8.self)
    guard let index = levels.lastIndex(where: { $0.name == name }), index > 0 else {
      flushText(to: tag.start)
      textStart = tag.end
      let open = levels.count > 1 ? levels.last : nil
      report(
        .strayClosing(
          name, at: file.range(tag.range), open: open?.name,
          openedAt: open.map { file.range($0.tag) }))
      return
    }
    while levels.count - 1 > index {
      let inner = levels[levels.count - 1]
      report(
        .unclosedSection(
          inner.name, at: file.range(inner.tag), closing: name, closedAt: file.range(tag.range)))
      // The text belongs to a section that is lost anyway.
      textStart = tag.start
      levels.removeLast()
    }
    switch levels[index].kind {
    case .file: break
    case .section(let node): closeSection(node, tag)
    case .parent(let node): closeParent(node, tag)
    case .block(let node, let fills): closeBlock(node, fills, tag)
    }
  }

  private mutating func closeSection(_ section: SectionNode, _ tag: TemplateTag) {
    var node = section
    if takeLine(of: tag) == nil, scanner.isLineStart(tag.start) {
      // Nothing else of the line stands inside the section: this carries its indentation.
      append(
        .text(
          TextNode(
            range: ByteRange(tag.start, tag.start), dedent: levels[levels.count - 1].dedent)))
    }
    node.body = levels.removeLast().nodes
    node.closing = tag.range
    append(.section(node))
  }

  private mutating func closeParent(_ parent: ParentNode, _ tag: TemplateTag) {
    var node = parent
    flushText(to: tag.start)
    let next = scanner.blankAfter(tag.end)
    node.isStandalone = node.indent != nil && next != nil
    textStart = node.isStandalone ? next ?? tag.end : tag.end
    var first: [String: ByteRange] = [:]
    for case .block(let block) in levels.removeLast().nodes {
      if let other = first[block.name] {
        report(
          .duplicateBlock(
            block.name, at: file.range(block.nameRange), first: file.range(other)))
      } else {
        first[block.name] = block.nameRange
        node.blocks.append(block)
      }
    }
    append(.parent(node))
  }

  private mutating func closeBlock(_ block: BlockNode, _ fills: Bool, _ tag: TemplateTag) {
    var node = block
    let line = scanner.blankBefore(tag.start)
    let next = scanner.blankAfter(tag.end)
    if node.startsAtLine, line == textStart, levels[levels.count - 1].nodes.isEmpty {
      // Its first line is already the one of its end: there is no content to indent like.
      node.contentIndent = nil
    }
    node.isStandalone = node.indent != nil && next != nil
    node.endsAtLine = line != nil && (fills || next != nil)
    flushText(to: node.endsAtLine ? line ?? tag.start : tag.start)
    textStart = tag.end
    if !fills, let next, node.isStandalone || node.endsAtLine {
      node.lineBreak = lineBreak(before: next)
      textStart = next
    }
    node.body = levels.removeLast().nodes
    append(.block(node))
  }

  private func lineBreak(before next: Int) -> [UInt8] {
    guard next > 0, file.bytes[next - 1] == 0x0A else { return [] }
    return next > 1 && file.bytes[next - 2] == 0x0D ? [0x0D, 0x0A] : [0x0A]
  }
}
