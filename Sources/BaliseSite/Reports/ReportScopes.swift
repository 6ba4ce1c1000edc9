import BalisePlan
import BaliseTemplates
import BaliseText
import BaliseValues

/// What the views of all reports share: a page's model and language, cards, anchors, labels.
struct ReportScopes {
  let model: PageModel
  let language: Int

  var words: ValueLanguage { model.languages.valueLanguage(language) }
  var reports: PlanReports { model.computed }

  /// The few things a list shows of an entry.
  func card(_ id: EntryID) -> TemplateValue {
    .object(CardScope(model: model, id: id, language: language))
  }

  /// The entry that an entry is grouped under, such as its axis.
  func group(of id: EntryID) -> TemplateValue { reports.group(of: id).map(card) ?? .missing }

  /// A text, marked when it is in another language than the page.
  func text(_ text: String, _ written: Int) -> TemplateValue {
    .text(text, written, on: language, model)
  }

  /// What a field is called, with the group of fields it stands in.
  func label<Value>(_ line: ReportLine<Value>) -> String {
    let fields = model.schema.collections[model.entry(line.entry).collection].fields
    let own = fields[line.field].label[language]
    return line.part.map { own + " – " + $0[language] } ?? own
  }

  /// The path of a report's page, with a place on it; missing when the site has no such page.
  func url(_ report: Report, _ anchor: String? = nil) -> TemplateValue {
    guard model.reports.contains(report) else { return .missing }
    return .path(
      model.prefix(language) + report.name + ".html" + (anchor.map { "#" + $0 } ?? ""))
  }
}

extension SiteModel {
  /// The id that stands for an entry on pages about many: it lasts as long as the file's name.
  func anchor(_ id: EntryID) -> String {
    let entry = entry(id)
    let folder = Slug.make(schema.collections[entry.collection].id)
    let slug = Slug.make(entry.id)
    if slug == entry.id { return folder + "-" + slug }
    // File names that are no ids may give the same one: their place tells them apart.
    let place = Int(id.index) - plan.plan.ranges[entry.collection].lowerBound + 1
    return "\(folder)-\(slug)-\(place)"
  }

  /// The id of a group of entries on such pages.
  func anchor(_ group: EntryGroup) -> String {
    switch group.key {
    case .entry(let id): "group-" + anchor(id)
    case .value(let words): "group-" + Slug.make(words[0])
    case .without: "group-none"
    }
  }
}
