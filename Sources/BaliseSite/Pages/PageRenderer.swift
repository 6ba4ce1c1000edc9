import BaliseDiagnostics
import BaliseDocuments
import BalisePlan
import BaliseTemplates
import BaliseText
import BaliseValues

/// Renders one page to bytes; independent of every other page, so that pages are made in parallel.
struct PageRenderer: Sendable {
  /// A page's bytes and what was learnt while they were made.
  struct Output: Sendable {
    var bytes: [UInt8] = []
    var diagnostics: [Diagnostic] = []
    /// Links to a section of another page, to be verified once every page is made.
    var fragments: [PendingSection] = []
    /// Ids of the text's headings.
    var anchors: [String] = []
    /// Files of the content folder that the page shows or offers.
    var files: [String] = []
    /// Only of a page that is traced: its template, what wrote each byte, the texts it shows.
    var template = ""
    var trace: PageTrace?
    var bodies: [TracedBody] = []
  }

  let model: SiteModel
  let templates: TemplateLibrary
  let home: PageText
  let intros: [PageText]
  let openData: OpenData
  var statementLinks = StatementLinks(pages: [], files: [])
  /// Note where every byte comes from.
  var isTraced = false
  /// Who knows what was made before.
  var reuse: Reuse?

  func render(_ page: Page) -> Output {
    var output = Output()
    switch page.kind {
    case .entry(let id): entry(id, page, &output)
    case .index(let collection, let further): index(collection, further, page, &output)
    case .home: homePage(page, &output)
    case .notFound:
      plain("404", page, .text(model.word("not-found", page.language)), &output)
    case .siteMap: plain("site-map", page, .text(model.word("site-map", page.language)), &output)
    case .search: plain("search", page, .text(model.word("search", page.language)), &output)
    case .report(let report):
      reportPage(report, page, &output)
    }
    return output
  }

  private func entry(_ id: EntryID, _ page: Page, _ output: inout Output) {
    let entry = model.entry(id)
    let collection = model.schema.collections[entry.collection]
    guard let template = templates.entry(collection, page.language) else { return }
    let view = PageModel(model, page)
    let text = body(page, view).text(of: id, &output)
    let title = model.title(id, page.language)
    let scope = EntryPageScope(
      entry: EntryScope(model: view, id: id, language: page.language),
      slots: model.views[entry.collection].slots, text: text, sections: collection.sections)
    var (pageTitle, plainTitle) = (
      TemplateValue.text(title.text, title.language, on: page.language, view), title.text
    )
    if let words = model.distinction(of: id, page.language) {
      plainTitle += " – " + words.text
      pageTitle = .text(plainTitle)
    } else if model.sharesTitle(id) {
      plainTitle += " – " + collection.singular[page.language]
      pageTitle = .text(plainTitle)
    }
    write(
      template, view, pageTitle, plainTitle,
      description: summary(entry, page.language)
        ?? (text.plain.isEmpty ? fallback(entry, title.text, page.language) : text.plain),
      own: scope, &output)
    let shown = EntryFiles(model: model, entry: entry, language: page.language)
    output.files += shown.paths
    output.diagnostics += shown.diagnostics
    richFields(id, page, view.firstUses, &output)
  }

