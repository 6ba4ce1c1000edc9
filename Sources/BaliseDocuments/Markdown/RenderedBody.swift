package import BaliseDiagnostics

/// A Markdown text as HTML, cut so that templates can place its parts.
package struct RenderedBody: Sendable {
  /// The whole text as HTML (UTF-8).
  package var html: [UInt8] = []
  /// Every heading, in order.
  package var headings: [RenderedHeading] = []
  /// The parts that begin with a top heading, in order.
  package var sections: [RenderedSection] = []
  /// What stands before the first section, in `html`.
  package var intro: Range<Int> = 0..<0
  /// The notes that stand after the last section, in `html`; empty without footnotes.
  package var footnotes: Range<Int> = 0..<0
  /// Links to a place of another page, to be checked once that page is rendered.
  package var pendingFragments: [PendingFragment] = []
  /// Where parts of `html` come from, in the order of `html`; empty unless it was asked for.
  package var marks: [BodyMark] = []
  /// What is wrong, in the order found.
  package var diagnostics: [Diagnostic] = []

  /// An empty body, or one that is nothing but what is wrong with it.
  package init(diagnostics: [Diagnostic] = []) { self.diagnostics = diagnostics }

  /// True when a page has a place with this id, as `PendingFragment.fragment` names it.
  package func hasHeading(_ id: String) -> Bool { headings.contains { $0.id == id } }

  /// The words of a part of `html` (of all but the footnotes, if not said) without markup and
  /// footnote numbers, on one line, cut at a word with “…” after so many bytes.
  package func plainText(of range: Range<Int>? = nil, limit: Int = 300) -> String {
    let all = 0..<(footnotes.isEmpty ? html.count : footnotes.lowerBound)
    return PlainText.of(html[range ?? all], limit: limit)
  }
}

/// A part of a rendered text and where it was written.
package struct BodyMark: Sendable {
  /// Where it begins in the HTML.
  package let html: Int
  /// What was written, in the file.
  package let source: ByteRange
}

/// A heading of a text.
package struct RenderedHeading: Sendable, Hashable {
  /// Level in HTML, from the top level asked for to 6.
  package let level: Int
  /// Its id on the page, prefix included.
  package let id: String
  /// Its words without markup.
  package let text: String

  /// Makes a heading.
  package init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}

/// A part of a text that begins with a top heading.
package struct RenderedSection: Sendable, Hashable {
  /// The heading.
  package let heading: RenderedHeading
  /// The line of the heading in the file.
  package let headingRange: ByteRange
  /// The heading element in `html`.
  package var headingHTML: Range<Int>
  /// What follows it, up to the next section, in `html`.
  package var contentHTML: Range<Int>
}

/// A link to a place of another page.
package struct PendingFragment: Sendable, Hashable {
  /// The page, as the resolver named it.
  package let target: String
  /// The id wanted there.
  package let fragment: String
  /// The link, in the file it is written in.
  package let range: ByteRange

  /// Makes a link to check.
  package init(target: String, fragment: String, range: ByteRange) {
    self.target = target
    self.fragment = fragment
    self.range = range
  }
}
