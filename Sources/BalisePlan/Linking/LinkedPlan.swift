// A class, because every page holds it: a copy is one count, and it is read where it stands.

/// A plan whose names are resolved and whose inverses are computed.
package final class LinkedPlan: Sendable {
  /// The schema and the entries; every reference that could be resolved has its target.
  package let plan: Plan
  /// For each inverse of the schema, the pointing entries of every entry of the target collection.
  let inverses: [InverseTable]
  /// Every name of every collection.
  let tables: [NameTable]
  /// What the plan holds of persons, shown or withheld.
  package let people: [PersonalRecord]
  /// The entries whose title is withheld: what stands in its place is no name.
  package let untitled: Set<EntryID>
  /// Who knows the plan, where it was not read whole.
  let source: (any PlanSource)?
  private let readNames = ReadNames()

  init(
    plan: Plan, inverses: [InverseTable], tables: [NameTable], people: [PersonalRecord],
    untitled: Set<EntryID>
  ) {
    self.plan = plan
    self.inverses = inverses
    self.tables = tables
    self.people = people
    self.untitled = untitled
    source = nil
  }

  /// A plan whose entries are read when they are looked at: one that withholds nothing of persons.
  package init(
    _ source: any PlanSource, schema: Schema, ranges: [Range<Int>], scopes: [EntryID?]
  ) {
    plan = Plan(
      schema: schema, entries: PlanEntries(source), ranges: PlanRanges(ranges),
      drafts: ranges.map { _ in DraftNames() }, unreadCollections: [], scopes: scopes)
    (inverses, tables, people, untitled) = ([], [], [], [])
    self.source = source
  }

  /// The same plan with other texts of some entries, by number: no value of them may be another.
  package func with(texts entries: [Int: Entry]) -> LinkedPlan {
    var plan = plan
    for (number, entry) in entries { plan.entries[number] = entry }
    return LinkedPlan(
      plan: plan, inverses: inverses, tables: tables, people: people, untitled: untitled)
  }

  /// The collections and languages.
  package var schema: Schema { plan.schema }

  /// An entry. Who asks the plan itself from another module gets a copy of all its parts.
  package func entry(_ id: EntryID) -> Entry { plan.entries[Int(id.index)] }

  /// The entries that point at an entry by an inverse (an index into `schema.inverses`), in order.
  package func pointing(_ inverse: Int, at entry: EntryID) -> ArraySlice<EntryID> {
    PlanReads.note(plan.reads.pointing(Int(entry.index)))
    if let source { return source.pointing(inverse, at: entry)[...] }
    let place = plan.ranges.place(of: entry, in: schema.inverses[inverse].target)
    return inverses[inverse].sources(of: place)
  }

  /// The entry of a collection with a file name.
  package func entry(id: String, collection: Int) -> EntryID? {
    let found =
      if let source { source.entry(id: id, collection: collection) } else {
        tables[collection].entry(id: id)
      }
    // An entry that is there is found whatever others there are.
    PlanReads.note(found.map { plan.reads.name(Int($0.index)) } ?? plan.reads.range(collection))
    return found
  }

  /// The entries that a written name means in a collection: none, one, or several homonyms.
  /// A number is that of an entry which belongs where the one that names it does.
  package func entries(
    named words: String, collection: Int, from scope: EntryID? = nil
  ) -> [EntryID] {
    PlanReads.note(plan.reads.names(collection))
    if let source, let id = source.entry(id: words, collection: collection) { return [id] }
    return switch table(collection).match(words, from: scope) {
    case nil: []
    case .one(let id): [id]
    case .several(let ids): ids
    }
  }

  /// The entry of a collection that is meant by a name and not published.
  package func draft(named words: String, collection: Int, from scope: EntryID? = nil) -> Draft? {
    PlanReads.note(plan.reads.names(collection))
    if let source {
      source.miss()
      return nil
    }
    return plan.draft(named: words, in: [collection], from: scope, tables)
  }

  private func table(_ collection: Int) -> NameTable {
    guard let source else { return tables[collection] }
    return readNames.table(collection) {
      NameTable(source.names(of: collection), plan, collection: collection)
    }
  }

  /// Names and ids known in a collection, for suggestions.
  package func names(collection: Int) -> [String] {
    PlanReads.note(plan.reads.names(collection))
    if let source {
      source.miss()
      return []
    }
    return tables[collection].names
  }
}

/// One inverse in two flat arrays: the sources of entry *i* stand at `starts[i]..<starts[i + 1]`.
struct InverseTable: Sendable {
  private let starts: [Int32]
  private let list: [EntryID]

  /// Makes the table from pairs (target position, source) in order of source.
  init(targets: Int, pairs: [(target: Int, source: EntryID)]) {
    var starts = [Int32](repeating: 0, count: targets + 1)
    for pair in pairs { starts[pair.target + 1] += 1 }
    for index in 0..<targets { starts[index + 1] += starts[index] }
    var next = starts
    var list = [EntryID](repeating: EntryID(0), count: pairs.count)
    for pair in pairs {
      list[Int(next[pair.target])] = pair.source
      next[pair.target] += 1
    }
    self.starts = starts
    self.list = list
  }

  /// Where the sources of each target begin, and all sources: the table as numbers.
  var numbers: (starts: [Int32], sources: [EntryID]) { (starts, list) }

  func sources(of target: Int) -> ArraySlice<EntryID> {
    list[Int(starts[target])..<Int(starts[target + 1])]
  }
}
