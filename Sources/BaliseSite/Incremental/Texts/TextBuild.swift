import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues

// Most saves change words of one text, and nothing that any other page shows. Then the page is made
// from the few entries that it shows, and no other file is opened. All of it is an attempt: at the
// first sign that more changed, nothing was done and the plan is read whole.

/// Builds a site of whose plan only texts changed.
struct TextBuild {
  let request: BuildRequest
  let cache: BuildCache
  let files: CacheFiles
  /// What the source folder looks like now.
  let look: SourceState
  /// What the site that stands looks like.
  let standing: FolderScan

  // A change of more files is no save of an editor.
  static let mostFiles = 16

  /// The report of the build and what there is to say; nil, and nothing is changed, when more than
  /// texts may have changed.
  func run(
    _ publisher: borrowing Publisher, _ watch: inout Stopwatch
  ) throws(BuildError) -> (report: BuildReport, told: ToldCache)? {
    guard var snapshot = watch.measure("look", { files.readPlan() }),
      snapshot.seed == cache.seed, snapshot.generation == cache.generation,
      snapshot.day == cache.today, let changed = changes(in: snapshot), !changed.isEmpty,
      changed.count <= Self.mostFiles
    else { return nil }
    let made = watch.measure("texts") { make(changed.map(\.path), &snapshot) }
    guard let made else { return nil }
    do throws(BuildError) {
      return (try publish(made, changed, &snapshot, publisher, &watch), made.told)
    } catch {
      publisher.abandon()
      throw error
    }
  }

  // MARK: - What changed

  private struct Change {
    /// Where the file stands in the snapshot's table.
    let place: Int
    let path: UInt64
    let state: UInt64
  }

  /// The files that are not as they were; nil when there are others than there were.
  private func changes(in snapshot: PlanSnapshot) -> [Change]? {
    guard let files = look.scan?.files, snapshot.count(.files) == 2 * files.count else {
      return nil
    }
    var places: [UInt64: Int]?
    var changes: [Change] = []
    for (index, file) in files.enumerated() {
      var place = index
      if snapshot.number(.files, 2 * index) != file.path {
        // Folders list their files in another order once one of them was replaced.
        let known =
          places
          ?? Dictionary(
            files.indices.map { (snapshot.number(.files, 2 * $0), $0) },
            uniquingKeysWith: { first, _ in first })
        places = known
        guard let other = known[file.path] else { return nil }
        place = other
      }
      guard snapshot.number(.files, 2 * place + 1) != file.state else { continue }
      changes.append(
        Change(place: place, path: file.path, state: look.settledState(of: file)))
    }
    return changes
  }

  /// The entries of some files; nil when one of them is no entry's text.
  private func entries(of paths: [UInt64], _ snapshot: PlanSnapshot, languages: Int) -> [Int]? {
    var entries: Set<Int> = []
    var missing = Set(paths)
    for place in 0..<snapshot.count(.texts) / 3 {
      let path = snapshot.number(.texts, 3 * place)
      guard missing.contains(path) else { continue }
      entries.insert(place / languages)
      missing.remove(path)
    }
    return missing.isEmpty ? entries.sorted() : nil
  }

  // MARK: - Making

  /// A page that was made, and what it takes the place of.
  private struct MadePage {
    let page: Page
    let record: ProductBytes.Record
    let output: PageRenderer.Output
    let reads: [UInt32]
  }

  private struct Made {
    let pages: [MadePage]
    let products: ProductBytes
    let told: ToldCache
  }

  /// Makes every page that shows the changed texts, and notes their new state.
  private func make(_ paths: [UInt64], _ snapshot: inout PlanSnapshot) -> Made? {
    let day = request.today.flatMap { Day(iso: $0) }
    guard
      let site = SnapshotSite(
        snapshot, root: request.source, today: day, pictures: request.knownPictures),
      let entries = entries(of: paths, snapshot, languages: site.model.languages.count),
      let products = files.productBytes().flatMap({ ProductBytes($0, of: cache) })
    else { return nil }
    let reads = site.model.plan.plan.reads
    var changed: Set<UInt64> = []
    var rewritten: [SourceFile] = []
    for number in entries {
      let entry = site.plan.entry(number)
      let versions = site.plan.versions
      guard !site.plan.isMissed,
        versions.outline(entry) == snapshot.number(.outlines, number)
      else { return nil }
      let (body, version) = (reads.body(number), versions.body(entry))
      guard version != snapshot.number(.versions, body) else { continue }
      guard !site.plan.isToldOf(number) else { return nil }
      snapshot.set(.versions, body, version)
      changed.insert(snapshot.number(.keys, body))
      rewritten += site.plan.files(of: number)
    }
    guard let records = products.readers(of: changed) else { return nil }
    var pages: [MadePage] = []
    let places = records.map { site.page($0.name, among: entries) }
    let collections = places.compactMap { place in place.map { site.collection(of: $0) } }
    guard places.count == collections.count,
      let templates = site.templates(for: Set(collections))
    else { return nil }
    let renderer = PageRenderer(
      model: site.model, templates: templates, home: PageText(texts: []), intros: [],
      openData: .none)
    for case (let record, let page?) in zip(records, places) {
      let (output, numbers) = ReadSet.noting(count: reads.count) { renderer.render(page) }
      guard !output.diagnostics.hasErrors, !site.plan.isMissed,
        Set(output.files) == Set(record.product.files)
      else { return nil }
      pages.append(MadePage(page: page, record: record, output: output, reads: numbers))
    }
    guard hasSections(pages, site, renderer), !site.plan.isMissed,
      let told = told(of: pages, rewritten, read: site.plan.readFiles)
    else { return nil }
    return Made(pages: pages, products: products, told: told)
  }