  /// What is wrong in the fields of type `rich`, told at its line of a literal block, else at the
  /// field: the text may stand in the file in another form, such as a folded block.
  private func richFields(
    _ id: EntryID, _ page: Page, _ uses: FirstUses, _ output: inout Output
  ) {
    let entry = model.entry(id)
    for number in model.views[entry.collection].richFields {
      let (value, written) = entry.value(number, language: page.language)
      // In another language its own page tells of it; who traces wants every text of this one.
      guard written == page.language || isTraced, let text = entry.texts[written] else {
        continue
      }
      let slot = written == entry.language ? entry.slots[number] : text.slots[number]
      for case .text(let words) in value.items {
        let body = RichText.html(
          words, entry: id, page: page, language: written, model: model, uses: uses,
          isTraced: isTraced)
        guard isTraced || !body.diagnostics.isEmpty else { continue }
        let block = slot.range.flatMap { LiteralBlock(words, at: $0, in: text.file) }
        if isTraced, let range = slot.range {
          let marks = body.marks.compactMap { mark in
            block?.place(mark.source).map { (html: mark.html, source: $0) }
          }
          output.bodies.append(
            marks.isEmpty
              ? TracedBody(html: body.html, at: text.file.range(range))
              : TracedBody(html: body.html, file: text.file, marks: marks))
        }
        output.diagnostics += body.diagnostics.map { found in
          found.moved(in: text.file) { $0.flatMap { block?.place($0) } ?? slot.range }
        }
      }
    }
  }

  private func body(_ page: Page, _ view: PageModel) -> BodyRenderer {
    BodyRenderer(
      model: model, page: page, pageIDs: templates.ids, order: view.pictureOrder,
      uses: view.firstUses, isTraced: isTraced)
  }

  private func index(
    _ collection: Int, _ further: Int?, _ page: Page, _ output: inout Output
  ) {
    let declared = model.schema.collections[collection]
    let index = further.map { declared.indexes[$0] }
    guard let template = templates.index(declared, index, page.language) else { return }
    var title = declared.plural[page.language]
    if let index { title += " – " + index.label[page.language] }
    let view = PageModel(model, page)
    var intro: [UInt8] = []
    var description = indexDescription(collection, title, page.language)
    if further == nil, let (text, written) = intros[collection].text(page.language) {
      let rendered = body(page, view).page(text, language: written, &output)
      intro = rendered.html
      if !rendered.plain.isEmpty { description = rendered.plain }
    }
    write(
      template, view, .text(title), title,
      description: description,
      own: IndexScope(
        model: view, collection: collection, further: further, language: page.language,
        intro: intro), &output)
  }

  private func homePage(_ page: Page, _ output: inout Output) {
    guard let template = templates.page("home", page.language) else { return }
    let name = model.settings.name[page.language]
    let view = PageModel(model, page)
    guard let (text, written) = home.text(page.language) else {
      write(
        template, view, .text(name), name, description: model.settings.tagline[page.language],
        own: ValuesScope([.text(name), .missing, .missing]), &output)
      return
    }
    let body = body(page, view).page(text, language: written, &output)
    let title = text.title.isEmpty ? name : text.title
    write(
      template, view, .text(title, written, on: page.language, view), title,
      description: text.summary.isEmpty ? body.plain : text.summary,
      own: ValuesScope([
        .text(title, written, on: page.language, view),
        text.summary.isEmpty
          ? .missing : .text(text.summary, written, on: page.language, view),
        .markup(body.html),
      ]), &output)
  }

  private func plain(
    _ name: String, _ page: Page, _ title: TemplateValue, _ output: inout Output
  ) {
    guard let template = templates.page(name, page.language) else { return }
    let text: String = if case .text(let text) = title { text } else { "" }
    write(
      template, PageModel(model, page), title, text,
      description: "\(text) – \(model.settings.tagline[page.language])",
      own: ValuesScope([]), &output)
  }

  /// What an index says of itself: how much it lists, and the first titles.
  private func indexDescription(_ collection: Int, _ title: String, _ language: Int) -> String {
    let range = model.plan.plan.ranges[collection]
    let colon = model.languages.valueLanguage(language).colon
    var text = "\(title) (\(range.count))"
    for (number, index) in range.enumerated() {
      let next = model.title(EntryID(index), language).text
      guard text.count + next.count < 155 else { return number == 0 ? text : text + "…" }
      text += (number == 0 ? colon : ", ") + next
    }
    return text
  }

