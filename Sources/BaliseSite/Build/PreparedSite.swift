import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues

/// A site ready to be rendered: the model, the templates compiled for it, the list of its pages.
struct PreparedSite: Sendable {
  private(set) var model: SiteModel
  let templates: TemplateLibrary
  let home: PageText
  let intros: [PageText]
  let pages: [Page]
  let assets: [TemplateAssets.Asset]
  let openData: OpenData
  let redirects: [Redirect]
  /// By what results of the search can be narrowed down.
  let searchFacets: [SearchFacet]
  let statementLinks: StatementLinks
  let unread: UnreadFiles

  /// The same site with a plan that has other texts, and its files looked at again.
  func with(_ plan: LinkedPlan, _ files: ContentFiles) -> PreparedSite {
    var site = self
    site.model = SiteModel(model, plan: plan, files: files)
    return site
  }

  /// What there is to say of files that were meant to be entries, when pages show some files of the
  /// content folder.
  func unreadFiles(shown files: [String]) -> [Diagnostic] {
    unread.isEmpty ? [] : unread.diagnostics(shown: model.identity.files.union(files))
  }

  /// What makes pages.
  var renderer: PageRenderer {
    PageRenderer(
      model: model, templates: templates, home: home, intros: intros, openData: openData,
      statementLinks: statementLinks)
  }

  /// What makes them once more, to learn where each byte of them is written.
  func tracer(jobs: Int) -> PageRenderer {
    PageRenderer(
      model: model, templates: templates.traced(jobs: jobs), home: home, intros: intros,
      openData: openData, statementLinks: statementLinks, isTraced: true)
  }

  /// A site with the same entries in the same order, of which only some say something else.
  struct Earlier {
    let site: PreparedSite
    let changed: Set<EntryID>
    /// All names are those of that site.
    let hasNames: Bool
  }

  /// Prepares what was read; what is the same in an earlier site is taken from there.
  static func make(
    _ tree: SourceTree, _ read: SiteReader.Result, today: Day? = nil, jobs: Int,
    pictures: Pictures = .untouched, memory: BuildMemory? = nil, like old: Earlier? = nil
  ) -> Checked<PreparedSite> {
    let words = read.words
    let templateNames =
      memory?.templateNames(tree.templates) ?? TemplateNames(tree.templates)
    let files = ContentFiles(tree.contentAssets, pictures: pictures)
    let identity = SiteIdentity.make(read.settings, files)
    let templateAssets = TemplateAssets(
      tree.templateAssets,
      identity: templateNames.contains(SiteIdentity.assetName) ? identity.value.styleSheet : nil)
    let assets = templateAssets.assets
    let reports = Report.allCases.filter { report in
      tree.templates.contains { $0.path == "templates/pages/\(report.name).html" }
        && isMeaningful(report, read)
    }
    let model = SiteModel(
      plan: read.plan, settings: read.settings, words: words.value.texts,
      assets: assets.map { ($0.name, $0.path) },
      digests: assets.map {
        read.settings.security.checksIntegrity ? Integrity.value(of: $0.bytes) : nil
      }, reports: reports, files: files, identity: identity.value,
      shareSize: assets.first { ["share-png", "share-jpg"].contains($0.name) }
        .flatMap { PictureFile.read($0.bytes)?.size }, today: today,
      obligations: Obligations(read.statement, on: today),
      templateNames: templateNames,
      names: old.flatMap { $0.hasNames ? .earlier($0) : nil } ?? .plan, jobs: jobs)
    func compile() -> Checked<TemplateLibrary> {
      TemplateLibrary.compile(
        tree.templates, schema: read.plan.schema, words: words.value.texts,
        wordKeys: words.value.keys, assets: assets.map(\.name), reports: reports, jobs: jobs)
    }
    let templates =
      memory?.templates(
        tree.stateOfTemplates(assets: assets.map(\.name), reports: reports), compile) ?? compile()
    let openData = model.settings.data.isPublished ? OpenData(model) : .none
    let pages =
      if let old, old.site.model.reports == reports { Checked(old.site.pages, []) } else {
        PageBuilder(model: model, hasTemplate: templates.value.has).build()
      }
    let facets = SearchFacet.resolve(model)
    let links = StatementLinks.make(model, pages.value)
    let redirects = RedirectBuilder(model: model, pages: pages.value).build()
    var diagnostics = words.diagnostics + identity.diagnostics + redirects.diagnostics
    diagnostics += templateAssets.diagnostics
    diagnostics += partsCheck(read) + facets.diagnostics + links.diagnostics
    diagnostics += ReadinessCheck(model: model).diagnostics()
    // A file of words that could not be read is one mistake, not one for each word.
    if !words.hasErrors { diagnostics += ReportWordsCheck.diagnostics(model) }
    diagnostics += templates.diagnostics.filter {
      if $0.id == "unused-template", isOfData($0.range?.path) {
        return read.settings.data.isPublished
      }
      return $0.id != "unknown-template-word" || !words.hasErrors
    }
    diagnostics += pages.diagnostics + openData.diagnostics + MenuScopes.check(model)
    diagnostics += FeedFiles.diagnostics(model) + FileCheck.diagnostics(model.plan, model.files)
    return Checked(
      PreparedSite(
        model: model, templates: templates.value, home: read.home, intros: read.intros,
        pages: pages.value, assets: assets, openData: openData, redirects: redirects.value,
        searchFacets: facets.value, statementLinks: links.value, unread: tree.unread),
      diagnostics)
  }

  /// True for the templates of the pages of published data, which a setting leaves out.
  private static func isOfData(_ path: String?) -> Bool {
    Report.ofData.contains { path == "templates/pages/\($0.name).html" }
  }

  /// Whether a report has something to say of this site.
  private static func isMeaningful(_ report: Report, _ read: SiteReader.Result) -> Bool {
    switch report {
    case .map: !MapScopes.relations(read.plan).isEmpty
    case .translations: read.settings.languages.count > 1
    case .booklet: !read.settings.booklet.isEmpty
    case .openData, .knownTables: read.settings.data.isPublished
    default: true
    }
  }

  /// The collections of the booklet, and those with shared pictures, that there are none of.
  private static func partsCheck(_ read: SiteReader.Result) -> [Diagnostic] {
    let known = read.plan.schema.collections.map(\.id)
    return (read.settings.booklet + read.settings.share).filter { !known.contains($0.text) }.map {
      word in
      let near = NearestName.suggestions(for: word.text, among: known, limit: 1).first
      return Diagnostic(
        id: "unknown-booklet-part", severity: .error,
        message: Phrase(
          en: "no collection is called “\(word.text)”",
          fr: "aucune collection ne s'appelle « \(word.text) »"), range: word.range,
        help: near.map {
          Phrase(en: "did you mean “\($0)”?", fr: "vouliez-vous dire « \($0) » ?")
        }
          ?? Phrase(
            en: "the collections are: \(known.joined(separator: ", "))",
            fr: "les collections sont : \(known.joined(separator: ", "))"))
    }
  }
}
