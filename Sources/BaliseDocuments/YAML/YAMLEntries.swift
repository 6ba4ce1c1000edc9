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
    return YAMLEntry(storage: storage, keyIndex: index, valueIndex: value)
  }
}

/// One `key: value` of a mapping.
package struct YAMLEntry: Sendable {
  let storage: YAMLStorage
  let keyIndex: Int
  private let valueIndex: Int

  init(storage: YAMLStorage, keyIndex: Int, valueIndex: Int) {
    self.storage = storage
    self.keyIndex = keyIndex
    self.valueIndex = valueIndex
  }

  /// The key, a scalar.
  package var key: YAMLNode { YAMLNode(storage: storage, index: keyIndex) }
  /// The value; an empty scalar when nothing is written.
  package var value: YAMLNode { YAMLNode(storage: storage, index: valueIndex) }

  /// The text of the key.
  package var name: String { key.text }

  /// Where the key is written.
  package var keyRange: ByteRange { storage.nodes[keyIndex].range }
}
