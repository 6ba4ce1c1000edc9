import ArgumentParser
import BaliseDiagnostics
import BaliseSite
import BaliseText

/// `balise check`.
struct Check: ParsableCommand {
  /// How what is wrong is told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, sarif
  }

  static let configuration = CommandConfiguration(
    abstract: "Say everything that is wrong in the plan; write nothing unless asked to with --fix.",
    discussion: """
      Every mistake is told in one run, with its file, line and column, and what to do. Text goes to \
      standard error; json, github and sarif go to standard output.

      With --fix, repairs that are certain are made in the files themselves, and nothing else in \
      them changes: a misspelt key or name when only one is near, quotes around a title with a \
      colon. What was repaired is told first, then what is left.

      With --questions, statements are compared with each other, and what only a person can settle \
      is put into letters, one to each of those who can answer: text or json on standard output, or \
      one private page with --html.

      Exit codes: 0 nothing wrong (warnings allowed), 1 errors in the content, 2 wrong usage, \
      3 cannot read or write.
      """)

  @OptionGroup var source: SourceOptions

  @Option(name: .long, help: "text, json, github (annotations) or sarif (2.1.0).")
  var format = Format.text

  @Option(name: .long, help: "How many workers read at a time (default: one per core).")
  var jobs: Int?

  @Option(name: .long, help: "The day of the check, YYYY-MM-DD, for what depends on it.")
  var today: String?

  @Flag(name: .long, help: "Make the repairs that are certain, in the files themselves.")
  var fix = false

  @Flag(
    name: .long,
    help: "With --fix: also write every key and every name of an entry in its canonical spelling.")
  var canonical = false

  @Flag(name: .long, help: "Write letters with what only a person can settle.")
  var questions = false

  @Option(name: .customLong("to"), help: "With --questions: only the letter to this recipient.")
  var recipient: String?

  @Option(
    name: .long,
    help: "With --questions: write one private page to this file, outside of what is published.")
  var html: String?

  func validate() throws {
    if canonical, !fix {
      throw ValidationError(
        en: "--canonical goes with --fix.",
        fr: "--canonical va avec --fix.")
    }
    if !questions, html != nil || recipient != nil {
      throw ValidationError(
        en: "--html and --to go with --questions.",
        fr: "--html et --to vont avec --questions.")
    }
    if questions, fix || format == .github || format == .sarif {
      throw ValidationError(
        en: "--questions goes with --format text or json, and without --fix.",
        fr: "--questions va avec --format text ou json, et sans --fix.")
    }
    if let html, html.isEmpty || html.hasSuffix("/") || format == .json {
      throw ValidationError(
        en: "--html takes the name of a file, without --format json.",
        fr: "--html prend le nom d'un fichier, sans --format json.")
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
    if fix { return try runFix(console) }
    if questions { return try runQuestions(console) }
    let report = try check(console)
    tell(report.diagnostics, report.filesRead, console)
    if report.hasErrors { throw ExitCode(1) }
  }

  private func tell(_ diagnostics: [Diagnostic], _ filesRead: Int, _ console: Console) {
    switch format {
    case .text:
      console.tell(diagnostics)
      if diagnostics.isEmpty {
        console.say(
          Phrase(
            en: "nothing is wrong in \(filesRead) files",
            fr: "rien à redire dans \(filesRead) fichiers"))
      }
    case .json:
      Console.print(DiagnosticJSONFormatter(console.language).format(diagnostics) + [0x0A])
    case .github:
      let text = DiagnosticGitHubFormatter(console.language).format(diagnostics)
      Console.print(Array(text.utf8))
    case .sarif:
      Console.print(DiagnosticSARIFFormatter(console.language).format(diagnostics) + [0x0A])
    }
  }

  private func runFix(_ console: Console) throws {
    let report: SiteFixer.Report
    do throws(BuildError) {
      report = try SiteFixer.fix(request, canonical: canonical)
    } catch {
      throw console.fail(error)
    }
    RepairSummary(report).phrases.forEach(console.say)
    tell(report.remaining, report.filesRead, console)
    for error in report.failures { _ = console.fail(error) }
    if !report.failures.isEmpty { throw ExitCode(3) }
    if report.remaining.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  var request: BuildRequest {
    BuildRequest(
      source: source.folder, output: nil, jobs: jobs ?? Machine.cores,
      today: today ?? Machine.today, auditing: true, pictures: Machine.pictureMaker)
  }

  private func check(_ console: Console) throws -> BuildReport {
    do throws(BuildError) {
      return try SiteBuilder.build(request)
    } catch {
      throw console.fail(error)
    }
  }
}
