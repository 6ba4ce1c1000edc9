package import BaliseDiagnostics

/// A content file, split: its front matter as YAML and the bytes of its Markdown.
package struct SourceDocument: Sendable {
  /// The file it was read from.
  package let file: SourceFile
  /// The front matter; nil when there is none, or when it cannot be read.
  package let frontMatter: YAMLDocument?
  /// The fields of a front matter that cannot be read, without the broken ones: what is wrong with
  /// them can be told, what is missing cannot.
  package let remains: YAMLDocument?
  /// The bytes between the two `---` lines; empty when there are none.
  package let frontMatterRange: ByteRange
  /// The bytes of the Markdown text, to the end of the file.
  package let body: ByteRange
  /// The line that opens its fields is missing.
  package var isUnopened = false

  /// Splits a file. Without a first line `---` the whole file is Markdown, unless it begins with
  /// fields of known keys.
  package static func parse(
    _ file: SourceFile, knowing keys: KnownKeys = .none
  ) -> Checked<SourceDocument> {
    let bytes = file.bytes
    let start = SourceText.hasByteOrderMark(bytes) ? 3 : 0
    let text = SourceText.faults(in: file, start..<bytes.count)
    if let fault = text.first { return Checked(empty(file), [fault]) }
    var parsed = readable(file, knowing: keys)
    parsed.diagnostics += text.turns
    return parsed
  }

  private static func readable(
    _ file: SourceFile, knowing keys: KnownKeys
  ) -> Checked<SourceDocument> {
    let bytes = file.bytes
    let split = FrontMatterSplit(bytes)
    guard let yaml = split.yaml else {
      if let start = FrontMatterStart(file, from: split.body, knowing: keys) {
        return start.document()
      }
      let body = ByteRange(split.body, bytes.count)
      let document = SourceDocument(
        file: file, frontMatter: nil, remains: nil,
        frontMatterRange: ByteRange(split.body, split.body), body: body)
      return Checked(document)
    }
    guard split.isClosed else {
      return Checked(empty(file), [FrontMatterEnd(file: file, yaml: yaml).missing()])
    }
    let range = ByteRange(yaml.lowerBound, yaml.upperBound)
    let (parsed, brokenAt) = YAMLDocument.reading(file: file, checked: yaml)
    let remains = brokenAt.map { YAMLRemains(file, yaml, brokenAt: $0) }
    let shape = parsed.value.flatMap { FrontMatterShape(file: file, range: yaml).fault($0.root) }
    let document = SourceDocument(
      file: file, frontMatter: shape == nil ? parsed.value : nil, remains: remains?.document,
      frontMatterRange: range, body: ByteRange(split.body, bytes.count))
    var diagnostics = parsed.diagnostics
    if let remains { diagnostics += remains.diagnostics }
    if let shape { diagnostics.append(shape) }
    return Checked(document, diagnostics)
  }

  private static func empty(_ file: SourceFile) -> SourceDocument {
    let end = file.bytes.count
    return SourceDocument(
      file: file, frontMatter: nil, remains: nil, frontMatterRange: ByteRange(0, 0),
      body: ByteRange(end, end))
  }
}
