import BaliseText

extension DiagnosticCatalogue {
  /// Dates and periods as people write them.
  static let dates: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "unread-date",
      title: Phrase(en: "a date that is not understood", fr: "une date non comprise"),
      explanation: Phrase(
        en: """
          The words are shown as they are written, but the calendar cannot place them. Nothing is \
          guessed. The site is published all the same.
          """,
        fr: """
          Les mots sont affichés tels quels, mais le calendrier ne peut pas les placer. Rien n’est \
          deviné. Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          calendrier: quand le bâtiment sera prêt
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Write one of the forms that are proposed: `fin 2019`, `2e semestre 2018`, `de mars à \
          juin 2020`, `à partir de 2018`, `à préciser`.
          """,
        fr: """
          Écrivez une des formes proposées : `fin 2019`, `2e semestre 2018`, `de mars à juin \
          2020`, `à partir de 2018`, `à préciser`.
          """)),
    DiagnosticDescription(
      id: "date-without-year",
      title: Phrase(en: "a date without a year", fr: "une date sans année"),
      explanation: Phrase(
        en: """
          A day or a month comes every year: without the year nobody can tell which, and Balise \
          does not guess. It proposes a year when the name of the file or another date in it makes \
          one likely; `--fix` adds it only where the file is named after that very day.
          """,
        fr: """
          Un jour ou un mois revient chaque année : sans l’année, personne ne sait laquelle, et \
          Balise ne devine pas. Il propose une année quand le nom du fichier ou une autre date qui \
          s’y trouve en rend une probable ; `--fix` ne l’ajoute que si le fichier porte le nom de \
          ce jour même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          calendrier: 12 mars
          ---
          """)
      ],
      remedy: Phrase(
        en: "Add the year in four digits.",
        fr: "Ajoutez l’année en quatre chiffres.")),
    DiagnosticDescription(
      id: "two-digit-year",
      title: Phrase(en: "a year in two digits", fr: "une année à deux chiffres"),
      explanation: Phrase(
        en: "“19” may be 1919, 2019 or the nineteenth of a month.",
        fr: "« 19 » peut être 1919, 2019 ou le dix-neuf d’un mois."),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          calendrier: 12/03/19
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the year in four digits.",
        fr: "Écrivez l’année en quatre chiffres.")),
    DiagnosticDescription(
      id: "impossible-date",
      title: Phrase(en: "a date that the calendar does not have", fr: "une date qui n’existe pas"),
      explanation: Phrase(
        en: """
          The day, the month, the quarter or the half does not exist. In figures the day comes \
          before the month.
          """,
        fr: """
          Le jour, le mois, le trimestre ou le semestre n’existe pas. En chiffres, le jour vient \
          avant le mois.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          calendrier: 31 juin 2019
          ---
          """)
      ],
      remedy: Phrase(
        en: "Check the date; the message says what the calendar has.",
        fr: "Vérifiez la date ; le message dit ce que le calendrier contient.")),
    DiagnosticDescription(
      id: "reversed-dates",
      title: Phrase(
        en: "a period that ends before it begins",
        fr: "une période qui finit avant de commencer"),
      explanation: Phrase(
        en: "The first date is later than the second.",
        fr: "La première date vient après la seconde."),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          calendrier: de 2021 à 2019
          ---
          """)
      ],
      remedy: Phrase(
        en: "Swap the dates, or correct the year that is wrong.",
        fr: "Échangez les dates, ou corrigez l’année fausse.")),
    DiagnosticDescription(
      id: "wrong-weekday",
      title: Phrase(
        en: "a day of the week that does not fit",
        fr: "un jour de la semaine qui ne correspond pas"),
      explanation: Phrase(
        en: """
          The calendar has another day of the week on that date: one of the two is wrong. The site \
          is published all the same.
          """,
        fr: """
          À cette date, le calendrier a un autre jour de la semaine : l’un des deux est faux. Le \
          site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          calendrier: lundi 12 mars 2019
          ---
          """)
      ],
      remedy: Phrase(
        en: "Correct the day of the week or the date.",
        fr: "Corrigez le jour de la semaine ou la date.")),
    DiagnosticDescription(
      id: "not-a-day",
      title: Phrase(en: "not one exact day", fr: "pas un jour précis"),
      explanation: Phrase(
        en: "The field takes one day of the calendar; a month, a year or a period is not one.",
        fr: """
          Le champ prend un jour du calendrier ; un mois, une année ou une période n’en est pas \
          un.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          signature: septembre 2018
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Write the day, the month and the year: `1er septembre 2018`, `01/09/2018` or \
          `2018-09-01`.
          """,
        fr: """
          Écrivez le jour, le mois et l’année : `1er septembre 2018`, `01/09/2018` ou \
          `2018-09-01`.
          """)),
    DiagnosticDescription(
      id: "month-or-years",
      title: Phrase(en: "a month that may be two years", fr: "un mois qui peut être deux années"),
      explanation: Phrase(
        en: """
          “2011-12” is December 2011 for some and the years 2011 and 2012 for others. It is read \
          as a month; this is only a remark.
          """,
        fr: """
          « 2011-12 » est décembre 2011 pour les uns, les années 2011 et 2012 pour les autres. \
          C’est lu comme un mois ; ceci n’est qu’une remarque.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          calendrier: 2011-12
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write `2011-2012` if two years are meant, or the month in letters.",
        fr: "Écrivez `2011-2012` s’il s’agit de deux années, ou le mois en toutes lettres.")),
    DiagnosticDescription(
      id: "ambiguous-winter",
      title: Phrase(
        en: "a winter that may begin or end in the year",
        fr: "un hiver qui peut commencer ou finir dans l’année"),
      explanation: Phrase(
        en: "A winter lies in two years, and “winter 2019” may be either. This is only a remark.",
        fr: """
          Un hiver est à cheval sur deux années, et « hiver 2019 » peut être l’un ou l’autre. Ceci \
          n’est qu’une remarque.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          calendrier: hiver 2019
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write both years: `hiver 2018-2019` or `hiver 2019-2020`.",
        fr: "Écrivez les deux années : `hiver 2018-2019` ou `hiver 2019-2020`.")),
    DiagnosticDescription(
      id: "not-hours",
      title: Phrase(en: "no hours of a day", fr: "pas des heures de la journée"),
      explanation: Phrase(
        en: """
          The field says at what time of the day something begins and ends. Calendars and search \
          engines get that time, so it must be one that a clock shows.
          """,
        fr: """
          Le champ dit à quelle heure de la journée quelque chose commence et finit. Les agendas et \
          les moteurs de recherche reçoivent cette heure : une horloge doit pouvoir la montrer.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          heure: en fin de journée
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Write `14:00`, `from 2 pm to 5 pm`, `from 6 pm`; several stretches with `and`. Leave it \
          empty when the time is not known.
          """,
        fr: """
          Écrivez `14h`, `14h–17h`, `de 9 h 30 à 12 h`, `à partir de 18 h` ; plusieurs tranches avec \
          `et`. Laissez vide si l’heure n’est pas connue.
          """)),
  ]
}
