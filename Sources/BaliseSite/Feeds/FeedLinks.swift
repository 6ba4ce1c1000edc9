import BalisePlan
import BaliseTemplates

/// The feeds and calendars that a page tells programs about: `page.feeds`.
struct FeedLinks {
  let model: PageModel
  let page: Page

  /// Every feed of the language, the calendar with every event, and the page's own.
  func items() -> [TemplateValue] {
    let language = page.language
    var items: [TemplateValue] = []
    for collection in model.schema.collections.indices {
      guard let path = FeedFiles.path(collection, model.site, language) else { continue }
      items.append(
        item(FeedFiles.title(collection, model.site, language), "application/atom+xml", path))
    }
    if model.site.hasEvents {
      items.append(
        item(
          CalendarFiles.title(model.site, language), "text/calendar",
          CalendarFiles.path(model.site, language)))
    }
    if case .entry(let id) = page.kind, model.site.isInCalendar(id) {
      items.append(
        item(
          model.title(id, language).text, "text/calendar",
          CalendarFiles.path(of: id, model.site, language)))
    }
    return items
  }

  private func item(_ title: String, _ type: String, _ path: String) -> TemplateValue {
    .values([.text(title), .text(type), .path(path)])
  }
}
