package import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// The one way an unknown key is reported, wherever keys are declared.
package enum UnknownKey {
  /// An error at the key, with the nearest known one; renaming it is a certain fix when it can only
  /// be a slip for one key that is not there yet. `spellings` are the keys that mean the same thing,
  /// the preferred one first; `present` the keys written beside this one.
  package static func diagnostic(
    _ key: String, at range: ByteRange, in file: SourceFile, among known: [String],
    notes: [Diagnostic.Note] = [], spellings: [[String]] = [], present: [String] = []
  ) -> Diagnostic {
    let plain = String(Substring(key).trimmed)
    if plain != key, known.contains(plain) {
      return diagnostic(
        Phrase(
          en: "“\(plain)” is not read: a no-break space, which nobody sees, stands beside it",
          fr: "« \(plain) » n'est pas lu : une espace insécable, que personne ne voit, est à côté"),
        at: range, in: file,
        help: Phrase(
          en: "write it again, without a space before the colon: “\(plain):”",
          fr: "retapez-le, sans espace avant le deux-points : « \(plain): »"), notes,
        certain: present.contains(plain) ? nil : plain)
    }
    let near = NearestName.suggestions(for: key, among: known, limit: 4)
    let certain = certain(key, near, spellings, present)
    let list = Phrase.listed(known)
    let help: Phrase =
      if let first = certain ?? near.first {
        Phrase(en: "did you mean “\(first)”?", fr: "vouliez-vous dire « \(first) » ?")
      } else {
        Phrase(en: "the keys known here are: \(list)", fr: "les clés connues ici sont : \(list)")
      }
    return diagnostic(message(key), at: range, in: file, help: help, notes, certain: certain)
  }

  /// The same, with the one key that is meant where that is certain.
  private static func diagnostic(
    _ message: Phrase, at range: ByteRange, in file: SourceFile, help: Phrase,
    _ notes: [Diagnostic.Note], certain: String?
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-key", severity: .error, message: message, range: file.range(range), help: help,
      notes: notes,
      fix: certain.flatMap { YAMLScalarText.replacement(of: range, in: file, by: $0) })
  }

  /// What is wrong with it.
  static func message(_ key: String) -> Phrase {
    Phrase(en: "“\(key)” is not a known key", fr: "« \(key) » n'est pas une clé connue")
  }

  private static func certain(
    _ key: String, _ near: [String], _ spellings: [[String]], _ present: [String]
  ) -> String? {
    guard let first = near.first else { return nil }
    let same = spellings.first { $0.contains(first) } ?? [first]
    guard near.allSatisfy(same.contains), !present.contains(where: same.contains) else {
      return nil
    }
    return same.first { near.contains($0) && NearestName.isSlip(key, of: $0, shortest: 4) }
  }
}

extension FieldReading {
  /// Notes a diagnostic made elsewhere.
  package mutating func report(_ diagnostic: Diagnostic) {
    if mayTell(diagnostic.severity) { diagnostics.append(diagnostic) }
  }

  /// Of lines that may be no fields, no key is unknown; true when one was told.
  @discardableResult
  package mutating func forgetUnknownKeys() -> Bool {
    let count = diagnostics.count
    diagnostics.removeAll { $0.id == "unknown-key" }
    return diagnostics.count < count
  }
}
