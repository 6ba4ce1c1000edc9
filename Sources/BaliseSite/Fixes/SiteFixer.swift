package import BaliseDiagnostics
import BaliseDocuments
import BalisePlan
import BaliseValues

/// Applies the certain repairs of a source folder, round after round, then writes the files that
/// changed. Running it again changes nothing more.
package enum SiteFixer {
  /// What was repaired, and what is left for a person.
  package struct Report: Sendable {
    /// The repairs that are now on disk.
    package var repairs: [Repair] = []
    /// What is still wrong, in order.
    package var remaining: [Diagnostic] = []
    /// Why some file could not be written.
    package var failures: [BuildError] = []
    /// Files read.
    package var filesRead = 0
    /// True when there may be more to repair in another run.
    package var isUnfinished = false
  }

  // One mistake in its YAML hides the others of a file: each round uncovers the next. More than
  // these are no slips of a person.
  private static let mostRounds = 200
  private static let mostAttempts = 3

  /// Repairs what the request's source folder holds; `canonical` also rewrites keys and names to
  /// their canonical spelling.
  package static func fix(
    _ request: BuildRequest, canonical: Bool = false
  ) throws(BuildError) -> Report {
    var loader = ContentLoader(root: request.source, jobs: request.jobs)
    var tree = try loader.load()
    var mender = SourceMender()
    var report = Report()
    report.filesRead = tree.fileCount
    let today = request.today.flatMap { Day(iso: $0) }
    var round = 0
    var attempts: [FixProposal: Int] = [:]
    while true {
      let read = SiteReader.read(tree, jobs: request.jobs, today: today)
      report.remaining = try check(tree, read, today, jobs: request.jobs)
      var proposals = report.remaining.compactMap { FixProposal($0) }
      if canonical, read.settings.isRead { proposals += CanonicalSpelling.proposals(read.plan) }
      // A repair that was made and is asked for again mends nothing; one that stood in another's way may.
      proposals.removeAll { attempts[$0, default: 0] >= mostAttempts }
      for proposal in proposals { attempts[proposal, default: 0] += 1 }
      let files = tree.filesByPath
      var attempt = mender
      let changed = attempt.mend(proposals, in: { files[$0] }, isSound: staysReadable)
      if changed.isEmpty {
        if request.auditing {
          report.remaining = try check(tree, read, today, jobs: request.jobs, isAudited: true)
        }
        break
      }
      round += 1
      if round > mostRounds {
        report.isUnfinished = true
        break
      }
      mender = attempt
      tree = tree.replacing(changed)
    }
    write(mender, tree, request.source, &report)
    // Every repair is made, told or not: only what is left for a person is counted.
    report.remaining = ToldDiagnostics.told(report.remaining)
    return report
  }

  /// Everything that is wrong, as `balise check` tells it.
  private static func check(
    _ tree: SourceTree, _ read: SiteReader.Result, _ today: Day?, jobs: Int, isAudited: Bool = false
  ) throws(BuildError) -> [Diagnostic] {
    guard read.settings.isRead else { return DiagnosticOrder.sorted(read.diagnostics) }
    let prepared = PreparedSite.make(tree, read, today: today, jobs: jobs)
    let site = prepared.value
    let rendered = try SiteRenderer(
      site: site, stage: nil, audit: isAudited ? PageAudit(site) : nil, jobs: jobs
    ).render()
    var told = read.diagnostics + prepared.diagnostics + rendered.diagnostics
    if isAudited {
      told += SiteAudit(site: site, jobs: jobs, told: told).diagnostics(rendered.audited)
    }
    var seen: Set<Diagnostic> = []
    return DiagnosticOrder.sorted(told)
      .filter { seen.insert($0).inserted }
  }

  /// A repair never makes a readable file unreadable, nor writes a key twice, whoever proposed it.
  private static func staysReadable(_ old: SourceFile, _ new: SourceFile) -> Bool {
    guard old.path.hasSuffix(".yaml") || ContentLoader.isMarkdown(old.path) else { return true }
    let after = reading(new)
    if after.mistakes == 0 { return true }
    let before = reading(old)
    // Of a file that could not be read, a repair may uncover a key that was there twice.
    return !before.isRead
      || (after.isRead && before.mistakes > 0 && after.doubles <= before.doubles)
  }

  /// Whether the YAML of a file can be read, how many mistakes it has, and how many of them are keys
  /// written twice.
  private static func reading(
    _ file: SourceFile
  ) -> (isRead: Bool, mistakes: Int, doubles: Int) {
    let isRead: Bool
    let told: [Diagnostic]
    if file.path.hasSuffix(".yaml") {
      let parsed = YAMLDocument.parse(file: file)
      (isRead, told) = (parsed.value != nil, parsed.diagnostics)
    } else {
      let parsed = SourceDocument.parse(file)
      (isRead, told) = (parsed.value.frontMatter != nil || !parsed.hasErrors, parsed.diagnostics)
    }
    let errors = told.filter { $0.severity == .error }
    return (isRead, errors.count, errors.count { $0.id == "yaml-duplicate-key" })
  }

  private static func write(
    _ mender: SourceMender, _ tree: SourceTree, _ root: String, _ report: inout Report
  ) {
    let editor = SourceEditor(root: root)
    let files = tree.filesByPath
    var written: Set<String> = []
    for (path, old) in mender.originals.sorted(by: { $0.key < $1.key }) {
      guard let file = files[path] else { continue }
      do throws(BuildError) {
        try editor.replace(path, old, by: file.bytes)
        written.insert(path)
      } catch {
        report.failures.append(error)
      }
    }
    report.repairs = mender.repairs.filter { written.contains($0.path) }.enumerated().sorted {
      ($0.element.path, $0.offset) < ($1.element.path, $1.offset)
    }.map(\.element)
  }
}
