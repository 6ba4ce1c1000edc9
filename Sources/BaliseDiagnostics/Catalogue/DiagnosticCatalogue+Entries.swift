import BaliseText

extension DiagnosticCatalogue {
  /// Entries, their fields and their translations.
  static let entriesAndTranslations: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "missing-field",
      title: Phrase(en: "a required field is missing", fr: "un champ obligatoire manque"),
      explanation: Phrase(
        en: """
          The collection asks for this field in every entry: without it the page has no title, no \
          number or no place in the plan.
          """,
        fr: """
          La collection demande ce champ dans chaque fiche : sans lui, la page n’a pas de titre, \
          de numéro ou de place dans le plan.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          resume: Un lieu pour enregistrer.
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Add the line that is proposed between the two `---`. If nobody knows the value yet, add \
          `brouillon: oui`: drafts are not published.
          """,
        fr: """
          Ajoutez la ligne proposée entre les deux `---`. Si personne ne connaît encore la valeur, \
          ajoutez `brouillon: oui` : les brouillons ne sont pas publiés.
          """)),
    DiagnosticDescription(
      id: "unknown-key",
      title: Phrase(en: "a key that is not known", fr: "une clé inconnue"),
      explanation: Phrase(
        en: """
          The name before the colon is none of those the collection declares. Its value would be \
          shown nowhere, so it is told at once.
          """,
        fr: """
          Le nom devant le deux-points n’est aucun de ceux que la collection déclare. Sa valeur ne \
          serait montrée nulle part : c’est donc dit tout de suite.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          calendier: fin 2019
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write the key that is proposed. `balise check --fix` does it when only one is near.",
        fr: "Écrivez la clé proposée. `balise check --fix` le fait quand une seule est proche.")),
    DiagnosticDescription(
      id: "duplicate-field",
      title: Phrase(en: "a field written under two spellings", fr: "un champ écrit sous deux noms"),
      explanation: Phrase(
        en: """
          A field has a French and an English key, and both stand in this file: only one value can \
          be kept.
          """,
        fr: """
          Un champ a une clé française et une clé anglaise, et les deux figurent dans ce fichier : \
          une seule valeur peut être gardée.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          title: Shared studio
          ---
          """)
      ],
      remedy: Phrase(en: "Keep one of the two lines.", fr: "Gardez une des deux lignes.")),
    DiagnosticDescription(
      id: "not-unique",
      title: Phrase(
        en: "a value that another entry already has",
        fr: "une valeur déjà prise par une autre fiche"),
      explanation: Phrase(
        en: """
          The collection wants a different value in each entry, such as the number of an action: \
          names and links rely on it.
          """,
        fr: """
          La collection veut une valeur différente dans chaque fiche, comme le numéro d’une action \
          : les noms et les liens s’appuient dessus.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          numero: 4
          ---
          """)
      ],
      remedy: Phrase(
        en: "Give each entry its own value; the other entry is shown below the message.",
        fr: "Donnez à chaque fiche sa propre valeur ; l’autre fiche est montrée sous le message.")),
    DiagnosticDescription(
      id: "duplicate-entry",
      title: Phrase(en: "two files for one entry", fr: "deux fichiers pour une même fiche"),
      explanation: Phrase(
        en: """
          The name of a file, without its ending, names the entry. Two files of a collection have \
          the same name, or two files give the same language of an entry: `lang: en` in an \
          original whose translation is English says the language of the wrong file.
          """,
        fr: """
          Le nom d’un fichier, sans sa terminaison, désigne la fiche. Deux fichiers d’une \
          collection ont le même nom, ou deux fichiers donnent la même langue d’une fiche : \
          `lang: en` dans un original dont la traduction est anglaise dit la langue du mauvais \
          fichier.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          """),
        DiagnosticExample(
          "content/actions/2019/05-studio.md",
          """
          ---
          titre: Studio commun
          ---
          """),
      ],
      remedy: Phrase(
        en: "Rename one of the two files, or correct the line `lang:` of the original.",
        fr: "Renommez l’un des deux fichiers, ou corrigez la ligne `lang:` de l’original.")),
    DiagnosticDescription(
      id: "translation-without-original",
      title: Phrase(en: "a translation without an original", fr: "une traduction sans original"),
      explanation: Phrase(
        en: """
          `05-studio.en.md` holds the English words of `05-studio.md`, and that file does not \
          exist: there is nothing to translate.
          """,
        fr: """
          `05-studio.en.md` contient les mots anglais de `05-studio.md`, et ce fichier n’existe \
          pas : il n’y a rien à traduire.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.en.md",
          """
          ---
          title: Shared studio
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Give the translation the name of its original with the language before the ending, or \
          write the original first.
          """,
        fr: """
          Donnez à la traduction le nom de son original, avec la langue avant la terminaison, ou \
          écrivez d’abord l’original.
          """)),
    DiagnosticDescription(
      id: "fact-in-translation",
      title: Phrase(en: "a fact in a translation", fr: "un fait dans une traduction"),
      explanation: Phrase(
        en: """
          Facts (numbers, dates, partners) are written once, in the original file. A translation \
          holds words only, so that the two languages can never contradict each other.
          """,
        fr: """
          Les faits (numéros, dates, partenaires) s’écrivent une seule fois, dans le fichier \
          d’origine. Une traduction ne contient que des mots : ainsi, les deux langues ne peuvent \
          pas se contredire.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/04-hub.en.md",
          """
          ---
          title: Create a hub
          number: 4
          ---
          """)
      ],
      remedy: Phrase(
        en: "Remove the line from the translation.",
        fr: "Retirez la ligne de la traduction.")),
    DiagnosticDescription(
      id: "translation-differs",
      title: Phrase(
        en: "a translation that says something else",
        fr: "une traduction qui dit autre chose"),
      explanation: Phrase(
        en: """
          A list that is translated has the same items in the same order, with the same amounts \
          and dates. Here the two files do not agree, and one of them is wrong.
          """,
        fr: """
          Une liste traduite a les mêmes éléments dans le même ordre, avec les mêmes montants et \
          les mêmes dates. Ici, les deux fichiers ne s’accordent pas, et l’un d’eux se trompe.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/04-hub.en.md",
          """
          ---
          title: Create a hub
          resources: "Investment: €5,000,000"
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Compare with the original, which is shown below the message, and correct the one that is \
          wrong.
          """,
        fr: "Comparez avec l’original, montré sous le message, et corrigez celui qui se trompe.")),
    DiagnosticDescription(
      id: "unknown-language",
      title: Phrase(
        en: "a language the site is not published in",
        fr: "une langue dans laquelle le site n’est pas publié"),
      explanation: Phrase(
        en: """
          The file says that it is written in a language that `content/site.yaml` does not list, \
          with `lang:` or by its name: `05-studio.it.md` beside `05-studio.md`. When several files \
          have such a name, it is told once, where the languages are written. A list (`lang: [fr]`) or \
          an empty text (`lang: ""`) names no language.
          """,
        fr: """
          Le fichier dit être écrit dans une langue que `content/site.yaml` n’énumère pas, avec \
          `langue:` ou par son nom : `05-studio.it.md` à côté de `05-studio.md`. Quand plusieurs \
          fichiers ont un tel nom, c’est dit une fois, là où les langues sont écrites. Une liste \
          (`langue: [fr]`) ou un texte vide (`langue: ""`) n’indique aucune langue.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Gemeinsames Studio
          langue: de
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Write one of the site’s languages, without brackets or quotes, or add this one to \
          `languages:` in `content/site.yaml`. Without the line, the file is in the first of them.
          """,
        fr: """
          Écrivez une des langues du site, sans crochets ni guillemets, ou ajoutez celle-ci à \
          `languages:` dans `content/site.yaml`. Sans cette ligne, le fichier est dans la première.
          """)),
  ]
}
