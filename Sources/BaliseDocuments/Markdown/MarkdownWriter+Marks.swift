import BaliseDiagnostics
import BaliseText
import CCMarkGFM

// Where the HTML comes from, for whoever has found something wrong in a page. Nothing of it is done
// while a site is made.

extension MarkdownWriter {
  /// Notes the first line of a block whose HTML begins here.
  mutating func markBlock(_ node: MarkdownNode) {
    switch node.kind {
    case .paragraph, .heading, .blockQuote, .list, .item, .taskItem, .codeBlock, .table, .tableRow,
      .tableCell, .thematicBreak, .footnoteDefinition:
      guard node.startLine > 0 else { return }
      mark(lineRange(node.startLine))
    default: break
    }
  }

  /// Notes where what is written here comes from.
  mutating func mark(_ range: Range<Int>) {
    guard options.isTraced else { return }
    result.marks.append(
      BodyMark(html: html.count, source: ByteRange(range.lowerBound, range.upperBound)))
  }
}
