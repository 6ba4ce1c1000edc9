import BaliseText

extension DiagnosticCatalogue {
  /// The grammar of a template file.
  static let templateGrammar: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "template-encoding",
      title: Phrase(en: "a template that is not in UTF-8", fr: "un modèle qui n’est pas en UTF-8"),
      explanation: Phrase(
        en: "The file was saved in an old encoding: its accents would come out as wrong letters.",
        fr: "Le fichier a été enregistré dans un ancien encodage : ses accents sortiraient faux."),
      remedy: Phrase(
        en: "Save it in UTF-8 with your editor.",
        fr: "Enregistrez-le en UTF-8 avec votre éditeur.")),
    DiagnosticDescription(
      id: "template-too-large",
      title: Phrase(en: "a template that is too large", fr: "un modèle trop volumineux"),
      explanation: Phrase(
        en: """
          The template, with all that it includes, is larger than any page needs. It is refused so \
          that none can hold up the whole site.
          """,
        fr: """
          Le modèle, avec tout ce qu’il inclut, dépasse ce qu’il faut à une page. Il est refusé \
          pour qu’aucun ne bloque tout le site.
          """),
      remedy: Phrase(
        en: "Split it, and look for a partial that includes others several times over.",
        fr: "Divisez-le, et cherchez un fragment qui en inclut d’autres plusieurs fois.")),
    DiagnosticDescription(
      id: "template-too-deep",
      title: Phrase(en: "too many sections inside each other", fr: "trop de sections emboîtées"),
      explanation: Phrase(
        en: "More sections and templates are open at once than any page needs.",
        fr: "Plus de sections et de modèles sont ouverts à la fois qu’il n’en faut à une page."),
      remedy: Phrase(
        en: "Close some before this one, or move a part into a partial.",
        fr: "Fermez-en avant celle-ci, ou placez une partie dans un fragment.")),
    DiagnosticDescription(
      id: "unclosed-template-tag",
      title: Phrase(en: "a tag without an end", fr: "une balise sans fin"),
      explanation: Phrase(
        en: """
          Two braces open a tag, and no braces close it: the rest of the page would be taken for a \
          name.
          """,
        fr: """
          Deux accolades ouvrent une balise, et rien ne la ferme : la suite de la page serait \
          prise pour un nom.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          "<h1>{{title</h1>")
      ],
      remedy: Phrase(
        en: "Write as many closing braces as opening ones after the name.",
        fr: "Écrivez après le nom autant d’accolades fermantes que d’ouvrantes.")),
    DiagnosticDescription(
      id: "bad-template-name",
      title: Phrase(
        en: "a tag that does not hold a name",
        fr: "une balise qui ne contient pas de nom"),
      explanation: Phrase(
        en: """
          A tag holds one word, or several joined by dots. Spaces and other signs are not part of \
          a name; perhaps closing braces are missing before.
          """,
        fr: """
          Une balise contient un mot, ou plusieurs reliés par des points. Les espaces et les \
          autres signes n’en font pas partie ; peut-être manque-t-il des accolades avant.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          "<h1>{{the title}}</h1>")
      ],
      remedy: Phrase(
        en: "Write a name that the page knows.",
        fr: "Écrivez un nom que la page connaît.")),
    DiagnosticDescription(
      id: "bad-template-delimiters",
      title: Phrase(en: "delimiters that cannot be used", fr: "des délimiteurs impossibles"),
      explanation: Phrase(
        en: "`{{=<% %>=}}` changes the braces into other signs; here there are not two of them.",
        fr: "`{{=<% %>=}}` change les accolades en d’autres signes ; ici, il n’y en a pas deux."),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          "{{=<%=}}")
      ],
      remedy: Phrase(
        en: "Write two short signs without `=`, separated by a space.",
        fr: "Écrivez deux signes courts sans `=`, séparés par une espace.")),
    DiagnosticDescription(
      id: "unclosed-template-section",
      title: Phrase(en: "a section that is never closed", fr: "une section jamais fermée"),
      explanation: Phrase(
        en: "`{{#name}}` opens a section and `{{/name}}` must close it.",
        fr: "`{{#name}}` ouvre une section et `{{/name}}` doit la fermer."),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          """
          {{#facts}}
          <p>{{label}}</p>
          """)
      ],
      remedy: Phrase(
        en: "Write the closing tag where the section ends.",
        fr: "Écrivez la balise fermante là où la section se termine.")),
    DiagnosticDescription(
      id: "stray-template-closing",
      title: Phrase(
        en: "a closing tag without an opening one",
        fr: "une balise fermante sans ouvrante"),
      explanation: Phrase(
        en: """
          The tag closes a section that is not open here; perhaps two closing tags stand in the \
          wrong order.
          """,
        fr: """
          La balise ferme une section qui n’est pas ouverte ici ; peut-être deux balises fermantes \
          sont-elles dans le mauvais ordre.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          """
          {{#facts}}
          <p>{{label}}</p>
          {{/facts}}
          {{/summary}}
          """)
      ],
      remedy: Phrase(
        en: "Close the section that is open, or remove the tag.",
        fr: "Fermez la section ouverte, ou retirez la balise.")),
    DiagnosticDescription(
      id: "ignored-template-text",
      title: Phrase(
        en: "text between the blocks of a layout",
        fr: "du texte entre les blocs d’une mise en page"),
      explanation: Phrase(
        en: """
          A page that uses a layout fills its blocks; what stands between the blocks is shown \
          nowhere. The site is published all the same.
          """,
        fr: """
          Une page qui emploie une mise en page en remplit les blocs ; ce qui se trouve entre eux \
          n’est montré nulle part. Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          """
          {{<base}}
          Bienvenue
          {{$main}}<h1>{{title}}</h1>{{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: "Move the text into a block, or make it a comment: `{{! … }}`.",
        fr: "Placez le texte dans un bloc, ou faites-en un commentaire : `{{! … }}`.")),
    DiagnosticDescription(
      id: "template-tag-outside-block",
      title: Phrase(
        en: "a tag between the blocks of a layout",
        fr: "une balise entre les blocs d’une mise en page"),
      explanation: Phrase(
        en: "Only blocks may stand directly inside a layout.",
        fr: "Seuls des blocs peuvent se trouver directement dans une mise en page."),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          """
          {{<base}}
          {{title}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: "Put the tag into a block: `{{$main}}…{{/main}}`.",
        fr: "Mettez la balise dans un bloc : `{{$main}}…{{/main}}`.")),
    DiagnosticDescription(
      id: "duplicate-template-block",
      title: Phrase(en: "a block that is filled twice", fr: "un bloc rempli deux fois"),
      explanation: Phrase(
        en: "The page fills the same block of its layout twice, and only one could be shown.",
        fr: """
          La page remplit deux fois le même bloc de sa mise en page, et un seul pourrait être \
          montré.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          """
          {{<base}}
          {{$main}}<h1>{{title}}</h1>{{/main}}
          {{$main}}{{{body}}}{{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(en: "Keep one of the two.", fr: "Gardez l’un des deux.")),
  ]
}
