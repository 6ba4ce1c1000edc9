// Most saves of an editor change a text, a fact or a title of one entry: the plan is not linked again
// for them.

extension LinkedPlan {
  /// A plan in which some entries have other values.
  package struct Replaced {
    /// The plan.
    package let plan: LinkedPlan
    /// What these entries name is other than it was.
    package let movesLinks: Bool
    /// Some of them have other titles.
    package let renames: Bool
  }

  /// The same plan with other values of some entries, by number, whose names are not linked yet. Nil when
  /// more than these entries may change: one is found or ordered otherwise now, another may name it by a
  /// title, or it says something of persons, or there is something to say of what it names.
  package func with(
    entries: [Int: Entry], spreading workers: some WorkSpreading = InTurn()
  ) -> Replaced? {
    guard source == nil, untitled.isEmpty else { return nil }
    var next = plan
    var titles = MovedTitles()
    for (number, entry) in entries {
      let old = plan.entries[number]
      guard !schema.collections[entry.collection].fields.contains(where: \.holdsPersonal),
        EntryStanding(old, schema) == EntryStanding(entry, schema)
      else { return nil }
      titles.add(old, entry, EntryID(number), schema)
      next.entries[number] = entry
    }
    guard entries.keys.allSatisfy({ stands(EntryID($0), in: next) }) else { return nil }
    var tables = tables
    if !titles.isEmpty {
      guard titles.areApart(from: tables), !titles.mayBeNamed(in: plan, spreading: workers) else {
        return nil
      }
      for collection in titles.collections {
        tables[collection] = NameTable(plan: next, collection: collection)
      }
    }
    let resolver = ReferenceResolver(plan: next, tables: tables)
    var moved: Set<Int> = []
    for number in entries.keys {
      let resolved = PlanLinker.resolve(EntryID(number), resolver)
      guard resolved.failures.isEmpty, resolved.repeats.isEmpty else { return nil }
      let (old, new) = (plan.entries[number], resolved.entry)
      next.entries[number] = new
      for (inverse, declared) in schema.inverses.enumerated()
      where declared.source == new.collection
        && old.slots[declared.field].value.items.flatMap(\.targets)
          != new.slots[declared.field].value.items.flatMap(\.targets)
      {
        moved.insert(inverse)
      }
    }
    var inverses = inverses
    for inverse in moved {
      inverses[inverse] = PlanLinker.table(schema.inverses[inverse], in: next)
    }
    let plan = LinkedPlan(
      plan: next, inverses: inverses, tables: tables, people: people, untitled: untitled)
    return Replaced(plan: plan, movesLinks: !moved.isEmpty, renames: !titles.isEmpty)
  }

  /// True when an entry of a plan in the order of this one stands where it belongs.
  private func stands(_ id: EntryID, in plan: Plan) -> Bool {
    let number = Int(id.index)
    let collection = plan.entries[number].collection
    let (declared, language) = (schema.collections[collection], schema.languages.codes[0])
    return [number - 1, number].allSatisfy { first in
      guard plan.ranges[collection].contains(first), plan.ranges[collection].contains(first + 1),
        plan.scope(of: EntryID(first)) == plan.scope(of: EntryID(first + 1))
      else { return true }
      return EntryOrder.precedes(
        plan.entries[first], plan.entries[first + 1], declared, in: language)
    }
  }
}
