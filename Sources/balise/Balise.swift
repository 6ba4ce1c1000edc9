import ArgumentParser
import Glibc

/// The command line: `balise build`, `balise check`, `balise serve`, `balise new`, `balise explain`.
@main
struct Balise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balise",
    abstract: "Publish a territory's action plan as a website.",
    discussion: """
      A plan is a folder with content/ (Markdown files, one folder per kind of document) and \
      templates/. “balise check” says what is wrong and how to mend it; “balise build” publishes.

        balise build                      publish the plan of this folder into public/
        balise check                      say what is wrong, publish nothing
        balise serve                      show the site while you edit it
        balise explain unknown-reference  say what a message means and how to mend it
        balise new actions "A title"      write a new file, ready to be filled in
        balise build --source PLAN --output /srv/www
      """,
    version: "0.1.0",
    subcommands: [Build.self, Check.self, Serve.self, New.self, Explain.self, Privacy.self])

  /// Runs the command; wrong usage ends with 2, as in other tools, and not with the library's 64.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch  where exitCode(for: error) == .validationFailure {
      Console.writeRaw(fullMessage(for: error) + "\n")
      Glibc.exit(2)
    } catch {
      exit(withError: error)
    }
  }
}
