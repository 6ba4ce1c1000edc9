import BaliseValues

/// By what an entry is found and counted among others, its title and its place in their order apart. As
/// long as it is the same, what other values the entry has changes nothing of the plan but the entry
/// itself, and what it names.
struct EntryStanding: Equatable {
  private let collection: Int
  private let id: String
  private let language: Int
  private let linksMentions: Bool
  /// The languages it has words in.
  private let languages: [Bool]
  /// What its fields with names hold in each language, but for its titles.
  private let names: [[String]]
  private let rank: Int
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
    names = fields.filter { $0 != declared.titleField || declared.fields[$0].isUnique }
      .flatMap(entry.names)
    rank = EntryOrder.rank(entry, declared)
    scope = entry.scopeWords(declared)
  }
}

extension Entry {
  /// The names that a field holds, in the original and in each translation.
  func names(in field: Int) -> [[String]] {
    ([slots] + texts.compactMap { $0?.slots }).filter { !$0.isEmpty }
      .map { $0[field].value.items.compactMap(\.name) }
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
