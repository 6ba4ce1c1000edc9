import BaliseText

/// The names somebody may have meant by one that no entry has.
struct NearestNames {
  /// The nearest, best first, as their entries spell them.
  let names: [String]
  /// The name to write instead, when the written one can only be a slip for it.
  let certain: String?

  init(words: String, plan: Plan, tables: [NameTable], among known: [String]) {
    var names: [String] = []
    var targets: Set<EntryID> = []
    var isAmbiguous = false
    for name in NearestName.suggestions(for: words, among: known, limit: 4) {
      guard case .one(let id) = tables.lazy.compactMap({ $0.match(name) }).first else {
        isAmbiguous = true
        names.append(name)
        continue
      }
      // “The Orange Foundation is not Orange”: its entry says so.
      if Self.isExcluded(words, id, plan) { continue }
      if !targets.insert(id).inserted { continue }
      // People write names; the file's name serves where it alone is near.
      let entry = plan.entries[Int(id.index)]
      let title = plan.title(Int(id.index), language: entry.language).text
      let isFile = name == entry.id && NameFolding.key(title) == NameFolding.key(name)
      names.append(isFile ? title : name)
    }
    self.names = names
    let isOne = !isAmbiguous && targets.count == 1
    certain = names.first.flatMap {
      isOne && NearestName.isSlip(words, of: $0, shortest: 7) ? $0 : nil
    }
  }

  private static func isExcluded(_ words: String, _ id: EntryID, _ plan: Plan) -> Bool {
    let entry = plan.entries[Int(id.index)]
    guard let field = plan.schema.collections[entry.collection].notField else { return false }
    let key = NameFolding.key(words)
    return entry.slots[field].value.items.contains { item in
      if case .text(let text) = item { NameFolding.key(text) == key } else { false }
    }
  }
}
