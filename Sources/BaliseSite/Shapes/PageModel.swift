import BaliseDocuments
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
  private let linkBytes: EntryLinkBytes
  private let languageCount: Int
  private let context: ViewContext
  /// Which picture of the page comes first.
  let pictureOrder: PictureOrder
  /// Which of its texts explains an abbreviation.
  let firstUses = FirstUses()

  init(_ site: SiteModel, _ page: Page, order: PictureOrder = PictureOrder()) {
    self.site = site
    self.page = page
    plan = site.plan
    schema = site.schema
    views = site.views
    linkBytes = site.linkBytes
    languageCount = site.languages.count
    pictureOrder = order
    context = ViewContext(language: page.language, languages: site.languages)
  }

  subscript<Value>(dynamicMember path: KeyPath<SiteModel, Value>) -> Value {
    site[keyPath: path]
  }

  /// A fact about a file as templates see it.
  func fileFact(_ fact: FileFact, _ path: String, _ language: Int) -> TemplateValue {
    let view = site.files.fact(fact, of: path, in: site.languages.valueLanguage(language))
    return view.text.map { .text($0) } ?? .missing
  }

  /// A picture as HTML; missing when its file is, which is told elsewhere.
  func picture(_ file: ContentFile) -> TemplateValue {
    let files = site.files
    guard let asset = files.file(file.path) else { return .missing }
    var html: [UInt8] = []
    files.markup(
      of: files.pictures.picture(asset), file.path, rootPath: page.rootPath,
      isFirst: pictureOrder.isFirst(file.path)
    ).write(alt: file.alternative ?? "", to: &html)
    return .markup(html)
  }

  func word(_ key: String, _ language: Int) -> String { site.word(key, language) }
  func entry(_ id: EntryID) -> Entry { plan.entry(id) }
  func prefix(_ language: Int) -> String { site.prefix(language) }
  func path(_ id: EntryID, _ language: Int) -> String { site.path(id, language) }
  /// What field types need to know of the language they speak to.
  func context(_ language: Int) -> ViewContext {
    language == context.language
      ? context : ViewContext(language: language, languages: context.languages)
  }

  /// Writes what lists of links ask of an entry; false for every other slot.
  func write(
    _ slot: Int, of id: EntryID, _ language: Int, to page: inout TemplatePage
  ) -> Bool {
    let index = Int(id.index) * languageCount + language
    switch EntryName(rawValue: slot) {
    case .title:
      site.noteName(of: id)
      return linkBytes.writeTitle(index, on: language, to: &page)
    case .url:
      site.noteName(of: id)
      return linkBytes.writePath(index, to: &page)
    default: return false
    }
  }

  /// The title of an entry, marked when it is in another language than the page.
  func titleValue(_ id: EntryID, _ language: Int) -> TemplateValue {
    let title = site.title(id, language)
    return .text(title.text, title.language, on: language, self)
  }
  func title(_ id: EntryID, _ language: Int) -> (text: String, language: Int) {
    site.title(id, language)
  }
  func indexPath(_ collection: Int, _ language: Int) -> String? {
    site.indexPath(collection, language)
  }
}
