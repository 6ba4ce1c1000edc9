import BaliseDiagnostics
import BalisePlan
import BaliseTemplates
import BaliseText

/// Every template the site needs, compiled once per language, found by name and no other rule:
/// `actions.html` for an entry, `actions.index.html` for its index, else `entry.html`, `index.html`.
struct TemplateLibrary: Sendable {
  /// What a template is compiled for.
  private struct Page: Hashable, Sendable {
    let name: String
    let root: String
  }

  private struct Key: Hashable, Sendable {
    let page: Page
    let language: Int

    init(page: Page, language: Int) {
      self.page = page
      self.language = language
    }

    init(name: String, root: String, language: Int) {
      self.init(page: Page(name: name, root: root), language: language)
    }
  }

  /// What a library is compiled from.
  private struct Source: Sendable {
    let files: [SourceFile]
    let schema: Schema
    let words: [[String: String]]
    let wordKeys: [String]
    let assets: [String]
    let reports: [Report]
  }

  private let templates: [Key: Template]
  private let names: Set<String>
  private let source: Source
  /// Ids that the templates themselves write: headings of texts avoid them.
  let ids: [String]

  /// Compiles what the pages of a site need; `only` the pages of the entries of some collections.
  static func compile(
    _ files: [SourceFile], schema: Schema, words: [[String: String]], wordKeys: [String],
    assets: [String], reports: [Report], only: Set<Int>? = nil, jobs: Int, isTraced: Bool = false
  ) -> Checked<TemplateLibrary> {
    let vocabulary = SiteVocabulary(schema: schema, assets: assets).vocabulary
    let set = TemplateSet.load(files: files, vocabulary: vocabulary)
    let names = Set(set.value.pageNames)
    var diagnostics = set.diagnostics
    var wanted: [Page] = []
    func want(_ name: String, _ root: String) {
      let page = Page(name: name, root: root)
      if !wanted.contains(page) { wanted.append(page) }
    }
    if only == nil {
      want("home.html", "plain page")
      for name in ["404.html", "site-map.html", "search.html"] where names.contains(name) {
        want(name, "plain page")
      }
      for report in reports { want(report.name + ".html", ShapeName.report(report)) }
      for collection in schema.collections {
        want(entryName(collection, names), ShapeName.entryPage(collection.id))
        guard collection.hasIndex else { continue }
        for further in [nil] + collection.indexes.map({ Optional($0) }) {
          let name = indexName(collection, further, names)
          want(name, ShapeName.indexPage(collection.id))
        }
      }
    }
    for collection in (only ?? []).sorted().map({ schema.collections[$0] }) {
      want(entryName(collection, names), ShapeName.entryPage(collection.id))
    }
    for name in Set(wanted.map(\.name)).subtracting(names).sorted() {
      diagnostics.append(missing(name))
    }
    let inputs = wanted.filter { names.contains($0.name) }
    let constants = ["words": constants(words, wordKeys)]
    let compiled = Workers.map(inputs.count, jobs: jobs) { index in
      set.value.compile(
        page: inputs[index].name, root: inputs[index].root, constants: constants,
        languages: words.count, isTraced: isTraced)
    }
    var templates: [Key: Template] = [:]
    var seen: Set<String> = []
    for (input, result) in zip(inputs, compiled) {
      // A fault of a partial would be said once per page.
      diagnostics += result.diagnostics.filter {
        seen.insert(
          "\($0.id) \($0.range?.path ?? "") \($0.range?.start ?? .init(line: 0, column: 0))"
        )
        .inserted
      }
      for (language, template) in result.value.enumerated() {
        templates[Key(page: input, language: language)] = template
      }
    }
    if only == nil, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += set.value.unused(by: Array(templates.values))
    }
    return Checked(
      TemplateLibrary(
        templates: templates, names: names,
        source: Source(
          files: files, schema: schema, words: words, wordKeys: wordKeys, assets: assets,
          reports: reports), ids: TemplateIDs.find(files)), diagnostics)
  }

  /// The same templates, compiled so that pages can be traced to where they are written.
  func traced(jobs: Int) -> TemplateLibrary {
    Self.compile(
      source.files, schema: source.schema, words: source.words, wordKeys: source.wordKeys,
      assets: source.assets, reports: source.reports, jobs: jobs, isTraced: true
    ).value
  }

  /// The template of an entry's page.
  func entry(_ collection: Collection, _ language: Int) -> Template? {
    templates[
      Key(
        name: Self.entryName(collection, names), root: ShapeName.entryPage(collection.id),
        language: language)]
  }

  /// The template of a collection's index.
  func index(_ collection: Collection, _ further: Collection.Index?, _ language: Int) -> Template? {
    templates[
      Key(
        name: Self.indexName(collection, further, names),
        root: ShapeName.indexPage(collection.id), language: language)]
  }

  /// The template of a page of its own kind: the home page, the site map.
  func page(_ name: String, _ language: Int) -> Template? {
    templates[Key(name: name + ".html", root: "plain page", language: language)]
  }

  /// The template of a report.
  func report(_ report: Report, _ language: Int) -> Template? {
    templates[
      Key(name: report.name + ".html", root: ShapeName.report(report), language: language)]
  }

  /// Whether a page template exists.
  func has(_ name: String) -> Bool { names.contains(name + ".html") }

  private static func entryName(_ collection: Collection, _ names: Set<String>) -> String {
    let own = collection.id + ".html"
    return names.contains(own) ? own : "entry.html"
  }

  private static func indexName(
    _ collection: Collection, _ further: Collection.Index?, _ names: Set<String>
  ) -> String {
    let candidates =
      (further.map { [collection.id + "." + $0.name + ".html"] } ?? [collection.id + ".index.html"])
    return candidates.first(where: names.contains) ?? "index.html"
  }

  /// The text of every word in each language; its key where it has none, which is told elsewhere.
  private static func constants(
    _ words: [[String: String]], _ keys: [String]
  ) -> [String: [String]] {
    let all = Set(keys).union(words.flatMap(\.keys))
    return Dictionary(uniqueKeysWithValues: all.map { key in (key, words.map { $0[key] ?? key }) })
  }

  private static func missing(_ name: String) -> Diagnostic {
    Diagnostic(
      id: "missing-template", severity: .error,
      message: Phrase(
        en: "the template templates/pages/\(name) is missing",
        fr: "le modèle templates/pages/\(name) manque"),
      range: SourceRange(file: "templates/pages/\(name)"),
      help: Phrase(
        en: "pages of this kind need it: create it",
        fr: "les pages de ce genre en ont besoin : créez-le"))
  }
}
