import BaliseDiagnostics
import BaliseText

/// What must be true of the bytes of a file before anything reads them as text.
enum SourceText {
  static func hasByteOrderMark(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// What keeps a text from being read at all, as a diagnostic at its exact place: the first byte that
  /// is not UTF-8 text, else two versions that git left in it. And what turns the direction of words, as
  /// warnings.
  static func faults(
    in file: SourceFile, _ range: Range<Int>
  ) -> (first: Diagnostic?, turns: [Diagnostic]) {
    var turns: [TextScan.Fault] = []
    let fault = TextScan.firstFault(in: file.bytes.span, range, turns: &turns)
    func place(_ fault: TextScan.Fault) -> SourceRange {
      file.range(ByteRange(fault.offset, fault.offset + fault.length))
    }
    // The end of a turn belongs to its beginning.
    let open = TurnPairs.open(turns, in: file.bytes)
    let told = open.enumerated().filter {
      $0.offset == 0 || ($0.element.code != 0x202C && $0.element.code != 0x2069)
    }.prefix(mostTold)
    return (
      fault.map { $0.isEncoding ? notUTF8(place($0)) : controlCharacter($0.code, place($0)) }
        ?? ConflictMarks.diagnostic(in: file, range),
      told.map { turn($0.element.code, place($0.element)) }
    )
  }

  // Who hides words needs two of them; more are not told.
  private static let mostTold = 20

  /// A character that nobody sees and that makes what follows read in another order.
  private static func turn(_ code: UInt32, _ place: SourceRange) -> Diagnostic {
    let name = name(of: code)
    return Diagnostic(
      id: "text-direction", severity: .warning,
      message: Phrase(
        en: "an invisible sign (\(name)) stands here, which may make the words after it read in "
          + "another order than they are written",
        fr: "un signe invisible (\(name)) se trouve ici : il peut faire lire les mots qui suivent "
          + "dans un autre ordre qu’ils ne sont écrits"),
      range: place,
      help: Phrase(
        en: "Delete it: place the cursor after it and press Backspace, or type the line again. "
          + "Words of Arabic or Hebrew need no such sign.",
        fr: "Supprimez-le : placez le curseur juste après et effacez, ou retapez la ligne. Les "
          + "mots arabes ou hébreux n’en ont pas besoin."))
  }

  private static func name(of code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func notUTF8(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "file-not-utf8", severity: .error,
      message: Phrase(
        en: "this character is not written in UTF-8",
        fr: "ce caractère n’est pas écrit en UTF-8"),
      range: place,
      help: Phrase(
        en: "Save the file again with the encoding “UTF-8” (in the editor’s “Save as” dialogue).",
        fr: "Enregistrez de nouveau le fichier avec l’encodage « UTF-8 » (dans « Enregistrer "
          + "sous » de l’éditeur)."))
  }

  /// A character that no text may hold, written by its code, as a diagnostic at the place of that.
  static func writtenControl(_ code: UInt32, _ place: SourceRange) -> Diagnostic {
    let name = name(of: code)
    return Diagnostic(
      id: "file-control-character", severity: .error,
      message: Phrase(
        en: "an invisible control character (\(name)) is written here by its code",
        fr: "un caractère de contrôle invisible (\(name)) est écrit ici par son code"),
      range: place,
      help: Phrase(
        en: "Delete the code, from its “\\” or “&” on.",
        fr: "Supprimez le code, à partir de son «\u{A0}\\\u{A0}» ou «\u{A0}&\u{A0}»."))
  }

  /// A character that no text may hold, as a diagnostic at its place.
  static func controlCharacter(_ code: UInt32, _ place: SourceRange) -> Diagnostic {
    let name = name(of: code)
    return Diagnostic(
      id: "file-control-character", severity: .error,
      message: Phrase(
        en: "an invisible control character (\(name)) stands here",
        fr: "un caractère de contrôle invisible (\(name)) se trouve ici"),
      range: place,
      help: Phrase(
        en: "Delete it: place the cursor after it and press Backspace, or type the line again.",
        fr: "Supprimez-le : placez le curseur juste après et effacez, ou retapez la ligne."))
  }
}
