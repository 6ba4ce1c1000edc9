import BaliseDocuments
import BalisePlan
import BaliseTemplates
import BaliseValues

/// What a template sees at the top level of a page: the names of every page, then the page's own.
final class PageRootScope: TemplateScope {
  let model: PageModel
  let page: Page
  /// Title and description, which depend on the page's kind.
  let title: TemplateValue
  let plainTitle: String
  let description: String
  /// What comes after the common names: an entry's names, an index's lists.
  let own: any TemplateScope
  /// What is published below `data/`.
  let data: OpenData

  private let site: SiteScope

  private var language: Int { page.language }

  init(
    model: PageModel, page: Page, title: TemplateValue, plainTitle: String, description: String,
    own: any TemplateScope, data: OpenData
  ) {
    self.model = model
    self.page = page
    self.title = title
    self.plainTitle = plainTitle
    self.description = description
    self.own = own
    self.data = data
    site = SiteScope(model: model, language: page.language)
  }

  func value(_ slot: Int) -> TemplateValue {
    guard let name = PageRootName(rawValue: slot) else {
      return own.value(slot - PageRootName.count)
    }
    switch name {
    case .site: return .object(site)
    case .page: return .object(PageScope(root: self))
    case .assets: return .values(model.assets.map { .path($0.path) })
    case .integrity: return .values(model.digests.map { .optional($0) })
    case .collections:
      return .values(
        model.schema.collections.indices.map {
          .object(CollectionScope(model: model, index: $0, language: language))
        })
    case .reports: return .list(model.reports.map(report))
    case .home:
      guard case .home = page.kind else { return .missing }
      return .object(own)
    case .collectionsList: return .list(mapCollections())
    case .report:
      guard case .report(let report) = page.kind else { return .missing }
      return self.report(report)
    }
  }

  func write(_ slot: Int, to page: inout TemplatePage) -> Bool {
    slot >= PageRootName.count && own.write(slot - PageRootName.count, to: &page)
  }

  private func report(_ report: Report) -> TemplateValue {
    .values([
      .text(report.name), .text(model.word(report.name + "-title", language)),
      .text(model.word(report.name + "-summary", language)),
      .path(model.prefix(language) + report.name + ".html"), .flag(report.isLegal),
    ])
  }

  /// How many entries of a collection a site map names itself; of more, their index is the list.
  private static let listed = 30

  private func mapCollections() -> [TemplateValue] {
    model.schema.collections.indices.map { index in
      let collection = model.schema.collections[index]
      let ids = model.listed(index, language)
      let main = model.indexPath(index, language)
      return .values([
        .text(collection.id), .text(collection.singular[language]),
        .text(collection.plural[language]),
        main.map { .path($0) } ?? .missing,
        .items(CardItems(model: model, ids: ids, language: language)), .text(String(ids.count)),
        .flag(main != nil && ids.count > Self.listed),
        .list(model.indexLinks(index, language) { _ in false }),
      ])
    }
  }
}

/// `site`.
final class SiteScope: TemplateScope {
  let model: PageModel
  let language: Int

  init(model: PageModel, language: Int) {
    self.model = model
    self.language = language
  }

  func value(_ slot: Int) -> TemplateValue {
    switch SiteName(rawValue: slot) {
    case .name: .text(model.settings.name[language])
    case .tagline: .text(model.settings.tagline[language])
    case .address: .optional(model.settings.base)
    case .home: .path(model.prefix(language) + "index.html")
    case .siteMap: .path(model.prefix(language) + "site-map.html")
    case .search:
      model.hasSearch ? .path(model.prefix(language) + "search.html") : .missing
    case .searchIndex:
      model.hasSearch ? .path(SearchFiles.path(model.site, language)) : .missing
    case .searchParameters: .optional(SearchFacet.parameters(model.site))
    case .theme: .text(model.identity.theme)
    case .logo: logo()
    case .icon: model.identity.icon.map { .path(model.files.sitePath($0)) } ?? .missing
    case .policy: .markup(Array(SitePolicy.element(SitePolicy.page).utf8))
    case nil: .missing
    }
  }
}

extension SiteScope {
  /// The picture beside the site's name, with its size so that nothing moves while it loads.
  private func logo() -> TemplateValue {
    guard let path = model.identity.logo, let asset = model.files.file(path) else {
      return .missing
    }
    let size = model.files.pictures.picture(asset).file?.size
    return .values([
      .path(model.files.sitePath(path)), .optional(size.map { String($0.width) }),
      .optional(size.map { String($0.height) }),
    ])
  }
}

