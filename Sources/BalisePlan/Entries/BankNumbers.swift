package import BaliseDiagnostics
import BaliseText
import BaliseValues

/// Keeps bank account numbers out of what is published: an IBAN anywhere in a file is an error.
package enum BankNumbers {
  /// One error for each of the first IBANs (ISO 13616, with its check digits) of a file.
  package static func diagnostics(in file: SourceFile) -> [Diagnostic] {
    guard mayHoldOne(file.bytes) else { return [] }
    let places = IBAN.find(in: String(decoding: file.bytes, as: UTF8.self))
    return places.prefix(MistakeLimits.perFile).map { place in
      Diagnostic(
        id: "bank-account", severity: .error,
        message: Phrase(
          en: "this is a bank account number (IBAN)",
          fr: "ceci est un numéro de compte bancaire (IBAN)"),
        range: file.range(ByteRange(place.lowerBound, place.upperBound)),
        help: Phrase(
          en: "remove it: it must not be published, nor kept in the plan's files",
          fr: "retirez-le : il ne doit être ni publié, ni gardé dans les fichiers du plan"))
    }
  }

  /// True when two capitals and two digits stand together: no IBAN begins otherwise, and few texts
  /// hold such a group.
  private static func mayHoldOne(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    // Of two digits side by side one stands at an even index: half of the bytes are looked at.
    var index = 2
    while index < span.count {
      if isDigit(span[index]), ends(span, index) || ends(span, index + 1) { return true }
      index += 2
    }
    return false
  }

  /// True when the last digit of such a group stands at an index.
  private static func ends(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index >= 3 && index < bytes.count && isDigit(bytes[index]) && isDigit(bytes[index - 1])
      && isLetter(bytes[index - 2]) && isLetter(bytes[index - 3])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
