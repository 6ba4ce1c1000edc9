package import BaliseDiagnostics
import BaliseText
import BaliseValues

/// Puts the files of a content folder together into a plan: originals with their translations,
/// unique ids, entries in order.
package enum PlanDecoder {
  /// The plan that a folder's files make; `unread` are ids whose file could not be read, by collection.
  package static func decode(
    _ sources: [EntrySource], schema: Schema, spreading workers: some WorkSpreading = InTurn()
  ) -> Checked<Plan> {
    var diagnostics: [Diagnostic] = []
    var entries: [Entry] = []
    var ranges: [Range<Int>] = []
    var drafts: [DraftNames] = []
    var byCollection = [[EntrySource]](repeating: [], count: schema.collections.count)
    for source in sources { byCollection[source.collection].append(source) }
    let collections = byCollection
    let all = workers.map(collections.count) { index in
      CollectionBuilder(schema: schema, collection: index).build(collections[index])
    }
    for built in all {
      diagnostics += built.diagnostics
      let start = entries.count
      entries += built.value.entries
      ranges.append(start..<entries.count)
      drafts.append(built.value.drafts)
    }
    var plan = Plan(
      schema: schema, entries: PlanEntries(entries, spreading: workers),
      ranges: PlanRanges(ranges), drafts: drafts,
      unreadCollections: Set(sources.filter { !$0.isRead }.map(\.collection)))
    diagnostics += EntryScoping.apply(to: &plan)
    return Checked(plan, diagnostics)
  }

  /// One entry alone: what its files make of it in any plan, before names are linked.
  package static func entry(
    _ original: EntrySource, _ translations: [EntrySource], schema: Schema
  ) -> Checked<Entry> {
    CollectionBuilder(schema: schema, collection: original.collection)
      .entry(original, translations)
  }
}

/// Puts the files of one collection together.
private struct CollectionBuilder {
  let schema: Schema
  let collection: Int

  func build(_ sources: [EntrySource]) -> Checked<(entries: [Entry], drafts: DraftNames)> {
    var diagnostics: [Diagnostic] = []
    var originals: [EntrySource] = []
    var byID: [String: Int] = [:]
    byID.reserveCapacity(sources.count)
    var translations: [String: [EntrySource]] = [:]
    for source in sources.sorted(by: { $0.file.path < $1.file.path }) {
      if source.isTranslation {
        translations[source.id, default: []].append(source)
      } else if let first = byID[source.id] {
        diagnostics.append(duplicate(source, originals[first]))
      } else {
        byID[source.id] = originals.count
        originals.append(source)
      }
    }
    let names = originals.map(\.id)
    let orphans = translations.sorted { $0.key < $1.key }.filter { byID[$0.key] == nil }
      .flatMap(\.value)
    let index = orphans.isEmpty ? nil : NameIndex(names)
    let suggested = MistakeLimits.suggestions(MistakeLimits.comparisons, among: names.count)
    for (number, source) in orphans.enumerated() {
      let near = number < suggested ? index?.nearest(to: source.id, limit: 1).first : nil
      diagnostics.append(orphan(source, nearest: near.map { names[$0] }))
    }
    var drafts = DraftNames()
    var entries: [Entry] = []
    for original in originals {
      guard !original.isDraft else {
        drafts.add(original, translations[original.id] ?? [], of: schema.collections[collection])
        continue
      }
      let built = entry(original, translations[original.id] ?? [])
      diagnostics += built.diagnostics
      entries.append(built.value)
    }
    let declared = schema.collections[collection]
    // Entries that belong to others are unique among those that belong to the same.
    if declared.withinField == nil { diagnostics += Uniqueness.diagnostics(entries[...], declared) }
    return Checked((sorted(entries), drafts), diagnostics)
  }