  private func reportPage(_ report: Report, _ page: Page, _ output: inout Output) {
    guard let template = templates.report(report, page.language) else { return }
    let view = PageModel(model, page)
    let scopes = ReportScopes(model: view, language: page.language)
    // What the data hold is computed before any page is made.
    if Report.ofData.contains(report) { model.noteEverything() }
    let own: [TemplateValue] =
      switch report {
      case .map: MapScopes(scopes: scopes).page()
      case .translations: TranslationScopes(scopes: scopes).page()
      case .booklet: booklet(scopes, page, &output)
      case .budget: BudgetScopes(scopes: scopes).page()
      case .calendar: CalendarScopes(scopes: scopes).page()
      case .indicators: IndicatorScopes(scopes: scopes).page()
      case .unknowns: UnknownScopes(scopes: scopes).page()
      case .openData: OpenDataScopes(scopes: scopes, data: openData).page()
      case .knownTables: OpenDataScopes(scopes: scopes, data: openData).knownTables()
      case .accessibility: accessibility(scopes, &output)
      case .legal: LegalScopes(scopes: scopes).legal()
      case .privacy: LegalScopes(scopes: scopes).privacy()
      case .ecoDesign: LegalScopes(scopes: scopes).ecoDesign()
      }
    let title = model.word(report.name + "-title", page.language)
    write(
      template, view, .text(title), title,
      description: model.word(report.name + "-summary", page.language), own: ValuesScope(own),
      &output)
  }

  private func accessibility(
    _ scopes: ReportScopes, _ output: inout Output
  ) -> [TemplateValue] {
    output.files += statementLinks.files
    return AccessibilityScopes(scopes: scopes, links: statementLinks).page()
  }

  private func booklet(
    _ scopes: ReportScopes, _ page: Page, _ output: inout Output
  ) -> [TemplateValue] {
    let entries = model.bookletCollections.flatMap {
      model.plan.plan.ranges[$0].map { EntryID($0) }
    }
    let texts = BookletTexts(renderer: self, page: page, uses: scopes.model.firstUses)
      .texts(of: entries)
    for id in entries {
      output.files += texts[id]?.files ?? []
      output.bodies += texts[id]?.bodies ?? []
    }
    let empty = RenderedText(
      body: RenderedBody(), sections: [], language: page.language, offered: [])
    return BookletScopes(scopes: scopes, text: { texts[$0]?.text ?? empty }).page()
  }

  private func write(
    _ template: Template, _ model: PageModel, _ title: TemplateValue, _ plainTitle: String,
    description: String, own: any TemplateScope, _ output: inout Output
  ) {
    let root = PageRootScope(
      model: model, page: model.page, title: title, plainTitle: plainTitle,
      description: description,
      own: own, data: openData)
    let path = rootPath(model.page)
    if isTraced {
      output.template = template.path
      output.trace = template.trace(root: root, rootPath: path, into: &output.bytes).trace
      return
    }
    let report = template.render(root: root, rootPath: path, into: &output.bytes)
    output.diagnostics += report.diagnostics
  }

  /// What leads to the site's root. The page shown for a missing address may stand at any depth: it
  /// needs the path from the server's root.
  private func rootPath(_ page: Page) -> String {
    guard case .notFound = page.kind else { return page.rootPath }
    return model.settings.basePath
  }

  /// What a page without any text says of itself: its title, its kind, the site.
  private func fallback(_ entry: Entry, _ title: String, _ language: Int) -> String {
    let kind = model.schema.collections[entry.collection].singular[language]
    return "\(title) – \(kind) – \(model.settings.name[language])"
  }

  /// The entry's own summary, when its collection has such a field.
  private func summary(_ entry: Entry, _ language: Int) -> String? {
    guard let field = model.schema.collections[entry.collection].field(named: "summary"),
      !model.schema.collections[entry.collection].fields[field].isPrivate,
      case .text(let text) = entry.value(field, language: language).value
    else { return nil }
    return text
  }
}
