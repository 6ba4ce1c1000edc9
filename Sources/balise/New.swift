import ArgumentParser
import BaliseDiagnostics
import BaliseSite
import BaliseText

/// `balise new`.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a new entry, or a new translation of one, ready to be filled in.",
    discussion: """
      The file holds every field of the collection with what to write there, in your language, and \
      the keys and headings that editors of that language use. A file that exists is never touched.

        balise new actions "A shared music studio"
        balise new partners "Le Damier" --lang fr
        balise new actions 04-hub --translate en

      The path of the new file goes to standard output.

      Exit codes: 0 written, 1 the file already exists, 2 wrong usage, 3 cannot read or write.
      """)

  @Argument(help: "The collection: a folder of content/, such as actions.")
  var collection: String

  @Argument(help: "The title of the new entry; with --translate, the entry to translate.")
  var title: String

  @Option(
    name: .long, help: "Write the translation of an existing entry into this language instead.")
  var translate: String?

  @OptionGroup var source: SourceOptions

  func run() throws {
    let console = Console(source)
    switch try draft(console) {
    case .written(let path, let required):
      let shown = source.folder == "." ? path : source.folder + "/" + path
      Console.print(Array((shown + "\n").utf8))
      if !required.isEmpty {
        let list = VisibleText.harmless(required.joined(separator: ", "))
        console.say(Phrase(en: "still required: \(list)", fr: "encore obligatoire : \(list)"))
      }
    case .refused(let message, let help):
      console.fail(message, help: help)
      throw ExitCode(1)
    case .misused(let message, let help):
      console.fail(message, help: help)
      throw ExitCode(2)
    }
  }

  private func draft(_ console: Console) throws -> DraftOutcome {
    do throws(BuildError) {
      return try EntryDrafter.draft(
        DraftRequest(
          source: source.folder, collection: collection, words: title, translation: translate,
          editor: console.language, jobs: Machine.cores))
    } catch {
      throw console.fail(error)
    }
  }
}
