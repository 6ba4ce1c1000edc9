import BaliseDiagnostics
import BalisePlan
import BaliseText

/// A link to a section of another entry, to be verified once every page has told its headings.
struct PendingSection: Sendable {
  let target: EntryID
  let fragment: String
  let place: SourceRange
}

/// Renders every page, in parallel; each is written as soon as it is made, so that memory holds a
/// few pages and not the site.
struct SiteRenderer {
  let site: PreparedSite
  let stage: SiteStage?
  let jobs: Int

  struct Result {
    let diagnostics: [Diagnostic]
    /// Files of the content folder that pages show or offer.
    let files: [String]
  }

  private struct PageResult: Sendable {
    var output: PageRenderer.Output
    var error: BuildError?
  }

  func render() throws(BuildError) -> Result {
    let renderer = PageRenderer(
      model: site.model, templates: site.templates, home: site.home, intros: site.intros,
      openData: site.openData)
    let pages = site.pages
    try stage?.prepare(pages.map(\.file))
    let stage = stage
    let results = Workers.map(pages.count, jobs: jobs) { index -> PageResult in
      var result = PageResult(output: renderer.render(pages[index]))
      do throws(BuildError) {
        try stage?.write(result.output.bytes, to: pages[index].file)
      } catch {
        result.error = error
      }
      result.output.bytes = []
      return result
    }
    var diagnostics: [Diagnostic] = []
    var files: Set<String> = []
    var anchors: [EntryID: [Set<String>]] = [:]
    for (page, result) in zip(pages, results) {
      if let error = result.error { throw error }
      diagnostics += result.output.diagnostics
      files.formUnion(result.output.files)
      if case .entry(let id) = page.kind {
        anchors[id, default: []].append(Set(result.output.anchors))
      }
    }
    for (page, result) in zip(pages, results) {
      for pending in result.output.fragments {
        guard let known = anchors[pending.target], known.indices.contains(page.language),
          !known[page.language].contains(pending.fragment)
        else { continue }
        diagnostics.append(Self.unknownSection(pending, known[page.language]))
      }
    }
    return Result(diagnostics: diagnostics, files: files.sorted())
  }

  private static func unknownSection(
    _ pending: PendingSection, _ known: Set<String>
  ) -> Diagnostic {
    let near = NearestName.suggestions(for: pending.fragment, among: known.sorted(), limit: 1).first
    return Diagnostic(
      id: "unknown-section", severity: .error,
      message: Phrase(
        en: "that page has no section “\(pending.fragment)”",
        fr: "cette page n'a pas de section « \(pending.fragment) »"), range: pending.place,
      help: near.map {
        Phrase(en: "did you mean “#\($0)”?", fr: "vouliez-vous dire « #\($0) » ?")
      }
        ?? Phrase(
          en: "its sections are: \(known.sorted().joined(separator: ", "))",
          fr: "ses sections sont : \(known.sorted().joined(separator: ", "))"))
  }
}
