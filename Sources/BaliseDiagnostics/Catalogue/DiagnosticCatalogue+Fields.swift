import BaliseText

extension DiagnosticCatalogue {
  /// The text of a file and the keys of its front matter.
  static let fields: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "yaml-missing-colon",
      title: Phrase(en: "a line without a colon", fr: "une ligne sans deux-points"),
      explanation: Phrase(
        en: """
          A field is a name, a colon, a space and a value. This line has no colon, so nobody can \
          tell which part is the name.
          """,
        fr: """
          Un champ est un nom, un deux-points, une espace et une valeur. Cette ligne n’a pas de \
          deux-points : rien ne dit où finit le nom.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          calendrier fin 2019
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Write `field: value`. If the line continues the text of the line above, put two spaces \
          before it.
          """,
        fr: """
          Écrivez `champ: valeur`. Si la ligne continue le texte de celle du dessus, mettez deux \
          espaces devant.
          """)),
    DiagnosticDescription(
      id: "yaml-space-after-colon",
      title: Phrase(en: "a colon without a space after it", fr: "un deux-points sans espace après"),
      explanation: Phrase(
        en: """
          A field is read only when an ordinary space follows its colon: `titre:Hub` is one long \
          word. A no-break space, which some keyboards type, does not count either.
          """,
        fr: """
          Un champ n’est lu que si une espace ordinaire suit son deux-points : `titre:Hub` est un \
          seul long mot. L’espace insécable que tapent certains claviers ne compte pas non plus.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre:Studio partagé
          calendrier: fin 2019
          ---
          """)
      ],
      remedy: Phrase(
        en: "Type an ordinary space after the colon. `balise check --fix` does it.",
        fr: "Tapez une espace ordinaire après le deux-points. `balise check --fix` le fait.")),
    DiagnosticDescription(
      id: "yaml-empty-key",
      title: Phrase(en: "a colon with no name before it", fr: "un deux-points sans nom devant"),
      explanation: Phrase(
        en: """
          The line begins with a colon: the name of the field is missing, and its value would be \
          lost.
          """,
        fr: """
          La ligne commence par un deux-points : le nom du champ manque, et sa valeur serait \
          perdue.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          : fin 2019
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the name of the field before the colon, or delete the line.",
        fr: "Écrivez le nom du champ avant le deux-points, ou supprimez la ligne.")),
    DiagnosticDescription(
      id: "yaml-complex-key",
      title: Phrase(en: "a bracket in the place of a name", fr: "un crochet à la place d’un nom"),
      explanation: Phrase(
        en: """
          The line begins with a bracket or a brace where the name of a field is expected. It \
          happens with texts such as `{{to do}}` that were left without quotes.
          """,
        fr: """
          La ligne commence par un crochet ou une accolade là où un nom de champ est attendu. Cela \
          arrive avec des textes comme `{{à faire}}` laissés sans guillemets.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          resume: {{à compléter}}
          ---
          """)
      ],
      remedy: Phrase(
        en: "Put straight quotes around the whole text when the brackets belong to it.",
        fr: """
          Mettez des guillemets droits autour de tout le texte si les crochets en font partie.
          """)),
    DiagnosticDescription(
      id: "yaml-duplicate-key",
      title: Phrase(en: "a field written twice", fr: "un champ écrit deux fois"),
      explanation: Phrase(
        en: """
          The same field stands twice in the front matter. Only one of the two values could be \
          shown, and nobody could tell which.
          """,
        fr: """
          Le même champ figure deux fois dans l’en-tête. Une seule des deux valeurs pourrait être \
          montrée, sans qu’on sache laquelle.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires: Le Damier
          partenaires: SQP
          ---
          """)
      ],
      remedy: Phrase(
        en: "Keep one of the two lines, or join both values in a list.",
        fr: "Gardez une des deux lignes, ou réunissez les deux valeurs dans une liste.")),
    DiagnosticDescription(
      id: "yaml-tab",
      title: Phrase(
        en: "a line that begins with a tab",
        fr: "une ligne qui commence par une tabulation"),
      explanation: Phrase(
        en: """
          The lines of a front matter are indented with spaces: a tab has no fixed width, so \
          nobody can tell what the line belongs to.
          """,
        fr: """
          Les lignes d’un en-tête se décalent avec des espaces : une tabulation n’a pas de largeur \
          fixe, et rien ne dit à quoi la ligne appartient.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires:
          	- Le Damier
          ---
          """)
      ],
      remedy: Phrase(
        en: "Replace the tab by two spaces. Most editors can write spaces when you press Tab.",
        fr: """
          Remplacez la tabulation par deux espaces. La plupart des éditeurs savent écrire des \
          espaces quand on presse Tab.
          """)),
    DiagnosticDescription(
      id: "yaml-no-break-space",
      title: Phrase(
        en: "a line that begins with a no-break space",
        fr: "une ligne qui commence par une espace insécable"),
      explanation: Phrase(
        en: """
          A no-break space looks like a space but does not count as one at the beginning of a \
          line. It often comes from a copy out of a word processor.
          """,
        fr: """
          Une espace insécable ressemble à une espace mais n’en est pas une au début d’une ligne. \
          Elle vient souvent d’une copie depuis un traitement de texte.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires:
          \u{A0}\u{A0}- Le Damier
          ---
          """)
      ],
      remedy: Phrase(
        en: "Delete it and type an ordinary space. `balise check --fix` does it.",
        fr: "Effacez-la et tapez une espace ordinaire. `balise check --fix` le fait.")),
    DiagnosticDescription(
      id: "yaml-indent",
      title: Phrase(
        en: "a line that begins in the wrong column",
        fr: "une ligne qui commence dans la mauvaise colonne"),
      explanation: Phrase(
        en: """
          What belongs together begins in the same column. This line begins further left or right \
          than the lines it should go with.
          """,
        fr: """
          Ce qui va ensemble commence dans la même colonne. Cette ligne commence plus à gauche ou \
          plus à droite que celles qu’elle devrait suivre.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
            calendrier: fin 2019
          ---
          """)
      ],
      remedy: Phrase(
        en: "Begin it in the same column as the other fields, or the other items of its list.",
        fr: """
          Commencez-la dans la même colonne que les autres champs, ou que les autres éléments de \
          sa liste.
          """)),
  ]
}
