/// Finds names in running text that become links: the module that knows the names implements it.
package protocol TextLinker: AnyObject {
  /// The links of one run of text, in order and apart from each other. Called in the order of the
  /// page, never inside a link, code, a heading or an image. A run holds no markup; its line
  /// breaks are newlines and its apostrophes and quotes are typographic (`’`, `“`, `”`).
  /// `section` is 0 before the first top heading, then 1, 2, 3…
  func links(in text: ArraySlice<UInt8>, section: Int) -> [TextLink]
}

/// A stretch of running text that becomes a link.
package struct TextLink: Sendable {
  /// The bytes, as offsets from the beginning of the run.
  package let range: Range<Int>
  /// Where it leads.
  package let href: String
  /// Further attributes of the link; their values are escaped, their names are not.
  package let attributes: [(name: String, value: String)]

  /// Makes a link.
  package init(
    range: Range<Int>, href: String, attributes: [(name: String, value: String)] = []
  ) {
    self.range = range
    self.href = href
    self.attributes = attributes
  }
}
