// What linking found, as numbers: with these, an entry that is read alone is the entry of the plan.

package import BaliseValues

extension LinkedPlan {
  /// The range of each collection's entries.
  package var ranges: [Range<Int>] { Array(plan.ranges) }

  /// What each entry belongs to; empty when nothing belongs to anything.
  package var scopes: [EntryID?] { plan.scopes }

  /// The names of a collection's entries, but for file names; in no order but that of each name.
  package func nameRows(collection: Int) -> [NameRow] { tables[collection].rows }

  /// The table of an inverse: where the sources of each target begin, and all sources.
  package func numbers(ofInverse inverse: Int) -> (starts: [Int32], sources: [EntryID]) {
    inverses[inverse].numbers
  }
}

extension Entry {
  /// The entry without what it withholds of persons; nil for one whose title is withheld, which
  /// changes others too.
  package func shown(_ schema: Schema, today: Day?) -> Entry? {
    PublicationFilter.shown(self, schema, today: today)
  }

  /// An entry that says nothing, in the place of one that is not known.
  package static func silent(of collection: Int, _ schema: Schema) -> Entry {
    Entry(
      collection: collection, id: "", language: 0,
      slots: schema.collections[collection].fields.map { _ in .absent }, linksMentions: false,
      texts: schema.languages.codes.map { _ in nil })
  }

  /// What its references were found to mean, one after the other.
  package var targets: [Reference.Target] {
    var targets: [Reference.Target] = []
    for slot in slots { Self.collect(slot.value, &targets) }
    return targets
  }

  /// The same entry, whose references mean this; nil when there are more of them, or fewer.
  package func with(targets: [Reference.Target]) -> Entry? {
    var rest = targets[...]
    var slots = slots
    for index in slots.indices where Self.holdsReferences(slots[index].value) {
      slots[index].value = Self.placing(&rest, in: slots[index].value)
    }
    return rest.isEmpty && self.targets.count == targets.count ? with(slots: slots) : nil
  }

  private static func collect(_ value: FieldValue, _ targets: inout [Reference.Target]) {
    switch value {
    case .list(let values), .group(let values):
      for value in values { collect(value, &targets) }
    case .reference(let reference): collect(reference, &targets)
    default: break
    }
  }

  private static func collect(_ reference: Reference, _ targets: inout [Reference.Target]) {
    targets.append(reference.target)
    for member in reference.members { collect(member, &targets) }
  }

  private static func holdsReferences(_ value: FieldValue) -> Bool {
    switch value {
    case .reference: true
    case .list(let values), .group(let values): values.contains(where: holdsReferences)
    default: false
    }
  }

  private static func placing(
    _ rest: inout ArraySlice<Reference.Target>, in value: FieldValue
  ) -> FieldValue {
    switch value {
    case .list(let values): return .list(values.map { placing(&rest, in: $0) })
    case .group(let values): return .group(values.map { placing(&rest, in: $0) })
    case .reference(let reference): return .reference(placing(&rest, in: reference))
    default: return value
    }
  }

  private static func placing(
    _ rest: inout ArraySlice<Reference.Target>, in reference: Reference
  ) -> Reference {
    let target = rest.popFirst() ?? reference.target
    let members = reference.members
    guard !members.isEmpty else { return reference.with(target: target) }
    return reference.with(members: members.map { placing(&rest, in: $0) }, target: target)
  }
}
