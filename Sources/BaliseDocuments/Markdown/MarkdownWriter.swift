import BaliseDiagnostics
import BaliseText
import CCMarkGFM

/// Writes one tree as HTML. Lives for one text; its parts are in the extensions beside it.
struct MarkdownWriter: ~Copyable {
  let file: SourceFile
  let body: Range<Int>
  let options: MarkdownOptions
  let links: any LinkResolver
  let images: any ImageResolver
  let mentions: (any TextLinker)?
  /// The same as `mentions != nil`, which a run of text asks without a count of references.
  let linksNames: Bool
  let mistakes: MarkdownMistakes

  /// Everything but the HTML, which grows beside it.
  var result = RenderedBody()
  var html: ByteBuffer
  var places: LinkPlaces
  var slugs = SlugSet()
  var outline: [Int] = []
  /// The heading being written begins a section.
  var headsSection = false
  var openLinks: [OpenLink] = []
  /// The languages of the phrases around the node that are in another one, the nearest last.
  var foreign: [String] = []
  /// True when `](lang:` stands somewhere in the text.
  let namesLanguages: Bool
  /// True when `] (` stands somewhere in the text, and where such places are looked for.
  let splitsLinks: Bool
  var splitPlaces: LinkPlaces?
  /// True when a bar stands somewhere in the text: there may be tables.
  let holdsBars: Bool
  /// Links and headings around the node: no names are linked inside.
  var unlinkedDepth = 0
  /// Links to places of this text, checked at its end.
  var localFragments: [(fragment: String, range: ByteRange)] = []
  /// Times each footnote is referred to, and how often it was so far.
  var noteUses: [Int] = []
  var noteUsesSoFar: [Int] = []
  var noteNumber = 0
  var table: OpenTable?
  var tableCount = 0
  var run: [UInt8] = []
  var typography = FrenchTypography()
  var errorCount = 0

  /// What the walk does after it entered a node.
  enum Step {
    case descend
    /// Neither its children nor its end.
    case skip
    /// Nothing up to and including a later sibling.
    case skipTo(MarkdownNode)
    case stop
  }

  init(
    file: SourceFile, body: Range<Int>, options: MarkdownOptions, links: any LinkResolver,
    images: any ImageResolver, mentions: (any TextLinker)?
  ) {
    self.file = file
    self.body = body
    self.options = options
    self.links = links
    self.images = images
    self.mentions = mentions
    linksNames = mentions != nil
    mistakes = MarkdownMistakes(file: file)
    html = ByteBuffer(capacity: body.count + body.count / 2)
    places = LinkPlaces(file.bytes, body)
    namesLanguages = ForeignPhrase.isNamed(in: file.bytes, body)
    splitsLinks = SplitLink.isNamed(in: file.bytes, body)
    holdsBars = WordScan.byte(UInt8(ascii: "|"), in: file.bytes.span, body) < body.upperBound
  }

  /// Walks the tree and hands over everything that was written and found.
  mutating func write(_ root: MarkdownNode, hasFootnotes: Bool) -> RenderedBody {
    for id in options.pageIDs { slugs.reserve(id) }
    if hasFootnotes { countNotes(root) }
    walk(root)
    finishSections()
    finishNotes()
    checkLocalFragments()
    result.html = html.array()
    return result
  }

  /// Reports a mistake. The place of each costs a look at the whole file, so beyond a number they
  /// are not made; so many errors also end the walk, since nothing will be published.
  mutating func report(_ diagnostic: (MarkdownMistakes) -> Diagnostic) {
    guard result.diagnostics.count < MarkdownLimits.mistakes else { return }
    report(diagnostic(mistakes))
  }

  /// Reports a mistake that somebody else found.
  mutating func report(_ diagnostic: Diagnostic) {
    guard result.diagnostics.count < MarkdownLimits.mistakes else { return }
    if diagnostic.severity == .error { errorCount += 1 }
    result.diagnostics.append(diagnostic)
  }

  // MARK: - Walk

  private mutating func walk(_ root: MarkdownNode) {
    var node = root
    var depth = 0
    while true {
      var step = depth > MarkdownLimits.depth ? refuse(node) : enter(node)
      if html.count > MarkdownLimits.htmlBytes {
        refuseSize()
        step = .stop
      }
      if errorCount >= MarkdownLimits.errors { step = .stop }
      switch step {
      case .stop: return
      case .descend:
        if let child = node.firstChild {
          node = child
          depth += 1
          continue
        }
        exit(node)
      case .skip: break
      case .skipTo(let last): node = last
      }
      while node != root, node.next == nil {
        guard let parent = node.parent else { return }
        node = parent
        depth -= 1
        exit(node)
      }
      guard node != root, let next = node.next else { return }
      node = next
    }
  }

  private mutating func refuse(_ node: MarkdownNode) -> Step {
    let line = places.lineStart(lineOf(node))
    refuseAll(MarkdownRefusal(file: file, body: body).tooDeep(at: line))
    return .stop
  }

  private mutating func refuseSize() {
    refuseAll(MarkdownRefusal(file: file, body: body).tooLarge(at: body.lowerBound))
  }

  /// A text that is refused half-way leaves nothing.
  private mutating func refuseAll(_ diagnostic: Diagnostic) {
    result = RenderedBody(diagnostics: [diagnostic])
    html.removeAll()
    localFragments = []
    outline = []
    noteNumber = 0
  }

  private func lineOf(_ node: MarkdownNode) -> Int {
    var current: MarkdownNode? = node
    while let candidate = current {
      if candidate.startLine > 0 { return candidate.startLine }
      current = candidate.parent
    }
    return 1
  }

  private mutating func enter(_ node: MarkdownNode) -> Step {
    let kind = node.kind
    if options.isTraced { markBlock(node) }
    switch kind {
    case .text, .softBreak: return writeRun(from: node)
    case .lineBreak: html.append("<br>\n")
    case .code: writeCode(node)
    case .htmlInline, .htmlBlock: dropHTML(node, kind)
    case .emphasis: html.append("<em>")
    case .strong: html.append("<strong>")
    case .strikethrough: html.append("<del>")
    case .link: return enterLink(node)
    case .image: return writeImage(node)
    case .footnoteReference: writeNoteReference(node)
    case .table, .tableRow, .tableCell:
      enterTablePart(node, kind)
    default: enterBlock(node, kind)
    }
    return .descend
  }

  private mutating func exit(_ node: MarkdownNode) {
    let kind = node.kind
    switch kind {
    case .emphasis: html.append("</em>")
    case .strong: html.append("</strong>")
    case .strikethrough: html.append("</del>")
    case .link: exitLink()
    case .table, .tableRow, .tableCell: exitTablePart(node, kind)
    default: exitBlock(node, kind)
    }
  }
}
