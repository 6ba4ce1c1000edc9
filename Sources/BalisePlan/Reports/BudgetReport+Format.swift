package import BaliseValues

extension BudgetReport.Sum {
  /// What is known, as a sentence without a full stop; nil when no amount is.
  package func knownSentence(in language: ValueLanguage) -> String? {
    let pieces = total.pieces(in: language)
    let texts = [BudgetTotal.Rank.known, .perUnit].compactMap { rank -> String? in
      let texts = pieces.filter { $0.rank == rank }.map(\.text)
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }
    return texts.isEmpty ? nil : texts.joined(separator: language == .fr ? "\u{202F}; " : "; ")
  }

  /// What the entries say, as a sentence: « sur 11 actions : 4 avec des moyens chiffrés, … ».
  package func standingsSentence(
    singular: String, plural: String, in language: ValueLanguage
  ) -> String {
    let texts = standings.map { "\($0.entries.count) " + $0.standing.formatted(in: language) }
    let noun = ReportWords.counted(count, singular, plural, in: language)
    if standings.count == 1 { return noun + " " + standings[0].standing.formatted(in: language) }
    let list = texts.joined(separator: ", ")
    return language == .fr ? "sur \(noun)\u{A0}: \(list)" : "of \(noun): \(list)"
  }
}

/// Words that several reports share.
package enum ReportWords {
  /// A count with what is counted, in small letters: « 11 actions »; French says zero in the singular.
  package static func counted(
    _ count: Int, _ singular: String, _ plural: String, in language: ValueLanguage
  ) -> String {
    let isSingular = count == 1 || (count == 0 && language == .fr)
    let noun = isSingular ? singular : plural
    return "\(count)\u{A0}" + noun.prefix(1).lowercased() + noun.dropFirst()
  }

  /// A count of lines of means.
  package static func lines(_ count: Int, in language: ValueLanguage) -> String {
    language == .fr
      ? counted(count, "ligne", "lignes", in: .fr) : counted(count, "line", "lines", in: .en)
  }
}
