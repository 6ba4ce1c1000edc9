extension BudgetTotal {
  /// A stretch of the sentence about a total, with the lines it was computed from.
  package struct Piece: Sendable, Hashable {
    /// The words: “€40,000 per year”.
    package let text: String
    /// The lines, in ascending order.
    package let lines: [Int]
    /// How certain it is: pieces of one rank stand together.
    package let rank: Rank
  }

  /// What a piece can be added to, from the most to the least certain.
  package enum Rank: Int, Sendable, Hashable, CaseIterable { case known, perUnit, unsaid }

  /// The pieces of the sentence, from what is known to what is not.
  package func pieces(in language: ValueLanguage) -> [Piece] {
    figures.map { $0.piece(in: language) }.sorted { $0.rank.rawValue < $1.rank.rawValue }
      + unsaid(in: language)
  }

  /// The whole sentence: « 4 218 000 € en une fois, 40 000 € par an ; 8 moyens à préciser ».
  package func formatted(in language: ValueLanguage) -> String {
    let pieces = pieces(in: language)
    return Rank.allCases.compactMap { rank in
      let texts = pieces.filter { $0.rank == rank }.map(\.text)
      return texts.isEmpty ? nil : texts.joined(separator: language.comma)
    }.joined(separator: language.semicolon)
  }

  private func unsaid(in language: ValueLanguage) -> [Piece] {
    let words = language.words.resources
    let counts: [([Int], PluralWords)] = [
      (toBeSpecified, words.toBeSpecified), (without, words.without), (inKind, words.inKindCount),
      (elsewhere, words.elsewhere), (unread, words.unread),
    ]
    return counts.filter { !$0.0.isEmpty }.map { lines, words in
      Piece(text: words.of(lines.count).fill(String(lines.count)), lines: lines, rank: .unsaid)
    }
  }
}

extension BudgetTotal.Figure {
  /// The sum as a person reads it: « 40 000 € par an », “1 full-time equivalent”.
  package func formatted(in language: ValueLanguage) -> String {
    let (amount, per) =
      switch basis {
      case .money(let currency, let per): (range.formatted(in: language, currency: currency), per)
      case .people(let unit, let per): (unit.formatted(range, in: language), per)
      }
    switch (per, basis) {
    case (.once, .money): return language.words.units.atOnce.fill(amount)
    case (.once, .people), (.unknown, _): return amount
    default: return amount + " " + per.formatted(in: language)
    }
  }

  fileprivate func piece(in language: ValueLanguage) -> BudgetTotal.Piece {
    let isPerUnit =
      switch basis {
      case .money(_, .unit), .people(_, .unit): true
      case .money, .people: false
      }
    return BudgetTotal.Piece(
      text: formatted(in: language), lines: lines, rank: isPerUnit ? .perUnit : .known)
  }
}
