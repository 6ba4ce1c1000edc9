extension Unknown {
  /// Recognises the words of not knowing; nil when the words say something.
  package static func read(_ words: String) -> Unknown? {
    guard words.utf8.count <= QuantityLexer.maximumLength else { return nil }
    let scanner = QuantityScanner(words)
    let meaningful = scanner.tokens.filter { !$0.isSign(in: ".…-_()[]/") }
    guard let last = meaningful.last else { return .empty }
    if meaningful.allSatisfy({ $0.isSign("?") }) { return .undecided }
    for (phrases, kind) in Vocabulary.unknowns where phrases.matchesWhole(meaningful[...]) {
      return kind
    }
    if last.isSign("?") { return .undecided }
    // Only the beginning tells: what follows names the place.
    let opening = meaningful[...]
    return Vocabulary.elsewhere.match(opening, at: opening.startIndex) == nil ? nil : .elsewhere
  }
}
