import BalisePlan
import BaliseTemplates

/// A list of entries as templates see it: what lists of links show is answered without making
/// anything for an entry.
final class EntryItems: TemplateItems {
  let model: PageModel
  /// A slice, because the entries that point at one stand in a table of all of them.
  let ids: ArraySlice<EntryID>
  let language: Int

  init(model: PageModel, ids: ArraySlice<EntryID>, language: Int) {
    self.model = model
    self.ids = ids
    self.language = language
  }

  convenience init(model: PageModel, ids: [EntryID], language: Int) {
    self.init(model: model, ids: ids[...], language: language)
  }

  var count: Int { ids.count }

  func value(_ slot: Int, of item: Int) -> TemplateValue {
    switch EntryName(rawValue: slot) {
    case .title: model.titleValue(id(item), language)
    case .url: .path(model.path(id(item), language))
    default: entry(item).value(slot)
    }
  }

  func write(_ slot: Int, of item: Int, to page: inout TemplatePage) -> Bool {
    model.write(slot, of: id(item), language, to: &page)
  }

  func object(_ item: Int) -> any TemplateScope { entry(item) }

  private func id(_ item: Int) -> EntryID { ids[ids.startIndex + item] }

  private func entry(_ item: Int) -> EntryScope {
    EntryScope(model: model, id: id(item), language: language)
  }
}

/// A list of mixed entries as templates see it.
final class CardItems: TemplateItems {
  let model: PageModel
  let ids: [EntryID]
  let language: Int

  init(model: PageModel, ids: [EntryID], language: Int) {
    self.model = model
    self.ids = ids
    self.language = language
  }

  var count: Int { ids.count }

  func value(_ slot: Int, of item: Int) -> TemplateValue { card(item).value(slot) }

  func write(_ slot: Int, of item: Int, to page: inout TemplatePage) -> Bool {
    switch slot {
    case 1: model.write(EntryName.title.rawValue, of: ids[item], language, to: &page)
    case 2: model.write(EntryName.url.rawValue, of: ids[item], language, to: &page)
    default: false
    }
  }

  func object(_ item: Int) -> any TemplateScope { card(item) }

  private func card(_ item: Int) -> CardScope {
    CardScope(model: model, id: ids[item], language: language)
  }
}
