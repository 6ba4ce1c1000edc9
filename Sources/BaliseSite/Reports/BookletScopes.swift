import BalisePlan
import BaliseTemplates

/// The booklet as templates see it: the sheets of some collections in full, one after the other.
struct BookletScopes {
  let scopes: ReportScopes
  /// Renders the text of an entry for this page.
  let text: (EntryID) -> RenderedText

  private var model: PageModel { scopes.model }

  /// The names of the page: a list of sheets per collection, empty where it is not in the booklet.
  func page() -> [TemplateValue] {
    let wanted = model.site.bookletCollections
    let sheets = model.schema.collections.indices.map { number -> TemplateValue in
      guard wanted.contains(number) else { return .list([]) }
      return .list(model.plan.plan.ranges[number].map { sheet(EntryID($0), number) })
    }
    let contents = wanted.map { number -> TemplateValue in
      .values([
        .text(model.schema.collections[number].plural[scopes.language]),
        .list(
          model.plan.plan.ranges[number].map { index in
            let id = EntryID(index)
            return .values([
              scopes.card(id), scopes.group(of: id), .text(model.site.anchor(id)),
            ])
          }),
      ])
    }
    return [.values(sheets), .list(contents)]
  }

  private func sheet(_ id: EntryID, _ collection: Int) -> TemplateValue {
    let page = EntryPageScope(
      entry: EntryScope(model: model, id: id, language: scopes.language),
      slots: model.views[collection].slots, text: text(id),
      sections: model.schema.collections[collection].sections)
    return .values([.text(model.site.anchor(id)), .object(page)])
  }
}

extension SiteModel {
  /// The collections whose sheets the booklet holds, in the order of the settings: one that is named
  /// again stands where it is named first.
  var bookletCollections: [Int] {
    settings.booklet.compactMap { schema.collection($0.text) }.reduce(into: []) { wanted, number in
      if !wanted.contains(number) { wanted.append(number) }
    }
  }
}
