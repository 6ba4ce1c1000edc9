extension Phrase {
  // More names than these in a message are not read.
  private static let mostListed = 60

  // What an author wrote may be a whole page where a word was expected.
  private static let longestQuote = 80

  /// Words of an author between the quotes of each language, cut when they are very long.
  package init(quoting words: String) {
    let scalars = words.unicodeScalars
    let start = scalars.prefix(Self.longestQuote)
    let shown = start.endIndex == scalars.endIndex ? words : String(start) + "…"
    self.init(asWrittenEn: "“\(shown)”", fr: "«\u{A0}\(shown)\u{A0}»")
  }

  /// Names one after the other, the first of them where there are very many.
  package static func listed(_ names: [String]) -> String {
    names.prefix(mostListed).joined(separator: ", ") + (names.count > mostListed ? "…" : "")
  }

  /// The question that proposes names: “did you mean “Le Damier”?”; nil when there are none.
  package static func didYouMean(_ names: [String]) -> Phrase? {
    let quoted = names.map { Phrase(quoting: $0) }
    guard let last = quoted.last else { return nil }
    if quoted.count == 1 {
      return Phrase(
        en: "did you mean \(last.en)?", fr: "vouliez-vous dire \(last.fr)\u{A0}?")
    }
    let others = quoted.dropLast()
    let english = others.map(\.en).joined(separator: ", ")
    let french = others.map(\.fr).joined(separator: ", ")
    return Phrase(
      en: "did you mean \(english) or \(last.en)?",
      fr: "vouliez-vous dire \(french) ou \(last.fr)\u{A0}?")
  }
}
