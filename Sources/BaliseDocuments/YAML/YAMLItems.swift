/// The items of a list, in order.
package struct YAMLItems: Sequence, IteratorProtocol, Sendable {
  private let storage: YAMLStorage
  private var index: Int
  private let end: Int

  init(storage: YAMLStorage, index: Int, isSequence: Bool) {
    self.storage = storage
    self.index = index + 1
    end = isSequence ? Int(storage.nodes[index].next) : index + 1
  }

  /// The next item.
  package mutating func next() -> YAMLNode? {
    guard index < end else { return nil }
    defer { index = Int(storage.nodes[index].next) }
    return YAMLNode(storage: storage, index: index)
  }
}
