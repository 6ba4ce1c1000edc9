import BaliseValues

/// By what an entry is found, ordered and counted among others. As long as it is the same, what other
/// values the entry has changes nothing of the plan but the entry itself, and what it names.
struct EntryStanding: Equatable {
  private let collection: Int
  private let id: String
  private let language: Int
  private let linksMentions: Bool
  /// The languages it has words in.
  private let languages: [Bool]
  /// What its fields with names hold, in each language.
  private let names: [[String]]
  private let rank: Int
  private let orderName: String
  /// What it belongs to, as written.
  private let scope: String?

  init(_ entry: Entry, _ schema: Schema) {
    let declared = schema.collections[entry.collection]
    collection = entry.collection
    id = entry.id
    language = entry.language
    linksMentions = entry.linksMentions
    languages = entry.texts.map { $0 != nil }
    // Names that are not the entry's are looked for in texts, too.
    let fields = declared.nameFields + [declared.notField].compactMap { $0 }
    names = ([entry.slots] + entry.texts.compactMap { $0?.slots }).flatMap { slots in
      slots.isEmpty ? [] : fields.map { slots[$0].value.items.compactMap(\.name) }
    }
    rank = EntryOrder.rank(entry, declared)
    orderName = EntryOrder.name(entry, declared)
    scope = entry.scopeWords(declared)
  }
}

extension Collection {
  /// The fields that hold names of entries (`NameTable`).
  package var nameFields: [Int] {
    fields.indices.filter { number in
      number == titleField || number == aliasField || number == ambiguousField
        || fields[number].isUnique
    }
  }
}
