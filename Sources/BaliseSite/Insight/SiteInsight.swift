import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues

/// What the preview knows of each page of a site: where it comes from, what it lacks, who links to it.
package struct SiteInsight: Sendable {
  private let site: PreparedSite
  private let pages: [String: Int]

  /// The insight of a site that is ready to be rendered.
  init(_ site: PreparedSite) {
    self.site = site
    pages = Dictionary(
      site.pages.enumerated().map { ($0.element.file, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the last build of the same memory made, else what a request would build; nil when its
  /// settings cannot be read.
  package static func read(_ request: BuildRequest) throws(BuildError) -> SiteInsight? {
    if let known = request.memory?.site { return SiteInsight(known.site) }
    var loader = ContentLoader(root: request.source, jobs: request.jobs)
    let tree = try loader.load()
    let today = request.today.flatMap { Day(iso: $0) }
    let read = SiteReader.read(tree, jobs: request.jobs, today: today)
    guard read.settings.isRead else { return nil }
    return SiteInsight(PreparedSite.make(tree, read, today: today, jobs: request.jobs).value)
  }

  /// The path that the site's own address has on its server, such as `/` or `/plan/`.
  package var basePath: String { site.model.settings.basePath }

  /// What is known of the page of a file, such as `en/actions/04-hub.html`; nil when it is no page.
  package func page(_ file: String) -> PageInsight? {
    guard let page = pages[file].map({ site.pages[$0] }) else { return nil }
    switch page.kind {
    case .entry(let id): return entry(id, page)
    case .index(let collection, let further): return index(collection, further, page)
    case .home: return plain(texts(site.home, page), "home")
    case .siteMap: return plain([], "site-map")
    case .search: return plain([], "search")
    case .notFound: return plain([], "404")
    case .report(let report): return plain([], report.name)
    }
  }

  private func plain(_ files: [String], _ template: String) -> PageInsight {
    PageInsight(
      files: files, template: "templates/pages/\(template).html", untranslated: nil, missing: [],
      relations: [])
  }

  private func texts(_ text: PageText, _ page: Page) -> [String] {
    text.text(page.language).map { [$0.text.file.path] } ?? []
  }

  private func index(_ number: Int, _ further: Int?, _ page: Page) -> PageInsight {
    let collection = site.model.schema.collections[number]
    let own =
      further.map { collection.id + "." + collection.indexes[$0].name } ?? collection.id + ".index"
    let intro = further == nil ? texts(site.intros[number], page) : []
    return plain(intro + [collection.path], site.templates.has(own) ? own : "index")
  }

  private func entry(_ id: EntryID, _ page: Page) -> PageInsight {
    let entry = site.model.entry(id)
    let collection = site.model.schema.collections[entry.collection]
    let translation = entry.texts[page.language].map(\.file.path)
    let own = entry.file.path
    let template = site.templates.has(collection.id) ? collection.id : "entry"
    return PageInsight(
      files: [own] + (translation.map { $0 == own ? [] : [$0] } ?? []),
      template: "templates/pages/\(template).html",
      untranslated: translation == nil && hasWords(entry, collection)
        ? translationFile(of: entry, page.language) : nil,
      missing: missing(id, entry, collection, page.language),
      relations: relations(id, entry, page.language))
  }

  /// True when there is anything to translate.
  private func hasWords(_ entry: Entry, _ collection: Collection) -> Bool {
    entry.original.hasBody
      || zip(collection.fields, entry.slots).contains { $0.isTranslated && !$1.isEmpty }
  }

  /// `04-hub.en.md` beside `04-hub.md`.
  private func translationFile(of entry: Entry, _ language: Int) -> String {
    let code = site.model.languages.codes[language]
    let folder = site.model.schema.collections[entry.collection].id
    return "content/\(folder)/\(entry.id).\(code).md"
  }

  private func missing(
    _ id: EntryID, _ entry: Entry, _ collection: Collection, _ language: Int
  ) -> [PageInsight.Missing] {
    site.model.computed.unknowns.items(of: id).compactMap { item in
      // These two say something: there is none; another document tells.
      if item.kind == .none || item.kind == .elsewhere { return nil }
      let label: String
      var line: Int?
      var isTarget = false
      if case .target = item.place { isTarget = true }
      switch item.place {
      case .field(let field), .target(let field):
        label = collection.fields[field].label[language]
        if let range = entry.slots[field].range {
          line = entry.file.position(Int(range.start)).line
        }
      case .section(let section): label = collection.sections[section].label[language]
      }
      return PageInsight.Missing(
        label: label, item: item.item, isTarget: isTarget, kind: item.kind,
        words: item.words.isEmpty ? nil : item.words[language].text, line: line)
    }
  }

  private func relations(
    _ id: EntryID, _ entry: Entry, _ language: Int
  ) -> [PageInsight.Relation] {
    site.model.schema.inversesOfCollection[entry.collection].compactMap { number in
      let sources = site.model.plan.pointing(number, at: id)
      guard !sources.isEmpty else { return nil }
      return PageInsight.Relation(
        label: site.model.schema.inverses[number].label[language],
        entries: sources.map { source in
          let address = site.model.address(source, language)
          return (address.title, address.path)
        })
    }
  }
}
