import BaliseText

extension DiagnosticCatalogue {
  /// Words that do not fit their field.
  static let fieldWords: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "not-a-list",
      title: Phrase(
        en: "several values where one is expected",
        fr: "plusieurs valeurs là où une seule est attendue"),
      explanation: Phrase(
        en: "The field takes one value, and here is a list.",
        fr: "Le champ prend une seule valeur, et voici une liste."),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: [Studio partagé, Studio commun]
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Keep one of the values. If the field should take several, its collection must say `many: \
          true`.
          """,
        fr: """
          Gardez une seule valeur. Si le champ doit en prendre plusieurs, sa collection doit dire \
          `many: true`.
          """)),
    DiagnosticDescription(
      id: "unexpected-structure",
      title: Phrase(
        en: "a list or a group where words are expected",
        fr: "une liste ou un groupe là où des mots sont attendus"),
      explanation: Phrase(
        en: """
          The value does not have the form that the field expects: a list in the place of a text, \
          a text in the place of a group of keys, or a list inside a list.
          """,
        fr: """
          La valeur n’a pas la forme que le champ attend : une liste à la place d’un texte, un \
          texte à la place d’un groupe de clés, ou une liste dans une liste.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          contact: Service culture
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write what the message proposes. A text with a colon goes between straight quotes.",
        fr: """
          Écrivez ce que le message propose. Un texte qui contient un deux-points va entre \
          guillemets droits.
          """)),
    DiagnosticDescription(
      id: "not-an-integer",
      title: Phrase(en: "not a whole number", fr: "pas un nombre entier"),
      explanation: Phrase(
        en: "The field takes a whole number in digits, such as a rank or a number.",
        fr: "Le champ prend un nombre entier en chiffres, comme un rang ou un numéro."),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          numero: cinq
          ---
          """)
      ],
      remedy: Phrase(en: "Write digits only.", fr: "N’écrivez que des chiffres.")),
    DiagnosticDescription(
      id: "not-a-number",
      title: Phrase(en: "not one number", fr: "pas un nombre seul"),
      explanation: Phrase(
        en: """
          The field takes one number, with decimals if need be. A range, a percentage or a number \
          with a unit cannot be compared with the others.
          """,
        fr: """
          Le champ prend un seul nombre, avec des décimales s’il le faut. Une fourchette, un \
          pourcentage ou un nombre avec une unité ne se compare pas aux autres.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          surface: entre 80 et 120
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the number alone; say the unit in the label of the field.",
        fr: "Écrivez le nombre seul ; l’unité se dit dans le nom du champ.")),
    DiagnosticDescription(
      id: "not-a-boolean",
      title: Phrase(en: "neither yes nor no", fr: "ni oui ni non"),
      explanation: Phrase(
        en: "The field or the setting takes a yes or a no, and the word says neither.",
        fr: "Le champ ou le réglage prend un oui ou un non, et le mot ne dit ni l’un ni l’autre."),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          brouillon: peut-être
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write yes or no (in French: oui or non).",
        fr: "Écrivez oui ou non (en anglais : yes ou no).")),
    DiagnosticDescription(
      id: "unknown-choice",
      title: Phrase(
        en: "a word that is not one of the choices",
        fr: "un mot qui n’est pas un des choix"),
      explanation: Phrase(
        en: """
          The field takes one of a few words that the collection lists, so that entries can be \
          grouped and counted.
          """,
        fr: """
          Le champ prend un mot parmi quelques-uns que la collection énumère, pour que les fiches \
          puissent être groupées et comptées.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          etat: prévu
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write one of the words that are listed.",
        fr: "Écrivez un des mots de la liste.")),
  ]
}
