import BaliseDiagnostics

/// Puts the entries that belong to the same entry together: the actions of one plan after those of
/// another, each with its own numbers.
enum EntryScoping {
  /// Sorts them, notes what each belongs to, and says which values they share.
  static func apply(to plan: inout Plan) -> [Diagnostic] {
    let scoped = plan.schema.collections.indices.filter { plan.schema.withinTarget($0) != nil }
    guard !scoped.isEmpty else { return [] }
    plan.scopes = [EntryID?](repeating: nil, count: plan.entries.count)
    var diagnostics: [Diagnostic] = []
    for collection in scoped {
      guard let target = plan.schema.withinTarget(collection) else { continue }
      for index in plan.ranges[target] { plan.scopes[index] = EntryID(index) }
      sort(collection, under: target, &plan)
      // A number that nobody has may be that of an entry whose plan could not be found.
      if isAdrift(among: collection, plan) { plan.unreadCollections.insert(collection) }
      diagnostics += uniqueness(collection, plan)
    }
    return diagnostics
  }

  /// In the order of what they belong to; those that belong to nothing come last.
  private static func sort(_ collection: Int, under target: Int, _ plan: inout Plan) {
    let declared = plan.schema.collections[collection]
    let names = NameTable(plan: plan, collection: target)
    let range = plan.ranges[collection]
    var order: [(scope: Int32, index: Int)] = []
    for index in range {
      var scope = Int32.max
      if let words = plan.entries[index].scopeWords(declared),
        case .one(let id)? = names.match(words)
      {
        scope = id.index
      }
      order.append((scope, index))
    }
    order.sort { $0 < $1 }
    let sorted = order.map { plan.entries[$0.index] }
    plan.entries.reorder(range, as: sorted)
    for (index, scope) in zip(range, order) where scope.scope != .max {
      plan.scopes[index] = EntryID(Int(scope.scope))
    }
  }

  /// True when some entry names what it belongs to and that could not be found, which is told.
  private static func isAdrift(among collection: Int, _ plan: Plan) -> Bool {
    guard let field = plan.schema.collections[collection].withinField else { return false }
    return plan.ranges[collection].contains {
      plan.scopes[$0] == nil && !plan.entries[$0].slots[field].isEmpty
    }
  }

  private static func isAdrift(_ collection: Int, _ plan: Plan) -> Bool {
    let declared = plan.schema.collections[collection]
    guard let field = declared.withinField else { return false }
    return declared.fields[field].isRequired
      || plan.ranges[collection].contains {
        plan.scopes[$0] == nil && !plan.entries[$0].slots[field].isEmpty
      }
  }

  private static func uniqueness(_ collection: Int, _ plan: Plan) -> [Diagnostic] {
    let range = plan.ranges[collection]
    var diagnostics: [Diagnostic] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, plan.scopes[end] == plan.scopes[start] { end += 1 }
      // Entries whose plan could not be found, which is told, need not share one.
      if plan.scopes[start] != nil || !isAdrift(collection, plan) {
        diagnostics += Uniqueness.diagnostics(
          Array(plan.entries[start..<end])[...], plan.schema.collections[collection])
      }
      start = end
    }
    return diagnostics
  }
}

extension Entry {
  /// The name of what the entry belongs to, as written; nil when none is, or none that is decided.
  func scopeWords(_ declared: Collection) -> String? {
    guard let field = declared.withinField, case .reference(let reference) = slots[field].value
    else { return nil }
    return switch reference.target {
    case .group, .undecided, .unsaid: nil
    case .entry, .unknown: reference.words
    }
  }
}
