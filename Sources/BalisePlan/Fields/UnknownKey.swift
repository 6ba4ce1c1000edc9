package import BaliseDiagnostics
import BaliseText

/// The one way an unknown key is reported, wherever keys are declared.
package enum UnknownKey {
  /// An error at the key, with the nearest known one; renaming it is a certain fix when one is near.
  package static func diagnostic(
    _ key: String, at range: ByteRange, in file: SourceFile, among known: [String],
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    let near = NearestName.suggestions(for: key, among: known, limit: 2)
    let list = known.joined(separator: ", ")
    let help: Phrase =
      if let first = near.first {
        Phrase(en: "did you mean “\(first)”?", fr: "vouliez-vous dire « \(first) » ?")
      } else {
        Phrase(en: "the keys known here are: \(list)", fr: "les clés connues ici sont : \(list)")
      }
    return Diagnostic(
      id: "unknown-key", severity: .error,
      message: Phrase(en: "“\(key)” is not a known key", fr: "« \(key) » n'est pas une clé connue"),
      range: file.range(range), help: help, notes: notes,
      fix: near.count == 1
        ? Diagnostic.Fix(bytes: range, replacement: near[0]) : nil)
  }
}

extension FieldReading {
  /// Notes a diagnostic made elsewhere.
  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}
