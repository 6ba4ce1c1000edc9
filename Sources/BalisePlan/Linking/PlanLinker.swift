package import BaliseDiagnostics
import BaliseText
package import BaliseValues

/// Resolves every name of a plan and computes every inverse, each in one pass.
package enum PlanLinker {
  /// The linked plan; every name that means nothing, or two things, is an error at its place.
  /// What is personal and not public on the day given is no longer in it.
  package static func link(_ plan: Plan, today: Day? = nil) -> Checked<LinkedPlan> {
    var publication = PublicationFilter(schema: plan.schema, today: today)
    let hidden = publication.hiddenNames(in: plan)
    let tables = plan.schema.collections.indices.map {
      NameTable(plan: plan, collection: $0, hidden: hidden)
    }
    var linked = plan
    var diagnostics: [Diagnostic] = []
    var resolver = ReferenceResolver(plan: plan, tables: tables)
    for (range, collection) in zip(plan.ranges, plan.schema.collections) {
      let fields = collection.fields.enumerated().filter { mayRefer($0.element) }
      for index in range {
        let file = plan.entries[index].file
        resolver.scope = plan.scope(of: EntryID(index))
        resolver.isAdrift = resolver.scope == nil && isAdrift(plan.entries[index], collection)
        for (number, field) in fields {
          let value = plan.entries[index].slots[number].value
          if value.isEmpty { continue }
          linked.entries[index].slots[number].value = resolver.resolve(
            value, type: field.type, in: file, &diagnostics)
        }
      }
    }
    publication.apply(to: &linked)
    let inverses = linked.schema.inverses.map { inverse in
      table(inverse, in: linked)
    }
    return Checked(
      LinkedPlan(
        plan: linked, inverses: inverses, tables: tables, people: publication.records,
        untitled: Set(publication.withheldTitles.keys)), diagnostics)
  }

  /// True for an entry whose mistake about what it belongs to was told.
  private static func isAdrift(_ entry: Entry, _ collection: Collection) -> Bool {
    guard let field = collection.withinField else { return false }
    return collection.fields[field].isRequired || !entry.slots[field].value.isEmpty
  }

  private static func mayRefer(_ field: Field) -> Bool {
    switch field.type {
    case is ReferenceType: true
    case let type as GroupType: type.fields.contains(where: mayRefer)
    default: false
    }
  }

  private static func table(_ inverse: Schema.Inverse, in plan: Plan) -> InverseTable {
    let targets = plan.ranges[inverse.target]
    var pairs: [(target: Int, source: EntryID)] = []
    for source in plan.ranges[inverse.source] {
      let first = pairs.count
      for item in plan.entries[source].slots[inverse.field].value.items {
        guard case .reference(let reference) = item else { continue }
        for case .entry(let id) in [reference.target] + reference.members.map(\.target)
        where targets.contains(Int(id.index)) {
          let target = Int(id.index) - targets.lowerBound
          // An entry that names another twice points at it once.
          if !pairs[first...].contains(where: { $0.target == target }) {
            pairs.append((target, EntryID(source)))
          }
        }
      }
    }
    return InverseTable(targets: targets.count, pairs: pairs)
  }
}
