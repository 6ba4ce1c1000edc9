package import BaliseDiagnostics
import BaliseText
import BaliseValues

/// Keeps bank account numbers out of what is published: an IBAN anywhere in a file is an error.
package enum BankNumbers {
  /// One error for each of the first IBANs (ISO 13616, with its check digits) of a file.
  package static func diagnostics(in file: SourceFile) -> [Diagnostic] {
    // No IBAN begins otherwise, and few texts hold such a group.
    guard WordScan.accountStart(in: file.bytes.span) < file.bytes.count else { return [] }
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
}
