import BaliseText

/// Entries whose title or number is required and missing, which is told: a name that nobody has may be
/// theirs.
struct NamelessEntries {
  /// The numbers with which their files begin, by collection; nil for a file that begins with none.
  private var unnumbered: [Int: Set<Int?>] = [:]
  private var untitled: Set<Int> = []

  init(_ plan: Plan) {
    for (index, collection) in plan.schema.collections.enumerated() {
      let fields = collection.fields.indices.filter { collection.fields[$0].isRequired }
      for entry in plan.ranges[index].lazy.map({ plan.entries[$0] }) {
        for field in fields where entry.slots[field].isEmpty {
          if field == collection.titleField { untitled.insert(index) }
          if collection.fields[field].isUnique, collection.fields[field].type is IntegerType {
            let digits = entry.id.prefix { $0.isASCII && $0.isNumber }
            unnumbered[index, default: []].insert(Int(digits))
          }
        }
      }
    }
  }

  /// True when one of them may have a name.
  func mayBear(_ words: String, in collections: [Int], _ tables: [NameTable]) -> Bool {
    collections.contains { collection in
      guard let number = tables[collection].number(words) else {
        return untitled.contains(collection)
      }
      let files = unnumbered[collection] ?? []
      return files.contains(number) || files.contains(nil)
    }
  }
}

extension NameTable {
  /// The number in “4” and “Action 4”; nil for other names.
  func number(_ words: String) -> Int? {
    let key = NameFolding.key(words)
    let digits = key.drop { !($0.isASCII && $0.isNumber) }
    let kind = key.dropLast(digits.count)
    guard kind.isEmpty || kinds.contains(where: { kind == $0 || kind == $0 + "n" }) else {
      return nil
    }
    return Int(digits)
  }
}
