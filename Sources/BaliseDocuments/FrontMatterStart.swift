import BaliseDiagnostics
import BaliseText

/// Fields at the top of a file whose first line is not the `---` that opens them. They are read all
/// the same: what other files say of them is no mistake of theirs.
struct FrontMatterStart {
  private let file: SourceFile
  /// What stands where the opening line belongs.
  private let opening: Range<Int>
  /// The first line that says something.
  private let shown: Range<Int>
  private let fields: Range<Int>
  /// A line `---` follows the fields.
  private let isClosed: Bool
  private let body: Int

  /// Finds fields at the top of a file without front matter; nil when no line there begins with the key
  /// of one.
  init?(_ file: SourceFile, from start: Int, knowing isField: (String) -> Bool) {
    let bytes = file.bytes
    let all = start..<bytes.count
    var line = YAMLLine(at: start, in: bytes, all)
    while Self.isBlank(line), line.range.upperBound < bytes.count {
      line = YAMLLine(at: FrontMatterSplit.nextLine(bytes, line.range.lowerBound), in: bytes, all)
    }
    var first = line.range.lowerBound
    shown = line.range
    if Self.isDashes(bytes[line.range]) { first = FrontMatterSplit.nextLine(bytes, first) }
    guard let end = Self.head(in: bytes, first..<bytes.count, knowing: isField) else { return nil }
    self.file = file
    opening = start..<first
    let close = Self.close(in: bytes, end..<bytes.count)
    isClosed = close != nil
    fields = first..<(close ?? end)
    body = close.map { FrontMatterSplit.nextLine(bytes, $0) } ?? end
  }

  /// The file as it reads with that line, and the one mistake in it.
  func document() -> Checked<SourceDocument> {
    let range = ByteRange(fields.lowerBound, fields.upperBound)
    let parsed = YAMLDocument.parse(file: file, range: range)
    let isRead = !parsed.hasErrors && parsed.value?.root.kind == .mapping
    let document = SourceDocument(
      file: file, frontMatter: isRead ? parsed.value : nil, remains: nil, frontMatterRange: range,
      body: ByteRange(body, file.bytes.count))
    return Checked(document, [missing(isRead: isRead)])
  }

  private func missing(isRead: Bool) -> Diagnostic {
    Diagnostic(
      id: "yaml-missing-start", severity: .error,
      message: Phrase(
        en: "the fields at the top of this file are not opened by a line “---”",
        fr: "les champs en haut de ce fichier ne sont pas ouverts par une ligne "
          + "«\u{A0}---\u{A0}»"),
      range: file.range(ByteRange(shown.lowerBound, shown.upperBound)),
      help: isClosed
        ? Phrase(
          en: "Write “---” alone on the first line of the file, before the fields.",
          fr: "Écrivez «\u{A0}---\u{A0}» seul sur la première ligne du fichier, avant les champs.")
        : Phrase(
          en: "Write “---” alone on the first line of the file, and another line “---” between the "
            + "fields and the text.",
          fr: "Écrivez «\u{A0}---\u{A0}» seul sur la première ligne du fichier, et une autre ligne "
            + "«\u{A0}---\u{A0}» entre les champs et le texte."),
      fix: isClosed && isRead ? fix : nil)
  }

  private var fix: Diagnostic.Fix {
    let isCRLF = fields.upperBound >= 2 && file.bytes[fields.upperBound - 2] == ASCII.carriageReturn
    return Diagnostic.Fix(
      bytes: ByteRange(opening.lowerBound, opening.upperBound),
      replacement: isCRLF ? "---\r\n" : "---\n")
  }

  // MARK: - Lines

  // Who writes fields writes a known one early.
  private static let mostAsked = 20

  private static func isBlank(_ line: YAMLLine) -> Bool { line.indentEnd == line.range.upperBound }

  /// `--`, `----`, or the dash that an editor makes of them.
  private static func isDashes(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line.prefix(40), as: UTF8.self)
    return line.count <= 40 && text.contains { "-–—".contains($0) }
      && text.allSatisfy { "-–— \t".contains($0) }
  }

  /// The end of the lines that may be fields, before the first empty one; nil when the first is no field
  /// with its key, or when nobody knows a key among them.
  private static func head(
    in bytes: [UInt8], _ range: Range<Int>, knowing isField: (String) -> Bool
  ) -> Int? {
    var start = range.lowerBound
    var isKnown = false
    var asked = 0
    while start < range.upperBound {
      let line = YAMLLine(at: start, in: bytes, range)
      guard !isBlank(line), isOfFields(line, bytes) else { break }
      if let key = key(line, bytes) {
        asked += 1
        isKnown = isKnown || (asked <= mostAsked && isField(key))
      } else if start == range.lowerBound {
        return nil
      }
      start = FrontMatterSplit.nextLine(bytes, start)
    }
    return isKnown ? start : nil
  }

  /// Where the closing line stands, when only fields stand before it.
  private static func close(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while start < range.upperBound {
      if FrontMatterSplit.isFence(bytes, start, UInt8(ascii: "-")) { return start }
      let line = YAMLLine(at: start, in: bytes, range)
      guard isBlank(line) || isOfFields(line, bytes) else { return nil }
      start = FrontMatterSplit.nextLine(bytes, start)
    }
    return nil
  }

  /// A key, an item of a list, or what continues one; a heading looks like a comment.
  private static func isOfFields(_ line: YAMLLine, _ bytes: [UInt8]) -> Bool {
    line.indent > 0 || line.dash != nil || key(line, bytes) != nil
  }

  private static func key(_ line: YAMLLine, _ bytes: [UInt8]) -> String? {
    guard line.indent == 0, line.dash == nil, let colon = line.colon else { return nil }
    let written = bytes[line.contentStart..<colon]
    // Keys are words, not sentences.
    guard written.count <= 60 else { return nil }
    let key = written[..<ASCII.endTrimmingSpaces(written)]
    return key.isEmpty ? nil : String(decoding: key, as: UTF8.self)
  }
}
