import BaliseText

extension DiagnosticCatalogue {
  /// Values of a front matter.
  static let values: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "yaml-colon-in-value",
      title: Phrase(en: "a colon inside a value", fr: "un deux-points dans une valeur"),
      explanation: Phrase(
        en: """
          In a front matter a colon followed by a space separates a name from its value. A second \
          one on the same line makes the value look like another name.
          """,
        fr: """
          Dans un en-tête, un deux-points suivi d’une espace sépare un nom de sa valeur. Un second \
          sur la même ligne fait prendre la valeur pour un autre nom.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio : un lieu partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Put straight quotes around the whole value: `titre: "Studio : un lieu partagé"`. `balise \
          check --fix` does it.
          """,
        fr: """
          Mettez des guillemets droits autour de toute la valeur : `titre: "Studio : un lieu \
          partagé"`. `balise check --fix` le fait.
          """)),
    DiagnosticDescription(
      id: "yaml-open-quote",
      title: Phrase(en: "a quote that is never closed", fr: "un guillemet jamais fermé"),
      explanation: Phrase(
        en: """
          A value that begins with a straight quote goes on to the next one. Without it, the \
          following lines are taken into the value.
          """,
        fr: """
          Une valeur qui commence par un guillemet droit va jusqu’au suivant. Sans lui, les lignes \
          d’après sont prises dans la valeur.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: "Studio partagé
          calendrier: fin 2019
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the same quote at the end of the value, or delete the first one.",
        fr: "Écrivez le même guillemet à la fin de la valeur, ou supprimez le premier.")),
    DiagnosticDescription(
      id: "yaml-text-after-quote",
      title: Phrase(en: "text after the closing quote", fr: "du texte après le guillemet fermant"),
      explanation: Phrase(
        en: """
          A value that begins with a straight quote ends at the next one; what follows would be \
          lost.
          """,
        fr: """
          Une valeur qui commence par un guillemet droit finit au suivant ; ce qui vient après \
          serait perdu.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: "Studio" partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Put the quotes around the whole value. Inside it use curly quotes “ ” or the other \
          straight quote.
          """,
        fr: """
          Mettez les guillemets autour de toute la valeur. À l’intérieur, employez « », “ ” ou \
          l’autre guillemet droit.
          """)),
    DiagnosticDescription(
      id: "yaml-backslash",
      title: Phrase(
        en: "a backslash between quotes",
        fr: "une barre oblique inverse entre guillemets"),
      explanation: Phrase(
        en: """
          Between straight double quotes a backslash announces a special character. Alone, it \
          would make the value unreadable.
          """,
        fr: """
          Entre guillemets droits doubles, une barre oblique inverse annonce un caractère spécial. \
          Seule, elle rend la valeur illisible.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: "Studio musique\\image"
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write it twice, or use single quotes around the value.",
        fr: "Écrivez-la deux fois, ou entourez la valeur d’apostrophes droites.")),
    DiagnosticDescription(
      id: "yaml-sign-at-start",
      title: Phrase(
        en: "a sign that cannot begin a text",
        fr: "un signe qui ne peut pas commencer un texte"),
      explanation: Phrase(
        en: """
          Some signs (`@`, `%`, `*`, `&`, `!`, `|`, `>`, a comma, a closing bracket…) have a \
          meaning of their own at the beginning of a value. A dash alone (`pilote: -`) begins a list.
          """,
        fr: """
          Certains signes (`@`, `%`, `*`, `&`, `!`, `|`, `>`, une virgule, un crochet fermant…) \
          ont un sens particulier au début d’une valeur. Un tiret seul (`pilote: -`) commence une \
          liste.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: @studio, le lieu partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Put straight quotes around the whole value. `balise check --fix` does it. Delete a dash that \
          stands alone.
          """,
        fr: """
          Mettez des guillemets droits autour de toute la valeur. `balise check --fix` le fait. \
          Supprimez un tiret seul.
          """)),
    DiagnosticDescription(
      id: "yaml-alias",
      title: Phrase(
        en: "a value that begins with an asterisk",
        fr: "une valeur qui commence par un astérisque"),
      explanation: Phrase(
        en: """
          At the beginning of a value an asterisk repeats another value, which Balise does not do. \
          It is most often a text that was meant to be in italics.
          """,
        fr: """
          Au début d’une valeur, un astérisque répète une autre valeur, ce que Balise ne fait pas. \
          C’est le plus souvent un texte qu’on voulait en italique.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          resume: *nouveau
          ---
          """)
      ],
      remedy: Phrase(
        en: "Put straight quotes around the value; to repeat a value, write it again.",
        fr: """
          Mettez des guillemets droits autour de la valeur ; pour répéter une valeur, écrivez-la \
          de nouveau.
          """)),
    DiagnosticDescription(
      id: "yaml-anchor",
      title: Phrase(
        en: "a value that begins with an ampersand",
        fr: "une valeur qui commence par une esperluette"),
      explanation: Phrase(
        en: """
          At the beginning of a value `&` names it so that it can be repeated elsewhere, which \
          Balise does not do.
          """,
        fr: """
          Au début d’une valeur, `&` lui donne un nom pour la répéter ailleurs, ce que Balise ne \
          fait pas.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: &Co studio partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: "Put straight quotes around the value.",
        fr: "Mettez des guillemets droits autour de la valeur.")),
    DiagnosticDescription(
      id: "yaml-tag",
      title: Phrase(
        en: "a value that begins with an exclamation mark",
        fr: "une valeur qui commence par un point d’exclamation"),
      explanation: Phrase(
        en: """
          At the beginning of a value `!` says what kind of value it is, in a way that Balise does \
          not use.
          """,
        fr: """
          Au début d’une valeur, `!` dit de quelle sorte de valeur il s’agit, d’une façon dont \
          Balise ne se sert pas.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: !Nouveau studio partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: "Put straight quotes around the value.",
        fr: "Mettez des guillemets droits autour de la valeur.")),
    DiagnosticDescription(
      id: "yaml-comment-in-value",
      title: Phrase(
        en: "words that would be lost behind a #",
        fr: "des mots qui seraient perdus derrière un #"),
      explanation: Phrase(
        en: """
          In YAML, `#` behind a space begins a comment: what follows on the line is read by nobody. In \
          “Hub #1” or before a hashtag, that is not what was meant.
          """,
        fr: """
          En YAML, un `#` derrière une espace commence un commentaire : personne ne lit la suite de la \
          ligne. Dans « Hub #1 » ou devant un mot-dièse, ce n’est pas ce qu’on voulait dire.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé #2
          ---
          """)
      ],
      remedy: Phrase(
        en: "Put straight quotes around the whole value. A comment keeps a space behind the `#`.",
        fr: """
          Mettez des guillemets droits autour de toute la valeur. Un commentaire garde une espace \
          derrière le `#`.
          """)),
    DiagnosticDescription(
      id: "yaml-directive",
      title: Phrase(
        en: "a line that begins with a per cent sign",
        fr: "une ligne qui commence par un signe pour cent"),
      explanation: Phrase(
        en: """
          A line that begins with `%` gives an order to the reader of the file, which Balise does \
          not take.
          """,
        fr: """
          Une ligne qui commence par `%` donne un ordre au lecteur du fichier, ce que Balise \
          n’accepte pas.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          %TITRE Studio partagé
          titre: Studio partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: "Delete the line, or put the text in a field.",
        fr: "Supprimez la ligne, ou mettez le texte dans un champ.")),
    DiagnosticDescription(
      id: "yaml-several-documents",
      title: Phrase(
        en: "a second text in the same file",
        fr: "un second texte dans le même fichier"),
      explanation: Phrase(
        en: """
          A line `---` inside a settings file begins a second text, and only the first would be \
          read.
          """,
        fr: """
          Une ligne `---` dans un fichier de réglages commence un second texte, et seul le premier \
          serait lu.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          ---
          languages: [fr, en]
          """)
      ],
      remedy: Phrase(
        en: "Delete the line, or put what follows in a file of its own.",
        fr: "Supprimez la ligne, ou placez la suite dans un fichier à part.")),
  ]
}
