import CCMarkGFM

/// Owns the tree of one text and frees it exactly once, on the thread that made it.
@safe struct MarkdownTree: ~Copyable {
  private let pointer: UnsafeMutablePointer<cmark_node>

  /// Why a text has no tree.
  struct Refusal {
    let cause: BaliseRefusalCause
    /// Line and byte column in the text, both from 1, as near as is known.
    let line: Int
    let column: Int
  }

  /// Parses bytes; what the tree may cost is bounded.
  static func parse(_ text: Span<UInt8>, footnotes: Bool) -> Result {
    var refusal = BaliseRefusal()
    let pointer = unsafe text.withUnsafeBufferPointer { buffer in
      unsafe balise_tree_parse(
        buffer.baseAddress, buffer.count, footnotes, MarkdownLimits.treeBytes, &refusal)
    }
    if let pointer = unsafe pointer { return .tree(unsafe MarkdownTree(pointer: pointer)) }
    return .refused(
      Refusal(cause: refusal.cause, line: Int(refusal.line), column: Int(refusal.column)))
  }

  /// A tree, or why there is none.
  enum Result: ~Copyable {
    case tree(MarkdownTree)
    case refused(Refusal)
  }

  /// True when parses cannot disturb each other in this process.
  static var isSafeInParallel: Bool { balise_tables_are_fixed() }

  private init(pointer: UnsafeMutablePointer<cmark_node>) { unsafe self.pointer = pointer }

  /// The document; valid while the tree lives.
  var root: MarkdownNode { unsafe MarkdownNode(pointer) }

  deinit { balise_tree_release() }
}
