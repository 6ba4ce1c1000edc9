import BaliseDiagnostics
import BaliseText

/// Compares a translation with its original: lists item by item, the same facts under other words.
struct TranslationCheck {
  let fields: [Field]
  let original: EntrySource
  let translation: EntrySource

  var diagnostics: [Diagnostic] {
    var result: [Diagnostic] = []
    for (index, field) in fields.enumerated() where field.isTranslated {
      let ours = original.slots[index].value
      let theirs = translation.slots[index].value
      guard !theirs.isEmpty, let range = translation.slots[index].range else { continue }
      let one = ours.items
      let other = theirs.items
      if one.count != other.count {
        result.append(
          differing(
            field, range,
            Phrase(
              en:
                "“\(field.label[0])” has \(other.count) items here and \(one.count) in the original",
              fr:
                "« \(field.label[0]) » a \(other.count) éléments ici et \(one.count) dans l'original"
            ),
            index))
        continue
      }
      for (position, pair) in zip(one, other).enumerated()
      where !field.type.statesSameFacts(pair.0, pair.1) {
        result.append(
          differing(
            field, range,
            Phrase(
              en:
                "item \(position + 1) of “\(field.label[0])” says something else than the original",
              fr:
                "l'élément \(position + 1) de « \(field.label[0]) » dit autre chose que l'original"),
            index))
      }
    }
    return result
  }

  private func differing(
    _ field: Field, _ range: ByteRange, _ message: Phrase, _ index: Int
  ) -> Diagnostic {
    Diagnostic(
      id: "translation-differs", severity: .error, message: message,
      range: translation.file.range(range),
      help: Phrase(
        en: "a translation holds the same items in the same order, with the same numbers and dates",
        fr:
          "une traduction contient les mêmes éléments dans le même ordre, avec les mêmes nombres et dates"
      ),
      notes: original.slots[index].range.map {
        [
          .init(
            Phrase(en: "the original is here", fr: "l'original est ici"),
            at: original.file.range($0))
        ]
      } ?? [])
  }
}