  /// What there is to say now, with what is found in these pages in the place of what was; nil when
  /// something else speaks of one of the changed files, whose lines may have moved.
  private func told(
    of pages: [MadePage], _ changed: [SourceFile], read: [String: SourceFile]
  ) -> ToldCache? {
    guard var told = files.readTold(of: cache) else { return nil }
    let paths = Set(changed.map(\.path))
    for page in pages { told.made[page.record.name] = nil }
    let isOfOthers =
      !told.general.contains { $0.speaks(of: paths) }
      && !told.made.values.contains { $0.diagnostics.contains { $0.speaks(of: paths) } }
    guard isOfOthers else { return nil }
    for page in pages where !page.output.diagnostics.isEmpty {
      let diagnostics = page.output.diagnostics
      // A page that speaks of a template is made by a whole build, which reads them all.
      let state = diagnostics.state(seed: cache.seed) { read[$0]?.state(seed: cache.seed) }
      guard let state else { return nil }
      told.made[page.record.name] = ToldCache.Told(diagnostics: diagnostics, state: state)
    }
    return told
  }

  /// True when every section of another page that is linked is there.
  private func hasSections(
    _ pages: [MadePage], _ site: SnapshotSite, _ renderer: PageRenderer
  ) -> Bool {
    var known: [String: [String]] = [:]
    for made in pages { known[made.page.file] = made.output.anchors }
    for made in pages {
      for pending in made.output.fragments {
        let page = site.page(pending.target, made.page.language)
        let collection = site.model.entry(pending.target).collection
        guard let anchors = known[page.file] ?? site.anchors(of: page, collection, renderer) else {
          return false
        }
        known[page.file] = anchors
        guard anchors.contains(pending.fragment) else { return false }
      }
    }
    return true
  }

  // MARK: - Publishing

  private func publish(
    _ made: Made, _ changed: [Change], _ snapshot: inout PlanSnapshot,
    _ publisher: borrowing Publisher, _ watch: inout Stopwatch
  ) throws(BuildError) -> BuildReport {
    var report = BuildReport(filesRead: cache.counts.filesRead, pages: cache.counts.pages)
    report.files = cache.counts.files
    report.pagesMade = made.pages.count
    (report.isPublished, report.isOfTexts) = (true, true)
    var outputs: [Product.Output] = []
    var products: [(record: ProductBytes.Record, product: Product)] = []
    let stage = try publisher.stage(isKnown: true)
    for page in made.pages {
      try stage.prepare([page.page.file])
      let output = try stage.write(page.output.bytes, to: page.page.file)
      outputs.append(output)
      products.append((page.record, product(page, output, snapshot)))
    }
    report.isUnchanged = try watch.measure("publish") { () throws(BuildError) in
      try !publisher.replace(stage, jobs: request.jobs)
    }
    let new = stage.records.filter(\.isNew)
    report.filesWritten = new.count
    report.bytesWritten = new.reduce(0) { $0 + $1.output.stamp.size }
    var next = cache
    next.generation = BuildCache.nextGeneration()
    next.sources = look.fingerprint
    next.told = made.told
    next.tells = made.told.count
    next.output = standing(with: outputs)
    if new.count > 1, let stamp = FileStamp(path: publisher.output + "/" + SiteManifest.name) {
      next.hidden = next.hidden.map {
        $0.path == SiteManifest.name ? Product.Output(path: $0.path, stamp: stamp) : $0
      }
    }
    for change in changed { snapshot.set(.files, 2 * change.place + 1, change.state) }
    snapshot.seal(generation: next.generation)
    let bytes = made.products.replacing(
      products, seed: cache.seed, generation: next.generation)
    let (remembered, known) = (next, snapshot)
    watch.measure("remember") {
      files.write(remembered, jobs: request.jobs) {
        bytes
      } plan: {
        known
      }
    }
    return report
  }

  private func product(
    _ made: MadePage, _ output: Product.Output, _ snapshot: PlanSnapshot
  ) -> Product {
    var product = Product(files: made.output.files, outputs: [output])
    var digest = Digest(snapshot.site)
    digest.add(made.page.digest(seed: cache.seed, texts: 0))
    for read in made.reads {
      product.reads.append(snapshot.number(.keys, Int(read)))
      digest.add(snapshot.number(.versions, Int(read)))
    }
    product.version = digest.value
    return product
  }

  /// The state of the site's folder with these files in it.
  private func standing(with outputs: [Product.Output]) -> UInt64 {
    var states: [UInt64: UInt64] = [:]
    for output in outputs {
      states[FolderScan.path(output.path, seed: cache.seed, below: "")] = FolderScan.state(
        output.stamp, seed: cache.seed)
    }
    let files = standing.files.map { file in
      states[file.path].map { FolderScan.File(path: file.path, state: $0) } ?? file
    }
    return FolderScan.fingerprint(of: files, seed: cache.seed)
  }
}
