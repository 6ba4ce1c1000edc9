import BaliseDiagnostics

/// The nodes of one YAML text in the order written; a cursor into it is a `YAMLNode`.
final class YAMLStorage: Sendable {
  /// One node. Its children follow it; `next` is the index after the last of them.
  struct Node: Sendable {
    var kind: YAMLNode.Kind
    /// True for a scalar without quotes and without `|` or `>`.
    var isPlain: Bool
    /// True when the text is a slice of the file, false when it is one of `pool`.
    var textInFile: Bool
    var range: ByteRange
    var text: ByteRange
    var next: Int32
    /// Items of a list, or entries of a mapping.
    var count: Int32
  }

  let file: SourceFile
  let nodes: [Node]
  /// Decoded text of the scalars that are not written as they read (quotes, several lines).
  let pool: [UInt8]

  init(file: SourceFile, nodes: [Node], pool: [UInt8]) {
    self.file = file
    self.nodes = nodes
    self.pool = pool
  }

  func textBytes(_ node: Node) -> ArraySlice<UInt8> {
    let range = Int(node.text.start)..<Int(node.text.end)
    return node.textInFile ? file.bytes[range] : pool[range]
  }
}