/// `page`.
final class PageScope: TemplateScope {
  let root: PageRootScope

  init(root: PageRootScope) { self.root = root }

  private var model: PageModel { root.model }
  private var page: Page { root.page }

  func value(_ slot: Int) -> TemplateValue {
    guard let name = PageName(rawValue: slot) else { return .missing }
    let language = page.language
    switch name {
    case .kind: return .text(kind)
    case .title: return root.title
    case .description: return .text(root.description)
    case .language: return .text(model.languages.codes[language])
    case .direction:
      return model.languages.valueLanguage(language).isRightToLeft ? .text("rtl") : .missing
    case .canonical:
      if case .notFound = page.kind { return .missing }
      return .optional(model.settings.base.map { $0 + address(page.url) })
    case .languages: return .list(languages())
    case .alternates: return .list(alternates())
    case .menu: return .items(MenuScopes(model: model, page: page).items(model.site.menus.menu))
    case .more: return .items(MenuScopes(model: model, page: page).items(model.site.menus.more))
    case .footer: return .items(MenuScopes(model: model, page: page).items(model.site.menus.footer))
    case .legal: return .items(MenuScopes(model: model, page: page).obligations())
    case .date:
      return .optional(day?.formatted(in: model.languages.valueLanguage(language)))
    case .dateISO: return .optional(day?.iso)
    case .breadcrumb: return .list(breadcrumb())
    case .jsonLD:
      let script = PageGraph(root: root).script()
      return script.isEmpty ? .missing : .markup(script)
    case .qrCode:
      if case .notFound = page.kind { return .missing }
      return model.settings.base.flatMap { QRCode($0 + address(page.url)) }
        .map { .markup($0.svg) } ?? .missing
    case .openGraph: return .list(OpenGraph(root: root).tags())
    case .feeds: return .list(FeedLinks(model: model, page: page).items())
    }
  }

  private var kind: String {
    switch page.kind {
    case .home: "home"
    case .entry: "entry"
    case .index: "index"
    case .notFound: "not-found"
    case .siteMap: "site-map"
    case .search: "search"
    case .report: "report"
    }
  }

  /// The day of what the page says, as far as the content tells it: the entry's own, else that of
  /// the whole plan. The day of the build would change every page every day.
  private var day: Day? {
    if case .entry(let id) = page.kind {
      let entry = model.entry(id)
      let collection = model.schema.collections[entry.collection]
      if let feed = collection.feed, let day = PlanDates.changed(entry, feed) { return day }
      if let field = collection.calendar?.updated, case .date(let day) = entry.slots[field].value {
        return day
      }
    }
    return model.settings.data.updated ?? model.settings.data.published
  }

  /// The address visitors see: a folder's index is the folder.
  func address(_ url: String) -> String {
    url == "index.html" || url.hasSuffix("/index.html") ? String(url.dropLast(10)) : url
  }

  private func languages() -> [TemplateValue] {
    model.languages.codes.indices.map { index in
      // A page without a counterpart leads to the other language's home.
      let path = page.alternates[index] ?? model.prefix(index) + "index.html"
      return .values([
        .text(model.languages.codes[index]), .text(model.word("language-name", index)),
        .path(path), .flag(index == page.language), .flag(page.alternates[index] != nil),
      ])
    }
  }

  private func alternates() -> [TemplateValue] {
    guard let base = model.settings.base, page.alternates.count > 1 else { return [] }
    var list: [TemplateValue] = []
    for (index, path) in page.alternates.enumerated() {
      guard let path else { continue }
      list.append(
        .values([.text(model.languages.codes[index]), .text(base + address(path))]))
    }
    if let first = page.alternates[0], !list.isEmpty {
      list.append(.values([.text("x-default"), .text(base + address(first))]))
    }
    return list
  }

  private func breadcrumb() -> [TemplateValue] {
    if case .home = page.kind { return [] }
    let language = page.language
    var crumbs: [TemplateValue] = [
      .values([
        .text(model.word("home", language)), .path(model.prefix(language) + "index.html"),
        .flag(false),
      ])
    ]
    var collection: Int?
    switch page.kind {
    case .entry(let id): collection = model.entry(id).collection
    case .index(let index, let further?) where further >= 0: collection = index
    default: break
    }
    if let collection, let path = model.indexPath(collection, language) {
      crumbs.append(
        .values([
          .text(model.schema.collections[collection].plural[language]), .path(path), .flag(false),
        ]))
    }
    crumbs.append(.values([root.title, .missing, .flag(true)]))
    return crumbs
  }
}
