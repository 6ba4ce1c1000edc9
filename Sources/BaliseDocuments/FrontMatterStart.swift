import BaliseDiagnostics
import BaliseText

/// Fields at the top of a file whose first line is not the `---` that opens them. They are read all
/// the same: what other files say of them is no mistake of theirs. What may as well be text is
/// published as text, with a warning.
struct FrontMatterStart {
  private let file: SourceFile
  /// What stands where the opening line belongs.
  private let opening: Range<Int>
  /// The first line that says something.
  private let shown: Range<Int>
  private let fields: Range<Int>
  /// The line `---` that follows the fields.
  private let close: Int?
  private let body: Int
  private let head: FrontMatterHead
  /// What stands above the fields is dashes.
  private let hasDashes: Bool

  /// Finds fields at the top of a file without front matter; nil when the first lines are text.
  init?(_ file: SourceFile, from start: Int, knowing keys: KnownKeys) {
    let bytes = file.bytes
    let all = start..<bytes.count
    var line = YAMLLine(at: start, in: bytes, all)
    while FrontMatterHead.isBlank(line), line.range.upperBound < bytes.count {
      line = YAMLLine(at: FrontMatterSplit.nextLine(bytes, line.range.lowerBound), in: bytes, all)
    }
    var first = line.range.lowerBound
    shown = line.range
    hasDashes = Self.isDashes(bytes[line.range])
    if hasDashes { first = FrontMatterSplit.nextLine(bytes, first) }
    guard let head = FrontMatterHead(in: bytes, first..<bytes.count, knowing: keys) else {
      return nil
    }
    self.file = file
    self.head = head
    opening = start..<first
    close = head.close(in: bytes, head.end..<bytes.count)
    fields = first..<(close ?? head.end)
    body = close.map { FrontMatterSplit.nextLine(bytes, $0) } ?? head.end
    // One word with a capital and a colon begins many a text.
    guard head.exact > 0 || head.known > 1 else { return nil }
    // Only what `balise new` writes is known from a text with headings: a comment above each field.
    guard !head.isCommented || (head.exact > 1 && head.explained > 1) else { return nil }
  }

  /// The lines can hardly be text: two keys above a closing line, two that are written as they are
  /// read, or one between two lines of dashes.
  private var isCertain: Bool {
    head.exact > 1 || (close != nil && (head.known > 1 || (hasDashes && head.exact > 0)))
  }

  /// The file as it reads with that line, and the one mistake in it.
  func document() -> Checked<SourceDocument> {
    guard isCertain else {
      let start = ByteRange(opening.lowerBound, opening.lowerBound)
      let text = SourceDocument(
        file: file, frontMatter: nil, remains: nil, frontMatterRange: start,
        body: ByteRange(opening.lowerBound, file.bytes.count))
      return Checked(text, [doubtful])
    }
    let range = ByteRange(fields.lowerBound, fields.upperBound)
    let parsed = YAMLDocument.parse(file: file, range: range)
    let isRead = !parsed.hasErrors && parsed.value?.root.kind == .mapping
    let document = SourceDocument(
      file: file, frontMatter: isRead ? parsed.value : nil, remains: nil, frontMatterRange: range,
      body: ByteRange(body, file.bytes.count), isUnopened: true)
    return Checked(document, [missing(isRead: isRead)])
  }

  private var place: SourceRange { file.range(ByteRange(shown.lowerBound, shown.upperBound)) }

  private func missing(isRead: Bool) -> Diagnostic {
    Diagnostic(
      id: "yaml-missing-start", severity: .error,
      message: Phrase(
        en: "the fields at the top of this file are not opened by a line “---”",
        fr: "les champs en haut de ce fichier ne sont pas ouverts par une ligne "
          + "«\u{A0}---\u{A0}»"),
      range: place, help: remedy, fix: close != nil && isRead && head.exact > 0 ? fix : nil)
  }

  private var doubtful: Diagnostic {
    Diagnostic(
      id: "yaml-missing-start", severity: .warning,
      message: Phrase(
        en: "this file begins like fields, but not with a line “---”: it is published as text",
        fr: "ce fichier commence comme des champs, mais pas par une ligne «\u{A0}---\u{A0}» : il "
          + "est publié comme du texte"),
      range: place, help: remedy)
  }

  private var remedy: Phrase {
    let fields =
      isOpenedLate
      ? Phrase(
        en: "Delete the empty lines above “---”, which belongs on the first line of the file.",
        fr: "Supprimez les lignes vides au-dessus de «\u{A0}---\u{A0}», qui doit être la première "
          + "ligne du fichier.")
      : close != nil
        ? Phrase(
          en: "Write “---” alone on the first line of the file, before the fields.",
          fr: "Écrivez «\u{A0}---\u{A0}» seul sur la première ligne du fichier, avant les champs.")
        : Phrase(
          en: "Write “---” alone on the first line of the file, and another line “---” between the "
            + "fields and the text.",
          fr: "Écrivez «\u{A0}---\u{A0}» seul sur la première ligne du fichier, et une autre ligne "
            + "«\u{A0}---\u{A0}» entre les champs et le texte.")
    // Headings are what comments look like.
    guard !head.isCommented else { return fields }
    return Phrase(
      en: "\(fields.en) If this is text, put a heading before it.",
      fr: "\(fields.fr) Si c’est du texte, mettez un intertitre devant.")
  }

  /// The opening line is there, below empty ones.
  private var isOpenedLate: Bool {
    close != nil && FrontMatterSplit.isFence(file.bytes, shown.lowerBound, UInt8(ascii: "-"))
  }

  private var fix: Diagnostic.Fix {
    let bytes = file.bytes
    if isOpenedLate {
      return Diagnostic.Fix(
        bytes: ByteRange(opening.lowerBound, shown.lowerBound), replacement: "")
    }
    let isFeed = bytes[fields.upperBound - 1] == ASCII.newline
    let isPair = isFeed && bytes[fields.upperBound - 2] == ASCII.carriageReturn
    return Diagnostic.Fix(
      bytes: ByteRange(opening.lowerBound, opening.upperBound),
      replacement: isPair ? "---\r\n" : isFeed ? "---\n" : "---\r")
  }

  /// `--`, `----`, or the dash that an editor makes of them.
  private static func isDashes(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line.prefix(40), as: UTF8.self)
    return line.count <= 40 && text.contains { "-–—".contains($0) }
      && text.allSatisfy { "-–— \t".contains($0) }
  }
}
