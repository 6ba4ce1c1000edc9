import BaliseDiagnostics
import BalisePlan
import BaliseText
import BaliseValues
import Synchronization

/// Builds or checks a site: from a source folder to a published one, or to what keeps it from that.
package enum SiteBuilder {
  /// Does what the request asks. A mistake in content is in the report; a broken world is thrown.
  package static func build(_ request: BuildRequest) throws(BuildError) -> BuildReport {
    var watch = Stopwatch()
    let tree = try watch.measure("load") { () throws(BuildError) in
      var loader = ContentLoader(root: request.source, jobs: request.jobs)
      return try loader.load()
    }
    let read = watch.measure("read") {
      SiteReader.read(tree, jobs: request.jobs, today: request.today.flatMap { Day(iso: $0) })
    }
    // Without its languages nothing else of a site means anything: that is told alone.
    guard read.settings.isRead else {
      let fault = tree.diagnostics + read.settingsDiagnostics
      return BuildReport(filesRead: tree.fileCount, pages: 0).finished(fault, watch)
    }
    let prepared = watch.measure("prepare") {
      PreparedSite.make(
        tree, read, today: request.today.flatMap { Day(iso: $0) }, jobs: request.jobs)
    }
    let site = prepared.value
    var diagnostics = read.diagnostics + prepared.diagnostics
    var report = BuildReport(filesRead: tree.fileCount, pages: site.pages.count)
    guard let output = request.output, !diagnostics.hasErrors else {
      // A site with an error is still rendered, so that every mistake is told in one run; it is
      // written nowhere.
      let rendered = try watch.measure("render") { () throws(BuildError) in
        try SiteRenderer(site: site, stage: nil, jobs: request.jobs).render()
      }
      diagnostics += rendered.diagnostics
      return report.finished(diagnostics, watch)
    }
    try OutputGuard.check(output: output, source: request.source)
    let publisher = try Publisher.begin(output: output, replacing: request.replacing)
    let stage = SiteStage(root: publisher.next)
    do throws(BuildError) {
      let rendered = try watch.measure("render") { () throws(BuildError) in
        try SiteRenderer(site: site, stage: stage, jobs: request.jobs).render()
      }
      diagnostics += rendered.diagnostics
      if diagnostics.hasErrors {
        publisher.abandon()
        return report.finished(diagnostics, watch)
      }
      try watch.measure("data") { () throws(BuildError) in
        try SiteFiles(site: site, stage: stage, contentFiles: rendered.files).write(
          jobs: request.jobs)
      }
    } catch {
      publisher.abandon()
      throw error
    }
    try watch.measure("publish") { () throws(BuildError) in try publisher.publish() }
    report.isPublished = true
    (report.filesWritten, report.bytesWritten) = stage.totals
    return report.finished(diagnostics, watch)
  }
}

extension [Diagnostic] {
  /// True when one of them keeps the site from being published.
  var hasErrors: Bool { contains { $0.severity == .error } }
}

extension BuildReport {
  /// The report with its diagnostics in order, each told once, and its timings.
  fileprivate func finished(_ diagnostics: [Diagnostic], _ watch: Stopwatch) -> BuildReport {
    var report = self
    var seen: Set<Diagnostic> = []
    report.diagnostics = DiagnosticOrder.sorted(diagnostics).filter { seen.insert($0).inserted }
    report.stages = watch.stages
    return report
  }
}
