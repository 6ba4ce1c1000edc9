import BaliseText

/// Which accepted forms are nearest to words that were not read.
enum ResourceForms {
  /// A sentence with the forms that look most like the words.
  static func nearest(to scanner: QuantityScanner) -> Phrase {
    let tokens = scanner.tokens
    let hasCurrency = tokens.contains { token in
      token.isSign(in: "€£$") || token.word.flatMap { Currency(word: $0) } != nil
    }
    let hasDigits = tokens.contains(where: \.hasDigits)
    switch (hasDigits, hasCurrency) {
    case (true, true): return money
    case (true, false): return number
    case (false, _): return words
    }
  }

  private static let money = Phrase(
    en: """
      Write one amount to a line, such as “€30,000 for the mission”, “€40,000 per year” or \
      “between €10,000 and €15,000 per showroom”; put “+” between two means.
      """,
    fr: """
      Écrire un montant par ligne, comme «\u{A0}30 000 € pour la mission\u{A0}», «\u{A0}40 000 € par an\u{A0}» ou \
      «\u{A0}de 10 000 à 15 000 € par salon\u{A0}»\u{202F}; mettre «\u{A0}+\u{A0}» entre deux moyens.
      """)

  private static let number = Phrase(
    en: "Add what is counted: “€30,000”, “1 full-time equivalent”, “2 posts”.",
    fr:
      "Ajouter ce qui est compté\u{A0}: «\u{A0}30 000 €\u{A0}», «\u{A0}1 ETP\u{A0}», «\u{A0}2 postes\u{A0}»."
  )

  private static let words = Phrase(
    en: """
      Without an amount, write “to be specified”, “no supplementary budget”, “included in \
      Le Damier’s budget”, “funding: the Region” or “in kind: a room”.
      """,
    fr: """
      Sans montant, écrire «\u{A0}à préciser\u{A0}», «\u{A0}aucun budget supplémentaire\u{A0}», «\u{A0}inclus dans le \
      budget du Damier\u{A0}», «\u{A0}financement : la Région\u{A0}» ou «\u{A0}en nature : une salle\u{A0}».
      """)
}
