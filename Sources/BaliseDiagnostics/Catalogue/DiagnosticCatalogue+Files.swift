import BaliseText

extension DiagnosticCatalogue {
  /// Whole files, before their fields are read.
  static let files: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "more-mistakes",
      title: Phrase(
        en: "more mistakes than are shown", fr: "plus d’erreurs qu’il n’en est montré"),
      explanation: Phrase(
        en: """
          Of one file, the first 100 errors and the first 100 warnings are told, and 2,000 of each \
          in one run: thousands of them usually have one cause, and nobody reads them all.
          """,
        fr: """
          D’un fichier, les 100 premières erreurs et les 100 premiers avertissements sont dits, et \
          2 000 de chaque en tout : des milliers ont d’ordinaire une seule cause, et personne ne \
          les lit tous.
          """),
      remedy: Phrase(
        en: "Mend what is shown, and run the command again: the next ones are told then.",
        fr: "Corrigez ce qui est montré, puis relancez la commande : la suite sera dite alors.")),
    DiagnosticDescription(
      id: "file-not-utf8",
      title: Phrase(en: "a file that is not in UTF-8", fr: "un fichier qui n’est pas en UTF-8"),
      explanation: Phrase(
        en: """
          The file was saved in an old encoding: its accents would come out as wrong letters on \
          every page. Balise reads UTF-8 only, the encoding of the web.
          """,
        fr: """
          Le fichier a été enregistré dans un ancien encodage : ses accents sortiraient faux sur \
          toutes les pages. Balise ne lit que l’UTF-8, l’encodage du web.
          """),
      remedy: Phrase(
        en: """
          In your editor choose “Save as” and the encoding “UTF-8”, then look at the accents of \
          the line that is shown.
          """,
        fr: """
          Dans votre éditeur, choisissez « Enregistrer sous » et l’encodage « UTF-8 », puis \
          vérifiez les accents de la ligne montrée.
          """)),
    DiagnosticDescription(
      id: "file-control-character",
      title: Phrase(en: "an invisible control character", fr: "un caractère de contrôle invisible"),
      explanation: Phrase(
        en: """
          A character that no one sees and that no page can show stands in the text. It usually \
          comes from a copy out of a PDF or an old document.
          """,
        fr: """
          Un caractère que personne ne voit et qu’aucune page ne peut montrer se trouve dans le \
          texte. Il vient souvent d’une copie depuis un PDF ou un document ancien.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio\u{8} partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Put the cursor just after the place that is shown and press Backspace, or type the line \
          again.
          """,
        fr: "Placez le curseur juste après l’endroit montré et effacez, ou retapez la ligne.")),
    DiagnosticDescription(
      id: "merge-conflict",
      title: Phrase(
        en: "two versions that contradict each other", fr: "deux versions qui se contredisent"),
      explanation: Phrase(
        en: """
          Two people changed the same lines, and git could not know which are right: it left both in the \
          file, between three lines of signs. Nothing of the file is read until one version is chosen.
          """,
        fr: """
          Deux personnes ont changé les mêmes lignes, et git ne pouvait pas savoir lesquelles sont \
          justes : il a laissé les deux dans le fichier, entre trois lignes de signes. Rien du fichier \
          n’est lu tant qu’une version n’est pas choisie.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          <<<<<<< HEAD
          horizon: 2019
          =======
          horizon: fin 2019
          >>>>>>> partenaires
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Keep the lines that are right and delete the others, with the three lines that begin with \
          `<<<<<<<`, `=======` and `>>>>>>>`. Who does not know which are right asks the other person.
          """,
        fr: """
          Gardez les lignes qui sont justes et supprimez les autres, avec les trois lignes qui \
          commencent par `<<<<<<<`, `=======` et `>>>>>>>`. Si vous ne savez pas lesquelles sont justes, \
          demandez à l’autre personne.
          """)),
    DiagnosticDescription(
      id: "yaml-missing-start",
      title: Phrase(
        en: "fields without the line that opens them", fr: "des champs sans ligne d’ouverture"),
      explanation: Phrase(
        en: """
          The file begins with fields, but not with the line `---` that says so: every page would show \
          them as text. They are read all the same, so that nothing else is told because of it. A single \
          field, or fields that no `---` follows and that are not spelt as the collection spells them, \
          may be text: they are published as text, with a warning.
          """,
        fr: """
          Le fichier commence par des champs, mais pas par la ligne `---` qui l’annonce : ils \
          seraient publiés comme du texte. Ils sont lus malgré tout, pour que rien d’autre ne soit dit \
          à cause d’elle. Un champ seul, ou des champs qu’aucun `---` ne suit et qui ne sont pas écrits \
          comme dans la collection, peuvent être du texte : ils sont publiés ainsi, avec un \
          avertissement.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          numero: 5
          titre: Studio partagé
          ---
          ## Contexte

          Le territoire manque de studios.
          """)
      ],
      remedy: Phrase(
        en: """
          Write `---` alone on the first line of the file, and see that another `---` stands between \
          the fields and the text. If the lines are text, put a heading before them.
          """,
        fr: """
          Écrivez `---` seul sur la première ligne du fichier, et vérifiez qu’un autre `---` sépare les \
          champs du texte. Si ces lignes sont du texte, mettez un intertitre devant.
          """)),
    DiagnosticDescription(
      id: "yaml-missing-end",
      title: Phrase(en: "a front matter that is never closed", fr: "un en-tête jamais fermé"),
      explanation: Phrase(
        en: """
          The front matter (the fields at the top of the file) begins with a line `---` and must \
          end with another. Without the second one, the text of the page would be read as fields.
          """,
        fr: """
          L’en-tête (les champs en haut du fichier) commence par une ligne `---` et doit finir par \
          une autre. Sans la seconde, le texte de la page serait lu comme des champs.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé

          ## Contexte

          Le territoire manque de studios.
          """)
      ],
      remedy: Phrase(
        en: "Write a line `---` after the last field, before the text.",
        fr: "Écrivez une ligne `---` après le dernier champ, avant le texte.")),
    DiagnosticDescription(
      id: "yaml-not-fields",
      title: Phrase(en: "a front matter without fields", fr: "un en-tête sans champs"),
      explanation: Phrase(
        en: """
          The lines between the two `---` must be fields: a name, a colon, a value. Here they are \
          a plain text or a list.
          """,
        fr: """
          Les lignes entre les deux `---` doivent être des champs : un nom, un deux-points, une \
          valeur. Ici, c’est un simple texte ou une liste.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          Studio partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write one `field: value` per line, or move the text below the second `---`.",
        fr: "Écrivez un `champ: valeur` par ligne, ou placez le texte sous le second `---`.")),
    DiagnosticDescription(
      id: "yaml-unreadable",
      title: Phrase(en: "a front matter that cannot be read", fr: "un en-tête illisible"),
      explanation: Phrase(
        en: """
          From this place on the lines are neither fields nor lists, and no usual mistake explains \
          it.
          """,
        fr: """
          À partir de cet endroit, les lignes ne sont ni des champs ni des listes, et aucune faute \
          courante ne l’explique.
          """),
      remedy: Phrase(
        en: """
          Write one `field: value` per line and put straight quotes around unusual values; compare \
          with a file that works.
          """,
        fr: """
          Écrivez un `champ: valeur` par ligne et mettez des guillemets droits autour des valeurs \
          inhabituelles ; comparez avec un fichier qui marche.
          """)),
    DiagnosticDescription(
      id: "yaml-too-large",
      title: Phrase(en: "a front matter that is too large", fr: "un en-tête trop grand"),
      explanation: Phrase(
        en: """
          The front matter is larger than any plan needs. Very large files are refused so that \
          none can hold up the whole site.
          """,
        fr: """
          L’en-tête dépasse de loin ce qu’il faut à un plan. Les très gros fichiers sont refusés \
          pour qu’aucun ne bloque tout le site.
          """),
      remedy: Phrase(
        en: "Spread the text over several files, or move long text below the front matter.",
        fr: """
          Répartissez le texte dans plusieurs fichiers, ou placez le texte long sous l’en-tête.
          """)),
    DiagnosticDescription(
      id: "yaml-too-deep",
      title: Phrase(en: "too many lists inside lists", fr: "trop de listes emboîtées"),
      explanation: Phrase(
        en: """
          More lists and groups stand one inside the other than any field can hold. It is usually \
          a row of brackets typed by mistake.
          """,
        fr: """
          Plus de listes et de groupes sont emboîtés qu’aucun champ n’en accepte. C’est le plus \
          souvent une suite de crochets tapée par erreur.
          """),
      remedy: Phrase(
        en: "Delete the brackets or the indentation that is too much.",
        fr: "Supprimez les crochets ou les décalages en trop.")),
    DiagnosticDescription(
      id: "yaml-too-many-entries",
      title: Phrase(en: "a list that is too long", fr: "une liste trop longue"),
      explanation: Phrase(
        en: """
          A list or a group has more items than any plan needs. Very long lists are refused so \
          that none can hold up the whole site.
          """,
        fr: """
          Une liste ou un groupe a plus d’éléments qu’il n’en faut à un plan. Les listes \
          démesurées sont refusées pour qu’aucune ne bloque tout le site.
          """),
      remedy: Phrase(
        en: """
          Make an entry of each item, in a collection of their own, or publish the list as a file \
          to download.
          """,
        fr: """
          Faites une fiche de chaque élément, dans une collection à part, ou publiez la liste \
          comme fichier à télécharger.
          """)),
    DiagnosticDescription(
      id: "yaml-text-too-long",
      title: Phrase(en: "a value that is too long", fr: "une valeur trop longue"),
      explanation: Phrase(
        en: "One value of the front matter is as long as a book. Fields are for short facts.",
        fr: """
          Une valeur de l’en-tête est longue comme un livre. Les champs sont faits pour des faits \
          courts.
          """),
      remedy: Phrase(
        en: "Move the text below the front matter.",
        fr: "Placez le texte sous l’en-tête.")),
  ]
}
