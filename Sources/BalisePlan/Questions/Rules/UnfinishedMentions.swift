import BaliseText

/// Asks for the number where a text breaks off after a word that one must follow: « annexe p. ».
enum UnfinishedMentions {
  static func drafts(_ entry: EntryStatements) -> [QuestionDraft] {
    entry.statements.compactMap { statement in
      guard case .text(let text) = statement.value, breaksOff(text) else { return nil }
      let label = entry.wording.quoted(statement.label)
      let words = entry.quoted(statement)
      return entry.draft(
        .missingPage, statement,
        Phrase(
          en: "\(label.en) breaks off at \(words.en). Which page or number is meant?",
          fr: "\(label.fr) s'arrête à \(words.fr). De quelle page ou de quel numéro s'agit-il ?"),
        subject: Phrase(en: "\(label.en): \(words.en)", fr: "\(label.fr) : \(words.fr)"))
    }
  }

  /// Abbreviations that are nothing without a number; a capital is somebody's initial.
  private static let short: Set<String> = ["p.", "pp.", "pg.", "n°", "nº", "N°"]
  /// Words that may end a text, unless what comes before names a place to look at.
  private static let long: Set<String> = ["p", "page", "pages", "numéro", "number", "figure"]
  private static let places: Set<String> = [
    "annexe", "annexes", "annex", "appendix", "document", "rapport", "report", "voir", "see", "cf",
    "tome",
  ]

  static func breaksOff(_ text: String) -> Bool {
    // Only the end of a long text is looked at.
    var words = text.suffix(200).split { $0.isWhitespace || "(),;:…_?[]«»\"".contains($0) }
      .map { String($0) }
    guard words.count > 1, let last = words.popLast() else { return false }
    if short.contains(last) { return true }
    return long.contains(last.lowercased())
      && words.contains { places.contains(NameFolding.key($0)) }
  }
}
