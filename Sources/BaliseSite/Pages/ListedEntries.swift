import BalisePlan
import BaliseText

extension PageModel {
  /// The entries of a collection in the order in which a reader of a language looks for them: what
  /// stands in the order of titles, in that of their titles in this language.
  func listed(_ collection: Int, _ language: Int) -> [EntryID] {
    let ids = plan.plan.ranges[collection].map(EntryID.init)
    // The plan itself is in the order of the first language.
    guard language > 0, ids.count > 1, schema.collections[collection].isByTranslatedTitle else {
      return ids
    }
    return ids.map { (key: NameFolding.sortKey(title($0, language).text), id: $0) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
  }
}

extension Collection {
  /// True when its entries stand in the order of titles that are other ones in other languages.
  fileprivate var isByTranslatedTitle: Bool {
    guard let titleField, fields[titleField].isTranslated else { return false }
    return orderField == nil || orderField == titleField
  }
}
