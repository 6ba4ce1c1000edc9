import BaliseText

// What can be wrong with a date. Words of the author stand in quotes of the reader's language.
extension ValueProblem {
  static func unreadDate(words: String, span: Range<Int>, forms: [String]) -> ValueProblem {
    let slip = FigureSlip.corrected(words).flatMap { When.read($0).problems.isEmpty ? $0 : nil }
    return ValueProblem(
      id: "unread-date", severity: .warning,
      message: Phrase(
        en: "the date “\(words)” is not understood: it is shown as written",
        fr: "la date «\u{A0}\(words)\u{A0}» n’est pas comprise\u{A0}: "
          + "elle est affichée telle quelle"),
      help: slip.map {
        Phrase(
          en: "A letter stands in the place of a figure: write “\($0)”.",
          fr: "Une lettre est à la place d’un chiffre\u{A0}: écrivez «\u{A0}\($0)\u{A0}».")
      }
        ?? Phrase(
          en: "Accepted forms near to it: "
            + forms.map { "“\($0)”" }.joined(separator: ", ") + ".",
          fr: "Formes acceptées les plus proches\u{A0}: "
            + forms.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ") + "."),
      span: span)
  }

  static func tooLongDate(length: Int) -> ValueProblem {
    ValueProblem(
      id: "unread-date", severity: .warning,
      message: Phrase(
        en: "these words are too long to be a date: they are shown as written",
        fr: "ces mots sont trop longs pour être une date\u{A0}: ils sont affichés tels quels"),
      help: Phrase(
        en: "Keep the date here and move the rest to the text of the page.",
        fr: "Gardez ici la date et déplacez le reste dans le texte de la page."),
      span: 0..<length)
  }

  static func dateWithoutYear(
    words: String, span: Range<Int>, proposal: String?, isCertain: Bool = false
  ) -> ValueProblem {
    ValueProblem(
      id: "date-without-year", severity: .error,
      message: Phrase(
        en: "“\(words)” has no year", fr: "il manque l’année à «\u{A0}\(words)\u{A0}»"),
      help: proposal.map { proposal in
        Phrase(
          en: "Write “\(proposal)” if that is the year meant.",
          fr: "Écrivez «\u{A0}\(proposal)\u{A0}» si c’est bien cette année-là.")
      } ?? Phrase(en: "Add the year, in four digits.", fr: "Ajoutez l’année, en quatre chiffres."),
      span: span, replacement: isCertain ? proposal : nil)
  }

  static func twoDigitYear(
    words: String, span: Range<Int>, proposals: [String]
  ) -> ValueProblem {
    ValueProblem(
      id: "two-digit-year", severity: .error,
      message: Phrase(
        en: "the year in “\(words)” has only two digits",
        fr: "l’année n’a que deux chiffres dans «\u{A0}\(words)\u{A0}»"),
      help: Phrase(
        en: "Write " + proposals.map { "“\($0)”" }.joined(separator: " or ")
          + " if that is what is meant.",
        fr: "Écrivez " + proposals.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: " ou ")
          + " si c’est bien cela."),
      span: span)
  }

  static func impossibleDate(words: String, span: Range<Int>, help: Phrase) -> ValueProblem {
    ValueProblem(
      id: "impossible-date", severity: .error,
      message: Phrase(
        en: "the calendar has no “\(words)”",
        fr: "«\u{A0}\(words)\u{A0}» n’existe pas dans le calendrier"),
      help: help, span: span)
  }

