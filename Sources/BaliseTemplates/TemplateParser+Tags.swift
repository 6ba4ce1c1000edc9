import BaliseDiagnostics

extension TemplateParser {
  /// Does what one tag asks for.
  mutating func take(_ tag: TemplateTag) {
    switch tag.kind {
    case .name, .raw: takeName(tag)
    case .section, .inverted: openSection(tag)
    case .close: close(tag)
    case .partial: takePartial(tag)
    case .parent: openParent(tag)
    case .block: openBlock(tag)
    case .comment: _ = takeLine(of: tag)
    case .delimiters:
      _ = takeLine(of: tag)
      if !scanner.setDelimiters(tag.content) {
        report(.badDelimiters(at: file.range(tag.range)))
      }
    }
  }

  /// Ends the text before a tag; a tag alone on its line takes the line with it.
  /// Answers where the line began, when it did.
  mutating func takeLine(of tag: TemplateTag) -> Int? {
    guard let begin = scanner.blankBefore(tag.start), let end = scanner.blankAfter(tag.end) else {
      flushText(to: tag.start)
      textStart = tag.end
      return nil
    }
    flushText(to: begin)
    textStart = end
    return begin
  }

  /// White space of the file without what the block around takes away from each line.
  func indentation(_ from: Int, _ to: Int) -> [UInt8] {
    let dedent = levels[levels.count - 1].dedent
    var begin = from
    for index in Int(dedent.start)..<Int(dedent.end) {
      guard begin < to, file.bytes[begin] == file.bytes[index] else { break }
      begin += 1
    }
    return Array(file.bytes[begin..<to])
  }

  private mutating func takeName(_ tag: TemplateTag) {
    flushText(to: tag.start)
    textStart = tag.end
    guard isAllowed(tag), let name = name(tag) else { return }
    append(.name(NameNode(tag: tag.range, name: name, isRaw: tag.kind == .raw)))
  }

  private mutating func takePartial(_ tag: TemplateTag) {
    let line = takeLine(of: tag)
    guard isAllowed(tag), let name = word(tag) else { return }
    append(
      .partial(
        PartialNode(
          tag: tag.range, name: name, nameRange: tag.content,
          indent: line.map { indentation($0, tag.start) })))
  }

  private mutating func openSection(_ tag: TemplateTag) {
    let line = takeLine(of: tag)
    _ = isAllowed(tag)
    // A section that has no good name is opened all the same, so that its end finds it.
    let name = name(tag) ?? TemplateName(segments: [], isLocal: true, range: tag.content)
    let node = SectionNode(
      tag: tag.range, name: name, isInverted: tag.kind == .inverted, isStandalone: line != nil)
    push(.section(node), tag)
  }

  private mutating func openParent(_ tag: TemplateTag) {
    _ = isAllowed(tag)
    let line = scanner.blankBefore(tag.start)
    flushText(to: line ?? tag.start)
    textStart = tag.end
    let name = word(tag) ?? ""
    push(
      .parent(
        ParentNode(
          tag: tag.range, name: name, nameRange: tag.content,
          indent: line.map { indentation($0, tag.start) })), tag)
  }

  private mutating func openBlock(_ tag: TemplateTag) {
    let fills = levels[levels.count - 1].isParent
    let line = scanner.blankBefore(tag.start)
    let next = scanner.blankAfter(tag.end)
    var block = BlockNode(tag: tag.range, name: word(tag) ?? "", nameRange: tag.content)
    flushText(to: line ?? tag.start)
    block.indent = line.map { indentation($0, tag.start) }
    block.opensWithLine = line != nil && next != nil
    block.startsAtLine = next != nil && (fills || line != nil)
    textStart = block.startsAtLine ? next ?? tag.end : tag.end
    var dedent = levels[levels.count - 1].dedent
    if block.startsAtLine, let next {
      let blanks = scanner.blanks(from: next)
      block.contentIndent = indentation(next, Int(blanks.end))
      if fills { dedent = blanks }
    } else if fills {
      dedent = ByteRange(0, 0)
    }
    push(.block(block, fills: fills), tag, dedent: dedent)
  }

  private mutating func push(
    _ kind: Level.Kind, _ tag: TemplateTag, dedent: ByteRange? = nil
  ) {
    let name = String(
      decoding: file.bytes[Int(tag.content.start)..<Int(tag.content.end)], as: UTF8.self)
    levels.append(
      Level(
        kind: kind, name: name, tag: tag.range,
        dedent: dedent ?? levels[levels.count - 1].dedent))
  }

  /// Between the blocks that fill a layout nothing else is shown: a tag there is a mistake.
  private mutating func isAllowed(_ tag: TemplateTag) -> Bool {
    guard levels[levels.count - 1].isParent else { return true }
    report(.tagOutsideBlock(at: file.range(tag.range)))
    return false
  }
}
