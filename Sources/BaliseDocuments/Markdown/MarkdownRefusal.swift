import BaliseDiagnostics
import BaliseText
import CCMarkGFM

/// Texts that would cost too much, in words, at the place where they grow.
struct MarkdownRefusal {
  let file: SourceFile
  let body: Range<Int>

  /// What can be seen before cmark reads the text.
  func beforeParsing() -> Diagnostic? {
    if body.count > MarkdownLimits.textBytes {
      return tooLarge(at: body.lowerBound + MarkdownLimits.textBytes)
    }
    switch MarkdownBounds.firstFault(in: file.bytes, body) {
    case nil: return nil
    case .tooDeep(let place): return tooDeep(at: place)
    case .tooWide(let place): return tooWide(at: place)
    case .tooManyTableLines(let place): return tooManySigns("|-", at: place)
    }
  }

  /// What cmark's tree shows.
  func whileParsing(_ refusal: MarkdownTree.Refusal) -> Diagnostic {
    var places = LinkPlaces(file.bytes, body)
    let line = places.lineStart(refusal.line)
    let place = min(line + max(refusal.column - 1, 0), body.upperBound)
    switch refusal.cause {
    case .tags: return tooManySigns("<!", at: place)
    case .images: return tooManySigns("![", at: place)
    case .strikes: return tooManySigns("~", at: place)
    case .quotes: return tooManySigns("\"", at: place)
    case .addresses: return tooManySigns(")", at: place)
    case .mails: return tooManySigns("@", at: place)
    case .webs: return tooManyAddresses(at: place)
    case .memory, .none: return tooLarge(at: place)
    }
  }

  func tooLarge(at place: Int) -> Diagnostic {
    make(
      "markdown-too-large", place,
      Phrase(
        en: "this text is too large for one page", fr: "ce texte est trop grand pour une page"),
      Phrase(
        en: "Spread it over several pages.", fr: "Répartissez-le sur plusieurs pages."))
  }

  func tooDeep(at place: Int) -> Diagnostic {
    make(
      "markdown-too-deep", place,
      Phrase(
        en: "too many lists, quotes or emphases stand one inside the other",
        fr: "trop de listes, de citations ou de mises en relief sont emboîtées"),
      Phrase(
        en: "Delete signs at the beginning of the line, or close what was opened.",
        fr: "Supprimez des signes au début de la ligne, ou fermez ce qui est ouvert."))
  }

  private func tooWide(at place: Int) -> Diagnostic {
    make(
      "markdown-too-wide", place,
      Phrase(
        en: "this line has more than \(MarkdownLimits.columns) columns",
        fr: "cette ligne a plus de \(MarkdownLimits.columns) colonnes"),
      Phrase(
        en: "Split the table, or publish it as a file to download.",
        fr: "Coupez le tableau en plusieurs, ou publiez-le comme fichier à télécharger."))
  }

  private func tooManySigns(_ sign: String, at place: Int) -> Diagnostic {
    let words = AuthorWords(sign)
    return make(
      "markdown-too-many-signs", place,
      Phrase(
        en: "this part holds too many signs \(words.en) to be read in reasonable time",
        fr: "ce passage contient trop de signes \(words.fr) pour être lu en un temps raisonnable"),
      Phrase(
        en: "Put empty lines between its parts, or delete the signs that are too many.",
        fr: "Mettez des lignes vides entre ses parties, ou supprimez les signes en trop."))
  }

  private func tooManyAddresses(at place: Int) -> Diagnostic {
    make(
      "markdown-too-many-signs", place,
      Phrase(
        en: "this word holds too many addresses to be read in reasonable time",
        fr: "ce mot contient trop d’adresses pour être lu en un temps raisonnable"),
      Phrase(
        en: "Put spaces between the addresses, or delete those that are too many.",
        fr: "Mettez des espaces entre les adresses, ou supprimez celles qui sont en trop."))
  }

  private func make(_ id: String, _ place: Int, _ message: Phrase, _ help: Phrase) -> Diagnostic {
    let range = ByteRange(place, min(place + 1, body.upperBound))
    return Diagnostic(
      id: id, severity: .error, message: message, range: file.range(range), help: help)
  }
}
