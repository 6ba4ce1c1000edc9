package import BaliseValues

extension BudgetReport {
  /// A figure in words for readers of a language of the site.
  package func text(
    of figure: BudgetTotal.Figure, for language: Int, in words: ValueLanguage
  ) -> String {
    guard figure.isPerUnit else { return figure.formatted(in: words) }
    // What a unit is called is the author's word: a translation has its own.
    let translated = BudgetTotal(
      of: figure.lines.map { ($0, lines.all[$0].value(language).value) })
    let only = translated.figures.count == 1 ? translated.figures[0] : figure
    return only.formatted(in: words)
  }

  /// What is known, as a sentence without a full stop; nil when no amount is.
  package func knownSentence(
    of sum: Sum, for language: Int, in words: ValueLanguage
  ) -> String? {
    let ranks = [false, true].compactMap { isPerUnit -> String? in
      let texts = sum.total.figures.filter { $0.isPerUnit == isPerUnit }
        .map { text(of: $0, for: language, in: words) }
      return texts.isEmpty ? nil : texts.joined(separator: words.comma)
    }
    return ranks.isEmpty ? nil : ranks.joined(separator: words.semicolon)
  }
}

extension BudgetTotal.Figure {
  /// True for an amount for each of something whose number is not known.
  package var isPerUnit: Bool {
    switch basis {
    case .money(_, .unit), .people(_, .unit): true
    case .money, .people: false
    }
  }
}

extension BudgetReport.Sum {
  /// What the entries say, as a sentence: « sur 11 actions : 4 avec des moyens chiffrés, … ».
  package func standingsSentence(
    singular: String, plural: String, in language: ValueLanguage
  ) -> String {
    let noun = ReportWords.counted(count, singular, plural, in: language)
    if standings.count == 1 { return noun + " " + standings[0].standing.formatted(in: language) }
    let list = standings.map { "\($0.entries.count) " + $0.standing.formatted(in: language) }
      .joined(separator: language.comma)
    return language.words.reports.budget(of: noun, list)
  }
}

/// Words that several reports share.
package enum ReportWords {
  /// A count with what is counted, as inside a sentence: « 11 actions ».
  package static func counted(
    _ count: Int, _ singular: String, _ plural: String, in language: ValueLanguage
  ) -> String {
    let noun = language.isSingular(count) ? singular : plural
    return "\(count)\u{A0}" + language.inSentence(noun)
  }

  /// A count of lines.
  package static func lines(_ count: Int, in language: ValueLanguage) -> String {
    language.words.reports.lines(count)
  }

  /// The same words with a capital, to begin a sentence.
  package static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
