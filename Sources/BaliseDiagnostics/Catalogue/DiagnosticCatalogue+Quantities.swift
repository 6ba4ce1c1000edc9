import BaliseText

extension DiagnosticCatalogue {
  /// Means, indicators and numbers.
  static let quantities: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "unread-resource",
      title: Phrase(en: "means that are not understood", fr: "des moyens non compris"),
      explanation: Phrase(
        en: """
          The words are shown as they are written, but they count neither as money nor as people, \
          and no total takes them in. The site is published all the same.
          """,
        fr: """
          Les mots sont affichés tels quels, mais ne comptent ni comme un montant ni comme des \
          personnes, et aucun total ne les prend. Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          moyens: on verra avec la Région
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Write one of the forms that are proposed: `30 000 €`, `40 000 € par an`, `entre 10 000 \
          et 15 000 €`, `1 équivalent temps plein`, `à préciser`.
          """,
        fr: """
          Écrivez une des formes proposées : `30 000 €`, `40 000 € par an`, `entre 10 000 et 15 \
          000 €`, `1 équivalent temps plein`, `à préciser`.
          """)),
    DiagnosticDescription(
      id: "unread-target",
      title: Phrase(en: "a target that is not understood", fr: "une cible non comprise"),
      explanation: Phrase(
        en: """
          What follows the colon of an indicator is shown as it is written, but no progress can be \
          computed from it. The site is published all the same.
          """,
        fr: """
          Ce qui suit le deux-points d’un indicateur est affiché tel quel, mais aucun avancement \
          ne peut en être calculé. Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          realisations: "Groupes accueillis : entre 5 et beaucoup"
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Write a target such as `5 par an`, `entre 8 et 10`, `environ 20`, `3 en 2018 ; 5 en \
          2019` or `à préciser`.
          """,
        fr: """
          Écrivez une cible comme `5 par an`, `entre 8 et 10`, `environ 20`, `3 en 2018 ; 5 en \
          2019` ou `à préciser`.
          """)),
    DiagnosticDescription(
      id: "target-without-colon",
      title: Phrase(en: "a target without its colon", fr: "une cible sans son deux-points"),
      explanation: Phrase(
        en: """
          A colon tells what is counted from its target. Without it, the number is a part of the \
          name, and the page says that no target is specified. The site is published all the same.
          """,
        fr: """
          Un deux-points sépare ce qui est compté de sa cible. Sans lui, le nombre fait partie du \
          nom, et la page dit qu’aucune cible n’est précisée. Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          realisations:
            - Nombre de concerts 20 par an
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write `Nombre de concerts : 20 par an`.",
        fr: "Écrivez `Nombre de concerts : 20 par an`.")),
    DiagnosticDescription(
      id: "unread-quantity",
      title: Phrase(en: "a number that is not understood", fr: "un nombre non compris"),
      explanation: Phrase(
        en: "The words hold no number with what it counts. The site is published all the same.",
        fr: """
          Les mots ne contiennent pas de nombre suivi de ce qu’il compte. Le site est publié quand \
          même.
          """),
      remedy: Phrase(
        en: "Begin with the number: `100 000 habitants`.",
        fr: "Commencez par le nombre : `100 000 habitants`.")),
    DiagnosticDescription(
      id: "unread-measure",
      title: Phrase(
        en: "a measured value that is not understood",
        fr: "une valeur mesurée non comprise"),
      explanation: Phrase(
        en: """
          A value that was achieved needs a number, and better a date, to be compared with the \
          target. The site is published all the same.
          """,
        fr: """
          Une valeur atteinte a besoin d’un nombre, et mieux d’une date, pour être comparée à la \
          cible. Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          realisations:
            - indicateur: Groupes accueillis
              cible: 20 par an
              realise: bien parti
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the value, then its date and its source: `47 en 2018 (Commission du film)`.",
        fr: "Écrivez la valeur, puis sa date et sa source : `47 en 2018 (Commission du film)`.")),
    DiagnosticDescription(
      id: "unread-direction",
      title: Phrase(
        en: "a direction that is neither up nor down",
        fr: "un sens qui n’est ni hausse ni baisse"),
      explanation: Phrase(
        en: """
          The direction says whether more is better or less is better; other words cannot be \
          understood. The site is published all the same.
          """,
        fr: """
          Le sens dit s’il vaut mieux plus ou moins ; d’autres mots ne peuvent pas être compris. \
          Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          realisations:
            - indicateur: Studios vides
              cible: 2
              sens: mieux
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write `hausse` or `baisse` (in English: `up` or `down`).",
        fr: "Écrivez `hausse` ou `baisse` (en anglais : `up` ou `down`).")),
    DiagnosticDescription(
      id: "ambiguous-number",
      title: Phrase(
        en: "a number that can be read in two ways",
        fr: "un nombre qui se lit de deux façons"),
      explanation: Phrase(
        en: """
          A comma or a full stop before three digits separates thousands for some and decimals for \
          others. The message says how it is read; this is only a remark.
          """,
        fr: """
          Une virgule ou un point devant trois chiffres sépare les milliers pour les uns, les \
          décimales pour les autres. Le message dit comment c’est lu ; ceci n’est qu’une remarque.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          surface: 1,234
          ---
          """)
      ],
      remedy: Phrase(
        en: "Put a space between thousands: `1 234`.",
        fr: "Mettez une espace entre les milliers : `1 234`.")),
    DiagnosticDescription(
      id: "reversed-range",
      title: Phrase(
        en: "a range that begins with its larger number",
        fr: "une fourchette qui commence par le plus grand nombre"),
      explanation: Phrase(
        en: "The range is read from the smaller number to the larger; this is only a remark.",
        fr: """
          La fourchette est lue du plus petit nombre au plus grand ; ceci n’est qu’une remarque.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          moyens: entre 15 000 et 10 000 €
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the smaller number first.",
        fr: "Écrivez d’abord le plus petit nombre.")),
    DiagnosticDescription(
      id: "item-or-range",
      title: Phrase(en: "a numbered item or a range", fr: "un élément numéroté ou une fourchette"),
      explanation: Phrase(
        en: """
          “1 - 2 000 €” may be the first item or a range from 1 to 2,000. It is read as a range; \
          this is only a remark.
          """,
        fr: """
          « 1 - 2 000 € » peut être le premier élément ou une fourchette de 1 à 2 000. C’est lu \
          comme une fourchette ; ceci n’est qu’une remarque.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          moyens: "1 - 2 000 €"
          ---
          """)
      ],
      remedy: Phrase(
        en: "For a numbered item, write a colon after its number: `1 : 2 000 €`.",
        fr: "Pour un élément numéroté, écrivez un deux-points après son numéro : `1 : 2 000 €`.")),
    DiagnosticDescription(
      id: "shared-years",
      title: Phrase(en: "a number for several years", fr: "un nombre pour plusieurs années"),
      explanation: Phrase(
        en: """
          The number may be meant for each of the years or for all of them together. It is read as \
          that number in each year, and `balise check --questions` asks which is meant.
          """,
        fr: """
          Le nombre peut valoir pour chacune des années ou pour toutes ensemble. Il est lu comme \
          ce nombre chaque année, et `balise check --questions` demande ce qu’il en est.
          """),
      remedy: Phrase(
        en: "If it is meant for all the years together, name the last year only.",
        fr: "S’il vaut pour toutes les années ensemble, ne citez que la dernière.")),
  ]
}
