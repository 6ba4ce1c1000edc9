package import BaliseDiagnostics
package import BaliseDocuments
package import BaliseText
package import BaliseValues

/// What a field type needs while it reads: the file, the language words are likely in, and a place
/// for what is wrong.
package struct FieldReading {
  /// The file that is read.
  package let file: SourceFile
  /// The language values are tried in first.
  package private(set) var language: ValueLanguage
  /// The site's languages.
  package let languages: SiteLanguages
  /// Label of the field, for messages.
  package var label: String
  /// Number of the item when items are numbered, as means are numbered like the content.
  package var item: Int?
  /// What was found wrong.
  package var diagnostics: [Diagnostic] = []

  /// The day that the file is named after, as `2023-11-22-portes-ouvertes.md` is.
  package var named: Day?
  /// The dates that were read before, in this file or another.
  var knownDates: KnownDates?
  /// The front matter, in which another date may tell near which day this one is.
  package var root: YAMLNode?

  /// Unknown keys told so far.
  var unknownKeys = 0
  /// Errors and other remarks told so far.
  private var told = (errors: 0, others: 0)
  /// Names compared so far, to suggest the nearest.
  private var compared = 0

  /// Makes the context of one file.
  package init(file: SourceFile, language: ValueLanguage, languages: SiteLanguages) {
    self.file = file
    self.language = language
    self.languages = languages
    label = ""
  }

  /// Begins to read words in another language: what was told before does not count any more.
  mutating func speak(_ language: ValueLanguage) {
    self.language = language
    (label, item, named, root, unknownKeys) = ("", nil, nil, nil, 0)
    told = (0, 0)
    compared = 0
  }

  /// Notes that something is wrong at a place of the file; `fix` is what the scalar at that place
  /// should say.
  package mutating func report(
    _ id: String, _ severity: Diagnostic.Severity = .error, at range: ByteRange, _ message: Phrase,
    help: Phrase? = nil, notes: [Diagnostic.Note] = [], fix: String? = nil
  ) {
    guard mayTell(severity) else { return }
    diagnostics.append(
      Diagnostic(
        id: id, severity: severity, message: message, range: file.range(range), help: help,
        notes: notes,
        fix: fix.flatMap { YAMLScalarText.replacement(of: range, in: file, by: $0) }))
  }

  /// True when no more errors are told about the file: there is no use in wording them.
  var isFull: Bool { told.errors >= MistakeLimits.perFile }

  /// Counts names that are to be compared; false when enough were. The first mistake always gets
  /// its suggestion.
  mutating func mayCompare(_ names: Int) -> Bool {
    defer { compared += names }
    return compared == 0 || compared + names <= MistakeLimits.comparisonsPerText
  }

  /// Counts a remark; false when enough were told about the file.
  mutating func mayTell(_ severity: Diagnostic.Severity) -> Bool {
    if severity == .error {
      told.errors += 1
      return told.errors <= MistakeLimits.perFile
    }
    told.others += 1
    return told.others <= MistakeLimits.perFile
  }

  /// True for lines that were told to begin with bullets in place of dashes: what they hold is no value.
  func hasPastedBullets(_ range: ByteRange) -> Bool { pastedBullets(in: range) != nil }

  /// Which diagnostic tells that lines of a place begin with bullets.
  func pastedBullets(in range: ByteRange) -> Int? {
    diagnostics.firstIndex { told in
      told.id == "pasted-bullets"
        && told.range?.bytes.map { range.start <= $0.start && $0.end <= range.end } ?? false
    }
  }

  /// The words of a node, as a person wrote them: a scalar's text; the source of a one-key mapping,
  /// because `- Number of firms: 5 a year` is a sentence to its author and a mapping to YAML.
  package mutating func words(_ node: YAMLNode) -> String? {
    switch node.kind {
    case .scalar: return node.text
    case .mapping where node.count == 1:
      return node.words
    case .mapping where hasPastedBullets(node.range): return nil
    default:
      report(
        "unexpected-structure", at: node.range,
        Phrase(
          en: "“\(label)” holds a list or a group where words are expected",
          fr: "« \(label) » contient une liste ou un groupe là où des mots sont attendus"),
        help: Phrase(
          en: "write one line of text; put quotes around it if it holds a colon",
          fr:
            "écrivez une ligne de texte ; entourez-la de guillemets si elle contient un deux-points"
        ))
      return nil
    }
  }

  /// Passes on what a value reader said about the words of a node, at its place in the file.
  package mutating func report(_ problems: [ValueProblem], in node: YAMLNode) {
    for problem in problems {
      let severity: Diagnostic.Severity =
        switch problem.severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
      guard mayTell(severity) else { continue }
      let span = node.place(ofWords: problem.span)
      diagnostics.append(
        Diagnostic(
          id: problem.id, severity: severity, message: problem.message, range: file.range(span),
          help: problem.help,
          fix: problem.replacement.flatMap { node.fix(ofWords: problem.span, by: $0) }))
    }
  }
}
