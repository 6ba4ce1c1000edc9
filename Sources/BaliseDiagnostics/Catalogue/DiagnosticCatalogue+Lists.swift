import BaliseText

extension DiagnosticCatalogue {
  /// Lists of a front matter.
  static let lists: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "repeated-name",
      title: Phrase(
        en: "the same name twice in a list", fr: "le même nom deux fois dans une liste"),
      explanation: Phrase(
        en: """
          Two names of one list mean the same entry, perhaps by two of its names: pages show it twice. \
          In two different groups, or with two roles, it may stand twice.
          """,
        fr: """
          Deux noms d’une liste désignent la même fiche, peut-être par deux de ses noms : les pages la \
          montrent deux fois. Dans deux groupes différents, ou avec deux rôles, elle peut figurer deux \
          fois.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires: [SQP, Le Damier, Sauve-Qui-Peut]
          ---
          """)
      ],
      remedy: Phrase(
        en: "Delete one of the two, or say what each is there for: `{name: SQP, role: festival}`.",
        fr: """
          Supprimez l’un des deux, ou dites à quel titre chacun est là : `{nom: SQP, role: festival}`.
          """)),
    DiagnosticDescription(
      id: "yaml-open-bracket",
      title: Phrase(en: "a bracket that is never closed", fr: "un crochet jamais fermé"),
      explanation: Phrase(
        en: """
          A list between brackets goes on to its closing bracket. Without it, the following lines \
          are taken into the list.
          """,
        fr: """
          Une liste entre crochets va jusqu’à son crochet fermant. Sans lui, les lignes d’après \
          sont prises dans la liste.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires: [Le Damier, SQP
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the closing bracket at the end of the list, with commas between the items.",
        fr: """
          Écrivez le crochet fermant à la fin de la liste, avec des virgules entre les éléments.
          """)),
    DiagnosticDescription(
      id: "yaml-text-after-bracket",
      title: Phrase(en: "text after the closing bracket", fr: "du texte après le crochet fermant"),
      explanation: Phrase(
        en: """
          A value that begins with a bracket is a list and ends at the closing bracket; what \
          follows would be lost.
          """,
        fr: """
          Une valeur qui commence par un crochet est une liste et finit au crochet fermant ; ce \
          qui vient après serait perdu.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: [Projet] Studio partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: "If the brackets belong to the text, put straight quotes around the whole value.",
        fr: """
          Si les crochets font partie du texte, mettez des guillemets droits autour de toute la \
          valeur.
          """)),
    DiagnosticDescription(
      id: "yaml-empty-item",
      title: Phrase(en: "a list with a missing item", fr: "une liste où il manque un élément"),
      explanation: Phrase(
        en: """
          Two commas follow each other, or a comma begins the list: an item is missing or a comma \
          is too many.
          """,
        fr: """
          Deux virgules se suivent, ou une virgule commence la liste : un élément manque ou une \
          virgule est de trop.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires: [Le Damier, , SQP]
          ---
          """)
      ],
      remedy: Phrase(
        en: "Delete the comma, or write the missing item.",
        fr: "Supprimez la virgule, ou écrivez l’élément manquant.")),
    DiagnosticDescription(
      id: "yaml-space-after-dash",
      title: Phrase(en: "a dash without a space after it", fr: "un tiret sans espace après"),
      explanation: Phrase(
        en: """
          An item of a list begins with a dash and an ordinary space. Without the space the dash \
          belongs to the word.
          """,
        fr: """
          Un élément de liste commence par un tiret et une espace ordinaire. Sans l’espace, le \
          tiret fait partie du mot.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires:
            - Le Damier
            -SQP
          ---
          """)
      ],
      remedy: Phrase(
        en: "Type an ordinary space after the dash. `balise check --fix` does it.",
        fr: "Tapez une espace ordinaire après le tiret. `balise check --fix` le fait.")),
    DiagnosticDescription(
      id: "yaml-list-on-field-line",
      title: Phrase(
        en: "a list that begins on the line of its field",
        fr: "une liste qui commence sur la ligne de son champ"),
      explanation: Phrase(
        en: "A list with dashes begins on the line below the name of its field.",
        fr: "Une liste à tirets commence sur la ligne qui suit le nom de son champ."),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires: - Le Damier
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Put each item on a line of its own below, with two spaces before the dash. Several items \
          on one line go between brackets: `[Le Damier, SQP]`.
          """,
        fr: """
          Mettez chaque élément sur sa ligne en dessous, avec deux espaces devant le tiret. \
          Plusieurs éléments sur une ligne vont entre crochets : `[Le Damier, SQP]`.
          """)),
    DiagnosticDescription(
      id: "yaml-list-after-text",
      title: Phrase(
        en: "a list item that continues a text",
        fr: "un élément de liste qui continue un texte"),
      explanation: Phrase(
        en: """
          The field already has a value on its own line, so the dash below is read as part of that \
          text.
          """,
        fr: """
          Le champ a déjà une valeur sur sa ligne : le tiret du dessous est lu comme la suite de \
          ce texte.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          resume: Un studio
            - ouvert à tous
          ---
          """)
      ],
      remedy: Phrase(
        en: "Make an item of the first value too, with its own dash on a line below the field.",
        fr: """
          Faites aussi un élément de la première valeur, avec son tiret, sur une ligne sous le \
          champ.
          """)),
    DiagnosticDescription(
      id: "yaml-list-without-field",
      title: Phrase(
        en: "a list that belongs to no field",
        fr: "une liste qui n’appartient à aucun champ"),
      explanation: Phrase(
        en: "A dash begins an item, but no field above it waits for a list.",
        fr: "Un tiret commence un élément, mais aucun champ au-dessus n’attend de liste."),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          - Le Damier
          - SQP
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the name of the field and a colon on the line above the list.",
        fr: "Écrivez le nom du champ et un deux-points sur la ligne au-dessus de la liste.")),
  ]
}
