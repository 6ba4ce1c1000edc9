import BaliseText

extension DiagnosticCatalogue {
  /// Links, pictures and notes of a text.
  static let textLinks: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "unread-foreign-phrase",
      title: Phrase(
        en: "a phrase in another language that is not read as one",
        fr: "un passage en langue étrangère qui n’est pas lu comme tel"),
      explanation: Phrase(
        en: """
          `[call for interest](lang:en)` says that these words are English, and is no link: screen \
          readers pronounce them so (WCAG 3.1.2, RGAA 8.7). Here there are no words, or a blank \
          stands in `lang:en`, or the parenthesis is not closed, or a link or another phrase \
          stands between the brackets: Markdown then reads the inner one only. Who shows how it is \
          written puts a backslash before the bracket: `\\[words](lang:en)`.
          """,
        fr: """
          `[call for interest](lang:en)` dit que ces mots sont anglais, et n’est pas un lien : les \
          lecteurs d’écran les prononcent ainsi (WCAG 3.1.2, RGAA 8.7). Ici il n’y a pas de mots, \
          ou bien une espace coupe `lang:en`, ou la parenthèse n’est pas fermée, ou encore un lien \
          ou un autre passage se trouve entre les crochets : Markdown ne lit alors que celui du \
          dedans. Pour montrer comment cela s’écrit, mettez une barre oblique inverse devant le \
          crochet : `\\[mots](lang:en)`.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Un [open call, see [the hub](04-hub)](lang:en) sera publié.
          """)
      ],
      remedy: Phrase(
        en: """
          Mark the words before and after the link. A link says the language of its own words \
          behind its address, in double quotes: `[the hub](actions/04-hub "lang:en")`. \
          `[[04-hub]]` may stand inside a phrase.
          """,
        fr: """
          Marquez les mots avant et après le lien. Un lien dit la langue de ses propres mots après \
          son adresse, entre guillemets droits : `[the hub](actions/04-hub "lang:en")`. \
          `[[04-hub]]` peut figurer dans un passage.
          """)),
    DiagnosticDescription(
      id: "split-link",
      title: Phrase(
        en: "a space between the words of a link and its address",
        fr: "une espace entre les mots d’un lien et son adresse"),
      explanation: Phrase(
        en: """
          In Markdown the parenthesis follows the bracket at once: `[words](address)`. With a \
          space between them there is no link, and no language of the words; readers see the \
          brackets. It is told where what stands between the parentheses can only be an address \
          (`https://…`, `/actions/04-hub`, `#la-suite`, `04-hub.md`) or a language (`lang:`). Who \
          shows how a link is written puts a backslash before the bracket: `\\[words] (lang:en)`.
          """,
        fr: """
          En Markdown, la parenthèse suit aussitôt le crochet : `[mots](adresse)`. Avec une espace \
          entre les deux, il n’y a pas de lien, ni de langue des mots ; les crochets se voient. \
          C’est dit là où la parenthèse ne peut contenir qu’une adresse (`https://…`, \
          `/actions/04-hub`, `#la-suite`, `04-hub.md`) ou une langue (`lang:`). Pour montrer \
          comment s’écrit un lien, mettez une barre oblique inverse devant le crochet : `\\[mots] \
          (lang:en)`.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Un [call for interest] (lang:en) sera publié.
          """)
      ],
      remedy: Phrase(
        en: """
          Remove the space: `[call for interest](lang:en)`. `balise check --fix` does it where a \
          language stands between the parentheses.
          """,
        fr: """
          Retirez l’espace : `[call for interest](lang:en)`. `balise check --fix` le fait quand la \
          parenthèse contient une langue.
          """)),
    DiagnosticDescription(
      id: "unsafe-address",
      title: Phrase(
        en: "an address that may not be published",
        fr: "une adresse qui ne peut pas être publiée"),
      explanation: Phrase(
        en: """
          Only addresses in https:, http:, mailto: and tel: may stand in a page: others can run a \
          program on the reader’s machine. In a text it is an error; an address that a template \
          receives is replaced by `#`.
          """,
        fr: """
          Seules les adresses en https:, http:, mailto: et tel: peuvent figurer dans une page : \
          d’autres peuvent lancer un programme chez le lecteur. Dans un texte, c’est une erreur ; \
          une adresse que reçoit un modèle est remplacée par `#`.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          [Écouter](javascript:jouer) un extrait.
          """)
      ],
      remedy: Phrase(
        en: """
          Link to a page of the site or to an address that begins with https:, http:, mailto: or \
          tel:.
          """,
        fr: """
          Faites un lien vers une page du site ou vers une adresse qui commence par https:, http:, \
          mailto: ou tel:.
          """)),
    DiagnosticDescription(
      id: "address-without-scheme",
      title: Phrase(en: "an address without https:", fr: "une adresse sans https:"),
      explanation: Phrase(
        en: """
          An address that begins with `//` depends on how the page itself is read, and leads \
          nowhere when it is opened from a disk.
          """,
        fr: """
          Une adresse qui commence par `//` dépend de la façon dont la page est lue, et ne mène \
          nulle part quand on l’ouvre depuis un disque.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Voir [le site du studio](//www.example.org/studio).
          """)
      ],
      remedy: Phrase(
        en: "Write `https:` before it. `balise check --fix` does it.",
        fr: "Écrivez `https:` devant. `balise check --fix` le fait.")),
    DiagnosticDescription(
      id: "link-without-address",
      title: Phrase(en: "a link that leads nowhere", fr: "un lien qui ne mène nulle part"),
      explanation: Phrase(
        en: "Nothing stands between the parentheses of the link.",
        fr: "Rien ne figure entre les parenthèses du lien."),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Voir aussi [le hub]().
          """)
      ],
      remedy: Phrase(
        en: """
          Write an address or the name of an entry between the parentheses, or delete the \
          brackets.
          """,
        fr: """
          Écrivez une adresse ou le nom d’une fiche entre les parenthèses, ou supprimez les \
          crochets.
          """)),
    DiagnosticDescription(
      id: "link-without-text",
      title: Phrase(en: "a link without words", fr: "un lien sans texte"),
      explanation: Phrase(
        en: """
          Nothing stands between the square brackets: nobody could see the link, and a screen \
          reader would read out its address.
          """,
        fr: """
          Rien ne figure entre les crochets : personne ne verrait le lien, et un lecteur d’écran \
          lirait son adresse.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Voir aussi [](actions/04-hub).
          """)
      ],
      remedy: Phrase(
        en: "Write between the square brackets what the link leads to.",
        fr: "Écrivez entre les crochets vers quoi mène le lien.")),
    DiagnosticDescription(
      id: "image-without-alt",
      title: Phrase(en: "a picture without words", fr: "une image sans texte"),
      explanation: Phrase(
        en: """
          Some readers cannot see the picture: a few words must tell them what it shows. The law \
          asks public services for it (RGAA).
          """,
        fr: """
          Certains lecteurs ne voient pas l’image : quelques mots doivent leur dire ce qu’elle \
          montre. La loi le demande aux services publics (RGAA).
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          ![](studio.jpg)
          """)
      ],
      remedy: Phrase(
        en: """
          Write between the square brackets what the picture tells: `![Le studio vu de la \
          rue](studio.jpg)`. If it tells nothing, write `![](studio.jpg "décorative")`. In a \
          field, add `alt:`.
          """,
        fr: """
          Écrivez entre les crochets ce que l’image apprend : `![Le studio vu de la \
          rue](studio.jpg)`. Si elle n’apprend rien, écrivez `![](studio.jpg "décorative")`. Dans \
          un champ, ajoutez `alt:`.
          """)),
    DiagnosticDescription(
      id: "open-wiki-link",
      title: Phrase(en: "a double bracket that is not closed", fr: "un double crochet mal fermé"),
      explanation: Phrase(
        en: """
          `[[` begins a link to an entry and `]]` must close it on the same line, with plain words \
          between. Otherwise the brackets stay in the text. The site is published all the same.
          """,
        fr: """
          `[[` commence un lien vers une fiche et `]]` doit le fermer sur la même ligne, avec des \
          mots simples entre les deux. Sinon, les crochets restent dans le texte. Le site est \
          publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Voir aussi [[04-hub.
          """)
      ],
      remedy: Phrase(
        en: "Write `[[entry]]` or `[[entry|words]]`.",
        fr: "Écrivez `[[fiche]]` ou `[[fiche|mots]]`.")),
    DiagnosticDescription(
      id: "unknown-section",
      title: Phrase(
        en: "a link to a heading that is not there",
        fr: "un lien vers un intertitre absent"),
      explanation: Phrase(
        en: """
          What follows `#` in a link names a heading of the page. No heading of that page has this \
          name, so the link would lead to its top.
          """,
        fr: """
          Ce qui suit `#` dans un lien désigne un intertitre de la page. Aucun intertitre de cette \
          page ne porte ce nom : le lien mènerait en haut.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Voir [le budget](#budjet).

          ## Budget

          À préciser.
          """)
      ],
      remedy: Phrase(
        en: """
          Write the words of the heading in small letters without accents, joined by hyphens: \
          `#le-budget`.
          """,
        fr: """
          Écrivez les mots de l’intertitre en minuscules sans accents, reliés par des traits \
          d’union : `#le-budget`.
          """)),
    DiagnosticDescription(
      id: "unknown-note",
      title: Phrase(en: "a footnote without a text", fr: "une note sans texte"),
      explanation: Phrase(
        en: """
          `[^1]` calls a footnote, and no line `[^1]: …` gives its text. The sign stays in the \
          text. The site is published all the same.
          """,
        fr: """
          `[^1]` appelle une note, et aucune ligne `[^1]: …` n’en donne le texte. Le signe reste \
          dans le texte. Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Le studio ouvre bientôt[^1].
          """)
      ],
      remedy: Phrase(
        en: "Write the note in a paragraph of its own: `[^1]: its text`.",
        fr: "Écrivez la note dans un paragraphe à part : `[^1]: son texte`.")),
  ]
}
