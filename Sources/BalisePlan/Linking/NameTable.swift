import BaliseText

/// Every name under which the entries of one collection are found.
struct NameTable {
  /// What a folded name leads to.
  enum Match: Sendable {
    case one(EntryID)
    /// Several entries have this name.
    case several([EntryID])
  }

  private var byID: [String: EntryID] = [:]
  private(set) var byKey: [String: Match] = [:]
  /// Numbers that are unique among the entries that belong together only, with what these belong to.
  var scoped: [String: [(id: EntryID, scope: EntryID?)]] = [:]
  /// What people call one entry or several, folded, so that “Action 4” is 4.
  var kinds: [String] = []
  /// Every name as written, with its entry, for suggestions.
  private(set) var names: [String] = []

  /// Names of `hidden` entries are found, and never suggested.
  init(plan: Plan, collection: Int, hidden: Set<EntryID> = []) {
    let declared = plan.schema.collections[collection]
    let range = plan.ranges[collection]
    byID.reserveCapacity(range.count)
    byKey.reserveCapacity(range.count * 2)
    kinds = Self.kinds(plan.schema, collection)
    for index in range { byID[plan.entries[index].id] = EntryID(index) }
    for index in range {
      let id = EntryID(index)
      let known = names.count
      add(plan.entries[index], id, plan.scope(of: id), declared)
      if hidden.contains(id) { names.removeLast(names.count - known) }
    }
  }

  /// What people call an entry of a collection, folded, the longest first.
  static func kinds(_ schema: Schema, _ collection: Int) -> [String] {
    let declared = schema.collections[collection]
    var kinds = (0..<schema.languages.count).map { NameFolding.key(declared.singular[$0]) }
    kinds.sort { $0.utf8.count > $1.utf8.count }
    return kinds
  }

  private mutating func add(
    _ entry: Entry, _ id: EntryID, _ scope: EntryID?, _ declared: Collection
  ) {
    names.append(entry.id)
    insert(NameFolding.key(entry.id), id)
    if let field = declared.titleField {
      add(entry.slots[field].value, id)
      for text in entry.texts {
        if let text, !text.slots.isEmpty { add(text.slots[field].value, id) }
      }
    }
    for field in [declared.aliasField, declared.ambiguousField].compactMap({ $0 }) {
      add(entry.slots[field].value, id)
      for text in entry.texts {
        if let text, !text.slots.isEmpty { add(text.slots[field].value, id) }
      }
    }
    for (index, field) in declared.fields.enumerated() where field.isUnique {
      let value = entry.slots[index].value
      if declared.withinField == nil {
        add(value, id)
      } else {
        for item in value.items { addScoped(item, id, scope) }
      }
    }
  }

  private mutating func addScoped(_ value: FieldValue, _ id: EntryID, _ scope: EntryID?) {
    let key: String
    switch value {
    case .text(let text):
      names.append(text)
      key = NameFolding.key(text)
    case .integer(let number): key = String(number)
    default: return
    }
    // The rank of an entry may well be its number too.
    if scoped[key]?.last?.id != id { scoped[key, default: []].append((id, scope)) }
  }

  private mutating func add(_ value: FieldValue, _ id: EntryID) {
    for item in value.items {
      switch item {
      case .text(let text):
        names.append(text)
        insert(NameFolding.key(text), id)
      case .integer(let number): insert(String(number), id)
      default: break
      }
    }
  }

  mutating func insert(_ key: String, _ id: EntryID) {
    // The place of a name is looked for once.
    Self.add(id, to: &byKey[key])
  }

  private static func add(_ id: EntryID, to match: inout Match?) {
    switch match {
    case nil: match = .one(id)
    case .one(let other): if other != id { match = .several([other, id]) }
    case .several(let others): if others.last != id { match = .several(others + [id]) }
    }
  }

  /// What a written name leads to: the file name first, then any other name. From an entry that
  /// belongs to a plan, a number is that of an entry of the same plan.
  func match(_ words: String, from scope: EntryID? = nil) -> Match? {
    if let id = byID[words] { return .one(id) }
    let key = NameFolding.key(words)
    if let match = byKey[key] ?? number(key, scope) { return match }
    // “Action 4”, « axe n° 2 »
    for kind in kinds where key.hasPrefix(kind) {
      var rest = key.dropFirst(kind.count)
      if rest.first == "n" { rest = rest.dropFirst() }
      if !rest.isEmpty, rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(rest),
        let match = byKey[String(number)] ?? self.number(String(number), scope)
      {
        return match
      }
    }
    return nil
  }

  private func number(_ key: String, _ scope: EntryID?) -> Match? {
    guard let all = scoped[key] else { return nil }
    let own = scope == nil ? all : all.filter { $0.scope == scope }
    switch own.count {
    case 0: return nil
    case 1: return .one(own[0].id)
    default: return .several(own.map(\.id))
    }
  }

  /// The entry of a file name.
  func entry(id: String) -> EntryID? { byID[id] }
}
