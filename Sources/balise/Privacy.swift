import ArgumentParser
import BaliseDiagnostics
import BaliseSite
import BaliseText

/// `balise privacy`.
struct Privacy: ParsableCommand {
  /// How the report is told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    abstract: "List every published file that shows a person, and why.",
    discussion: """
      Looks through the site as it was last published: pages, data files, calendars, feeds. Fields \
      marked “personal” are shown only where their entry or group is marked public, and until the \
      day given there; what is withheld must be in no file.

      A name of one word is not looked for. Pictures and other files that hold no text are judged by \
      their name.

      Exit codes: 0 nothing withheld is published, 1 something is (publish again), or there are \
      errors in the content, 2 wrong usage, 3 cannot read.
      """)

  @OptionGroup var source: SourceOptions

  @Option(name: .long, help: "The published folder (default: public in the source folder).")
  var output: String?

  @Option(name: .long, help: "text or json.")
  var format = Format.text

  @Option(name: .long, help: "The day of the report, YYYY-MM-DD.")
  var today: String?

  func validate() throws {
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
    let checked: Checked<PrivacyReport?>
    do throws(BuildError) {
      checked = try PrivacyReport.read(
        BuildRequest(
          source: source.folder, output: nil, jobs: Machine.cores, today: today ?? Machine.today),
        site: output.map(Paths.clean) ?? source.folder + "/public")
    } catch {
      throw console.fail(error)
    }
    guard let report = checked.value else {
      console.tell(checked.diagnostics)
      throw ExitCode(1)
    }
    if format == .json {
      Console.print(report.json(console.language) + [0x0A])
    } else {
      Console.print(Array(report.text(console.language).utf8))
    }
    let count = report.persons.count
    console.say(
      Phrase(
        en: "\(count) description\(count == 1 ? "" : "s") of persons",
        fr: "\(count) description\(count < 2 ? "" : "s") de personnes"))
    guard report.isBroken else { return }
    console.say(
      Phrase(
        en: "the published site holds what is withheld: publish it again with “balise build”",
        fr: "le site publié contient ce qui est retenu : publiez-le à nouveau avec « balise build »"
      ))
    throw ExitCode(1)
  }
}
