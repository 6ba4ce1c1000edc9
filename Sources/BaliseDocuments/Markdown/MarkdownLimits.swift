/// What one Markdown text may cost. Honest text of a megabyte stays far below; measured on one
/// core at 2.5 GHz, in a release build, the worst text that passes takes:
///
/// | Text | Bound | Id | Worst that passes |
/// |---|---|---|---|
/// | any | 2 MiB of text, 72 MiB of tree, 32 MiB of HTML | `markdown-too-large` | 0.3 s, 95 MB |
/// | lines of many columns | 500 columns | `markdown-too-wide` | 0.1 s |
/// | lines `\|-\|-\|` that end no header | 8 MB read again | `markdown-too-many-signs` | 0.3 s |
/// | quotes and lists in each other | 64 signs at the start of a line | `markdown-too-deep` | 0.2 s |
/// | empty lines in deep lists | 20 million list ends looked at | `markdown-too-deep` | 0.3 s |
/// | emphasis, quotes, lists in each other | 100 open at once | `markdown-too-deep` | 0.1 s |
/// | `<!`, `<?` never closed | 600 MB read again | `markdown-too-many-signs` | 0.2 s |
/// | `![` and `]` | 80 million pairs | `markdown-too-many-signs` | 0.2 s |
/// | `~` | 250 million pairs | `markdown-too-many-signs` | 0.2 s |
/// | `"`, `'` after another one | 25 million steps back | `markdown-too-many-signs` | 0.3 s |
/// | `)` after a bare address | 800 MB read again | `markdown-too-many-signs` | 0.2 s |
/// | `@` | 4 GB read again | `markdown-too-many-signs` | 0.3 s |
/// | `www.`, `://` in one word | 100 MB read again | `markdown-too-many-signs` | 0.2 s |
///
/// The last seven are counted by the C target before cmark looks into a block, and add up over all blocks.
package enum MarkdownLimits {
  /// Bytes of one text.
  package static let textBytes = 2 << 20
  /// Bytes of the tree that cmark makes of it.
  static let treeBytes = 72 << 20
  /// Bytes of the HTML made of the tree: a link definition used many times repeats its address.
  static let htmlBytes = 32 << 20
  /// Nodes open at once while the tree is walked.
  static let depth = 100
  /// Shorter texts cannot reach the bounds on lines: they are not scanned for them.
  static let scannedFrom = 8 << 10
  /// Cells of one line.
  static let columns = 500
  /// Signs of quotes and lists at the start of one line.
  static let signsPerLine = 64
  /// Bytes that lines which look like the second line of a table make cmark read again.
  static let tableRereads = 8 << 20
  /// Ends of lists that cmark looks at, over all lines.
  static let listEnds = 20_000_000
  /// Mistakes told at once about one text.
  static let mistakes = 100
  /// Errors after which the rest of a text is not looked at.
  static let errors = 50
  /// Ways back from one footnote.
  static let backLinks = 20
}
