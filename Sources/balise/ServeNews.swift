import BaliseDiagnostics
import BalisePreview
import BaliseSite
import BaliseText
import Synchronization

/// What `balise serve` says of its builds: a line for each, and what is wrong when that is new.
final class ServeNews: Sendable {
  private let console: Console
  private let told = Mutex<[Diagnostic]>([])
  private let hasSite = Mutex(false)
  private let failure = Mutex<Phrase?>(nil)

  init(_ console: Console) { self.console = console }

  func tell(_ news: Preview.News) {
    switch news {
    case .failed(let error):
      // It is tried again and again: told once.
      guard
        failure.withLock({ old in
          defer { old = error.message }
          return old != error.message
        })
      else { return }
      _ = console.fail(error)
    case .built(let report, let changes, let milliseconds):
      failure.withLock { $0 = nil }
      let isNew = told.withLock { old in
        defer { old = report.diagnostics }
        return old != report.diagnostics
      }
      if isNew { console.tell(report.diagnostics) }
      console.say(line(report, changes, milliseconds))
    }
  }

  private func line(
    _ report: BuildReport, _ changes: SourceChanges, _ milliseconds: Int64
  ) -> Phrase {
    let hasSite = hasSite.withLock { hasSite in
      hasSite = hasSite || report.isPublished
      return hasSite
    }
    guard report.isPublished else {
      guard hasSite else {
        return Phrase(
          en: "there is no site to show until this is mended",
          fr: "il n’y a pas de site à montrer avant la réparation")
      }
      return Phrase(
        en: "the last good site stays until this is mended",
        fr: "le dernier site correct reste jusqu’à la réparation")
    }
    let made = Phrase(
      en: "\(report.pages) pages in \(milliseconds) ms",
      fr: "\(report.pages) pages en \(milliseconds)\u{A0}ms")
    guard let path = changes.paths.first.map(VisibleText.harmless), !changes.isVague else {
      return made
    }
    let more = changes.paths.count - 1
    return Phrase(
      en: path + (more > 0 ? " and \(more) more" : "") + ": " + made.en,
      fr: path + (more > 0 ? " et \(more) de plus" : "") + "\u{A0}: " + made.fr)
  }
}
