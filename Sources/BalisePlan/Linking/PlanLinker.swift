package import BaliseDiagnostics
import BaliseText
package import BaliseValues

// Entries are resolved apart from each other, by all workers. What is wrong is worded afterwards and
// in order, because how many suggestions are looked for depends on the names before.

/// Resolves every name of a plan and computes every inverse, each in one pass.
package enum PlanLinker {
  /// The linked plan; every name that means nothing, or two things, is an error at its place.
  /// What is personal and not public on the day given is no longer in it.
  package static func link(
    _ plan: Plan, today: Day? = nil, spreading workers: some WorkSpreading = InTurn()
  ) -> Checked<LinkedPlan> {
    var publication = PublicationFilter(schema: plan.schema, today: today)
    let hidden = publication.hiddenNames(in: plan)
    let tables = workers.map(plan.schema.collections.count) {
      NameTable(plan: plan, collection: $0, hidden: hidden)
    }
    let resolver = ReferenceResolver(plan: plan, tables: tables)
    let fields = plan.schema.collections.map(referring)
    let resolved = workers.map(plan.entries.count) { index in
      resolve(EntryID(index), fields[plan.entries[index].collection], resolver)
    }
    let isBroken = resolved.contains { !$0.failures.isEmpty }
    var wording = ReferenceWording(
      plan: plan, tables: tables,
      formerNames: isBroken ? FormerNames(plan, hidden: hidden) : FormerNames(plan.schema))
    var diagnostics: [Diagnostic] = []
    var linked = plan
    for (index, result) in resolved.enumerated() {
      linked.entries[index] = result.entry
      // Of an entry that names a draft, what is told stands in the file of the draft.
      for failure in result.failures.prefix(MistakeLimits.perFile) {
        let file = result.entry.file
        if MistakeLimits.isReached(diagnostics, in: file.path) { break }
        let diagnostic = wording.diagnostic(
          failure, in: file, from: plan.scope(of: EntryID(index)))
        if let diagnostic { diagnostics.append(diagnostic) }
      }
      for repeated in result.repeats.prefix(MistakeLimits.perFile) {
        diagnostics.append(repeated.diagnostic(in: result.entry.file))
      }
    }
    publication.apply(to: &linked)
    let whole = linked
    let inverses = workers.map(whole.schema.inverses.count) { number in
      table(whole.schema.inverses[number], in: whole)
    }
    return Checked(
      LinkedPlan(
        plan: whole, inverses: inverses, tables: tables, people: publication.records,
        untitled: Set(publication.withheldTitles.keys)), diagnostics)
  }

  /// An entry with its references resolved, those that lead nowhere, and those that lead where another
  /// one does.
  static func resolve(
    _ id: EntryID, _ resolver: ReferenceResolver
  ) -> (entry: Entry, failures: [ReferenceFailure], repeats: [RepeatedName]) {
    let collection = resolver.plan.entries[Int(id.index)].collection
    return resolve(id, referring(resolver.plan.schema.collections[collection]), resolver)
  }

  private static func resolve(
    _ id: EntryID, _ fields: [Int], _ resolver: ReferenceResolver
  ) -> (entry: Entry, failures: [ReferenceFailure], repeats: [RepeatedName]) {
    let entry = resolver.plan.entries[Int(id.index)]
    guard !fields.isEmpty else { return (entry, [], []) }
    let collection = resolver.plan.schema.collections[entry.collection]
    let scope = resolver.plan.scope(of: id)
    var standing = ReferenceResolver.Standing(
      scope: scope, isAdrift: scope == nil && isAdrift(entry, collection))
    var slots = entry.slots
    var failures: [ReferenceFailure] = []
    var repeats: [RepeatedName] = []
    for number in fields where !slots[number].isEmpty {
      standing.isScope = number == collection.withinField
      slots[number].value = resolver.resolve(
        slots[number].value, of: collection.fields[number], standing, &failures)
      RepeatedNames.find(in: slots[number].value, &repeats)
    }
    return (entry.with(slots: slots), failures, repeats)
  }

  /// True for an entry whose mistake about what it belongs to was told.
  private static func isAdrift(_ entry: Entry, _ collection: Collection) -> Bool {
    guard let field = collection.withinField else { return false }
    return collection.fields[field].isRequired || !entry.slots[field].isEmpty
  }

  /// The fields of a collection that may name entries.
  static func referring(_ collection: Collection) -> [Int] {
    collection.fields.indices.filter { mayRefer(collection.fields[$0]) }
  }

  private static func mayRefer(_ field: Field) -> Bool {
    field.reference != nil || field.group?.fields.contains(where: mayRefer) == true
  }

  /// Who points at whom by an inverse.
  static func table(_ inverse: Schema.Inverse, in plan: Plan) -> InverseTable {
    let targets = plan.ranges[inverse.target]
    var pairs: [(target: Int, source: EntryID)] = []
    for source in plan.ranges[inverse.source] {
      let first = pairs.count
      func add(_ reference: Reference) {
        guard case .entry(let id) = reference.target, targets.contains(Int(id.index)) else {
          return
        }
        let target = Int(id.index) - targets.lowerBound
        // An entry that names another twice points at it once.
        if !pairs[first...].contains(where: { $0.target == target }) {
          pairs.append((target, EntryID(source)))
        }
      }
      for item in plan.entries[source].slots[inverse.field].value.items {
        guard case .reference(let reference) = item else { continue }
        add(reference)
        for member in reference.members { add(member) }
      }
    }
    return InverseTable(targets: targets.count, pairs: pairs)
  }
}
