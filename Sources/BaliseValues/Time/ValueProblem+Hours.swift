import BaliseText

extension ValueProblem {
  /// Words that say no hours.
  static func notHours(_ words: String, span: Range<Int>) -> ValueProblem {
    ValueProblem(
      id: "not-hours", severity: .error,
      message: Phrase(
        en: "“\(words)” does not say the hours of a day",
        fr: "« \(words) » ne dit pas les heures d'une journée"),
      help: Phrase(
        en: """
          write such as: 14:00, from 2 pm to 5 pm, from 6 pm; leave it empty when it is not known
          """,
        fr: """
          écrivez par exemple : 14h, de 9 h 30 à 12 h, 14h–17h, à partir de 18 h ; laissez vide si \
          on ne sait pas
          """), span: span)
  }

  /// A time that no clock shows.
  static func impossibleHour(_ words: String, span: Range<Int>) -> ValueProblem {
    ValueProblem(
      id: "not-hours", severity: .error,
      message: Phrase(
        en: "no clock shows “\(words)”", fr: "aucune horloge ne montre « \(words) »"),
      help: Phrase(
        en: "hours go from 0 to 24, minutes from 00 to 59",
        fr: "les heures vont de 0 à 24, les minutes de 00 à 59"), span: span)
  }
}
