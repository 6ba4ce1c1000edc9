package import BaliseDiagnostics

/// The entries of a mapping, in order.
package struct YAMLEntries: Sequence, IteratorProtocol, Sendable {
  private let storage: YAMLStorage
  private var index: Int
  private let end: Int

  init(storage: YAMLStorage, index: Int, isMapping: Bool) {
    self.storage = storage
    self.index = index + 1
    end = isMapping ? Int(storage.nodes[index].next) : index + 1
  }

  /// The next entry.
  package mutating func next() -> YAMLEntry? {
    guard index < end else { return nil }
    let value = Int(storage.nodes[index].next)
    defer { index = Int(storage.nodes[value].next) }
    return YAMLEntry(
      key: YAMLNode(storage: storage, index: index),
      value: YAMLNode(storage: storage, index: value))
  }
}

/// One `key: value` of a mapping.
package struct YAMLEntry: Sendable {
  /// The key, a scalar.
  package let key: YAMLNode
  /// The value; an empty scalar when nothing is written.
  package let value: YAMLNode

  /// The text of the key.
  package var name: String { key.text }

  /// Where the key is written.
  package var keyRange: ByteRange { key.range }
}
