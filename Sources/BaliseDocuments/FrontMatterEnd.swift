import BaliseDiagnostics
import BaliseText

/// Finds where the closing `---` of a front matter was forgotten.
struct FrontMatterEnd {
  let file: SourceFile
  /// From the line after the opening `---` to the end of the file.
  let yaml: Range<Int>

  /// The diagnostic, at the line before which the `---` belongs.
  func missing() -> Diagnostic {
    let guess = likelyEnd()
    let place = guess ?? max(yaml.lowerBound - 1, 0)
    let opening = SourceText.hasByteOrderMark(file.bytes) ? 3 : 0
    return Diagnostic(
      id: "yaml-missing-end", severity: .error,
      message: Phrase(
        en: "the front matter opened by “---” on the first line is never closed",
        fr: "l’en-tête ouvert par «\u{A0}---\u{A0}» à la première ligne n’est jamais fermé"),
      range: file.range(guess.map { lineRange($0) } ?? ByteRange(opening, place)),
      help: Phrase(
        en: "Write a line “---” between the fields and the text.",
        fr: "Écrivez une ligne «\u{A0}---\u{A0}» entre les champs et le texte."),
      notes: guess == nil
        ? []
        : [
          Diagnostic.Note(
            Phrase(en: "it is opened here", fr: "il est ouvert ici"),
            at: file.range(ByteRange(opening, opening + 3)))
        ],
      fix: guess.flatMap { fix(at: $0) })
  }

  /// The first line that looks like Markdown: a heading or a text after an empty line.
  private func likelyEnd() -> Int? {
    var start = yaml.lowerBound
    var isAfterBlank = false
    while start < yaml.upperBound {
      let line = YAMLLine(at: start, in: file.bytes, yaml)
      let isEmpty = line.indentEnd == line.range.upperBound
      if isAfterBlank, !isEmpty, isMarkdown(line) { return start }
      isAfterBlank = isEmpty
      start = FrontMatterSplit.nextLine(file.bytes, start)
    }
    return nil
  }

  private func isMarkdown(_ line: YAMLLine) -> Bool {
    guard line.indent == 0 else { return false }
    let start = line.range.lowerBound
    if file.bytes[start] == UInt8(ascii: "#") {
      // Nobody writes a comment with two signs; parts of texts have them.
      let next = start + 1
      return (next < yaml.upperBound && file.bytes[next] == UInt8(ascii: "#"))
        || !isAboveField(start)
    }
    return line.colon == nil && line.dash == nil
  }

  /// True for a comment right above a field, as `balise new` writes them; headings stand above texts.
  private func isAboveField(_ comment: Int) -> Bool {
    var start = comment
    while start < yaml.upperBound, file.bytes[start] == UInt8(ascii: "#") {
      start = FrontMatterSplit.nextLine(file.bytes, start)
    }
    guard start < yaml.upperBound else { return false }
    let line = YAMLLine(at: start, in: file.bytes, yaml)
    guard line.indent == 0, line.dash == nil, let colon = line.colon, colon > start else {
      return false
    }
    return !ASCII.isBlank(file.bytes[colon - 1])
  }

  private func lineRange(_ start: Int) -> ByteRange {
    let line = YAMLLine(at: start, in: file.bytes, yaml)
    return ByteRange(line.range.lowerBound, line.range.upperBound)
  }

  /// Certain when what stands before reads as fields, and a heading follows.
  private func fix(at place: Int) -> Diagnostic.Fix? {
    guard file.bytes[place] == UInt8(ascii: "#") else { return nil }
    let before = YAMLDocument.parse(file: file, range: ByteRange(yaml.lowerBound, place))
    guard !before.hasErrors, before.value?.root.kind == .mapping else { return nil }
    let isCRLF = place >= 2 && file.bytes[place - 2] == ASCII.carriageReturn
    let end = isCRLF ? "\r\n" : "\n"
    return Diagnostic.Fix(bytes: ByteRange(place, place), replacement: "---" + end + end)
  }
}
