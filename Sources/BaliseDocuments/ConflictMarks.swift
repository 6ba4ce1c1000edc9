import BaliseDiagnostics
import BaliseText

/// The lines that git leaves in a file when two people changed the same lines.
enum ConflictMarks {
  private static let mark = 7

  /// An error at the first conflict of a file, nothing else of which can be read as it was meant; nil
  /// where there is none.
  static func diagnostic(in file: SourceFile, _ range: Range<Int>) -> Diagnostic? {
    let bytes = file.bytes.span
    var at = range.lowerBound
    while true {
      at = WordScan.byte(UInt8(ascii: "<"), in: bytes, at..<range.upperBound)
      guard at < range.upperBound else { return nil }
      if isLine(of: UInt8(ascii: "<"), at, bytes, range), let end = end(of: at, bytes, range) {
        return diagnostic(file.range(ByteRange(at, end)))
      }
      at += 1
    }
  }

  /// The end of the first line of a conflict whose other two lines follow; nil where they do not.
  private static func end(of start: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let first = WordScan.lineBreak(in: bytes, start..<range.upperBound)
    var line = FrontMatterSplit.nextLine(bytes, start)
    var sign = UInt8(ascii: "=")
    while line < range.upperBound {
      if isLine(of: sign, line, bytes, range) {
        if sign == UInt8(ascii: ">") { return first }
        sign = UInt8(ascii: ">")
      } else if isLine(of: UInt8(ascii: "<"), line, bytes, range) {
        return nil
      }
      line = FrontMatterSplit.nextLine(bytes, line)
    }
    return nil
  }

  /// True for a line that begins with seven of a sign, and nothing or a space behind them.
  private static func isLine(
    of sign: UInt8, _ start: Int, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard
      start == range.lowerBound || bytes[start - 1] == ASCII.newline
        || bytes[start - 1] == ASCII.carriageReturn
    else { return false }
    let end = start + mark
    guard end <= range.upperBound else { return false }
    for index in start..<end where bytes[index] != sign { return false }
    return end == range.upperBound || ASCII.isSpace(bytes[end])
  }

  private static func diagnostic(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "merge-conflict", severity: .error,
      message: Phrase(
        en: "two versions of the lines that follow contradict each other",
        fr: "deux versions des lignes qui suivent se contredisent"),
      range: place,
      help: Phrase(
        en:
          "Keep the lines that are right, and delete those that begin with “<<<<<<<”, “=======” and "
          + "“>>>>>>>”: git put them there, because two people had changed the same place.",
        fr:
          "Gardez les lignes qui sont justes, et supprimez celles qui commencent par « <<<<<<< », "
          + "« ======= » et « >>>>>>> » : git les a mises là, car deux personnes ont changé le même "
          + "endroit."))
  }
}
