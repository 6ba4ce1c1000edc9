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
    abstract: "Say everything that is wrong in the plan; write nothing.",
    discussion: """
      Every mistake is told in one run, with its file, line and column, and what to do. Text goes to \
      standard error; json, github and sarif go to standard output.

      Exit codes: 0 nothing wrong (warnings allowed), 1 errors in the content, 2 wrong usage, \
      3 cannot read.
      """)

  @OptionGroup var source: SourceOptions

  @Option(name: .long, help: "text, json, github (annotations) or sarif (2.1.0).")
  var format = Format.text

  @Option(name: .long, help: "How many workers read at a time (default: one per core).")
  var jobs: Int?

  @Option(name: .long, help: "The day of the check, YYYY-MM-DD, for what depends on it.")
  var today: String?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1024.")
    }
    if let today, !Today.isDay(today) {
      throw ValidationError("--today takes a day written YYYY-MM-DD, such as 2026-03-31.")
    }
  }

  func run() throws {
    let console = Console(source)
    let report = try check(console)
    switch format {
    case .text:
      console.tell(report.diagnostics)
      if report.diagnostics.isEmpty {
        console.say(
          Phrase(
            en: "nothing is wrong in \(report.filesRead) files",
            fr: "rien à redire dans \(report.filesRead) fichiers"))
      }
    case .json:
      Console.print(DiagnosticJSONFormatter(console.language).format(report.diagnostics) + [0x0A])
    case .github:
      let text = DiagnosticGitHubFormatter(console.language).format(report.diagnostics)
      Console.print(Array(text.utf8))
    case .sarif:
      Console.print(DiagnosticSARIFFormatter(console.language).format(report.diagnostics) + [0x0A])
    }
    if report.hasErrors { throw ExitCode(1) }
  }

  private func check(_ console: Console) throws -> BuildReport {
    do throws(BuildError) {
      return try SiteBuilder.build(
        BuildRequest(
          source: source.folder, output: nil, jobs: jobs ?? Machine.cores,
          today: today ?? Machine.today))
    } catch {
      throw console.fail(error)
    }
  }
}