  func entry(_ original: EntrySource, _ translations: [EntrySource]) -> Checked<Entry> {
    var diagnostics: [Diagnostic] = []
    var texts = [EntryText?].filled(with: nil, count: schema.languages.count)
    texts[original.language] = text(original)
    for translation in translations where !translation.isDraft {
      if let other = texts[translation.language] {
        if translation.language == original.language, let line = original.languageLine {
          diagnostics.append(misstated(line, original, translation))
          continue
        }
        diagnostics.append(
          Diagnostic(
            id: "duplicate-entry", severity: .error,
            message: Phrase(
              en: "“\(original.id)” has this language twice",
              fr: "« \(original.id) » a deux fois cette langue"),
            range: SourceRange(file: translation.file.path),
            help: Phrase(en: "keep one of the two files", fr: "gardez l'un des deux fichiers"),
            notes: [
              .init(
                Phrase(en: "the other one is here", fr: "l'autre est ici"),
                at: SourceRange(file: other.file.path))
            ]))
        continue
      }
      if original.isRead, translation.isRead {
        let check = TranslationCheck(
          fields: schema.collections[collection].fields, languages: schema.languages,
          original: original, translation: translation)
        diagnostics += check.diagnostics
      }
      texts[translation.language] = text(translation)
    }
    return Checked(
      Entry(
        collection: collection, id: original.id, language: original.language,
        slots: original.slots, linksMentions: original.linksMentions, texts: texts), diagnostics)
  }

  /// `lang: en` in an original that has an English translation: the line is wrong, not the translation.
  private func misstated(
    _ line: ByteRange, _ original: EntrySource, _ translation: EntrySource
  ) -> Diagnostic {
    let code = schema.languages.codes[original.language]
    return Diagnostic(
      id: "duplicate-entry", severity: .error,
      message: Phrase(
        en: "this says that the original is in the language of its translation (“\(code)”)",
        fr: "ceci dit que l'original est dans la langue de sa traduction (« \(code) »)"),
      range: original.file.range(line),
      help: Phrase(
        en:
          "write the language of this file, or delete the line; a translation has its own in its name",
        fr:
          "écrivez la langue de ce fichier, ou supprimez la ligne ; une traduction a la sienne dans son nom"
      ),
      notes: [
        .init(
          Phrase(en: "the translation is here", fr: "la traduction est ici"),
          at: SourceRange(file: translation.file.path))
      ])
  }

  private func text(_ source: EntrySource) -> EntryText {
    EntryText(
      file: source.file, body: source.body, hasBody: source.hasBody,
      slots: source.isTranslation ? source.slots : [], words: source.words,
      formerAddresses: source.formerAddresses)
  }

  /// By the order field, then by title in alphabetical order, then by id: the same on any machine.
  private func sorted(_ entries: [Entry]) -> [Entry] {
    let declared = schema.collections[collection]
    var order: [(rank: Int, index: Int)] = []
    order.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      order.append((EntryOrder.rank(entry, declared), index))
    }
    order.sort { $0 < $1 }
    // Alphabetical keys are dear: only entries of the same rank get one.
    var result: [Entry] = []
    result.reserveCapacity(entries.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end].rank == order[start].rank { end += 1 }
      if end == start + 1 {
        result.append(entries[order[start].index])
      } else {
        result += alphabetical(order[start..<end].map { entries[$0.index] }, declared)
      }
      start = end
    }
    return result
  }

  private func alphabetical(_ entries: [Entry], _ declared: Collection) -> [Entry] {
    let language = schema.languages.codes[0]
    var keys: [(name: SortKey, id: String, index: Int)] = []
    keys.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      let name = NameFolding.sortKey(EntryOrder.name(entry, declared), in: language)
      keys.append((name, entry.id, index))
    }
    keys.sort { ($0.name, $0.id) < ($1.name, $1.id) }
    return keys.map { entries[$0.index] }
  }

  private func duplicate(_ source: EntrySource, _ first: EntrySource) -> Diagnostic {
    Diagnostic(
      id: "duplicate-entry", severity: .error,
      message: Phrase(
        en: "two files make the entry “\(source.id)”",
        fr: "deux fichiers font la fiche « \(source.id) »"),
      range: SourceRange(file: source.file.path),
      help: Phrase(en: "rename one of the two files", fr: "renommez l'un des deux fichiers"),
      notes: [
        .init(
          Phrase(en: "the other one is here", fr: "l'autre est ici"),
          at: SourceRange(file: first.file.path))
      ])
  }

  private func orphan(_ source: EntrySource, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "translation-without-original", severity: .error,
      message: Phrase(
        en: "this file translates “\(source.id)”, which does not exist",
        fr: "ce fichier traduit « \(source.id) », qui n'existe pas"),
      range: SourceRange(file: source.file.path),
      help: nearest.map {
        Phrase(
          en: "rename it after the original, perhaps “\($0)”",
          fr: "donnez-lui le nom de l'original, peut-être « \($0) »")
      }
        ?? Phrase(
          en: "write the original file first, without a language in its name",
          fr: "écrivez d'abord le fichier d'origine, sans langue dans son nom"))
  }
}
