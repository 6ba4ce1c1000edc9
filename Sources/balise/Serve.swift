import ArgumentParser
import BaliseDiagnostics
import BalisePreview
import BaliseSite
import BaliseText
import Glibc
import Synchronization

/// `balise serve`.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the site while you edit it: every save is there at once.",
    discussion: """
      The site is made in a folder of its own, which goes away at the end; public/ is not touched. \
      When content or templates change, it is made again and open pages that changed load again. \
      A mistake leaves the last good page in place, under what “balise check” would say.

      Only this computer can see it. A button at the foot of each page tells where the page comes \
      from, what it lacks and who links to it.

      The address goes to standard output. Ctrl-C ends the preview.

      Exit codes: 0 ended, 2 wrong usage, 3 cannot read, write or listen.
      """)

  @OptionGroup var source: SourceOptions

  @Option(
    name: .long,
    help: "The port to listen on; 0 takes any free one (default: 1313, or the next free one).")
  var port: Int?

  @Option(name: .long, help: "How many workers render at a time (default: one per core).")
  var jobs: Int?

  @Option(name: .long, help: "The day of the build, YYYY-MM-DD, for what depends on it.")
  var today: String?

  @Flag(
    name: .long,
    help: "Look for changes again and again, where the system tells of none (network folders).")
  var poll = false

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError(
        en: "--port takes a number from 0 to 65535.",
        fr: "--port prend un nombre de 0 à 65535.")
    }
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError(
        en: "--jobs takes a number from 1 to 1024.",
        fr: "--jobs prend un nombre de 1 à 1024.")
    }
    if let today, !Today.isDay(today) {
      throw ValidationError(
        en: "--today takes a day written YYYY-MM-DD, such as 2026-03-31.",
        fr: "--today prend un jour écrit AAAA-MM-JJ, comme 2026-03-31.")
    }
  }

  func run() throws {
    let console = Console(source)
    // Before any thread begins: each of them keeps the signals it was born with.
    let signals = Signals()
    do throws(BuildError) {
      let folder = try PreviewFolder(in: Machine.temporary)
      defer { folder.remove() }
      let server = try PreviewServer(
        folder: folder.site, port: port.map { UInt16($0) }, language: console.language)
      let preview = try preview(server, folder.site, console)
      preview.start(today: day)
      Console.print(Array((server.address + "\n").utf8))
      console.say(
        Phrase(
          en: "the preview is running: Ctrl-C ends it", fr: "aperçu en cours : Ctrl-C l’arrête")
      )
      signals.wait()
      preview.stop()
    } catch {
      throw console.fail(error)
    }
  }

  private var day: @Sendable () -> String {
    let today = today
    return { today ?? Machine.today }
  }

  private func preview(
    _ server: PreviewServer, _ output: String, _ console: Console
  ) throws(BuildError) -> Preview {
    let (folder, jobs, day) = (source.folder, jobs ?? Machine.cores, day)
    let isPolling = poll
    let news = ServeNews(console)
    // From one build to the next only what changed is read again.
    let memory = BuildMemory()
    return try Preview(
      server: server, language: console.language,
      session: {
        FullBuildSession {
          BuildRequest(
            source: folder, output: output, jobs: jobs, today: day(),
            pictures: Machine.pictureMaker?.withoutDrawings, picturesOf: folder + "/public",
            memory: memory, isPreview: true)
        }
      },
      watcher: { stop in
        SourceWatchers.make(source: folder, stop: stop, isPolling: isPolling)
      }, tell: news.tell)
  }
}
