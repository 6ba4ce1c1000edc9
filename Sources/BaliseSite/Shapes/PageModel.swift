import BalisePlan
import BaliseTemplates

/// The site as seen from one page: what scopes hold, so that a value rendered for one page has that
/// page's relative links.
@dynamicMemberLookup
final class PageModel: Sendable {
  let site: SiteModel
  let page: Page
  // What every value asks for is kept here: through `site` each would be copied each time.
  let plan: LinkedPlan
  let schema: Schema
  let views: [CollectionView]

  init(_ site: SiteModel, _ page: Page) {
    self.site = site
    self.page = page
    plan = site.plan
    schema = site.schema
    views = site.views
  }

  subscript<Value>(dynamicMember path: KeyPath<SiteModel, Value>) -> Value {
    site[keyPath: path]
  }

  /// A fact about a file as templates see it.
  func fileFact(_ fact: FileFact, _ path: String, _ language: Int) -> TemplateValue {
    let view = site.files.fact(fact, of: path, in: site.languages.valueLanguage(language))
    return view.text.map { .text($0) } ?? .missing
  }

  func word(_ key: String, _ language: Int) -> String { site.word(key, language) }
  func entry(_ id: EntryID) -> Entry { site.entry(id) }
  func prefix(_ language: Int) -> String { site.prefix(language) }
  func path(_ id: EntryID, _ language: Int) -> String { site.path(id, language) }
  func title(_ id: EntryID, _ language: Int) -> (text: String, language: Int) {
    site.title(id, language)
  }
  func indexPath(_ collection: Int, _ language: Int) -> String? {
    site.indexPath(collection, language)
  }
}
