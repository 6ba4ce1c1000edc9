import BalisePlan

/// The entries that have most in common with another: the partners and themes that both name, or
/// the actions that name both.
struct SeeAlso {
  let model: SiteModel
  let id: EntryID

  /// How many are shown.
  private static let count = 4
  /// What more entries than this name has them have nothing in common.
  private static let widest = 64

  /// The nearest first: what few name counts for more. Those that it names, and those that name it,
  /// stand on its page already.
  var entries: [EntryID] {
    var linked: Set<EntryID> = [id]
    for inverse in model.schema.inversesOfCollection[model.entry(id).collection] {
      linked.formUnion(model.plan.pointing(inverse, at: id))
    }
    var shared: [EntryID: (things: Int, weight: Int)] = [:]
    let named = namedTogether(&linked)
    for target in named {
      let others = sharers(of: target)
      guard (2...Self.widest).contains(others.count) else { continue }
      for other in others where !linked.contains(other) {
        let known = shared[other] ?? (0, 0)
        shared[other] = (known.things + 1, known.weight + 1000 / others.count)
      }
    }
    for source in sharers(of: id) {
      let others = fellows(named: source)
      guard (2...Self.widest).contains(others.count) else { continue }
      for other in others where !linked.contains(other) {
        let known = shared[other] ?? (0, 0)
        shared[other] = (known.things + 1, known.weight + 1000 / others.count)
      }
    }
    // One thing in common is chance, unless hardly anybody else has it.
    let near = shared.filter { $1.things > 1 || $1.weight >= 250 }
      .sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
    for (one, next) in zip(near, near.dropFirst()).prefix(Self.count)
    where one.value.weight == next.value.weight {
      noteOrder(of: one.key, and: next.key)
    }
    return near.prefix(Self.count).map(\.key)
  }

  /// Of two that are as near, the order of their collection says which comes first.
  private func noteOrder(of one: EntryID, and other: EntryID) {
    let ranges = model.plan.plan.ranges
    for collection in model.schema.collections.indices
    where ranges.contains(one, in: collection) && ranges.contains(other, in: collection) {
      model.noteOrder(of: collection)
    }
  }

  /// What it names in lists, such as partners and themes: a reference to one thing alone says where
  /// it belongs, which all its neighbours share.
  private func namedTogether(_ linked: inout Set<EntryID>) -> [EntryID] {
    let entry = model.entry(id)
    var named: [EntryID] = []
    for (field, slot) in zip(model.schema.collections[entry.collection].fields, entry.slots)
    where !field.isPrivate && field.reference != nil {
      let targets = slot.value.items.flatMap(\.targets)
      linked.formUnion(targets)
      if field.isMany { named += targets }
    }
    return Self.each(named)
  }

  /// The entries of the same collection that an entry names in its lists: those who work together.
  private func fellows(named source: EntryID) -> [EntryID] {
    let (ranges, collection) = (model.plan.plan.ranges, model.entry(id).collection)
    let entry = model.entry(source)
    var found: [EntryID] = []
    for (field, slot) in zip(model.schema.collections[entry.collection].fields, entry.slots)
    where !field.isPrivate && field.isMany && field.reference != nil {
      for item in slot.value.items {
        found += item.targets.filter { ranges.contains($0, in: collection) }
      }
    }
    return Self.each(found)
  }

  /// The entries that name a thing in a list.
  private func sharers(of target: EntryID) -> [EntryID] {
    let collection = model.entry(target).collection
    var found: [EntryID] = []
    for inverse in model.schema.inversesOfCollection[collection] {
      let relation = model.schema.inverses[inverse]
      guard model.schema.collections[relation.source].fields[relation.field].isMany else {
        continue
      }
      found += model.plan.pointing(inverse, at: target)
    }
    return Self.each(found)
  }

  // Lists of this kind are short and asked for by the thousand: sorting them costs less than a set.
  /// Each entry once, in order.
  private static func each(_ entries: [EntryID]) -> [EntryID] {
    let sorted = entries.sorted { $0.index < $1.index }
    var each: [EntryID] = []
    each.reserveCapacity(sorted.count)
    for entry in sorted where each.last?.index != entry.index { each.append(entry) }
    return each
  }
}
