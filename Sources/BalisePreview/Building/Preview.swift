// The preview: a site that follows its files while somebody edits them. A builder makes the site when
// files change, a server shows it; each has a thread of its own, and all they share is one state.

import BaliseDiagnostics
package import BaliseSite
package import BaliseText
import Dispatch
import Synchronization

/// Builds, watches and serves one plan until it is stopped.
package final class Preview: Sendable {
  /// What the person at the terminal is told of a build.
  package enum News: Sendable {
    /// A build ended, after these changes, in so many milliseconds.
    case built(BuildReport, SourceChanges, milliseconds: Int64)
    /// The files could not be read, or the site not written.
    case failed(BuildError)
  }

  /// The server that shows it.
  package let server: PreviewServer
  private let language: InterfaceLanguage
  private let makeSession: @Sendable () -> any PreviewSession
  private let makeWatcher: @Sendable (Int32) -> any SourceWatcher
  private let tell: @Sendable (News) -> Void
  private let stopping: Bell
  private let work = DispatchGroup()

  // Milliseconds after which what could not be read is tried again.
  private static let retry: Int64 = 500
  // Milliseconds after which the session is asked whether the day has passed.
  private static let heartbeat: Int64 = 60_000

  /// Makes a preview; `watcher` is given what ends its waiting, `tell` hears of every build.
  package init(
    server: PreviewServer, language: InterfaceLanguage,
    session: @escaping @Sendable () -> any PreviewSession,
    watcher: @escaping @Sendable (Int32) -> any SourceWatcher,
    tell: @escaping @Sendable (News) -> Void
  ) throws(BuildError) {
    guard let bell = Bell() else { throw Disk.cannot(.read, "pipe") }
    self.server = server
    self.language = language
    makeSession = session
    makeWatcher = watcher
    self.tell = tell
    stopping = bell
  }

  /// Begins: builds, then serves and watches. Returns once the first build has ended.
  package func start(today: @escaping @Sendable () -> String) {
    let first = DispatchSemaphore(value: 0)
    DispatchQueue(label: "balise.preview.builder").async(group: work) { [self] in
      follow(today) { first.signal() }
    }
    first.wait()
    DispatchQueue(label: "balise.preview.server").async(group: work) { [self] in server.run() }
  }

  /// Ends: waits for a build that is going on, and for the last answers.
  package func stop() {
    isStopping.store(true, ordering: .releasing)
    stopping.ring()
    server.stop()
    work.wait()
  }

  private let isStopping = Atomic(false)

  /// The builder's life.
  private func follow(_ today: () -> String, _ firstIsDone: () -> Void) {
    // Before the first build: what changes during it is built again.
    let watcher = makeWatcher(stopping.listener)
    let session = makeSession()
    var day = today()
    var isReadable = build(session, SourceChanges(isVague: true))
    firstIsDone()
    while !isStopping.load(ordering: .acquiring) {
      let changes = watcher.wait(milliseconds: isReadable ? Self.heartbeat : Self.retry)
      let isNewDay = today() != day
      if isStopping.load(ordering: .acquiring) { return }
      guard !changes.isEmpty || isNewDay || !isReadable else { continue }
      day = today()
      // A session that could not read does not know what it missed.
      isReadable = build(
        session, isReadable ? changes : SourceChanges(changes.paths, isVague: true))
    }
  }

  /// Builds and says so; false when the files could not be read: somebody may be moving them.
  private func build(_ session: any PreviewSession, _ changes: SourceChanges) -> Bool {
    let start = Clock.now
    let messages = MessageFormatter(language)
    do throws(BuildError) {
      let report = try session.rebuild(changes)
      server.update { state in
        if changes.hasAssets { state.assets += 1 }
        guard report.isPublished else {
          state.failure = .init(
            summary: messages.summary(report.diagnostics), html: messages.html(report.diagnostics))
          return
        }
        (state.hasSite, state.failure, state.warnings) = (true, nil, report.diagnostics)
        state.builds += 1
      }
      tell(.built(report, changes, milliseconds: Clock.now - start))
      // What is known of pages does not tell their words.
      guard report.isPublished, !report.isOfTexts, !report.isUnchanged else { return true }
      // After the news: nobody waits for it to see the page.
      let insight = try session.insight()
      server.update { $0.insight = insight }
      return true
    } catch {
      server.update { state in
        state.failure = .init(
          summary: Phrase(en: "1 error", fr: "1\u{A0}erreur").text(in: language),
          html: messages.html(error))
      }
      tell(.failed(error))
      return false
    }
  }
}
