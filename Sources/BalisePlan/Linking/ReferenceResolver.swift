/// A name that means nothing, or several things.
struct ReferenceFailure: Sendable {
  let reference: Reference
  let type: ReferenceType
  /// The collections it may lead to.
  let collections: [Int]
  /// The entries it may mean; empty when it means none.
  let homonyms: [EntryID]
  /// Its field takes a list.
  var isListed = false
}

/// Finds what a written name means.
struct ReferenceResolver: Sendable {
  let plan: Plan
  /// The names of each collection; behind a reference, because each name of each entry asks one.
  private let tables: [Names]

  private final class Names: Sendable {
    private let table: NameTable
    init(_ table: NameTable) { self.table = table }

    // Here the table is read where it stands: to hand it out is to copy it.
    func match(_ words: String, from scope: EntryID?) -> NameTable.Match? {
      table.match(words, from: scope)
    }
  }

  init(plan: Plan, tables: [NameTable]) {
    self.plan = plan
    self.tables = tables.map(Names.init)
  }

  /// What is known of the entry that names others.
  struct Standing {
    /// What it belongs to: of several homonyms, those that belong there too are meant.
    let scope: EntryID?
    /// It belongs to something that could not be found, which was told: its numbers may be
    /// anybody's.
    let isAdrift: Bool
    /// The field says what the entry belongs to, which has to be known.
    var isScope = false
  }

  /// The same value with every reference resolved, in groups of fields too.
  func resolve(
    _ value: FieldValue, of field: Field, _ standing: Standing,
    _ failures: inout [ReferenceFailure]
  ) -> FieldValue {
    switch value {
    case .list(let values):
      return .list(
        values.map { value in
          let known = failures.count
          let resolved = resolve(value, of: field, standing, &failures)
          if case .reference = value, failures.count > known {
            for index in known..<failures.count { failures[index].isListed = true }
          }
          return resolved
        })
    case .reference(let reference):
      guard let type = field.reference else { return value }
      return .reference(resolve(reference, type, standing, &failures))
    case .group(let values):
      guard let group = field.group else { return value }
      return .group(
        zip(values, group.fields).map { value, field in
          resolve(value, of: field, standing, &failures)
        })
    default: return value
    }
  }

  private func resolve(
    _ reference: Reference, _ type: ReferenceType, _ standing: Standing,
    _ failures: inout [ReferenceFailure]
  ) -> Reference {
    var result = reference
    if !reference.members.isEmpty {
      result = reference.with(
        members: reference.members.map { resolve($0, type, standing, &failures) })
    }
    guard reference.target == .unknown else {
      return standing.isScope ? result : reference.asUnsaid ?? result
    }
    // Every link of a plan passes here: what only failures need is not made for each.
    for target in type.targets {
      guard let collection = plan.schema.collection(target) else { continue }
      switch tables[collection].match(reference.words, from: standing.scope) {
      case nil: continue
      case .one(let id): return result.with(target: .entry(id))
      case .several(let ids):
        if let id = near(ids, standing) { return result.with(target: .entry(id)) }
        let scopes = Set(ids.map { plan.scope(of: $0) })
        if !standing.isAdrift || scopes.count == 1 {
          failures.append(
            ReferenceFailure(
              reference: reference, type: type, collections: collections(of: type), homonyms: ids))
        }
        return result
      }
    }
    if !standing.isScope, let unsaid = reference.asUnsaid { return unsaid }
    // A collection that is missing, or whose schema cannot be read, was told where it is named.
    let collections = collections(of: type)
    if collections.count == type.targets.count {
      failures.append(
        ReferenceFailure(
          reference: reference, type: type, collections: collections, homonyms: []))
    }
    return result
  }

  /// The collections that a reference may lead to.
  private func collections(of type: ReferenceType) -> [Int] {
    type.targets.compactMap { plan.schema.collection($0) }
  }

  /// The only one of several entries that belongs where the one that names it does.
  private func near(_ ids: [EntryID], _ standing: Standing) -> EntryID? {
    guard let scope = standing.scope else { return nil }
    let own = ids.filter { plan.scope(of: $0) == scope }
    return own.count == 1 ? own[0] : nil
  }
}
