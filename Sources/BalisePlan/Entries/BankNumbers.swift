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
    var index = 3
    while index < span.count {
      // From the last byte of the group back: most positions are left at once.
      if (0x30...0x39).contains(span[index]), (0x30...0x39).contains(span[index - 1]),
        isLetter(span[index - 2]), isLetter(span[index - 3])
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
