import BaliseDiagnostics

/// Reads one template file into nodes, and takes lines away that hold nothing but a tag.
///
/// It keeps its own stack in place of recursion, so no nesting can exhaust the program's.
struct TemplateParser {
  /// Something open: the file itself, a section, a layout or a block.
  struct Level {
    enum Kind {
      case file
      case section(SectionNode)
      case parent(ParentNode)
      case block(BlockNode, fills: Bool)
    }

    var kind: Kind
    let name: String
    let tag: ByteRange
    /// The indentation that lines lose inside it.
    let dedent: ByteRange
    var nodes: [TemplateNode] = []

    var isParent: Bool { if case .parent = kind { true } else { false } }
  }

  let file: SourceFile
  let vocabulary: TemplateVocabulary
  var scanner: TemplateScanner
  var levels = [
    Level(kind: .file, name: "", tag: ByteRange(0, 0), dedent: ByteRange(0, 0))
  ]
  var textStart: Int
  var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, _ vocabulary: TemplateVocabulary) {
    self.file = file
    self.vocabulary = vocabulary
    scanner = TemplateScanner(file.bytes)
    textStart = scanner.start
  }

  /// The nodes of the file; when there is an error, those before it.
  mutating func parse() -> Checked<[TemplateNode]> {
    guard isReadable() else { return Checked([], diagnostics) }
    do throws(TemplateScanner.UnclosedTag) {
      while let tag = try scanner.next() {
        take(tag)
        if levels.count > TemplateLimits.fileDepth {
          report(.templateTooDeep(at: file.range(tag.range)))
          return Checked([], diagnostics)
        }
        if diagnostics.count >= TemplateLimits.diagnostics { break }
      }
      flushText(to: file.bytes.count)
    } catch {
      report(.unclosedTag(at: file.range(error.range)))
      return Checked(levels[0].nodes, diagnostics)
    }
    for level in levels.dropFirst() {
      report(.unclosedSection(level.name, at: file.range(level.tag)))
    }
    return Checked(levels[0].nodes, diagnostics)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < TemplateLimits.diagnostics { diagnostics.append(diagnostic) }
  }

  mutating func append(_ node: TemplateNode) {
    levels[levels.count - 1].nodes.append(node)
  }

  /// Adds the text between the last tag and this place; between the blocks of a layout none counts.
  mutating func flushText(to end: Int) {
    guard textStart < end else { return }
    let range = ByteRange(textStart, end)
    if levels[levels.count - 1].isParent {
      if let first = file.bytes[textStart..<end].firstIndex(where: { !TemplateScanner.isSpace($0) })
      {
        report(.ignoredText(at: file.range(ByteRange(first, end))))
      }
    } else {
      append(.text(TextNode(range: range, dedent: levels[levels.count - 1].dedent)))
    }
  }

  /// The name in a tag, split at its dots; nil, and said so, when it is none.
  mutating func name(_ tag: TemplateTag) -> TemplateName? {
    guard let text = word(tag) else { return nil }
    if text == "." { return TemplateName(segments: [], isLocal: true, range: tag.content) }
    let end = Int(tag.content.end)
    var start = Int(tag.content.start)
    let isLocal = file.bytes[start] == UInt8(ascii: ".")
    if isLocal { start += 1 }
    var segments: [TemplateName.Segment] = []
    for index in start...end where index == end || file.bytes[index] == UInt8(ascii: ".") {
      let text = String(decoding: file.bytes[start..<index], as: UTF8.self)
      segments.append(
        TemplateName.Segment(
          text: text, number: vocabulary.numbers.name(text), range: ByteRange(start, index)))
      start = index + 1
    }
    guard segments.allSatisfy({ !$0.text.isEmpty }) else {
      report(.badName(text, at: file.range(tag.range)))
      return nil
    }
    return TemplateName(segments: segments, isLocal: isLocal, range: tag.content)
  }

  /// The one word a tag holds; nil, and said so, when it holds none or several.
  mutating func word(_ tag: TemplateTag) -> String? {
    let bytes = file.bytes[Int(tag.content.start)..<Int(tag.content.end)]
    let text = String(decoding: bytes, as: UTF8.self)
    guard !bytes.isEmpty, !bytes.contains(where: TemplateScanner.isSpace), bytes.count <= 200 else {
      report(.badName(text, at: file.range(tag.range)))
      return nil
    }
    return text
  }

  private mutating func isReadable() -> Bool {
    guard file.bytes.count <= TemplateLimits.fileBytes else {
      report(.templateTooLarge(at: SourceRange(file: file.path)))
      return false
    }
    do {
      _ = try UTF8Span(validating: file.bytes.span)
      return true
    } catch {
      let place = error.byteOffsets.lowerBound
      report(.templateEncoding(at: file.range(ByteRange(place, place + 1))))
      return false
    }
  }
}
