import BaliseText
import CCMarkGFM

/// A node of a `MarkdownTree`, which must outlive it. Everything read from C passes through here.
@safe struct MarkdownNode: Equatable {
  private let pointer: UnsafeMutablePointer<cmark_node>

  init(_ pointer: UnsafeMutablePointer<cmark_node>) { unsafe self.pointer = pointer }

  var kind: BaliseNodeKind { unsafe balise_node_kind(pointer) }
  var firstChild: MarkdownNode? { unsafe Self.wrap(pointer.pointee.first_child) }
  var lastChild: MarkdownNode? { unsafe Self.wrap(pointer.pointee.last_child) }
  var next: MarkdownNode? { unsafe Self.wrap(pointer.pointee.next) }
  var previous: MarkdownNode? { unsafe Self.wrap(pointer.pointee.prev) }
  var parent: MarkdownNode? { unsafe Self.wrap(pointer.pointee.parent) }

  /// First line in the text given to the parser, from 1; 0 when cmark does not say.
  var startLine: Int { Int(unsafe pointer.pointee.start_line) }
  var endLine: Int { Int(unsafe pointer.pointee.end_line) }

  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  var isOrdered: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(unsafe cmark_node_get_list_start(pointer)) }
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
  var isChecked: Bool { unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
  var isHeaderRow: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// The alignment of a column of a table: 0, `l`, `c` or `r`.
  func alignment(ofColumn column: Int) -> UInt8 {
    unsafe balise_table_alignment(pointer, Int32(clamping: column))
  }

  /// The text of a text, code, HTML or footnote reference node.
  var literal: [UInt8] { unsafe Self.bytes(balise_node_literal(pointer)) }

  /// How many bytes `literal` has.
  var literalCount: Int { Int(unsafe balise_node_literal(pointer).len) }

  /// What follows the fence of a code block.
  var fenceInfo: [UInt8] {
    unsafe pointer.pointee.type == UInt16(CMARK_NODE_CODE_BLOCK.rawValue)
      ? Self.bytes(pointer.pointee.as.code.info) : []
  }

  /// The address of a link or an image, with escapes and references decoded.
  var url: [UInt8] { unsafe Self.bytes(balise_node_link(pointer).url) }

  /// The title of a link or an image.
  var title: [UInt8] { unsafe Self.bytes(balise_node_link(pointer).title) }

  /// Appends `literal` without a copy in between.
  func appendLiteral(to output: inout [UInt8]) {
    let text = unsafe balise_node_literal(pointer)
    unsafe output.append(copying: UnsafeBufferPointer(start: text.data, count: Int(text.len)))
  }

  /// Appends `literal` without a copy in between.
  func appendLiteral(to output: inout ByteBuffer) {
    let text = unsafe balise_node_literal(pointer)
    unsafe output.append(copying: UnsafeBufferPointer(start: text.data, count: Int(text.len)))
  }

  /// Appends `literal` escaped for HTML.
  func appendEscapedLiteral(to output: inout ByteBuffer) {
    let text = unsafe balise_node_literal(pointer)
    let bytes = unsafe UnsafeBufferPointer(start: text.data, count: Int(text.len))
    unsafe output.appendEscaped(bytes.span)
  }

  /// True when `literal` holds `[`.
  var literalHoldsBracket: Bool {
    holds { WordScan.byte(UInt8(ascii: "["), in: $0, 0..<$0.count) }
  }

  /// True when a French text cannot be written as it stands: what HTML escapes, `[`, and the signs
  /// that French sets apart.
  var literalHoldsSign: Bool { holds { WordScan.textSign(in: $0) } }

  @inline(__always)
  private func holds(_ first: (Span<UInt8>) -> Int) -> Bool {
    let text = unsafe balise_node_literal(pointer)
    let bytes = unsafe UnsafeBufferPointer(start: text.data, count: Int(text.len))
    return unsafe first(bytes.span) < bytes.count
  }

  /// True when the address of another node ends in `literal`.
  func literalEnds(addressOf link: MarkdownNode) -> Bool {
    let text = unsafe balise_node_literal(pointer)
    let url = unsafe balise_node_link(link.pointer).url
    guard unsafe text.len > 0, unsafe text.len <= url.len, let words = unsafe text.data,
      let address = unsafe url.data
    else { return false }
    let end = unsafe UnsafeBufferPointer(
      start: address + Int(url.len - text.len), count: Int(text.len))
    return unsafe ByteOrder.isSame(
      end.span, UnsafeBufferPointer(start: words, count: Int(text.len)).span)
  }

  private static func bytes(_ text: cmark_chunk) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: text.data, count: Int(text.len)))
  }

  private static func wrap(_ pointer: UnsafeMutablePointer<cmark_node>?) -> MarkdownNode? {
    unsafe pointer.map { unsafe MarkdownNode($0) }
  }

  static func == (left: Self, right: Self) -> Bool { unsafe left.pointer == right.pointer }
}
