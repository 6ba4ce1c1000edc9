/// Entries that belong together, such as the actions of one plan.
package enum EntryScopes {
  /// The entries of a collection by what they belong to, in order; all of them, belonging to
  /// nothing, where the collection does not say.
  package static func scopes(
    of collection: Int, in plan: Plan
  ) -> [(scope: EntryID?, entries: [EntryID])] {
    let range = plan.ranges[collection]
    guard plan.schema.collections[collection].withinField != nil, !range.isEmpty else {
      return [(nil, range.map { EntryID($0) })]
    }
    var result: [(scope: EntryID?, entries: [EntryID])] = []
    for index in range {
      let id = EntryID(index)
      let scope = plan.scope(of: id)
      if result.isEmpty || result[result.count - 1].scope != scope { result.append((scope, [])) }
      result[result.count - 1].entries.append(id)
    }
    return result
  }
}
