import BalisePlan

extension PageModel {
  /// The entries of a collection in the order in which a reader of a language looks for them: what
  /// stands in the order of titles, in that of their titles in this language.
  func listed(_ collection: Int, _ language: Int) -> [EntryID] {
    let ids = plan.plan.ranges[collection].map(EntryID.init)
    guard let order = site.titleOrder(collection, language) else { return ids }
    if schema.collections[collection].withinField == nil {
      for id in ids { site.noteName(of: id) }
    } else {
      // Entries that belong together stand together: what each belongs to is read, too.
      site.noteNames(of: collection)
    }
    return order.ids
  }
}

extension SiteModel {
  /// The entry that stands right before or behind another one in such a list.
  func neighbour(_ side: Side, of id: EntryID, _ language: Int) -> EntryID? {
    PlanReads.note(plan.plan.reads.neighbours(Int(id.index)))
    return PlanReads.unnoted { neighbour(side.rawValue, of: id, language) }
  }

  /// Before or behind an entry.
  enum Side: Int {
    case before = -1
    case behind = 1
  }

  private func neighbour(_ step: Int, of id: EntryID, _ language: Int) -> EntryID? {
    let collection = entry(id).collection
    let found: EntryID?
    if let order = titleOrder(collection, language) {
      found = order.neighbour(step, of: id)
    } else {
      let index = Int(id.index) + step
      found = plan.plan.ranges[collection].contains(index) ? EntryID(index) : nil
    }
    // The first action of a plan does not follow the last of another.
    guard let found, schema.collections[collection].withinField != nil else { return found }
    return plan.plan.scope(of: found) == plan.plan.scope(of: id) ? found : nil
  }
}
