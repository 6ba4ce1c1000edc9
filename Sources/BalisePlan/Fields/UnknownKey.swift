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
    if let plain = withoutWideSpaces(key), known.contains(plain) {
      return Diagnostic(
        id: "unknown-key", severity: .error,
        message: Phrase(
          en: "“\(plain)” is not read: a no-break space, which nobody sees, stands beside it",
          fr: "« \(plain) » n'est pas lu : une espace insécable, que personne ne voit, est à côté"),
        range: file.range(range),
        help: Phrase(
          en: "write it again, without a space before the colon: “\(plain):”",
          fr: "retapez-le, sans espace avant le deux-points : « \(plain): »"), notes: notes,
        fix: present.contains(plain)
          ? nil : YAMLScalarText.replacement(of: range, in: file, by: plain))
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
    return Diagnostic(
      id: "unknown-key", severity: .error,
      message: message(key),
      range: file.range(range), help: help, notes: notes,
      fix: certain.flatMap {
        YAMLScalarText.replacement(of: range, in: file, by: $0)
      })
  }

  /// A key without the no-break spaces around it, which French typing puts before a colon; nil where
  /// it has none.
  private static func withoutWideSpaces(_ key: String) -> String? {
    let spaces: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}", "\u{2009}", " "]
    let scalars = Substring(key).unicodeScalars
    let start = scalars.firstIndex { !spaces.contains($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !spaces.contains($0) }.map(scalars.index(after:)) ?? start
    return start..<end == scalars.startIndex..<scalars.endIndex ? nil : String(scalars[start..<end])
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
