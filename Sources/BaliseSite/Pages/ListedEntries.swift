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

  /// The entry that stands so many steps behind another one in such a list.
  func neighbour(_ step: Int, of id: EntryID, _ language: Int) -> EntryID? {
    let collection = plan.entry(id).collection
    let range = plan.plan.ranges[collection]
    let found: EntryID?
    if let order = site.titleOrder(collection, language) {
      site.noteNames(of: collection)
      found = order.neighbour(step, of: id)
    } else {
      let index = Int(id.index) + step
      found = range.contains(index) ? EntryID(index) : nil
    }
    // The first action of a plan does not follow the last of another.
    guard let found, schema.collections[collection].withinField != nil else { return found }
    return plan.plan.scope(of: found) == plan.plan.scope(of: id) ? found : nil
  }
}
