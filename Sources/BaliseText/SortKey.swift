/// The place of a name in an alphabetical list.
package struct SortKey: Sendable, Hashable, Comparable {
  private let letters: [UInt8]
  private let lowercase: String
  private let name: String

  /// Makes the key of a name, in the alphabet of a language.
  package init(_ name: String, in language: String) {
    let placed = SortTailoring.of(language)?.placed(name) ?? name
    self.letters = NameScanner(placed).collation()
    self.lowercase = name.lowercased()
    self.name = name
  }

  package static func < (left: Self, right: Self) -> Bool {
    if left.letters != right.letters {
      return ByteOrder.precedes(left.letters.span, right.letters.span)
    }
    if left.lowercase != right.lowercase { return left.lowercase < right.lowercase }
    return left.name < right.name
  }
}
