import BaliseDiagnostics
import BaliseText

/// What must be true of the bytes of a file before anything reads them as text.
enum SourceText {
  static func hasByteOrderMark(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// The first byte that is not UTF-8 text, as a diagnostic at its exact place.
  static func firstFault(in file: SourceFile, _ range: Range<Int>) -> Diagnostic? {
    guard let fault = TextScan.firstFault(in: file.bytes.span, range) else { return nil }
    let place = file.range(ByteRange(fault.offset, fault.offset + fault.length))
    return fault.isEncoding ? notUTF8(place) : controlCharacter(fault.code, place)
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

  /// A character that no text may hold, as a diagnostic at its place.
  static func controlCharacter(_ code: UInt32, _ place: SourceRange) -> Diagnostic {
    let digits = String(code, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
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
