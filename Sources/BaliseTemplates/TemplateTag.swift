import BaliseDiagnostics

/// A tag as the scanner finds it, before it means anything.
struct TemplateTag {
  enum Kind {
    case name, raw, section, inverted, close, comment, partial, parent, block, delimiters
  }

  let kind: Kind
  /// From the opening delimiter to after the closing one.
  let range: ByteRange
  /// What stands between, without the sign and without white space around it.
  let content: ByteRange

  var start: Int { Int(range.start) }
  var end: Int { Int(range.end) }
}
