/// Who can answer for an entry: those its schema says to ask, in that order.
struct Respondents {
  private let plan: Plan
  /// Collections whose entries are asked by others: each of them answers for itself.
  private let answering: Set<String>

  init(_ plan: Plan) {
    self.plan = plan
    var answering: Set<String> = []
    for collection in plan.schema.collections {
      for field in collection.askedFields {
        if let type = collection.fields[field].reference {
          answering.formUnion(type.targets)
        }
      }
    }
    self.answering = answering
  }

  /// The entries to ask, and the field that names them (nil for an entry that answers itself).
  func people(for id: EntryID) -> (entries: [EntryID], field: Int?) {
    let entry = plan.entries[Int(id.index)]
    let collection = plan.schema.collections[entry.collection]
    for field in collection.askedFields {
      let named = Self.named(in: entry.slots[field].value)
      if !named.isEmpty { return (named, field) }
    }
    return answering.contains(collection.id) ? ([id], nil) : ([], nil)
  }

  private static func named(in value: FieldValue) -> [EntryID] {
    var result: [EntryID] = []
    var seen: Set<EntryID> = []
    for case .reference(let reference) in value.items {
      for case .entry(let id) in [reference.target] + reference.members.map(\.target)
      where seen.insert(id).inserted {
        result.append(id)
      }
    }
    return result
  }
}
