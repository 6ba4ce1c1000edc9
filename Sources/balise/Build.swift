import ArgumentParser
import BaliseDiagnostics
import BaliseSite
import BaliseText

/// `balise build`.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Publish the plan: all of it, or nothing when something is wrong.",
    discussion: """
      The site is made beside the output folder and takes its place in one step. When there is an \
      error the old site stays as it is.

      Exit codes: 0 published, 1 errors in the content, 2 wrong usage, 3 cannot read or write.
      """)

  @OptionGroup var source: SourceOptions

  @Option(name: .long, help: "The folder the site goes to (default: public in the source folder).")
  var output: String?

  @Option(name: .long, help: "How many workers render at a time (default: one per core).")
  var jobs: Int?

  @Option(name: .long, help: "The day of the build, YYYY-MM-DD, for what depends on it.")
  var today: String?

  @Flag(name: .long, help: "Print what was read and made, and how long each stage took.")
  var stats = false

  @Flag(name: .long, help: "Replace the output folder even if Balise did not make it.")
  var replace = false

  @Flag(
    name: .long,
    help: "Build from nothing as well, and publish only when both ways give the same site.")
  var verify = false

  @Flag(
    name: .long,
    help: "Publish pictures as they are, even where libvips could make them smaller.")
  var fullSizePictures = false

  @Flag(
    name: .long,
    help: "Look at every page as check does, and publish nothing when people could not use one.")
  var audit = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError(
        en: "--jobs takes a number from 1 to 1024.",
        fr: "--jobs prend un nombre de 1 à 1024.")
    }
    if let output, output.isEmpty {
      throw ValidationError(
        en: "--output takes a folder.",
        fr: "--output prend un dossier.")
    }
    if let today, !Today.isDay(today) {
      throw ValidationError(
        en: "--today takes a day written YYYY-MM-DD, such as 2026-03-31.",
        fr: "--today prend un jour écrit AAAA-MM-JJ, comme 2026-03-31.")
    }
  }

  func run() throws {
    let console = Console(source)
    let target = output.map(Paths.clean) ?? source.folder + "/public"
    let report = try build(console, target)
    console.tell(report.diagnostics)
    if report.isUnchanged {
      console.say(
        Phrase(
          en: "nothing has changed: \(target) holds the \(report.pages) pages of the plan",
          fr: "rien n’a changé : \(target) contient les \(report.pages) pages du plan"))
    } else if report.isPublished {
      console.say(
        Phrase(
          en: "\(report.pages) pages published in \(target)",
          fr: "\(report.pages) pages publiées dans \(target)"))
    } else if !report.hadSite {
      console.say(Phrase(en: "nothing was published", fr: "rien n'a été publié"))
    } else {
      console.say(
        Phrase(
          en: "nothing was published: \(target) stays as it was",
          fr: "rien n'a été publié : \(target) reste tel quel"))
    }
    if stats { console.say(Stats.phrase(report)) }
    if report.hasErrors { throw ExitCode(1) }
  }

  private func build(_ console: Console, _ target: String) throws -> BuildReport {
    let progress = Progress(Phrase(en: "building…", fr: "construction…"), console)
    defer { progress.end() }
    do throws(BuildError) {
      return try SiteBuilder.build(
        BuildRequest(
          source: source.folder, output: target, jobs: jobs ?? Machine.cores,
          today: today ?? Machine.today, replacing: replace,
          verifying: verify, auditing: audit,
          pictures: fullSizePictures ? nil : Machine.pictureMaker, endsProcess: true))
    } catch {
      throw console.fail(error)
    }
  }
}
