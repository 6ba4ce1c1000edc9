// All YAML of a site comes through here: front matter, site.yaml, collections, interface words.
// libyaml's events go straight into one flat array of nodes, because a tree of objects per file
// took most of the time of a build. Everything is text: the schema gives it a type, not YAML.

package import BaliseDiagnostics

/// A YAML text as it was written: every node with its place, every scalar as text.
package struct YAMLDocument: Sendable {
  let storage: YAMLStorage

  /// The outermost node; an empty scalar when the text holds nothing.
  package var root: YAMLNode { YAMLNode(storage: storage, index: 0) }

  /// Reads a whole file or the bytes of its front matter. The value is nil when the text cannot
  /// be read as YAML: the diagnostics then say why, in words, at the line where it goes wrong.
  package static func parse(file: SourceFile, range: ByteRange? = nil) -> Checked<YAMLDocument?> {
    let bytes = textRange(of: file, range)
    let text = SourceText.faults(in: file, bytes)
    if let fault = text.first { return Checked(nil, [fault]) }
    var parsed = parse(file: file, checked: bytes)
    parsed.diagnostics += text.turns
    return parsed
  }

  /// Reads bytes that are known to be text.
  static func parse(file: SourceFile, checked bytes: Range<Int>) -> Checked<YAMLDocument?> {
    reading(file: file, checked: bytes).checked
  }

  /// Reads bytes that are known to be text; `brokenAt` is where they stop being YAML.
  static func reading(
    file: SourceFile, checked bytes: Range<Int>
  ) -> (checked: Checked<YAMLDocument?>, brokenAt: Int?) {
    if let fault = sizeFault(in: file, bytes) { return (Checked(nil, [fault]), nil) }
    return YAMLReader.read(file, bytes)
  }

  /// The bounds that no honest text reaches, and that keep a hostile one cheap.
  package enum Limits {
    /// Bytes of one YAML text.
    package static let bytes = 1 << 20
    /// Collections inside collections.
    package static let depth = 32
    /// Items of one list, or keys of one mapping.
    package static let entries = 20_000
    /// Bytes of one scalar.
    package static let scalar = 256 << 10
    /// Mistakes told at once about one text; reading stops there.
    package static let mistakes = 20
  }

  private static func textRange(of file: SourceFile, _ range: ByteRange?) -> Range<Int> {
    let count = file.bytes.count
    let start = min(max(Int(range?.start ?? 0), 0), count)
    let end = min(max(Int(range?.end ?? Int32(clamping: count)), start), count)
    let mark = start == 0 && SourceText.hasByteOrderMark(file.bytes) ? 3 : 0
    return min(start + mark, end)..<end
  }

  private static func sizeFault(in file: SourceFile, _ bytes: Range<Int>) -> Diagnostic? {
    guard bytes.count > Limits.bytes else { return nil }
    let place = ByteRange(bytes.lowerBound + Limits.bytes, bytes.lowerBound + Limits.bytes)
    return YAMLFaults(file: file).tooLarge(at: place)
  }
}
