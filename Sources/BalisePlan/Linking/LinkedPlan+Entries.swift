// Most saves of an editor change a text or a fact of one entry: the plan is not linked again for them.

extension LinkedPlan {
  /// The same plan with other values of some entries, by number, whose names are not linked yet, and
  /// whether what they name is other than it was. Nil when more than these entries may change: one is
  /// found or ordered otherwise now, or says something of persons, or there is something to say of what
  /// it names.
  package func with(entries: [Int: Entry]) -> (plan: LinkedPlan, movesLinks: Bool)? {
    guard source == nil, untitled.isEmpty else { return nil }
    var next = plan
    for (number, entry) in entries {
      let old = plan.entries[number]
      guard !schema.collections[entry.collection].fields.contains(where: \.holdsPersonal),
        EntryStanding(old, schema) == EntryStanding(entry, schema)
      else { return nil }
      next.entries[number] = entry
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
    return (plan, !moved.isEmpty)
  }
}
