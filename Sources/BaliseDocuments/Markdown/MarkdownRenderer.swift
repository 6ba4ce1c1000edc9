package import BaliseDiagnostics
import BaliseText
import CCMarkGFM

// Markdown is the larger part of a build's time. cmark parses into a tree in memory of the thread,
// one walk without recursion writes bytes, and nothing of a text becomes a `String` but headings
// and the aims of links. The tree is used rather than cmark's own HTML because headings, tables,
// images and links must become what accessibility and the plan ask for.

/// Renders Markdown as HTML. The same text and answers give the same bytes on any thread.
package struct MarkdownRenderer {
  private let options: MarkdownOptions
  private let links: any LinkResolver
  private let images: any ImageResolver
  private let mentions: (any TextLinker)?

  /// Makes a renderer for the texts of one page; `mentions` is nil when names are not linked.
  package init(
    options: MarkdownOptions, links: any LinkResolver, images: any ImageResolver,
    mentions: (any TextLinker)? = nil
  ) {
    self.options = options
    self.links = links
    self.images = images
    self.mentions = mentions
  }

  /// True when texts are parsed in parallel without a lock (the library lets itself be mended).
  package static var isLockFree: Bool { MarkdownTree.isSafeInParallel }

  /// Renders the Markdown of a document.
  package func render(_ document: SourceDocument) -> RenderedBody {
    render(document.file, document.body)
  }

  /// Renders a part of a file, such as a block of text in its front matter.
  package func render(_ file: SourceFile, _ range: ByteRange) -> RenderedBody {
    let count = file.bytes.count
    let start = min(max(Int(range.start), 0), count)
    let body = start..<min(max(Int(range.end), start), count)
    let mistakes = MarkdownMistakes(file: file)
    if let refusal = MarkdownRefusal(file: file, body: body).beforeParsing() {
      return RenderedBody(diagnostics: [refusal])
    }
    if let hidden = HiddenControl.find(in: file.bytes, body) {
      let place = file.range(ByteRange(hidden.place.lowerBound, hidden.place.upperBound))
      return RenderedBody(diagnostics: [SourceText.writtenControl(hidden.code, place)])
    }
    let hasFootnotes = Self.holdsNote(file.bytes.span, body)
    if hasFootnotes, let hidden = HiddenCaret.find(in: file.bytes, body) {
      return RenderedBody(diagnostics: [mistakes.hiddenCaret(hidden)])
    }
    let parsed = MarkdownTree.parse(file.bytes.span.extracting(body), footnotes: hasFootnotes)
    switch consume parsed {
    case .refused(let refusal):
      let diagnostic = MarkdownRefusal(file: file, body: body).whileParsing(refusal)
      return RenderedBody(diagnostics: [diagnostic])
    case .tree(let tree):
      var writer = MarkdownWriter(
        file: file, body: body, options: options, links: links, images: images,
        mentions: mentions)
      return writer.write(tree.root, hasFootnotes: hasFootnotes)
    }
  }

  /// True when a range holds `[^`.
  private static func holdsNote(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while true {
      index = WordScan.byte(UInt8(ascii: "["), in: bytes, index..<range.upperBound) + 1
      guard index < range.upperBound else { return false }
      if bytes[index] == UInt8(ascii: "^") { return true }
    }
  }
}
