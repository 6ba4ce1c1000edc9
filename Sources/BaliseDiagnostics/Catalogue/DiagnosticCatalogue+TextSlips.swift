import BaliseText

extension DiagnosticCatalogue {
  /// What Markdown drops or shows as it stands, where its author meant something else.
  static let textSlips: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "repeated-heading",
      title: Phrase(
        en: "the same part twice in a text", fr: "deux fois la même partie dans un texte"),
      explanation: Phrase(
        en: """
          A page has one place for each heading that its collection knows. What stands under a second \
          one is shown after all the other parts, so that nothing is lost.
          """,
        fr: """
          Une page a une seule place pour chaque intertitre que sa collection connaît. Ce qui suit le \
          second est montré après toutes les autres parties, pour que rien ne se perde.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          ## Contexte

          Les groupes répètent chez eux.

          ## Contexte

          Un texte collé deux fois.
          """)
      ],
      remedy: Phrase(
        en: "Put both texts under one heading, or give the second one other words.",
        fr: "Mettez les deux textes sous un seul intertitre, ou donnez d’autres mots au second.")),
    DiagnosticDescription(
      id: "lost-cells",
      title: Phrase(
        en: "a row with more cells than the table has columns",
        fr: "une ligne qui a plus de cases que le tableau n’a de colonnes"),
      explanation: Phrase(
        en: """
          A table has as many columns as its first row. What stands behind the last of them in another \
          row is left out without a word. Often the row holds a bar that belongs to the words.
          """,
        fr: """
          Un tableau a autant de colonnes que sa première ligne. Ce qui suit la dernière dans une \
          autre ligne disparaît sans bruit. Souvent, la ligne contient une barre qui fait partie des \
          mots.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Tableau : Groupes accueillis

          | Année | Groupes |
          | --- | --- |
          | 2019 | 12 | dont 3 de l’école |
          """)
      ],
      remedy: Phrase(
        en: "Write `\\|` for a bar that belongs to the words, or add a heading to the first row.",
        fr: """
          Écrivez `\\|` pour une barre qui fait partie des mots, ou ajoutez un en-tête à la première \
          ligne.
          """)),
    DiagnosticDescription(
      id: "missing-cells",
      title: Phrase(
        en: "a row with fewer cells than the table has columns",
        fr: "une ligne qui a moins de cases que le tableau n’a de colonnes"),
      explanation: Phrase(
        en: """
          The cells that a row lacks are empty ones at its end: when one in the middle was forgotten, \
          the others stand in the wrong columns. One cell alone is let through, since it heads the \
          rows below. A line of text right below a table becomes a row of it.
          """,
        fr: """
          Les cases qui manquent à une ligne sont vides, à sa fin : si l’une du milieu a été oubliée, \
          les autres sont dans la mauvaise colonne. Une case seule est admise : elle annonce les \
          lignes d’après. Une ligne de texte juste sous un tableau en devient une ligne.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Tableau : Groupes accueillis

          | Année | Groupes | Dont écoles |
          | --- | --- | --- |
          | 2019 | 12 |
          """)
      ],
      remedy: Phrase(
        en: """
          Write the missing cell, or a bar for each empty one: `| 2019 | 12 | |`. Leave an empty line \
          between the table and the text.
          """,
        fr: """
          Écrivez la case qui manque, ou une barre pour chaque case vide : `| 2019 | 12 | |`. Laissez \
          une ligne vide entre le tableau et le texte.
          """)),
    DiagnosticDescription(
      id: "pasted-bullets",
      title: Phrase(en: "bullets that make no list", fr: "des puces qui ne font pas une liste"),
      explanation: Phrase(
        en: """
          Word processors put `•`, `–` or `·` before the items of a list. Copied from there, such \
          lines are read as one text, in a field and in the body.
          """,
        fr: """
          Les traitements de texte mettent `•`, `–` ou `·` devant les éléments d’une liste. Copiées \
          de là, ces lignes sont lues comme un seul texte, dans un champ comme dans le corps.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires:
            • Le Damier
            • SQP
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Begin each line with a dash of the keyboard and a space: `- Le Damier`. `balise check \
          --fix` does it where the sign can only be a bullet. Lines that are to stay as they are, as \
          in a dialogue, end with two spaces.
          """,
        fr: """
          Commencez chaque ligne par un tiret du clavier et une espace : `- Le Damier`. `balise check \
          --fix` le fait là où le signe ne peut être qu’une puce. Des lignes qui doivent rester \
          telles, comme dans un dialogue, finissent par deux espaces.
          """)),
    DiagnosticDescription(
      id: "unruled-table",
      title: Phrase(
        en: "a table without its line of dashes", fr: "un tableau sans sa ligne de tirets"),
      explanation: Phrase(
        en: """
          Markdown knows a table by the line of dashes under its first row, with as many columns. \
          Without it readers see the bars, in one paragraph.
          """,
        fr: """
          Markdown reconnaît un tableau à la ligne de tirets sous sa première ligne, avec autant de \
          colonnes. Sans elle, les barres se voient, dans un seul paragraphe.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          | Année | Groupes |
          | 2019 | 12 |
          """)
      ],
      remedy: Phrase(
        en: """
          Write `| --- | --- |` under the first row, with one `---` for each column. Put a backslash \
          before bars that are no table: `\\|`.
          """,
        fr: """
          Écrivez `| --- | --- |` sous la première ligne, avec un `---` par colonne. Mettez une barre \
          oblique inverse devant les barres qui ne sont pas un tableau : `\\|`.
          """)),
  ]
}
