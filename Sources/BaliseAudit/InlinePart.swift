/// A part of a page that is large by nature: named when the page weighs too much.
package struct InlinePart: Sendable {
  /// The name of its element.
  package let name: String
  /// Where it stands in the page, from its start tag to its end.
  package let place: Range<Int>

  private static let large: Set<HTMLName> = [.style, .script, .svg, .table]
  /// Smaller ones weigh nothing.
  private static let smallest = 4_000

  /// The parts of a page that stand in no other.
  static func all(in page: HTMLPage) -> [InlinePart] {
    page.elements.indices.compactMap { index in
      let element = page.elements[index]
      let place = Int(element.tag.lowerBound)..<max(Int(element.tag.upperBound), Int(element.end))
      guard large.contains(element.name), place.count >= smallest, !page.isInside(index, large)
      else { return nil }
      return InlinePart(name: page.tagName(index), place: place)
    }
  }
}
