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
/// few pages and not the site. A page that would be the same as in the standing site stays.
struct SiteRenderer {
  let site: PreparedSite
  let stage: SiteStage?
  var reuse: Reuse?
  /// Looks at each page as it is made; nil when nobody asked.
  var audit: PageAudit?
  let jobs: Int

  struct Result {
    let diagnostics: [Diagnostic]
    /// Files of the content folder that pages show or offer.
    let files: [String]
    /// How many pages were made; the others stay as they are.
    let made: Int
    /// What the audit found, page by page; empty without one.
    let audited: [AuditedPage]
  }

  private struct PageResult: Sendable {
    var output = PageRenderer.Output()
    var isKept = false
    var audited: AuditedPage?
    var error: BuildError?
  }

  /// So many pages at most are made one by one beside reports and indexes.
  private static let fewPages = 200

  func render() throws(BuildError) -> Result {
    let pages = site.pages
    try stage?.prepare(pages.map(\.file))
    let texts = textsOfNoEntry
    let known = stage.flatMap { reuse?.kept(pages, on: $0, jobs: jobs) }
    // Reports and indexes take as long as hundreds of sheets: they come first and one by one, so that
    // no worker begins one when the others are done. So do the sheets of a save, which are few.
    let waiting = pages.indices.filter { known?[$0] == nil }
    let large = waiting.filter { !pages[$0].isOfEntry }
    let order =
      large + waiting.filter { pages[$0].isOfEntry } + pages.indices.filter { known?[$0] != nil }
    let singly = max(large.count, min(waiting.count, Self.fewPages))
    var results = Workers.map(
      pages.count, jobs: jobs, inARow: 4, order: order, singly: singly
    ) { index in
      let page = pages[index]
      let kept = known.map { $0[index] } ?? kept(page, texts)
      return kept.map(result) ?? made(page, texts)
    }
    let linked = linkedSections(of: pages, results)
    headings(of: pages, linked, &results)
    var diagnostics: [Diagnostic] = []
    var files: Set<String> = []
    var anchors: [Place: Set<String>] = [:]
    for index in pages.indices {
      if let error = results[index].error { throw error }
      diagnostics += results[index].output.diagnostics
      files.formUnion(results[index].output.files)
      if !linked.isEmpty, !results[index].isKept, case .entry(let id) = pages[index].kind {
        let place = Place(entry: id, language: pages[index].language)
        if linked.contains(place) { anchors[place] = Set(results[index].output.anchors) }
      }
    }
    for index in pages.indices where !results[index].output.fragments.isEmpty {
      var compared = 0
      var told = 0
      var indexes: [Place: SectionNames] = [:]
      for pending in results[index].output.fragments where told < MistakeLimits.perFile {
        let place = Place(entry: pending.target, language: pages[index].language)
        guard let known = anchors[place], !known.contains(pending.fragment) else { continue }
        told += 1
        let names = indexes[place] ?? SectionNames(known)
        indexes[place] = names
        compared += known.count
        let mayCompare = told == 1 || compared <= MistakeLimits.comparisonsPerText
        diagnostics.append(.unknownSection(pending, names, isCompared: mayCompare))
      }
    }
    return Result(
      diagnostics: diagnostics, files: files.sorted(), made: results.count { !$0.isKept },
      audited: results.compactMap(\.audited))
  }

  /// The page of an entry in a language.
  private struct Place: Hashable {
    let entry: EntryID
    let language: Int
  }

  private var renderer: PageRenderer {
    var renderer = site.renderer
    renderer.reuse = reuse
    return renderer
  }

  private func made(_ page: Page, _ texts: UInt64) -> PageResult {
    var result = PageResult()
    guard let stage, let reuse else {
      result.output = renderer.render(page)
      result.audited = audit?.audit(page, result.output.bytes)
      do throws(BuildError) {
        try stage?.write(result.output.bytes, to: page.file)
      } catch {
        result.error = error
      }
      result.output.bytes = []
      return result
    }
    let (output, reads) = reuse.making { renderer.render(page) }
    result.output = output
    do throws(BuildError) {
      let written = try stage.write(output.bytes, to: page.file)
      reuse.note(
        page.file, reads, also: also(page, texts), files: output.files, [written],
        told: output.diagnostics)
    } catch {
      result.error = error
    }
    result.output.bytes = []
    return result
  }

  private func kept(_ page: Page, _ texts: UInt64) -> Reuse.Kept? {
    guard let stage, let reuse else { return nil }
    return reuse.kept(page.file, also: also(page, texts), on: stage)
  }

  private func result(_ kept: Reuse.Kept) -> PageResult {
    var result = PageResult(isKept: true)
    result.output.files = kept.product.files
    result.output.diagnostics = kept.told
    return result
  }

  /// The pages that a link leads to a section of.
  private func linkedSections(of pages: [Page], _ results: [PageResult]) -> Set<Place> {
    var linked: Set<Place> = []
    for index in pages.indices {
      for pending in results[index].output.fragments {
        linked.insert(Place(entry: pending.target, language: pages[index].language))
      }
    }
    return linked
  }

  /// Links to a section of a page that stays need that page's headings: it is rendered for them.
  private func headings(of pages: [Page], _ linked: Set<Place>, _ results: inout [PageResult]) {
    guard !linked.isEmpty else { return }
    let missing = pages.indices.filter { index in
      guard results[index].isKept, case .entry(let id) = pages[index].kind else { return false }
      return linked.contains(Place(entry: id, language: pages[index].language))
    }
    let renderer = renderer
    let found = Workers.map(missing.count, jobs: jobs) {
      renderer.render(pages[missing[$0]]).anchors
    }
    for (index, anchors) in zip(missing, found) {
      results[index].isKept = false
      results[index].output.anchors = anchors
    }
  }

  private func also(_ page: Page, _ texts: UInt64) -> UInt64 {
    page.digest(seed: reuse?.seed ?? 0, texts: texts)
  }

  /// The state of the texts of pages that are no entry.
  private var textsOfNoEntry: UInt64 {
    var digest = reuse?.digest() ?? Digest(0)
    for text in ([site.home] + site.intros).flatMap(\.texts) {
      digest.add(text?.file.path ?? "-")
      if let text { digest.add(text.file.bytes[...]) }
    }
    return digest.value
  }
}
