import BalisePlan
import BaliseTemplates

/// The entries of a collection with a calendar, by where they stand on the day of the build.
struct DatedLists {
  let model: PageModel
  let collection: Int
  let language: Int

  /// The names of the lists, in slot order.
  static func names(_ collection: String) -> [(String, TemplateShape)] {
    let entries = TemplateShape.list(.object(ShapeName.entry(collection)))
    return [("upcoming", entries), ("past", entries), ("undated", entries)]
  }

  /// A list by its place among the names.
  func value(_ slot: Int) -> TemplateValue {
    let standings: [PlanDates.Standing] = [.upcoming, .past, .undated]
    guard standings.indices.contains(slot) else { return .missing }
    let entries = model.dates.entries(of: collection, standings[slot], in: model.plan)
    return .items(EntryItems(model: model, ids: entries, language: language))
  }
}
