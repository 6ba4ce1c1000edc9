import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues
import CSystem

/// Builds or checks a site: from a source folder to a published one, or to what keeps it from that.
package enum SiteBuilder {
  /// Does what the request asks. A mistake in content is in the report; a broken world is thrown.
  package static func build(_ request: BuildRequest) throws(BuildError) -> BuildReport {
    var report = try run(request)
    report.diagnostics =
      request.tellsAll
      ? DiagnosticOrder.sorted(report.diagnostics) : ToldDiagnostics.told(report.diagnostics)
    return report
  }

  private static func run(_ request: BuildRequest) throws(BuildError) -> BuildReport {
    var watch = Stopwatch()
    balise_return_large_memory()
    guard let output = request.output else { return try check(request, &watch) }
    let hadSite = Disk.status(output) != nil
    var report = try build(request, to: output, &watch)
    report.hadSite = hadSite
    return report
  }

  private static func build(
    _ request: BuildRequest, to output: String, _ watch: inout Stopwatch
  ) throws(BuildError) -> BuildReport {
    try OutputGuard.check(output: output, source: request.source)
    let files = CacheFiles(workshop: Publisher.workshop(of: output))
    // Nobody else builds into the folder of a preview: what it knows stays in memory.
    let known = request.isPreview ? request.memory?.cache : nil
    var cache = known ?? .empty()
    if known != nil || files.isThere {
      // With the lock from here on, what the cache says of the output stays true.
      let publisher = try begin(request, output)
      if known == nil { cache = files.read() }
      let look = watch.measure("look") { FolderLook(request, output, cache) }
      if let standing = look.standing {
        if let sources = look.sources.fingerprint, sources == cache.sources,
          let told = known?.told ?? watch.measure("look", { files.readTold(of: cache) })
        {
          return BuildReport(unchanged: cache.counts).finished(told.all, watch)
        }
        let texts = TextBuild(
          request: request, cache: cache, files: files, look: look.sources, standing: standing)
        if known == nil, let (report, told) = try texts.run(publisher, &watch) {
          return report.finished(told.all, watch)
        }
      }
      // Where no site stands, nothing of it can stay.
      if known == nil, Disk.status(output) != nil { files.readProducts(into: &cache) }
      return try publish(
        request, publisher, cache, look.sources, isStanding: look.standing != nil, &watch)
    }
    return try publish(request, nil, cache, nil, isStanding: false, &watch)
  }

  private static func begin(
    _ request: BuildRequest, _ output: String
  ) throws(BuildError) -> Publisher {
    try Publisher.begin(
      output: output, replacing: request.replacing, isPrivate: request.isPreview)
  }

  /// Everything before the pages, from the source folder or from what is known of it. Beside it, what a
  /// look at the folder finds before anything of it is read.
  private static func prepare<Look: Sendable>(
    _ request: BuildRequest, _ known: SourceTree?, _ watch: inout Stopwatch,
    looking look: @Sendable () -> Look
  ) throws(BuildError) -> (site: ReadSite, look: Look) {
    let (tree, found) = try watch.measure("load") { () throws(BuildError) in
      if let known { return (known, look()) }
      var loader = ContentLoader(
        root: request.source, jobs: request.jobs, memory: request.memory)
      return try loader.load(looking: look)
    }
    let read = SiteReader.read(
      tree, jobs: request.jobs, today: request.today.flatMap { Day(iso: $0) },
      memory: request.memory)
    watch.add(read.stages)
    guard read.settings.isRead else {
      return (ReadSite(tree: tree, read: read, prepared: Checked(nil, [])), found)
    }
    let prepared = watch.measure("prepare") {
      PreparedSite.make(
        tree, read, today: request.today.flatMap { Day(iso: $0) }, jobs: request.jobs,
        pictures: request.knownPictures, memory: request.memory)
    }
    let checked = Checked(Optional(prepared.value), prepared.diagnostics)
    return (ReadSite(tree: tree, read: read, prepared: checked), found)
  }

  private static func check(
    _ request: BuildRequest, _ watch: inout Stopwatch
  ) throws(BuildError) -> BuildReport {
    try report(request, try prepare(request, nil, &watch) {}.site, &watch)
  }

  /// What there is to tell of a site that is written nowhere. It is rendered all the same, so that
  /// every mistake is told in one run.
  private static func report(
    _ request: BuildRequest, _ read: ReadSite, _ watch: inout Stopwatch
  ) throws(BuildError) -> BuildReport {
    let (site, found) = (read.prepared.value, read.diagnostics)
    let report = BuildReport(filesRead: read.tree.fileCount, pages: site?.pages.count ?? 0)
    guard let site else { return report.finished(found, watch) }
    return report.finished(try told(of: site, request, found, &watch), watch)
  }

  /// Everything that is wrong with a site, its pages and their use among it when that is asked.
  private static func told(
    of site: PreparedSite, _ request: BuildRequest, _ found: [Diagnostic],
    _ watch: inout Stopwatch
  ) throws(BuildError) -> [Diagnostic] {
    let rendered = try watch.measure("render") { () throws(BuildError) in
      try SiteRenderer(
        site: site, stage: nil, audit: request.auditing ? PageAudit(site) : nil, jobs: request.jobs
      ).render()
    }
    var told = found + rendered.diagnostics + site.unreadFiles(shown: rendered.files)
    if request.auditing {
      told += watch.measure("audit") {
        SiteAudit(site: site, jobs: request.jobs, told: told).diagnostics(rendered.audited)
      }
    }
    return told
  }

  private static func publish(
    _ request: BuildRequest, _ begun: consuming Publisher?, _ cache: BuildCache,
    _ known: SourceState?, isStanding: Bool, _ watch: inout Stopwatch
  ) throws(BuildError) -> BuildReport {
    let start = SourceState.now()
    // The site that this process published last, and what was saved since.
    let last = isStanding ? request.memory?.site : nil
    let saved = known.flatMap { last?.saved($0, seed: cache.seed, request) }
    let again = saved.flatMap { saved in
      watch.measure("reread") { last?.reread(saved, request) }
    }
    let (read, look) =
      if let again, let known { (again.site, known) } else {
        try prepare(request, saved.flatMap { last?.tree($0, request) }, &watch) {
          known ?? SourceState(request.source, seed: cache.seed, since: start)
        }
      }
    if request.endsProcess { Leftover.keep(read) }
    let (tree, found) = (read.tree, read.diagnostics)
    guard let site = read.prepared.value, !found.hasErrors, let output = request.output else {
      return try report(request, read, &watch)
    }
    var audited: [Diagnostic] = []
    if request.auditing {
      // Before anything is written: what the audit finds wrong is not published.
      audited = try told(of: site, request, found, &watch)
      if audited.hasErrors {
        return BuildReport(filesRead: tree.fileCount, pages: site.pages.count)
          .finished(audited, watch)
      }
    }
    let publisher =
      if let begun { begun } else { try begin(request, output) }
    var report = BuildReport(filesRead: tree.fileCount, pages: site.pages.count)
    report.isOfEntries = again != nil
    report.isOfTexts = again?.change.isOfTexts ?? false
    let seed = cache.seed
    let reuse = watch.measure("compare") {
      // Where only entries changed, what they stand in is as it was.
      let state = again?.change.base ?? tree.stateOfSite(seed: seed) ^ request.program
      return Reuse(
        site.model, tree, base: state, cache: cache,
        memory: request.memory, since: again?.change, jobs: request.jobs)
    }
    // Pages show the sizes of what the preview remembers; a site that was built remembers nobody.
    if request.memory != nil { site.openData.sizes.remember(with: reuse) }
    defer { site.openData.sizes.remember(with: nil) }
    var general = found
    var diagnostics: [Diagnostic] = []
    do throws(BuildError) {
      let stage = try publisher.stage(isKnown: isStanding)
      let made = try make(site, stage, reuse, request.jobs, &watch)
      general += made.ofFiles
      report.pagesMade = made.pages
      diagnostics = found + audited + made.ofPages + made.ofFiles
      if diagnostics.hasErrors {
        publisher.abandon()
        return report.finished(diagnostics, watch)
      }
      if request.verifying {
        try verify(site, stage, made.ofPages + made.ofFiles, publisher.clean, request.jobs)
      }
      let records = stage.records
      report.isUnchanged = try watch.measure("publish") { () throws(BuildError) in
        try !publisher.publish(stage, jobs: request.jobs)
      }
      report.isPublished = true
      report.files = records.count
      let new = records.filter(\.isNew)
      report.filesWritten = new.count
      report.bytesWritten = new.reduce(0) { $0 + $1.output.stamp.size }
      let published = PublishedBuild(
        request: request, output: output, read: read, site: site, look: look, reuse: reuse,
        outputs: records.map(\.output), general: general, report: report)
      let remembered = published.leave(after: cache, in: publisher.workshop, &watch)
      if request.endsProcess { Leftover.keep((reuse, remembered, records)) }
    } catch {
      publisher.abandon()
      throw error
    }
    return report.finished(diagnostics, watch)
  }

  /// Makes every file of the site that cannot stay.
  private static func make(
    _ site: PreparedSite, _ stage: SiteStage, _ reuse: Reuse?, _ jobs: Int,
    _ watch: inout Stopwatch
  ) throws(BuildError) -> Made {
    let rendered = try watch.measure("render") { () throws(BuildError) in
      try SiteRenderer(site: site, stage: stage, reuse: reuse, jobs: jobs).render()
    }
    guard !rendered.diagnostics.hasErrors else {
      return Made(pages: rendered.made, ofPages: rendered.diagnostics, ofFiles: [])
    }
    try watch.measure("data") { () throws(BuildError) in
      try SiteFiles(
        site: site, stage: stage, contentFiles: rendered.files, reuse: reuse, jobs: jobs
      ).write()
    }
    let pictures = site.model.files.pictures
    let ofFiles =
      pictures.note(rendered.files, site.model.files) + site.unreadFiles(shown: rendered.files)
    pictures.prune(rendered.files)
    return Made(pages: rendered.made, ofPages: rendered.diagnostics, ofFiles: ofFiles)
  }

  /// What making the files of a site came to.
  private struct Made {
    /// How many pages did not stay as they were.
    let pages: Int
    /// What is wrong with pages, and with files.
    let ofPages, ofFiles: [Diagnostic]
  }

  /// Builds the site again from nothing, and refuses to publish one that differs from it or of which
  /// something else is told.
  private static func verify(
    _ site: PreparedSite, _ stage: SiteStage, _ told: [Diagnostic], _ folder: String, _ jobs: Int
  ) throws(BuildError) {
    try Disk.makeFolder(folder)
    defer { try? Disk.remove(folder) }
    let clean = SiteStage(root: folder, standing: nil)
    var watch = Stopwatch()
    let made = try make(site, clean, nil, jobs, &watch)
    let different = stage.differences(from: clean)
    let message: Phrase
    if let first = different.first {
      message = Phrase(
        en: "\(different.count) files differ from a build from nothing, \(first) first",
        fr: "\(different.count) fichiers diffèrent d'une construction complète, d'abord \(first)")
    } else if ToldDiagnostics.told(told) != ToldDiagnostics.told(made.ofPages + made.ofFiles) {
      message = Phrase(
        en: "other things are told than by a build from nothing",
        fr: "ce qui est dit diffère de ce que dit une construction complète")
    } else {
      return
    }
    throw BuildError(
      message,
      help: Phrase(
        en:
          "nothing was published; remove the folder \(Publisher.workshop(of: stage.standing ?? stage.root)) and build again, and please report it",
        fr:
          "rien n'a été publié ; retirez le dossier \(Publisher.workshop(of: stage.standing ?? stage.root)), recommencez, et signalez-le"
      ))
  }
}

extension [Diagnostic] {
  /// True when one of them keeps the site from being published.
  var hasErrors: Bool { contains { $0.severity == .error } }
}

extension BuildRequest {
  /// A number that changes with what makes the site: the program, its libraries, what makes pictures.
  var program: UInt64 { balise_program_identity() ^ (pictures?.identity ?? 0) }
}

extension BuildReport {
  /// What there is to tell when the output is already this very site.
  fileprivate init(unchanged counts: BuildCache.Counts) {
    self.init(filesRead: counts.filesRead, pages: counts.pages)
    files = counts.files
    isPublished = true
    isUnchanged = true
  }

  /// The report with all that was found, and its timings.
  fileprivate func finished(_ diagnostics: [Diagnostic], _ watch: Stopwatch) -> BuildReport {
    var report = self
    report.diagnostics = diagnostics
    report.stages = watch.stages
    return report
  }
}
