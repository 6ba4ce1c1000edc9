import ArgumentParser
import BaliseDiagnostics
import BaliseText

/// `balise explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a message of balise check: what it means, an example, how to mend it.",
    discussion: """
      The id of a message stands in square brackets at its end. Without an id, every id is listed \
      with its title.

        balise explain unknown-reference
        balise explain

      Exit codes: 0 explained, 2 no message has this id.
      """)

  @Argument(help: "The id of a message, such as unknown-reference.")
  var id: String?

  @Flag(name: .long, help: "Print every page as one Markdown article, for the manual.")
  var markdown = false

  @OptionGroup var person: LanguageOption

  private var language: InterfaceLanguage { person.language(about: ".") }

  func validate() throws {
    if id != nil, markdown {
      throw ValidationError(
        en: "--markdown prints every page: give no id.",
        fr: "--markdown donne toutes les pages : ne donnez pas d'identifiant.")
    }
  }

  func run() throws {
    let manual = DiagnosticManual(language)
    guard let id else {
      return Console.print(Array((markdown ? manual.markdown : manual.list).utf8))
    }
    // People copy an id with its brackets.
    let bare = id.trimming("[]")
    guard let entry = DiagnosticCatalogue.all[bare] else { throw unknown(bare) }
    Console.print(Array(DiagnosticPage(entry, language).text.utf8))
  }

  private func unknown(_ id: String) -> ExitCode {
    let known = DiagnosticCatalogue.all.entries.map(\.id)
    let near = NearestName.suggestions(for: id, among: known, limit: 2)
    let quoted = Phrase(quoting: VisibleText.harmless(id))
    Console(language).fail(
      Phrase(
        en: "no message has the id \(quoted.en)", fr: "aucun message n’a l’identifiant \(quoted.fr)"
      ),
      help: Phrase.didYouMean(near)
        ?? Phrase(
          en: "“balise explain” lists every id.",
          fr: "«\u{A0}balise explain\u{A0}» donne la liste des identifiants."))
    return ExitCode(2)
  }
}

extension String {
  /// The text without some signs at its ends.
  fileprivate func trimming(_ signs: String) -> String {
    var text = self[...]
    while let first = text.first, signs.contains(first) { text.removeFirst() }
    while let last = text.last, signs.contains(last) { text.removeLast() }
    return String(text)
  }
}
