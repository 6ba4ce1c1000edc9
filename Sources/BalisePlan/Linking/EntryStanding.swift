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
  /// What it belongs to, as written; nil for what is not decided, which it does not belong to yet.
  private let scope: [String?]

  init(_ entry: Entry, _ schema: Schema) {
    let declared = schema.collections[entry.collection]
    collection = entry.collection
    id = entry.id
    language = entry.language
    linksMentions = entry.linksMentions
    languages = entry.texts.map { $0 != nil }
    let fields = declared.nameFields + [declared.notField].compactMap { $0 }
    names = ([entry.slots] + entry.texts.compactMap { $0?.slots }).flatMap { slots in
      slots.isEmpty ? [] : fields.map { slots[$0].value.items.compactMap(Self.name) }
    }
    rank = EntryOrder.rank(entry, declared)
    orderName = EntryOrder.name(entry, declared)
    scope =
      declared.withinField.map { field in
        entry.slots[field].value.items.map { item in
          guard case .reference(let reference) = item else { return nil }
          return switch reference.target {
          case .group, .undecided: nil
          case .entry, .unsaid, .unknown: reference.words
          }
        }
      } ?? []
  }

  /// What a value is found by or compared with (`NameTable`, `Uniqueness`); nil for those that are not.
  private static func name(_ value: FieldValue) -> String? {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let amount): amount.plain
    case .date(let day): day.iso
    default: nil
    }
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
