import BalisePlan
import BaliseText

/// The entries of a collection in the order of their titles in one language; those that belong
/// together stay together, as in the plan.
struct TitleOrder: Sendable {
  let ids: [EntryID]
  /// Where each entry stands, by its number in the collection.
  private let places: [Int]
  private let first: Int

  init(
    _ collection: Int, _ plan: Plan, language: String, title: (EntryID) -> String
  ) {
    let range = plan.ranges[collection]
    first = range.lowerBound
    ids = EntryScopes.scopes(of: collection, in: plan).flatMap { _, entries in
      entries.map { (key: NameFolding.sortKey(title($0), in: language), id: $0) }
        .sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
    }
    var places = [Int](repeating: 0, count: range.count)
    for (place, id) in ids.enumerated() { places[Int(id.index) - range.lowerBound] = place }
    self.places = places
  }

  /// Some of them in this order.
  func sorted(_ some: [EntryID]) -> [EntryID] {
    some.sorted { places[Int($0.index) - first] < places[Int($1.index) - first] }
  }

  /// The entry so many steps behind another one.
  func neighbour(_ step: Int, of id: EntryID) -> EntryID? {
    let place = places[Int(id.index) - first] + step
    return ids.indices.contains(place) ? ids[place] : nil
  }
}

extension Collection {
  /// True when its entries stand in the order of titles, and in another one for readers of a language:
  /// titles are translated, or letters stand elsewhere in its alphabet.
  func isByTitle(otherwiseIn language: String, than first: String) -> Bool {
    guard let titleField, orderField == nil || orderField == titleField else { return false }
    return fields[titleField].isTranslated || !NameFolding.isSameAlphabet(language, first)
  }
}
