/// The words of French and English that say how a number is meant.
enum Vocabulary {
  /// Numbers that people write out.
  static let numberWords: [String: Int] = [
    "un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4,
    "four": 4, "cinq": 5, "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8,
    "neuf": 9, "nine": 9, "dix": 10, "ten": 10, "onze": 11, "eleven": 11, "douze": 12,
    "twelve": 12, "quinze": 15, "fifteen": 15, "vingt": 20, "twenty": 20, "trente": 30,
    "thirty": 30, "quarante": 40, "forty": 40, "cinquante": 50, "fifty": 50,
  ]

  static let about = PhraseSet([
    "environ", "circa", "ca", "about", "around", "approximately", "approx", "env", "roughly",
    "à peu près", "autour de", "près de", "de l'ordre de", "nearly", "some",
  ])

  static let atLeast = PhraseSet([
    "au moins", "at least", "minimum", "min", "a minimum of", "un minimum de", "au minimum",
    "à partir de", "not less than", "no less than",
  ])
  static let atMost = PhraseSet([
    "jusqu'à", "up to", "at most", "au plus", "au maximum", "maximum", "max", "a maximum of",
    "un maximum de", "no more than", "not more than", "pas plus de",
  ])
  static let moreThan = PhraseSet(["plus de", "more than", "over", "above"])
  static let lessThan = PhraseSet(["moins de", "less than", "fewer than", "under", "below"])

  static let atLeastAfter = PhraseSet([
    "au moins", "at least", "minimum", "min", "au minimum", "ou plus", "or more", "et plus",
    "and more",
  ])
  static let atMostAfter = PhraseSet([
    "au plus", "at most", "maximum", "max", "au maximum", "ou moins", "or less", "or fewer",
  ])

  /// « par an » and its like, said of an amount without naming another unit.
  static let yearly = PhraseSet([
    "annuel", "annuels", "annuelle", "annuelles", "annuellement", "annual", "annually", "yearly",
    "l'an",
  ])
  static let monthly = PhraseSet(["mensuel", "mensuels", "mensuellement", "monthly"])
  static let once = PhraseSet([
    "une fois", "une seule fois", "en une fois", "en une seule fois", "once", "one-off", "one off",
    "only once", "ponctuel", "ponctuellement", "forfait", "forfaitaire", "lump sum",
  ])
  static let each = PhraseSet([
    "par", "per", "chaque", "each", "every", "pour chaque", "for each", "for every", "a", "an",
    "tous les", "toutes les", "à chaque",
  ])
  /// What may stand before a year.
  static let beforeYear = PhraseSet([
    "en", "in", "by", "d'ici", "d'ici à", "d'ici fin", "d'ici à fin", "by end", "by the end of",
    "fin", "à fin", "end", "end of", "at the end of", "à la fin de", "avant", "avant fin", "before",
    "until", "jusqu'en", "pour", "for", "exercice", "budget", "l'année", "the year", "in the year",
    "pour l'année", "for the year", "l'exercice", "pour l'exercice", "au budget", "au budget de",
    "au budget de l'exercice", "au budget de l'année", "sur le budget", "sur l'exercice",
    "de l'exercice", "de l'année", "au titre de", "au titre de l'année", "en année",
    "no later than", "au plus tard en",
  ])
}
