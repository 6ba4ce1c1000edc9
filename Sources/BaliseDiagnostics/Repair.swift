package import BaliseText

/// A repair that was made, as a person is told it.
package struct Repair: Sendable, Hashable {
  /// Path of the file, relative to the source folder.
  package let path: String
  /// The line it begins on, in the file as it then was.
  package let line: Int
  /// What was written there.
  package let before: String
  /// What is written there now.
  package let after: String

  init(_ fix: Diagnostic.Fix, in file: SourceFile) {
    path = file.path
    line = file.position(Int(fix.bytes.start)).line
    before = String(
      decoding: file.bytes[Int(fix.bytes.start)..<Int(fix.bytes.end)], as: UTF8.self)
    after = fix.replacement
  }

  /// One line: `content/actions/04-hub.md:9: “Le Damiez” → “Le Damier”`.
  package var phrase: Phrase {
    let place = "\(VisibleText.harmless(path)):\(line)"
    let (old, new) = (Self.quoted(before), Self.quoted(after))
    let isOfLines = !before.isEmpty && before.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\r" }
    if isOfLines, after.isEmpty {
      return Phrase(
        en: "\(place): removed empty lines", fr: "\(place) : lignes vides supprimées")
    }
    return switch (before.isEmpty || isOfLines, after.isEmpty) {
    case (true, _):
      Phrase(en: "\(place): added \(new.en)", fr: "\(place) : \(new.fr) ajouté")
    case (_, true):
      Phrase(en: "\(place): removed \(old.en)", fr: "\(place) : \(old.fr) retiré")
    default:
      Phrase(en: "\(place): \(old.en) → \(new.en)", fr: "\(place) : \(old.fr) → \(new.fr)")
    }
  }

  /// The line break after an added line is not worth a sign.
  private static func quoted(_ text: String) -> Phrase {
    var scalars = text.unicodeScalars[...]
    while scalars.count > 1, let last = scalars.last, last == "\n" || last == "\r" {
      scalars.removeLast()
    }
    return Phrase(quoting: VisibleText.harmless(String(scalars)))
  }
}
