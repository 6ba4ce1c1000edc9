import BaliseDiagnostics
import BaliseDocuments
import BaliseText

// What reads YAML knows no fields: once the field is known, more can be said of a line.

extension FieldReading {
  /// Of bullets in a field of text, says how it takes them: dashes alone would make a list, which it does
  /// not take.
  mutating func takeBulletsForText(in range: ByteRange, isRich: Bool) {
    guard let index = pastedBullets(in: range) else { return }
    let told = diagnostics[index]
    diagnostics[index] = Diagnostic(
      id: told.id, severity: .warning, message: told.message, range: told.range,
      help: isRich
        ? Phrase(
          en: "Write “|” alone after the colon, and begin each item with a dash and a space.",
          fr: "Écrivez « | » seul après le deux-points, et commencez chaque élément par un tiret "
            + "et une espace.")
        : Phrase(
          en: "This field takes one text: write the items one after the other, with commas.",
          fr: "Ce champ prend un seul texte : écrivez les éléments à la suite, avec des virgules."),
      notes: told.notes)
  }

  /// Of a key written twice, says that its field takes a list.
  mutating func offerList(at range: ByteRange) {
    let place = file.range(range)
    guard
      let index = diagnostics.firstIndex(where: {
        $0.id == "yaml-duplicate-key" && $0.range == place
      })
    else { return }
    let told = diagnostics[index]
    diagnostics[index] = Diagnostic(
      id: told.id, severity: told.severity, message: told.message, range: told.range,
      help: Phrase(
        en: "Keep one of the two lines, or join both values in a list.",
        fr: "Gardez une des deux lignes, ou réunissez les deux valeurs dans une liste."),
      notes: told.notes, fix: told.fix)
  }
}
