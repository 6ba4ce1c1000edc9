import BaliseText
import CCMarkGFM

// A table is a table of data: header cells say what they head. A paragraph right before it that
// begins with “Table:” or « Tableau : » is its caption. When its first header cell is empty, the
// table has two sets of headers, and the first cell of each row heads the row; an empty header
// cell heads nothing and is written as an ordinary cell.

extension MarkdownWriter {
  /// The table being written.
  struct OpenTable {
    var node: MarkdownNode?
    var isCaptionOpen = false
    var hasRowHeaders = false
    var isHeader = false
    var column = 0
    /// How many columns its header names.
    var columns = 0
    var hasBody = false
  }

  // MARK: - Caption

  /// Begins a table at the paragraph that is its caption; false for any other paragraph.
  mutating func openCaption(_ paragraph: MarkdownNode) -> Bool {
    guard let next = paragraph.next, next.kind == .table,
      let first = paragraph.firstChild, first.kind == .text
    else { return false }
    var text: [UInt8] = []
    var after: MarkdownNode? = first
    while let node = after, node.kind == .text {
      node.appendLiteral(to: &text)
      after = node.next
    }
    guard let sign = CaptionSign(text), !sign.isAlone || after != nil else { return false }
    tableCount += 1
    table = OpenTable(isCaptionOpen: true)
    let id = "\(options.idPrefix)table_\(tableCount)"
    html.append(
      "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
    html.appendEscaped(id)
    html.append("\">\n<table>\n<caption id=\"")
    html.appendEscaped(id)
    html.append("\">")
    return true
  }

  mutating func closeCaption(_ paragraph: MarkdownNode) -> Bool {
    guard table?.isCaptionOpen == true, paragraph.next?.kind == .table else {
      return false
    }
    table?.isCaptionOpen = false
    html.append("</caption>\n")
    return true
  }

  /// How much of the run being written is the sign of a caption.
  mutating func takeCaptionSign() -> Int {
    guard table?.node == nil, html.last == UInt8(ascii: ">"),
      let sign = CaptionSign(run)
    else { return 0 }
    return sign.isNumbered ? 0 : sign.length
  }

  // MARK: - Parts

  mutating func enterTablePart(_ node: MarkdownNode, _ kind: BaliseNodeKind) {
    switch kind {
    case .table: enterTable(node)
    case .tableRow: enterRow(node)
    default: enterCell(node)
    }
  }

  mutating func exitTablePart(_ node: MarkdownNode, _ kind: BaliseNodeKind) {
    switch kind {
    case .table:
      html.append(table?.hasBody == true ? "</tbody>\n" : "")
      html.append("</table>\n</div>\n")
      table = nil
    case .tableRow: html.append(node.isHeaderRow ? "</tr></thead>\n" : "</tr>\n")
    default:
      html.append(isHeaderCell(node) ? "</th>" : "</td>")
      table?.column += 1
    }
  }

  private mutating func enterTable(_ node: MarkdownNode) {
    judgeTable(node, hasCaption: table != nil)
    if table == nil {
      table = OpenTable()
      // Without a caption it is no landmark, but a wide one must still scroll by keyboard.
      html.append("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"")
      html.appendEscaped(options.labels.table)
      html.append("\">\n<table>\n")
    }
    table?.node = node
    table?.columns = Self.cells(of: node.firstChild)
    table?.hasRowHeaders = node.firstChild?.firstChild.map { $0.firstChild == nil } ?? false
  }

  /// A table has a caption, and its columns have headers.
  private mutating func judgeTable(_ node: MarkdownNode, hasCaption: Bool) {
    let header = node.firstChild
    // The header may stand below lines of a paragraph: the rows after it know their lines.
    let second = header?.next.map { $0.startLine - 2 } ?? node.endLine - 1
    let line = max(second, node.startLine)
    if !hasCaption {
      let place = lineRange(line)
      report { $0.tableWithoutCaption(place) }
    }
    var cell = header?.firstChild
    while let current = cell {
      if current.firstChild != nil { return }
      cell = current.next
    }
    let place = lineRange(line)
    report { $0.tableWithoutHeaders(place) }
  }

  private mutating func enterRow(_ node: MarkdownNode) {
    let isHeader = node.isHeaderRow
    // The header may stand below lines of a paragraph, where cmark does not say its line.
    places.enterBlock(firstLine: node.startLine, lastLine: isHeader ? 0 : node.startLine)
    table?.isHeader = isHeader
    table?.column = 0
    if isHeader {
      html.append("<thead><tr>")
    } else {
      if table?.hasBody == false { html.append("<tbody>\n") }
      table?.hasBody = true
      judgeCells(of: node)
      html.append("<tr>")
    }
  }

  private static func cells(of row: MarkdownNode?) -> Int {
    var count = 0
    var cell = row?.firstChild
    while let current = cell {
      count += 1
      cell = current.next
    }
    return count
  }

  private mutating func enterCell(_ node: MarkdownNode) {
    if isHeaderCell(node) {
      html.append(table?.isHeader == true ? "<th scope=\"col\"" : "<th scope=\"row\"")
    } else {
      html.append("<td")
    }
    if let table, let whole = table.node {
      switch whole.alignment(ofColumn: table.column) {
      case UInt8(ascii: "l"): html.append(" class=\"start\"")
      case UInt8(ascii: "c"): html.append(" class=\"center\"")
      case UInt8(ascii: "r"): html.append(" class=\"end\"")
      default: break
      }
    }
    html.append(">")
  }

  private func isHeaderCell(_ cell: MarkdownNode) -> Bool {
    guard let table, cell.firstChild != nil else { return false }
    return table.isHeader || (table.hasRowHeaders && table.column == 0)
  }
}

/// `Table: ` or « Tableau 2 : » at the start of a caption.
struct CaptionSign {
  /// Bytes up to the first word of the caption.
  let length: Int
  /// True when the sign has a number, which then belongs to the caption.
  let isNumbered: Bool
  /// True when nothing follows in the same text.
  let isAlone: Bool

  init?(_ text: [UInt8]) {
    var index = 0
    let words = ["tableau", "table"]
    for word in words where index == 0 {
      let start = text.prefix(word.utf8.count).map(ASCII.lowered)
      if start.elementsEqual(word.utf8) { index = word.utf8.count }
    }
    guard index > 0 else { return nil }
    Self.skipSpaces(text, &index)
    let digits = index
    while index < text.count, ASCII.isDigit(text[index]) || text[index] == 0x2E { index += 1 }
    isNumbered = index > digits
    Self.skipSpaces(text, &index)
    guard index < text.count, text[index] == UInt8(ascii: ":") else { return nil }
    index += 1
    Self.skipSpaces(text, &index)
    length = index
    isAlone = index == text.count
  }

  /// Ordinary and no-break spaces, as French wants before a colon.
  private static func skipSpaces(_ text: [UInt8], _ index: inout Int) {
    while index < text.count {
      if ASCII.isSpace(text[index]) {
        index += 1
      } else if text[index...].starts(with: [0xC2, 0xA0]) {
        index += 2
      } else if text[index...].starts(with: [0xE2, 0x80, 0xAF]) {
        index += 3
      } else {
        return
      }
    }
  }
}