  private static func month(_ number: Int, _ language: ValueLanguage) -> String {
    let names = language.words.dates.monthsAlone
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  /// An impossible date, with how many days, quarters or halves there are.
  static func impossible(_ written: WrittenMoment, year: Int?, words: String) -> ValueProblem {
    var help = Phrase(en: "Check the date.", fr: "Vérifiez la date.")
    switch written.shape {
    case .day(let day, let month) where (1...12).contains(month) && day > 0:
      let length = Day.length(ofMonth: month, year: year ?? 2000)
      let name = (fr: Self.month(month, .fr), en: Self.month(month, .en))
      let suffix = year.map { " \($0)" } ?? ""
      help = Phrase(
        en: "\(name.en)\(suffix) has \(length) days.",
        fr: "\(name.fr.prefix(1).uppercased())\(name.fr.dropFirst())\(suffix) a \(length) jours.")
    case .day(_, let month) where month > 12 && beginsWithYear(words): help = noMonth(month)
    case .month(let month) where month > 12: help = noMonth(month)
    case .day, .month:
      help = Phrase(
        en: "Months go from 1 to 12; the day comes before the month.",
        fr: "Les mois vont de 1 à 12 et le jour vient avant le mois.")
    case .quarter:
      help = Phrase(en: "A year has four quarters.", fr: "Une année a quatre trimestres.")
    case .half: help = Phrase(en: "A year has two halves.", fr: "Une année a deux semestres.")
    default: break
    }
    return impossibleDate(words: words, span: written.span, help: help)
  }

  private static func noMonth(_ number: Int) -> Phrase {
    Phrase(
      en: "There is no month \(number): months go from 1 to 12.",
      fr: "Il n’y a pas de mois \(number)\u{A0}: les mois vont de 1 à 12.")
  }

  // In “2019-13-01” the month comes before the day.
  private static func beginsWithYear(_ words: String) -> Bool {
    let start = words.prefix { $0.isASCII && $0.isNumber }
    return start.count == 4 && words.dropFirst(4).first == "-"
  }

  static func monthOrYears(
    words: String, span: Range<Int>, month: Int, years: String
  ) -> ValueProblem {
    ValueProblem(
      id: "month-or-years", severity: .note,
      message: Phrase(
        en: "“\(words)” is read as a month: \(Self.month(month, .en))",
        fr: "«\u{A0}\(words)\u{A0}» est lu comme un mois\u{A0}: " + Self.month(month, .fr)),
      help: Phrase(
        en: "Write “\(years)” if two years are meant.",
        fr: "Écrivez «\u{A0}\(years)\u{A0}» s’il s’agit de deux années."),
      span: span)
  }

  static func reversedDates(words: String, span: Range<Int>, proposal: String?) -> ValueProblem {
    ValueProblem(
      id: "reversed-dates", severity: .error,
      message: Phrase(
        en: "“\(words)” ends before it begins",
        fr: "«\u{A0}\(words)\u{A0}» finit avant de commencer"),
      help: proposal.map { proposal in
        Phrase(
          en: "Write “\(proposal)” if that is what is meant.",
          fr: "Écrivez «\u{A0}\(proposal)\u{A0}» si c’est bien cela.")
      } ?? Phrase(en: "Check both dates.", fr: "Vérifiez les deux dates."),
      span: span)
  }

  static func wrongWeekday(said: Weekday, day: Day, span: Range<Int>) -> ValueProblem {
    ValueProblem(
      id: "wrong-weekday", severity: .warning,
      message: Phrase(
        en: "\(day.formatted(in: .en)) is a \(day.weekday.name(in: .en)), "
          + "not a \(said.name(in: .en))",
        fr: "le \(day.formatted(in: .fr)) est un \(day.weekday.name(in: .fr)), "
          + "pas un \(said.name(in: .fr))"),
      help: Phrase(
        en: "Write “\(day.weekday.name(in: .en))”, or correct the date.",
        fr: "Écrivez «\u{A0}\(day.weekday.name(in: .fr))\u{A0}», ou corrigez la date."),
      span: span)
  }

  static func ambiguousWinter(words: String, span: Range<Int>, year: Int) -> ValueProblem {
    ValueProblem(
      id: "ambiguous-winter", severity: .note,
      message: Phrase(
        en: "“\(words)” may be the winter that begins or the one that ends in \(year)",
        fr: "«\u{A0}\(words)\u{A0}» peut être l’hiver qui commence ou celui qui finit en \(year)"),
      help: Phrase(
        en: "Write “winter \(year - 1)-\(year)” or “winter \(year)-\(year + 1)”.",
        fr: "Écrivez «\u{A0}hiver \(year - 1)-\(year)\u{A0}» "
          + "ou «\u{A0}hiver \(year)-\(year + 1)\u{A0}»."),
      span: span)
  }

  static func notADay(_ words: String) -> ValueProblem {
    ValueProblem(
      id: "not-a-day", severity: .error,
      message: Phrase(
        en: "“\(words)” is not one exact day",
        fr: "«\u{A0}\(words)\u{A0}» n’est pas un jour précis"),
      help: Phrase(
        en: "Write the day, the month and the year: “23 June 2015”, “2015-06-23”.",
        fr: "Écrivez le jour, le mois et l’année : «\u{A0}23 juin 2015\u{A0}», "
          + "«\u{A0}23/06/2015\u{A0}»."),
      span: 0..<words.utf8.count)
  }
}

extension Phrase {
  /// What to do when month and day were written in the American order.
  static func dayComesFirst(_ day: Day) -> Phrase {
    let figures = "\(day.day.padded(to: 2))/\(day.month.padded(to: 2))/\(day.year)"
    return Phrase(
      en: "The day comes first, then the month: “\(figures)” is \(day.formatted(in: .en)).",
      fr: "Le jour vient d’abord, puis le mois\u{A0}: «\u{A0}\(figures)\u{A0}» "
        + "est le \(day.formatted(in: .fr)).")
  }
}
