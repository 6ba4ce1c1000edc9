// The vocabulary of time in French and English, folded: lower case, no accents, apostrophes as spaces.

/// The single words of the calendar.
enum TimeWords {
  static let months: [String: Int] = numbered([
    ["janvier", "january", "jan", "janv"], ["fevrier", "february", "feb", "fev", "fevr"],
    ["mars", "march", "mar"], ["avril", "april", "apr", "avr"], ["mai", "may"],
    ["juin", "june", "jun"], ["juillet", "july", "jul", "juil"],
    ["aout", "august", "aug"], ["septembre", "september", "sept", "sep"],
    ["octobre", "october", "oct"], ["novembre", "november", "nov"],
    ["decembre", "december", "dec"],
  ])

  static let weekdays: [String: Int] = numbered([
    ["lundi", "monday", "mon", "lun"], ["mardi", "tuesday", "tue", "tues", "mar"],
    ["mercredi", "wednesday", "wed", "mer"], ["jeudi", "thursday", "thu", "thur", "thurs", "jeu"],
    ["vendredi", "friday", "fri", "ven"], ["samedi", "saturday", "sat", "sam"],
    ["dimanche", "sunday", "sun", "dim"],
  ])

  static let seasons: [String: Season] = [
    "printemps": .spring, "spring": .spring, "ete": .summer, "summer": .summer,
    "automne": .autumn, "autumn": .autumn, "fall": .autumn, "hiver": .winter, "winter": .winter,
  ]

  static let ordinals: [String: Int] = numbered([
    ["premier", "premiere", "first"], ["second", "seconde", "deuxieme"],
    ["troisieme", "third"], ["quatrieme", "fourth"],
  ])

  static let ordinalSuffixes: Set<String> = [
    "st", "nd", "rd", "th", "er", "ere", "re", "eme", "ieme", "e", "nde", "d", "o", "°",
  ]

  /// The divisions of a year that are counted.
  enum Division: Sendable { case half, third, quarter, fortnight }

  static let divisions: [String: Division] = [
    "semestre": .half, "semestres": .half, "semester": .half, "semesters": .half,
    "half": .half, "halves": .half, "moitie": .half, "sem": .half,
    "trimestre": .quarter, "trimestres": .quarter, "quarter": .quarter, "quarters": .quarter,
    "trim": .quarter, "quadrimestre": .third, "quadrimestres": .third,
    "quinzaine": .fortnight, "quinzaines": .fortnight, "fortnight": .fortnight,
  ]

  /// S2, T1, Q3, H1.
  static let divisionLetters: [String: Division] = [
    "s": .half, "h": .half, "t": .quarter, "q": .quarter,
  ]

  static let parts: [String: Moment.Part] = [
    "debut": .beginning, "beginning": .beginning, "early": .beginning, "start": .beginning,
    "mi": .middle, "mid": .middle, "milieu": .middle, "middle": .middle,
    "fin": .end, "end": .end, "late": .end,
  ]

  static let approximate: Set<String> = [
    "circa", "ca", "about", "around", "approximately", "approx", "roughly", "environ", "vers",
    "env",
  ]

  /// Words before a date that add nothing to it.
  static let leading: Set<String> = [
    "le", "la", "l", "les", "the", "de", "du", "d", "of", "en", "in", "a", "au", "aux", "on", "at",
    "during", "pendant", "durant", "dans", "courant", "cours", "annee", "year", "an", "mois",
    "month", "throughout", "toute", "tout", "long", "exercice", "pour", "for", "from",
  ]

  /// Words inside a date that add nothing to it.
  static let joining: Set<String> = [
    "de", "du", "d", "of", "the", "la", "le", "l", "en", "in", "annee", "year", "mois", "s",
  ]

  static let units: [String: (count: Int, unit: TimeAmount.Unit)] = [
    "jour": (1, .day), "jours": (1, .day), "day": (1, .day), "days": (1, .day),
    "semaine": (1, .week), "semaines": (1, .week), "week": (1, .week), "weeks": (1, .week),
    "mois": (1, .month), "month": (1, .month), "months": (1, .month),
    "trimestre": (3, .month), "trimestres": (3, .month), "quarter": (3, .month),
    "quarters": (3, .month), "semestre": (6, .month), "semestres": (6, .month),
    "semester": (6, .month), "semesters": (6, .month),
    "an": (1, .year), "ans": (1, .year), "annee": (1, .year), "annees": (1, .year),
    "year": (1, .year), "years": (1, .year),
  ]

  static let numbers: [String: Int] = [
    "un": 1, "une": 1, "one": 1, "a": 1, "deux": 2, "two": 2, "trois": 3, "three": 3,
    "quatre": 4, "four": 4, "cinq": 5, "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8,
    "eight": 8, "neuf": 9, "nine": 9, "dix": 10, "ten": 10, "onze": 11, "eleven": 11,
    "douze": 12, "twelve": 12, "quinze": 15, "fifteen": 15, "vingt": 20, "twenty": 20,
    "trente": 30, "thirty": 30,
  ]

  /// « une dizaine », “a dozen”: about so many.
  static let roundNumbers: [String: Int] = [
    "dizaine": 10, "douzaine": 12, "dozen": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50,
  ]

  static let adjectives: [String: (count: Int, unit: TimeAmount.Unit)] = {
    var words: [String: (count: Int, unit: TimeAmount.Unit)] = [
      "yearly": (1, .year), "annually": (1, .year), "annual": (1, .year), "monthly": (1, .month),
      "weekly": (1, .week), "daily": (1, .day), "quarterly": (3, .month),
      "hebdomadaire": (1, .week), "hebdomadaires": (1, .week), "quotidien": (1, .day),
      "quotidienne": (1, .day), "journalier": (1, .day), "journaliere": (1, .day),
      "quotidiennement": (1, .day),
    ]
    let stems: [(String, Int, TimeAmount.Unit)] = [
      ("annuel", 1, .year), ("mensuel", 1, .month), ("trimestriel", 3, .month),
      ("semestriel", 6, .month),
    ]
    for (stem, count, unit) in stems {
      for ending in ["", "s", "le", "les", "lement"] { words[stem + ending] = (count, unit) }
    }
    return words
  }()

  private static func numbered(_ groups: [[String]]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      for word in group where numbers[word] == nil { numbers[word] = index + 1 }
    }
    return numbers
  }
}
