import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import BaliseValues

/// Compares a translation with its original: lists item by item, the same facts under other words.
struct TranslationCheck {
  let fields: [Field]
  let languages: SiteLanguages
  let original: EntrySource
  let translation: EntrySource

  var diagnostics: [Diagnostic] {
    var result: [Diagnostic] = []
    for (index, field) in fields.enumerated() where field.isTranslated {
      let ours = original.slots[index].value
      let theirs = translation.slots[index].value
      guard !theirs.isEmpty, translation.slots[index].range != nil else { continue }
      let one = ours.items
      let other = theirs.items
      let (en, fr) = (label(field, "en"), label(field, "fr"))
      if one.count != other.count {
        if other.count == 1, isForeign, other[0].hasUnreadWords { continue }
        result.append(
          differing(
            translation.slots[index].range, original.slots[index].range,
            Phrase(
              en: "“\(en)” has \(Self.items(other.count)) here and \(one.count) in the original",
              fr: "« \(fr) » a \(Self.elements(other.count)) ici et \(one.count) dans l'original")))
        continue
      }
      let different = zip(one, other).enumerated().filter { _, pair in
        !statesSameFacts(field.type, pair.0, pair.1)
      }.map(\.offset)
      guard !different.isEmpty else { continue }
      let here = places(of: index, in: translation, count: other.count)
      let there = places(of: index, in: original, count: one.count)
      for position in different {
        result.append(
          differing(
            here[position], there[position],
            Phrase(
              en: "item \(position + 1) of “\(en)” says something else than the original",
              fr: "l'élément \(position + 1) de « \(fr) » dit autre chose que l'original")))
      }
    }
    return result
  }

  /// The translation is in a language whose words for values are not read.
  private var isForeign: Bool {
    let language = languages.valueLanguage(translation.language)
    return !language.speaksFrench && !language.speaksEnglish
  }

  // Facts in words that are not understood cannot be compared; the words are shown as written.
  private func statesSameFacts(
    _ type: any FieldType, _ original: FieldValue, _ translation: FieldValue
  ) -> Bool {
    if type.statesSameFacts(original, translation) { return true }
    guard isForeign, translation.hasUnreadWords else { return false }
    // “10.000 € all'anno”: the sum was read, the words after it were not.
    if case .resource(let one) = original, case .resource(let other) = translation {
      return other.isUnread || one.kind == other.kind
    }
    return true
  }

  private func label(_ field: Field, _ code: String) -> String {
    field.label[languages.index(of: code) ?? 0]
  }

  private static func items(_ count: Int) -> String { count == 1 ? "1 item" : "\(count) items" }

  private static func elements(_ count: Int) -> String {
    count == 1 ? "1 élément" : "\(count) éléments"
  }

  /// Where each value of a field stands. The file is read again: only a mistake wants to know.
  private func places(of index: Int, in source: EntrySource, count: Int) -> [ByteRange?] {
    let whole = source.slots[index].range
    let root = SourceDocument.parse(source.file).value.frontMatter?.root
    let value =
      root?.kind == .mapping ? root?.entries.first { $0.value.range == whole }?.value : nil
    var places: [ByteRange?] = []
    switch value?.kind {
    case .sequence: places = value?.items.map(\.range) ?? []
    case .mapping: places = value?.entries.map(\.value.range) ?? []
    default: break
    }
    // A line that holds several values has one place for all.
    return places.count == count ? places : [ByteRange?](repeating: whole, count: count)
  }

  private func differing(
    _ range: ByteRange?, _ other: ByteRange?, _ message: Phrase
  ) -> Diagnostic {
    Diagnostic(
      id: "translation-differs", severity: .error, message: message,
      range: range.map(translation.file.range),
      help: Phrase(
        en: "a translation holds the same items in the same order, with the same numbers and dates",
        fr:
          "une traduction contient les mêmes éléments dans le même ordre, avec les mêmes nombres et dates"
      ),
      notes: other.map {
        [
          .init(
            Phrase(en: "the original is here", fr: "l'original est ici"),
            at: original.file.range($0))
        ]
      } ?? [])
  }
}

extension FieldValue {
  /// True when words of the value were not understood, and are shown as they are written.
  fileprivate var hasUnreadWords: Bool {
    switch self {
    case .when(let when): when.isUnread
    case .resource(let resource): resource.isUnread || resource.detail != nil
    case .indicator(let indicator): indicator.isUnread
    default: false
    }
  }
}
