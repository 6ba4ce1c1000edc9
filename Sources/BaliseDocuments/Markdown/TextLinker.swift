/// Finds names in running text that become links: the module that knows the names implements it.
package protocol TextLinker: AnyObject {
  /// The links of one run of text, in order and apart from each other. Called in the order of the
  /// page, never inside a link, code, a heading or an image. A run holds no markup; its line
  /// breaks are newlines and its apostrophes and quotes are typographic (`’`, `“`, `”`, in French
  /// also `«` and `»`).
  /// `section` is 0 before the first top heading, then 1, 2, 3…
  func links(in text: ArraySlice<UInt8>, section: Int) -> [TextLink]
}

/// A stretch of running text that becomes a link, or an abbreviation that is spelled out.
package struct TextLink: Sendable {
  /// One of several things that an abbreviation may mean.
  package struct Meaning: Sendable {
    /// What it is called.
    package let words: String
    /// Where it is explained.
    package let href: String

    /// Makes a meaning.
    package init(words: String, href: String) {
      self.words = words
      self.href = href
    }
  }

  /// The bytes, as offsets from the beginning of the run.
  package let range: Range<Int>
  /// Where it leads; nil when it is no link.
  package let href: String?
  /// What the abbreviation stands for.
  package let expansion: String?
  /// The language of the expansion, when it is not the text's.
  package let expansionLanguage: String?
  /// The bytes of the abbreviation; nil when it is the whole range.
  package let abbreviation: Range<Int>?
  /// What it may stand for, when nothing tells which: links after it, and no choice.
  package let meanings: [Meaning]
  /// Further attributes of the link; their values are escaped, their names are not.
  package let attributes: [(name: String, value: String)]

  /// Makes a link.
  package init(
    range: Range<Int>, href: String?, expansion: String? = nil,
    expansionLanguage: String? = nil, abbreviation: Range<Int>? = nil, meanings: [Meaning] = [],
    attributes: [(name: String, value: String)] = []
  ) {
    self.range = range
    self.href = href
    self.expansion = expansion
    self.expansionLanguage = expansionLanguage
    self.abbreviation = abbreviation
    self.meanings = meanings
    self.attributes = attributes
  }
}
