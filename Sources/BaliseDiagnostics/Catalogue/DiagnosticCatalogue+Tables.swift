import BaliseText

extension DiagnosticCatalogue {
  /// Files whose rows are the entries of a collection.
  static let tables: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "table-missing",
      title: Phrase(en: "a table that is not there", fr: "un tableau qui n’est pas là"),
      explanation: Phrase(
        en: """
          A file whose name ends with `.table.md` holds the entries of its collection as one table, \
          and this one holds none.
          """,
        fr: """
          Un fichier dont le nom finit par `.table.md` contient des fiches de sa collection sous \
          forme d’un tableau, et celui-ci n’en contient pas.
          """),
      examples: [
        DiagnosticExample("content/partners/liste.table.md", "Le Damier, Sauve-Qui-Peut")
      ],
      remedy: Phrase(
        en: """
          Write the keys of the fields between bars, a line of dashes below, then a row for each \
          entry; or rename the file if it is one entry.
          """,
        fr: """
          Écrivez les clés des champs entre des barres, une ligne de tirets en dessous, puis une \
          ligne par fiche ; ou renommez le fichier s’il est une seule fiche.
          """)),
    DiagnosticDescription(
      id: "table-left-out",
      title: Phrase(en: "beside the table", fr: "à côté du tableau"),
      explanation: Phrase(
        en: """
          A file whose name ends with `.table.md` gives one entry per row of its table. A row below an \
          empty line, a cell without a column, the rows beyond the five thousandth make no entry: \
          they would be lost in silence. Headings and comments may stand around the table; other text \
          is not published.
          """,
        fr: """
          Un fichier dont le nom finit par `.table.md` donne une fiche par ligne de son tableau. Une \
          ligne sous une ligne vide, une cellule sans colonne, les lignes au-delà de la \
          cinq-millième ne donnent pas de fiche : elles seraient perdues sans un mot. Des titres et \
          des commentaires peuvent entourer le tableau ; un autre texte n’est pas publié.
          """),
      examples: [
        DiagnosticExample(
          "content/partners/liste.table.md",
          """
          | nom |
          |---|
          | La Coopérative |

          | Effervescences |
          """)
      ],
      remedy: Phrase(
        en: "Put the row below the others, name the column, or take the text out.",
        fr: "Placez la ligne sous les autres, nommez la colonne, ou retirez le texte.")),
    DiagnosticDescription(
      id: "duplicate-row",
      title: Phrase(en: "two rows for one entry", fr: "deux lignes pour une fiche"),
      explanation: Phrase(
        en: """
          An entry of a table is named after its day and its title. Two rows have the same, and one \
          page would replace the other.
          """,
        fr: """
          Une fiche d’un tableau porte le nom de son jour et de son titre. Deux lignes ont les \
          mêmes, et une page remplacerait l’autre.
          """),
      examples: [
        DiagnosticExample(
          "content/partners/liste.table.md",
          """
          | nom |
          |---|
          | La Coopérative |
          | la coopérative |
          """)
      ],
      remedy: Phrase(
        en: "Give the rows different titles or days, or remove one.",
        fr: "Donnez aux lignes des titres ou des jours différents, ou retirez-en une.")),
  ]
}
