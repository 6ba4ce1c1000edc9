import BaliseDiagnostics

/// A part of a parsed template; places are byte offsets in the template's own file.
indirect enum TemplateNode: Sendable {
  case text(TextNode)
  case name(NameNode)
  case section(SectionNode)
  case partial(PartialNode)
  case parent(ParentNode)
  case block(BlockNode)

  /// Where its first byte stands.
  var start: Int {
    switch self {
    case .text(let node): Int(node.range.start)
    case .name(let node): Int(node.tag.start)
    case .section(let node): Int(node.tag.start)
    case .partial(let node): Int(node.tag.start)
    case .parent(let node): Int(node.tag.start)
    case .block(let node): Int(node.tag.start)
    }
  }
}

/// Text of the file, written as it stands but for its indentation.
struct TextNode: Sendable {
  let range: ByteRange
  /// The white space to take away from the start of each line, as it stands in the file.
  let dedent: ByteRange
}

/// A name as it was written: `title`, `leader.name`, `.name` or `.`.
struct TemplateName: Sendable {
  struct Segment: Sendable {
    let text: String
    /// Which name of the vocabulary it is; negative when it is none.
    let number: Int32
    let range: ByteRange
  }

  /// The parts between the dots; none for `.` alone.
  let segments: [Segment]
  /// Whether it begins with a dot: only the innermost thing is looked at.
  let isLocal: Bool
  /// Where the whole name stands.
  let range: ByteRange
}

/// `{{name}}` or `{{{name}}}`.
struct NameNode: Sendable {
  let tag: ByteRange
  let name: TemplateName
  /// Three braces or `&`: written without escaping.
  let isRaw: Bool
}

/// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
struct SectionNode: Sendable {
  let tag: ByteRange
  let name: TemplateName
  let isInverted: Bool
  /// Whether its opening tag took its whole line with it.
  let isStandalone: Bool
  var body: [TemplateNode] = []
  /// The closing tag.
  var closing = ByteRange(0, 0)
}

/// `{{>name}}`.
struct PartialNode: Sendable {
  let tag: ByteRange
  let name: String
  let nameRange: ByteRange
  /// The white space before it, when it stood alone on its line.
  let indent: [UInt8]?
}

/// `{{<name}}…{{/name}}`: a layout with the blocks that fill it.
struct ParentNode: Sendable {
  let tag: ByteRange
  let name: String
  let nameRange: ByteRange
  /// The white space before it, when nothing else stood there on its line.
  let indent: [UInt8]?
  /// Whether it has its lines to itself, from its opening to its closing tag.
  var isStandalone = false
  var blocks: [BlockNode] = []
}

/// `{{$name}}…{{/name}}`: a place a template leaves open, or what fills one.
struct BlockNode: Sendable {
  let tag: ByteRange
  let name: String
  let nameRange: ByteRange
  /// The white space before it, when nothing else stood there on its line.
  var indent: [UInt8]?
  /// The white space that its first line of content begins with, when its tag ends a line.
  var contentIndent: [UInt8]?
  /// Whether its opening tag took its whole line with it.
  var opensWithLine = false
  /// Whether its content begins at the start of a line.
  var startsAtLine = false
  /// Whether its content ends with a line break.
  var endsAtLine = false
  /// Whether it has its lines to itself, from its opening to its closing tag.
  var isStandalone = false
  /// The line break after a standalone block.
  var lineBreak: [UInt8] = []
  var body: [TemplateNode] = []
}
