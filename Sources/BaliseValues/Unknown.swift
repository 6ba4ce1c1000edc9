import BaliseText

/// The five kinds of not knowing, which are values of their own and never shown alike.
package enum Unknown: String, Sendable, Hashable, CaseIterable {
  /// A label with nothing after it.
  case empty
  /// Somebody is still to say.
  case toBeSpecified
  /// Named, but not settled: « fondation/association ? ».
  case undecided
  /// Known to be nothing.
  case none
  /// Said in another place.
  case elsewhere

  /// Recognises the words of not knowing; nil when the words say something.
  package static func read(_ words: String) -> Unknown? {
    guard words.utf8.count <= QuantityLexer.maximumLength else { return nil }
    return read(QuantityLexer.tokens(of: words)[...])
  }

  /// Recognises words that put something off and add by whom or until when, as in « à préciser par la
  /// Métropole »; nil for all others.
  package static func putOff(_ words: String) -> Unknown? {
    guard (8...longestPutOff).contains(words.utf8.count) else { return nil }
    // Nearly all words begin otherwise.
    let first = NameFolding.key(String(words.prefix { !$0.isWhitespace }))
    guard Vocabulary.puttingOff.contains(where: { $0.0.begins(with: first) }) else { return nil }
    let tokens = QuantityLexer.tokens(of: words)[...]
    for (phrases, kind) in Vocabulary.puttingOff {
      guard let count = phrases.match(tokens, at: tokens.startIndex) else { continue }
      // « à préciser, par la Métropole », « à préciser (par la Métropole) ».
      let rest = tokens.dropFirst(count).drop { $0.isSign(in: ",(:") }
      if Vocabulary.putOffUntil.matchesWhole(rest.filter { !$0.isSign(in: ").…") }[...]) {
        return kind
      }
      guard rest.count > 1, let next = rest.first?.word else { continue }
      return Vocabulary.putOffBy.contains(next) ? kind : nil
    }
    return nil
  }

  // Longer words are sentences, and hold names.
  private static let longestPutOff = 150

  /// Recognises tokens that say nothing; nil when they say something.
  static func read(_ tokens: ArraySlice<QuantityToken>) -> Unknown? {
    let meaningful = tokens.filter { !$0.isSign(in: ".…-_()[]/") }
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

  /// The words shown for it: « à préciser », “to be specified”.
  package func formatted(in language: ValueLanguage) -> String {
    let words = language.words.quantities
    return switch self {
    case .empty: words.empty
    case .toBeSpecified: words.toBeSpecified
    case .undecided: words.undecided
    case .none: words.none
    case .elsewhere: words.elsewhere
    }
  }
}
