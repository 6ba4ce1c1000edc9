extension Phrase {
  // More names than these in a message are not read.
  private static let mostListed = 60

  /// Signs of what an author wrote that are quoted: it may be a whole page where a word was expected.
  package static let longestQuote = 80

  /// Words of an author between the quotes of each language, cut when they are very long.
  package init(quoting words: String) {
    let scalars = words.unicodeScalars
    let start = scalars.prefix(Self.longestQuote)
    let shown = start.endIndex == scalars.endIndex ? words : String(start) + "…"
    self.init(asWrittenEn: "“\(shown)”", fr: "«\u{A0}\(shown)\u{A0}»")
  }

  /// The same, with each quotation cut to a number of signs, and the whole cut where it would fill pages.
  package func cut(quotesTo longest: Int = longestQuote) -> Phrase {
    // Nearly every message is short: it holds no long quotation.
    guard en.utf8.count > 2 * longest || typed.utf8.count > 2 * longest else { return self }
    return Phrase(
      en: Self.cut(en, "“", "”", longest), typed: Self.cut(typed, "«", "»", longest),
      isAsWritten: isAsWritten)
  }

  // Sixty names with what is said of them.
  private static let longestSentence = 2_900
  // What it says behind the words that it quotes.
  private static let longestEnd = 60

  private static func cut(
    _ text: String, _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ longest: Int
  ) -> String {
    let signs = Array(text.unicodeScalars)
    var shown: [Unicode.Scalar] = []
    var index = 0
    var mayClose = true
    while index < signs.count {
      if shown.count > longestSentence, signs.count - index > longestEnd {
        return self.text(of: shown + ["…"] + signs.suffix(longestEnd))
      }
      shown.append(signs[index])
      index += 1
      guard signs[index - 1] == open, mayClose else { continue }
      guard let end = self.end(of: signs[index...], open, close) else {
        mayClose = false
        continue
      }
      shown += quotation(signs[index..<end], longest)
      index = end
    }
    return self.text(of: shown)
  }

  /// Where a quotation ends. Words may hold the mark that ends it: the last one before the next
  /// quotation does.
  private static func end(
    of signs: ArraySlice<Unicode.Scalar>, _ open: Unicode.Scalar, _ close: Unicode.Scalar
  ) -> Int? {
    var last: Int?
    for index in signs.indices {
      if signs[index] == close { last = index }
      if signs[index] == open, last != nil { return last }
    }
    return last
  }

  private static func text(of signs: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: signs)
    return String(text)
  }

  /// What stands between quotation marks, cut; French has a space at both ends of it.
  private static func quotation(
    _ words: ArraySlice<Unicode.Scalar>, _ longest: Int
  ) -> [Unicode.Scalar] {
    let isEdge = { (sign: Unicode.Scalar?) in sign == " " || sign == "\u{A0}" }
    let start = isEdge(words.first) ? words.prefix(1) : []
    let end = isEdge(words.last) ? words.suffix(1) : []
    let inner = words.dropFirst(start.count).dropLast(end.count)
    return inner.count > longest
      ? start + inner.prefix(longest) + ["…"] + end : Array(words)
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
