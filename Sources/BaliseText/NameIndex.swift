/// Known names, prepared once for many questions about the nearest.
package struct NameIndex: Sendable {
  private let names: [String]

  /// Prepares the names.
  package init(_ names: [String]) {
    self.names = names
  }

  /// Positions of the names nearest to a name, best first; of names with one key, only the first.
  package func nearest(to name: String, limit: Int) -> [Int] {
    let key = NameFolding.key(name)
    return Array(names.indices.filter { NameFolding.key(names[$0]) == key }.prefix(max(limit, 0)))
  }
}
