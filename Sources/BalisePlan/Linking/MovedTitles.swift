import BaliseText

/// Titles that some entries had, or have now, and not both: by them, names may mean something else.
struct MovedTitles {
  /// The titles, folded, each with its entry.
  private var entries: [String: EntryID] = [:]
  /// The collections of these entries.
  private(set) var collections: Set<Int> = []
  /// A title is one of two entries, or may be a number, by which entries are found in other ways too, or
  /// has no letters.
  private var isManifold = false

  var isEmpty: Bool { collections.isEmpty }

  /// Adds what two states of an entry do not share.
  mutating func add(_ old: Entry, _ new: Entry, _ id: EntryID, _ schema: Schema) {
    guard let field = schema.collections[new.collection].titleField,
      old.names(in: field) != new.names(in: field)
    else { return }
    collections.insert(new.collection)
    let titles = [old, new].map { Set($0.names(in: field).joined().map(NameFolding.key)) }
    for title in titles[0].symmetricDifference(titles[1]) {
      isManifold =
        isManifold || title.utf8.allSatisfy { (0x30...0x39).contains($0) }
        || entries.updateValue(id, forKey: title) != nil
    }
  }

  /// True when no other entry is found by one of the titles.
  func areApart(from tables: [NameTable]) -> Bool {
    !isManifold
      && entries.allSatisfy { title, id in
        tables.allSatisfy { table in
          guard table.scoped[title] == nil else { return false }
          return switch table.byKey[title] {
          case nil: true
          case .one(let found): found == id
          case .several: false
          }
        }
      }
  }

  /// True when an entry of the plan may name another by one of the titles. Where they are apart from the
  /// names of all others, a file name is none of them.
  func mayBeNamed(in plan: Plan, spreading workers: some WorkSpreading) -> Bool {
    let fields = plan.schema.collections.map(PlanLinker.referring)
    return workers.map(plan.entries.count) { number in
      let entry = plan.entries[number]
      return fields[entry.collection].contains { isNamed(in: entry.slots[$0].value, plan) }
    }.contains(true)
  }

  private func isNamed(in value: FieldValue, _ plan: Plan) -> Bool {
    switch value {
    case .list(let values), .group(let values): values.contains { isNamed(in: $0, plan) }
    case .reference(let reference):
      isNamed(by: reference, plan) || reference.members.contains { isNamed(by: $0, plan) }
    default: false
    }
  }

  private func isNamed(by reference: Reference, _ plan: Plan) -> Bool {
    if case .entry(let id) = reference.target, plan.entries[Int(id.index)].id == reference.words {
      return false
    }
    return entries[NameFolding.key(reference.words)] != nil
  }
}
