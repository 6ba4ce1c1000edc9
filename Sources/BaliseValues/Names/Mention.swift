/// A known name found in running text.
package struct Mention: Sendable, Hashable {
  /// Where it stands: offsets of the text it was looked for in, on scalar boundaries.
  package let range: Range<Int>
  /// The entry that the name belongs to.
  package let entry: Int32

  /// Makes a mention.
  package init(range: Range<Int>, entry: Int32) {
    self.range = range
    self.entry = entry
  }
}
