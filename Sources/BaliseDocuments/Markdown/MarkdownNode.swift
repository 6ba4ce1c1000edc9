import CCMarkGFM
import Glibc

/// A node of a `MarkdownTree`, which must outlive it. Everything read from C passes through here.
@safe struct MarkdownNode: Equatable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

  var kind: BaliseNodeKind { unsafe balise_node_kind(pointer) }
  var firstChild: MarkdownNode? { unsafe Self.wrap(cmark_node_first_child(pointer)) }
  var lastChild: MarkdownNode? { unsafe Self.wrap(cmark_node_last_child(pointer)) }
  var next: MarkdownNode? { unsafe Self.wrap(cmark_node_next(pointer)) }
  var previous: MarkdownNode? { unsafe Self.wrap(cmark_node_previous(pointer)) }
  var parent: MarkdownNode? { unsafe Self.wrap(cmark_node_parent(pointer)) }

  /// First line in the text given to the parser, from 1; 0 when cmark does not say.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }

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
  var literal: [UInt8] { unsafe Self.bytes(cmark_node_get_literal(pointer)) }

  /// What follows the fence of a code block.
  var fenceInfo: [UInt8] { unsafe Self.bytes(cmark_node_get_fence_info(pointer)) }

  /// The address of a link or an image, with escapes and references decoded.
  var url: [UInt8] { unsafe Self.bytes(cmark_node_get_url(pointer)) }

  /// The title of a link or an image.
  var title: [UInt8] { unsafe Self.bytes(cmark_node_get_title(pointer)) }

  /// Appends `literal` without a copy in between.
  func appendLiteral(to output: inout [UInt8]) {
    guard let text = unsafe cmark_node_get_literal(pointer) else { return }
    unsafe text.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
      unsafe output.append(contentsOf: UnsafeBufferPointer(start: start, count: strlen(text)))
    }
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    return unsafe text.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
      unsafe Array(UnsafeBufferPointer(start: start, count: strlen(text)))
    }
  }

  private static func wrap(_ pointer: OpaquePointer?) -> MarkdownNode? {
    unsafe pointer.map { unsafe MarkdownNode($0) }
  }

  static func == (left: Self, right: Self) -> Bool { unsafe left.pointer == right.pointer }
}
