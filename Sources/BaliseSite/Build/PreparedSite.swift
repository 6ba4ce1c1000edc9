import BaliseDiagnostics
import BalisePlan
import BaliseValues

/// A site ready to be rendered: the model, the templates compiled for it, the list of its pages.
struct PreparedSite: Sendable {
  let model: SiteModel
  let templates: TemplateLibrary
  let home: PageText
  let intros: [PageText]
  let pages: [Page]
  let assets: [TemplateAssets.Asset]
  let openData: OpenData

  static func make(
    _ tree: SourceTree, _ read: SiteReader.Result, today: Day? = nil, jobs: Int
  ) -> Checked<PreparedSite> {
    let words = WordsReader.read(tree.words, languages: read.settings.languages)
    let assets = TemplateAssets(tree.templateAssets).assets
    let reports = Report.allCases.filter { report in
      tree.templates.contains { $0.path == "templates/pages/\(report.name).html" }
    }
    let model = SiteModel(
      plan: read.plan, settings: read.settings, words: words.value.words,
      assets: assets.map { ($0.name, $0.path) }, reports: reports,
      files: ContentFiles(tree.contentAssets), today: today,
      templateNames: TemplateNames(tree.templates))
    let templates = TemplateLibrary.compile(
      tree.templates, schema: read.plan.schema, words: words.value.words,
      wordKeys: words.value.keys, assets: assets.map(\.name), reports: reports, jobs: jobs)
    let openData = OpenData(model)
    let pages = PageBuilder(model: model, hasTemplate: templates.value.has).build()
    return Checked(
      PreparedSite(
        model: model, templates: templates.value, home: read.home, intros: read.intros,
        pages: pages.value, assets: assets, openData: openData),
      words.diagnostics
        // A file of words that could not be read is one mistake, not one for each word.
        + (words.hasErrors
          ? [] : ReportWordsCheck.diagnostics(model))
        + templates.diagnostics.filter {
          $0.id != "unknown-template-word" || !words.hasErrors
        }
        + pages.diagnostics + openData.diagnostics + MenuScopes.check(model)
        + FeedFiles.diagnostics(model) + FileCheck.diagnostics(model.plan, model.files))
  }
}
