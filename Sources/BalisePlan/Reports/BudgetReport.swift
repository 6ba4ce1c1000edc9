package import BaliseValues

/// What the means of a plan add up to: as a whole, per collection and per group, with the lines of
/// every figure. Exact, and the same whatever the order of the files.
package struct BudgetReport: Sendable {
  /// The means of one collection.
  package struct Part: Sendable {
    /// The collection.
    package let collection: Int
    /// What its entries belong to, where the collection says so.
    package let scope: EntryID?
    /// The entries.
    package let entries: [EntryID]
    /// What its means add up to.
    package let sum: Sum
    /// The same by group of its index; empty when it has none.
    package let groups: [Group]
    /// True when an entry stands in several groups: their sums say more than the whole.
    package let overlaps: Bool
  }

  /// The means of a group of entries.
  package struct Group: Sendable {
    /// The group.
    package let group: EntryGroup
    /// What its means add up to.
    package let sum: Sum
  }

  /// What the means of some entries add up to.
  package struct Sum: Sendable {
    /// The figures; lines are indexes into the report's.
    package let total: BudgetTotal
    /// The entries by what they say of their means; standings nobody has are left out.
    package let standings: [(standing: MeansStanding, entries: [EntryID])]
    /// How many entries there are.
    package let count: Int
  }

  /// Every means of the plan.
  package let lines: ReportLines<Resource>
  /// The sum over the whole plan.
  package let sum: Sum
  /// The collections whose entries state means.
  package let parts: [Part]

  init(_ plan: Plan, groups: [[EntryGroup]]) {
    let lines = PlanValues.resources.lines(of: plan)
    let collections = plan.schema.collections.indices.filter { !lines.fields[$0].isEmpty }
    self.lines = lines
    parts = collections.flatMap { collection in
      EntryScopes.scopes(of: collection, in: plan).map { scope, entries in
        Self.part(collection, scope, entries, groups[collection], lines)
      }
    }
    sum =
      parts.count == 1
      ? parts[0].sum
      : Self.sum(of: collections.flatMap { plan.ranges[$0].map { EntryID($0) } }, lines)
  }

  private static func part(
    _ collection: Int, _ scope: EntryID?, _ entries: [EntryID], _ groups: [EntryGroup],
    _ lines: ReportLines<Resource>
  ) -> Part {
    let own = Set(entries)
    let groups = groups.compactMap { group -> Group? in
      let inside = group.entries.filter(own.contains)
      return inside.isEmpty && !group.entries.isEmpty
        ? nil
        : Group(
          group: EntryGroup(key: group.key, entries: inside), sum: sum(of: inside, lines))
    }
    return Part(
      collection: collection, scope: scope, entries: entries, sum: sum(of: entries, lines),
      groups: groups,
      overlaps: groups.reduce(0) { $0 + $1.group.entries.count } > entries.count)
  }

  /// True when the whole is a sum that means something: the means of one plan, not of several.
  package var addsUp: Bool { parts.allSatisfy { $0.scope == parts.first?.scope } }

  /// True when some field of the plan is for means.
  package var isMeaningful: Bool { !parts.isEmpty }

  /// What an entry says of its means.
  package func standing(of entry: EntryID) -> MeansStanding {
    MeansStanding(lines.lines(of: entry).lazy.map(\.original))
  }

  /// The sum over some entries, each counted once.
  package func sum(of entries: some Sequence<EntryID>) -> Sum { Self.sum(of: entries, lines) }

  private static func sum(
    of entries: some Sequence<EntryID>, _ lines: ReportLines<Resource>
  ) -> Sum {
    var numbered: [(id: Int, resource: Resource)] = []
    var standings: [MeansStanding: [EntryID]] = [:]
    var count = 0
    for entry in entries {
      let range = lines.range(of: entry)
      numbered += range.map { ($0, lines.all[$0].original) }
      standings[MeansStanding(range.lazy.map { lines.all[$0].original }), default: []].append(entry)
      count += 1
    }
    return Sum(
      total: BudgetTotal(of: numbered),
      standings: MeansStanding.allCases.compactMap { standing in
        standings[standing].map { (standing, $0) }
      }, count: count)
  }
}
