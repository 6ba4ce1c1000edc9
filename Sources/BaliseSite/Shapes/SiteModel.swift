import BalisePlan
import BaliseText
import BaliseValues

/// Everything pages are made from: the linked plan, the site's settings, and where each entry stands.
final class SiteModel: Sendable {
  let plan: LinkedPlan
  let settings: SiteSettings
  /// Short words of the interface by language, then by key.
  let words: [[String: String]]
  /// The site path of each template asset, by the name templates use (`site-css`).
  let assets: [(name: String, path: String)]
  /// What each collection shows to templates and data files.
  let views: [CollectionView]
  /// The reports the site has, in menu order.
  let reports: [Report]
  /// Files of `content/` that entries may show, by path relative to `content/`.
  let files: ContentFiles
  /// Title and path of each entry in each language: entry after entry, a place per language.
  private let names: [EntryAddress]
  /// The day of the build, for what depends on it.
  let today: Day?
  /// What is computed from the whole plan.
  let computed: PlanReports
  /// Every name that some template writes: relations among them have a place of their own.
  let namesInTemplates: Set<String>
  /// Its colours and pictures.
  let identity: SiteIdentity
  /// For each entry that shares its title with another: the field that tells them apart.
  let distinctions: [EntryID: Int]
  /// The entries whose title an entry of another collection has.
  let sharedTitles: Set<EntryID>
  /// The names that texts may link to.
  let mentions: MentionIndex?

  init(
    plan: LinkedPlan, settings: SiteSettings, words: [[String: String]],
    assets: [(name: String, path: String)], reports: [Report], files: ContentFiles,
    identity: SiteIdentity = .plain, today: Day? = nil, namesInTemplates: Set<String> = []
  ) {
    self.plan = plan
    self.settings = settings
    self.words = words
    self.assets = assets
    self.reports = reports
    self.files = files
    self.identity = identity
    distinctions = OtherNames.distinctions(plan)
    sharedTitles = OtherNames.shared(plan)
    self.today = today
    self.namesInTemplates = namesInTemplates
    computed = PlanReports(plan, today: today)
    mentions = PlanMentions.index(plan, settings)
    let languages = settings.languages
    names = EntryAddress.all(plan, prefixes: languages.codes.indices.map(languages.prefix))
    views = plan.schema.collections.indices.map { CollectionView(schema: plan.schema, index: $0) }
  }

  var schema: Schema { plan.plan.schema }
  var languages: SiteLanguages { settings.languages }

  /// A word of the interface.
  func word(_ key: String, _ language: Int) -> String { words[language][key] ?? key }

  /// The entry of a number.
  func entry(_ id: EntryID) -> Entry { plan.plan.entries[Int(id.index)] }

  /// The folder a language stands in: none for the default, else `en/`.
  func prefix(_ language: Int) -> String { settings.languages.prefix(language) }

  /// Site path of an entry's page, percent-encoded.
  func path(_ id: EntryID, _ language: Int) -> String { address(id, language).path }

  /// Title and path of an entry for readers of a language.
  func address(_ id: EntryID, _ language: Int) -> EntryAddress {
    names[Int(id.index) * languages.count + language]
  }

  /// Site path of a collection's index page; nil when it has none.
  func indexPath(_ collection: Int, _ language: Int) -> String? {
    let declared = schema.collections[collection]
    guard declared.hasIndex else { return nil }
    return prefix(language) + PercentEncoding.path(declared.id) + "/index.html"
  }

  /// The title of an entry as a template value: marked when it is in another language than the page.
  func title(_ id: EntryID, _ language: Int) -> (text: String, language: Int) {
    let address = address(id, language)
    return (address.title, address.language)
  }
}
