import BaliseText

extension DiagnosticCatalogue {
  /// The Markdown text of a page.
  static let texts: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "raw-html",
      title: Phrase(en: "HTML in a text", fr: "du HTML dans un texte"),
      explanation: Phrase(
        en: """
          Texts are written in Markdown. HTML is left out of the page, for the safety of readers \
          and so that pages stay accessible. The site is published all the same.
          """,
        fr: """
          Les textes s’écrivent en Markdown. Le HTML est laissé de côté, pour la sécurité des \
          lecteurs et pour que les pages restent accessibles. Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Un <b>studio</b> pour tous.
          """)
      ],
      remedy: Phrase(
        en: "Write it in Markdown: `**bold**`, `*italic*`, `[words](address)`.",
        fr: "Écrivez-le en Markdown : `**gras**`, `*italique*`, `[mots](adresse)`.")),
    DiagnosticDescription(
      id: "unknown-heading",
      title: Phrase(
        en: "a heading that the collection does not know",
        fr: "un intertitre que la collection ne connaît pas"),
      explanation: Phrase(
        en: """
          The collection has headings that every entry shares, such as “Context”. Another heading \
          is shown after them; when it looks like one of them, it is probably a slip. The site is \
          published all the same.
          """,
        fr: """
          La collection a des intertitres communs à toutes ses fiches, comme « Contexte ». Un \
          autre est montré après eux ; quand il ressemble à l’un d’eux, c’est sans doute une faute \
          de frappe. Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          ## Contextes

          Le territoire manque de studios.
          """)
      ],
      remedy: Phrase(
        en: "Write the heading as the collection has it, or leave it if it is meant.",
        fr: "Écrivez l’intertitre comme la collection le connaît, ou laissez-le s’il est voulu.")),
    DiagnosticDescription(
      id: "markdown-hidden-caret",
      title: Phrase(
        en: "a caret written by its code",
        fr: "un accent circonflexe écrit par son code"),
      explanation: Phrase(
        en: """
          The sign `^` stands after a bracket as a character code, which would turn the words into \
          a footnote by surprise.
          """,
        fr: """
          Le signe `^` figure après un crochet sous forme de code, ce qui changerait les mots en \
          note sans qu’on le voie.
          """),
      remedy: Phrase(
        en: "Write the sign itself. `balise check --fix` does it.",
        fr: "Écrivez le signe lui-même. `balise check --fix` le fait.")),
    DiagnosticDescription(
      id: "markdown-too-large",
      title: Phrase(
        en: "a text that is too large for one page",
        fr: "un texte trop grand pour une page"),
      explanation: Phrase(
        en: """
          The text would make a page that nobody can load. Very large texts are refused so that \
          none can hold up the whole site.
          """,
        fr: """
          Le texte donnerait une page que personne ne pourrait charger. Les textes démesurés sont \
          refusés pour qu’aucun ne bloque tout le site.
          """),
      remedy: Phrase(
        en: "Spread it over several pages, or publish it as a file to download.",
        fr: "Répartissez-le sur plusieurs pages, ou publiez-le comme fichier à télécharger.")),
    DiagnosticDescription(
      id: "markdown-too-deep",
      title: Phrase(
        en: "too many lists or quotes inside each other",
        fr: "trop de listes ou de citations emboîtées"),
      explanation: Phrase(
        en: """
          More lists, quotes or emphases are open at once than any reader could follow. It is \
          usually a row of signs typed by mistake.
          """,
        fr: """
          Plus de listes, de citations ou de mises en relief sont ouvertes à la fois qu’aucun \
          lecteur n’en suivrait. C’est le plus souvent une suite de signes tapée par erreur.
          """),
      remedy: Phrase(
        en: "Delete signs at the beginning of the line, or close what was opened.",
        fr: "Supprimez des signes au début de la ligne, ou fermez ce qui est ouvert.")),
    DiagnosticDescription(
      id: "markdown-too-wide",
      title: Phrase(en: "a table with too many columns", fr: "un tableau trop large"),
      explanation: Phrase(
        en: "The table has more columns than any screen can show.",
        fr: "Le tableau a plus de colonnes qu’aucun écran ne peut en montrer."),
      remedy: Phrase(
        en: "Split the table, or publish it as a file to download.",
        fr: "Coupez le tableau en plusieurs, ou publiez-le comme fichier à télécharger.")),
    DiagnosticDescription(
      id: "markdown-too-many-signs",
      title: Phrase(en: "too many signs of one kind", fr: "trop de signes d’une même sorte"),
      explanation: Phrase(
        en: """
          One passage holds so many signs that open something (`<`, `[`, `~`…) that reading it \
          would take too long. It is usually a text copied from a program.
          """,
        fr: """
          Un passage contient tant de signes qui ouvrent quelque chose (`<`, `[`, `~`…) qu’il \
          serait trop long à lire. C’est le plus souvent un texte copié d’un programme.
          """),
      remedy: Phrase(
        en: """
          Put empty lines between its parts, delete the signs that are too many, or put the \
          passage between two lines of three backquotes.
          """,
        fr: """
          Mettez des lignes vides entre ses parties, supprimez les signes en trop, ou placez le \
          passage entre deux lignes de trois accents graves.
          """)),
    DiagnosticDescription(
      id: "text-direction",
      title: Phrase(
        en: "a sign that turns the direction of words",
        fr: "un signe qui change le sens de lecture"),
      explanation: Phrase(
        en: """
          An invisible character (U+202A to U+202E, U+2066 to U+2069) makes the words after it read \
          from right to left or from left to right: a name or an amount may be shown otherwise than \
          it is written. It usually comes with a copy; words of Arabic or Hebrew do without it. Isolates \
          (U+2066 to U+2068) that U+2069 closes on the same line turn nothing else and are let through.
          """,
        fr: """
          Un caractère invisible (U+202A à U+202E, U+2066 à U+2069) fait lire les mots qui suivent de \
          droite à gauche ou de gauche à droite : un nom ou un montant peut se montrer autrement \
          qu’il n’est écrit. Il vient souvent d’une copie ; les mots arabes ou hébreux s’en passent. Les \
          isolats (U+2066 à U+2068) que U+2069 ferme sur la même ligne ne changent rien d’autre et \
          passent.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio \u{202E}partagé
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Put the cursor just after the place that is shown and press Backspace, or type the line \
          again.
          """,
        fr: "Placez le curseur juste après l’endroit montré et effacez, ou retapez la ligne.")),
  ]
}
