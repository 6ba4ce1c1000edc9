import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import BaliseValues

/// Reads `values:` of a language's file: how dates, numbers, sums and indicators are written.
enum ValueWordsReader {
  /// The words; nil where the program's own stand, or where they cannot be used.
  static func read(
    _ entry: YAMLEntry?, in file: SourceFile, language: String
  ) -> Checked<ValueWords?> {
    guard let entry else {
      let own = ValueLanguage(tag: language)
      guard own.tag != language.prefix(2) else { return Checked(nil, []) }
      return Checked(nil, [missing(["values"], language, SourceRange(file: file.path))])
    }
    let read = ValueWords.read(tree(entry.value))
    let problems = read.problems.prefix(MistakeLimits.perFile)
    return Checked(
      read.words,
      problems.map { problem in
        let (range, isThere) = place(problem.path, entry, file)
        guard isThere else { return missing(["values"] + problem.path, language, range) }
        return diagnostic(problem, range)
      })
  }

  private static func tree(_ node: YAMLNode) -> WordTree {
    switch node.kind {
    case .scalar: .text(node.text)
    case .sequence: .list(node.items.map(\.text))
    case .mapping: .group(node.entries.map { WordEntry($0.name, tree($0.value)) })
    }
  }

  /// Where a word is written, or the nearest name above it.
  private static func place(
    _ path: [String], _ entry: YAMLEntry, _ file: SourceFile
  ) -> (range: SourceRange, isThere: Bool) {
    var entry = entry
    for name in path {
      guard entry.value.kind == .mapping,
        let next = entry.value.entries.first(where: { $0.name == name })
      else { return (file.range(entry.keyRange), false) }
      entry = next
    }
    return (file.range(entry.keyRange), true)
  }

  private static func missing(
    _ path: [String], _ language: String, _ range: SourceRange
  ) -> Diagnostic {
    let key = path.joined(separator: ".")
    return Diagnostic(
      id: "missing-word", severity: .error,
      message: Phrase(
        en: "the word “\(key)” is missing in \(language)",
        fr: "le mot « \(key) » manque en \(language)"), range: range,
      help: Phrase(
        en: "copy it from the file of another language and translate it",
        fr: "copiez-le du fichier d'une autre langue et traduisez-le"))
  }

  private static func diagnostic(_ problem: WordProblem, _ range: SourceRange) -> Diagnostic {
    let key = (["values"] + problem.path).joined(separator: ".")
    let (why, help) = explanation(problem.kind)
    return Diagnostic(
      id: "bad-word", severity: .error,
      message: Phrase(
        en: "the word “\(key)” \(why.en)", fr: "le mot « \(key) » \(why.fr)"), range: range,
      help: help)
  }

  private static func explanation(_ kind: WordProblem.Kind) -> (Phrase, Phrase) {
    switch kind {
    case .missing:
      (Phrase(en: "is missing", fr: "manque"), Phrase(en: "add it", fr: "ajoutez-le"))
    case .notA(let shape):
      switch shape {
      case .text:
        (
          Phrase(en: "is not a text", fr: "n'est pas un texte"),
          Phrase(en: "write one line of text", fr: "écrivez une ligne de texte")
        )
      case .list(let count):
        (
          Phrase(
            en: "is not a list of \(count) texts", fr: "n'est pas une liste de \(count) textes"),
          Phrase(en: "write them as [a, b]", fr: "écrivez-les comme [a, b]")
        )
      case .group:
        (
          Phrase(en: "is not a group of words", fr: "n'est pas un groupe de mots"),
          Phrase(
            en: "write its words below it, further in",
            fr: "écrivez ses mots dessous, en retrait")
        )
      case .number:
        (
          Phrase(en: "is not a whole number", fr: "n'est pas un nombre entier"),
          Phrase(en: "write a number such as 5", fr: "écrivez un nombre comme 5")
        )
      }
    case .unknownPlace(let name, let known):
      (
        Phrase(
          en: "has a place {\(name)} that nothing fills",
          fr: "a une place {\(name)} que rien ne remplit"), places(known)
      )
    case .unbalanced:
      (
        Phrase(
          en: "has a brace or a bracket without its other half",
          fr: "a une accolade ou un crochet sans sa moitié"),
        Phrase(en: "close each { and [ once", fr: "fermez une fois chaque { et [")
      )
    case .badRule:
      (
        Phrase(
          en: "is not a rule for plurals", fr: "n'est pas une règle de pluriel"),
        Phrase(
          en: "write zero, one, two, few or many and a rule of the CLDR, such as “i = 1 and v = 0”",
          fr: "écrivez zero, one, two, few ou many et une règle du CLDR, comme « i = 1 and v = 0 »")
      )
    case .badForms:
      (
        Phrase(en: "is not a list of forms", fr: "n'est pas une liste de formes"),
        Phrase(
          en: "write forms such as “le *”: “du *”, and “*” last for every other word",
          fr: "écrivez des formes comme « le * » : « du * », et « * » en dernier pour tout le reste"
        )
      )
    case .unknownArticle(let name, let known):
      (
        Phrase(
          en: "names “\(name)”, which is none of the articles",
          fr: "nomme « \(name) », qui n'est pas un des articles"),
        Phrase(
          en: "the articles are: \(known.joined(separator: ", "))",
          fr: "les articles sont : \(known.joined(separator: ", "))")
      )
    case .unused:
      (
        Phrase(en: "is not used", fr: "n'est pas utilisé"),
        Phrase(
          en: "take it out, or compare its name with the file of another language",
          fr: "retirez-le, ou comparez son nom au fichier d'une autre langue")
      )
    }
  }

  private static func places(_ known: [String]) -> Phrase {
    let all = known.map { "{\($0)}" }.joined(separator: ", ")
    return Phrase(en: "it may hold \(all)", fr: "il peut contenir \(all)")
  }
}
