package import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// What reading a settings file (site, collection, words) needs: the file, the languages, and a
/// place for what is wrong.
package struct SettingsReading {
  let file: SourceFile
  let languages: SiteLanguages
  var diagnostics: [Diagnostic] = []
  /// False when the languages of the site cannot be relied on.
  var knowsLanguages = true
  private let places: FilePlaces
  /// Names that were compared so far.
  private var compared = 0

  package init(file: SourceFile, languages: SiteLanguages) {
    self.file = file
    self.languages = languages
    places = FilePlaces(file)
  }

  /// A place of the file as a person is shown it.
  func range(_ range: ByteRange) -> SourceRange { places.range(range) }

  mutating func report(
    _ id: String, at range: ByteRange, _ message: Phrase, help: Phrase? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    guard !isFull else { return }
    diagnostics.append(
      Diagnostic(
        id: id, severity: severity, message: message, range: places.range(range), help: help))
  }

  /// True when no more mistakes are told about the file: there is no use in wording them.
  var isFull: Bool { MistakeLimits.isReached(diagnostics, in: file.path) }

  /// The known name nearest to one that is not known; nil where nothing more is told about the file,
  /// or where enough names were compared. The first mistake always gets its suggestion.
  mutating func nearest(to name: String, among known: [String]) -> String? {
    let isMuch = compared > 0 && compared + known.count > MistakeLimits.comparisonsPerText
    guard !isFull, !isMuch else { return nil }
    compared += known.count
    return NearestName.suggestions(for: name, among: known, limit: 1).first
  }

  /// A scalar's text; an error when it is anything else.
  mutating func text(_ node: YAMLNode) -> String? {
    guard node.kind == .scalar else {
      report(
        "unexpected-structure", at: node.range,
        Phrase(
          en: "a list or a group stands where a word is expected",
          fr: "une liste ou un groupe se trouve là où un mot est attendu"),
        help: Phrase(en: "write one line of text", fr: "écrivez une ligne de texte"))
      return nil
    }
    return node.text
  }

  /// A list of texts; one text is a list of one.
  mutating func texts(_ node: YAMLNode) -> [String] {
    switch node.kind {
    case .scalar: node.text.isEmpty ? [] : [node.text]
    case .sequence: node.items.compactMap { text($0) }
    case .mapping: text(node).map { [$0] } ?? []
    }
  }

  /// A yes or a no.
  mutating func flag(_ node: YAMLNode) -> Bool {
    guard let words = text(node) else { return false }
    switch NameFolding.key(words) {
    case "true", "yes", "oui": return true
    case "false", "no", "non": return false
    default:
      report(
        "not-a-boolean", at: node.range,
        Phrase(en: "“\(words)” is neither yes nor no", fr: "« \(words) » n'est ni oui ni non"),
        help: Phrase(en: "write true or false", fr: "écrivez true ou false"))
      return false
    }
  }

  /// A text that may differ per language: one text, or `{fr: …, en: …}`.
  mutating func localText(_ node: YAMLNode) -> LocalText {
    guard node.kind == .mapping else { return LocalText(text(node) ?? "") }
    return LocalText(perLanguage(node) { reading, node in reading.text(node) }, fallback: "")
  }

  /// One value per site language from a mapping whose keys are language codes.
  mutating func perLanguage<Value>(
    _ node: YAMLNode, _ read: (inout Self, YAMLNode) -> Value?
  ) -> [Value?] {
    var values = [Value?](repeating: nil, count: languages.count)
    for entry in node.entries {
      guard let index = languages.index(of: entry.name) else {
        // A language that looks like one but that the site does not have yet is left for later.
        if entry.name.utf8.count > 3 { unknownKey(entry, among: languages.codes) }
        continue
      }
      values[index] = read(&self, entry.value)
    }
    return values
  }

  /// A mapping, or an error that says one is expected.
  mutating func isMapping(_ node: YAMLNode) -> Bool {
    if node.kind == .mapping { return true }
    if node.kind == .scalar, node.text.isEmpty { return false }
    report(
      "unexpected-structure", at: node.range,
      Phrase(
        en: "keys and values are expected here", fr: "des clés et des valeurs sont attendues ici"),
      help: Phrase(
        en: "write “key: value” on lines of their own", fr: "écrivez « clé: valeur », une par ligne"
      ))
    return false
  }

  mutating func unknownKey(_ entry: YAMLEntry, among known: [String]) {
    guard !isFull else { return }
    diagnostics.append(
      UnknownKey.diagnostic(entry.name, at: entry.keyRange, in: file, among: known))
  }
}
