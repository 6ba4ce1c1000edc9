import BaliseDiagnostics
import BalisePlan
import BaliseText

/// Lists every page of the site, in route order; two pages on one path are an error.
struct PageBuilder {
  let model: SiteModel
  /// Whether a page template exists, by name.
  let hasTemplate: (String) -> Bool

  func build() -> Checked<[Page]> {
    var pages: [Page] = []
    let prefixes = model.languages.codes.indices.map { model.prefix($0) }
    func add(_ kind: Page.Kind, _ path: String) {
      // `path` is percent-encoded by the model; file names are not.
      for language in model.languages.codes.indices {
        pages.append(Page(kind, path, language: language, prefixes: prefixes))
      }
    }
    add(.home, "index.html")
    for (index, collection) in model.schema.collections.enumerated() {
      for entry in model.plan.plan.ranges[index] {
        add(.entry(EntryID(entry)), model.path(EntryID(entry), 0))
      }
      if let path = model.indexPath(index, 0) {
        add(.index(collection: index, further: nil), path)
      }
      for (number, further) in collection.indexes.enumerated() {
        add(
          .index(collection: index, further: number),
          PercentEncoding.path(collection.id + "/" + further.name) + ".html")
      }
    }
    for report in model.reports { add(.report(report), report.name + ".html") }
    if hasTemplate("site-map") { add(.siteMap, "site-map.html") }
    if hasTemplate("search") { add(.search, "search.html") }
    if hasTemplate("404") {
      pages.append(
        Page(
          kind: .notFound, language: 0, file: "404.html", url: "404.html",
          alternates: [String?](repeating: nil, count: model.languages.count)))
    }
    return Checked(pages, collisions(pages))
  }

  private func collisions(_ pages: [Page]) -> [Diagnostic] {
    var files = TextNumbers(capacity: pages.count)
    var firsts: [Int] = []
    var diagnostics: [Diagnostic] = []
    for (index, page) in pages.enumerated() {
      // File systems that ignore case would lose one of two pages that differ by case only.
      let (number, isKnown) = files.number(of: page.file.lowercased())
      guard isKnown else {
        firsts.append(index)
        continue
      }
      let first = firsts[number]
      // Told once, for the default language: other languages stand on the same paths, in a folder.
      if page.language > 0, page.language == pages[first].language { continue }
      diagnostics.append(
        Diagnostic(
          id: "duplicate-path", severity: .error,
          message: Phrase(
            en: "two pages would be published as \(page.file)",
            fr: "deux pages seraient publiées sous \(page.file)"),
          range: source(page).map { SourceRange(file: $0) },
          help: Phrase(
            en: "rename one of the two files", fr: "renommez l'un des deux fichiers"),
          notes: source(pages[first]).map {
            [
              .init(
                Phrase(en: "the other one comes from here", fr: "l'autre vient d'ici"),
                at: SourceRange(file: $0))
            ]
          } ?? []))
    }
    return diagnostics
  }

  private func source(_ page: Page) -> String? {
    switch page.kind {
    case .entry(let id): model.entry(id).file.path
    case .index(let collection, _): model.schema.collections[collection].path
    default: nil
    }
  }
}
