import BaliseText

extension DiagnosticCatalogue {
  /// The names that templates use.
  static let templateNames: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "unknown-template-name",
      title: Phrase(
        en: "a name that the page does not know",
        fr: "un nom que la page ne connaît pas"),
      explanation: Phrase(
        en: """
          A misspelt name would leave a hole in every page without anyone noticing. Names are \
          checked before any page is made, even in parts that no page shows today.
          """,
        fr: """
          Un nom mal écrit laisserait un trou dans toutes les pages sans que personne ne le voie. \
          Les noms sont vérifiés avant toute page, même dans des parties qu’aucune page ne montre \
          aujourd’hui.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          "<h1>{{titel}}</h1>")
      ],
      remedy: Phrase(
        en: """
          Write one of the names that are listed: fields of the collection, its relations, and the \
          names of every page.
          """,
        fr: """
          Écrivez un des noms énumérés : les champs de la collection, ses relations, et les noms \
          communs à toutes les pages.
          """)),
    DiagnosticDescription(
      id: "unknown-template-word",
      title: Phrase(
        en: "a word of the interface that does not exist",
        fr: "un mot de l’interface qui n’existe pas"),
      explanation: Phrase(
        en: "`words.name` shows a word of `templates/languages/`, and no language has this one.",
        fr: "`words.nom` montre un mot de `templates/languages/`, et aucune langue n’a celui-ci."),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          "<h2>{{words.partners-title}}</h2>")
      ],
      remedy: Phrase(
        en: "Add the word to every file of `templates/languages/`, or write one that exists.",
        fr: """
          Ajoutez le mot à chaque fichier de `templates/languages/`, ou prenez-en un qui existe.
          """)),
    DiagnosticDescription(
      id: "unknown-template-partial",
      title: Phrase(en: "a partial that does not exist", fr: "un fragment qui n’existe pas"),
      explanation: Phrase(
        en: "`{{>name}}` includes `templates/partials/name.html`, and there is no such file.",
        fr: "`{{>nom}}` inclut `templates/partials/nom.html`, et ce fichier n’existe pas."),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          """
          <h1>{{title}}</h1>
          {{>facts-table}}
          """)
      ],
      remedy: Phrase(
        en: "Make the file, or correct the name.",
        fr: "Créez le fichier, ou corrigez le nom.")),
    DiagnosticDescription(
      id: "unknown-template-layout",
      title: Phrase(en: "a layout that does not exist", fr: "une mise en page qui n’existe pas"),
      explanation: Phrase(
        en: "`{{<name}}` uses `templates/layouts/name.html`, and there is no such file.",
        fr: "`{{<nom}}` emploie `templates/layouts/nom.html`, et ce fichier n’existe pas."),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          """
          {{<basic}}
          {{$main}}<h1>{{title}}</h1>{{/main}}
          {{/basic}}
          """)
      ],
      remedy: Phrase(
        en: "Make the file, or correct the name.",
        fr: "Créez le fichier, ou corrigez le nom.")),
    DiagnosticDescription(
      id: "unknown-template-block",
      title: Phrase(
        en: "a block that the layout does not have",
        fr: "un bloc que la mise en page n’a pas"),
      explanation: Phrase(
        en: "The page fills a block that its layout never shows: what is in it would be lost.",
        fr: """
          La page remplit un bloc que sa mise en page ne montre jamais : son contenu serait perdu.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/actions.html",
          """
          {{<base}}
          {{$mian}}<h1>{{title}}</h1>{{/mian}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: "Write the name of one of the blocks of the layout.",
        fr: "Écrivez le nom d’un des blocs de la mise en page.")),
    DiagnosticDescription(
      id: "duplicate-template",
      title: Phrase(en: "two templates with one name", fr: "deux modèles du même nom"),
      explanation: Phrase(
        en: "Layouts and partials share their names: nobody could tell which is meant.",
        fr: """
          Les mises en page et les fragments partagent leurs noms : rien ne dirait lequel est \
          visé.
          """),
      examples: [
        DiagnosticExample(
          "templates/partials/base.html",
          "<p>{{site.name}}</p>")
      ],
      remedy: Phrase(en: "Rename one of the two files.", fr: "Renommez l’un des deux fichiers.")),
    DiagnosticDescription(
      id: "unused-template",
      title: Phrase(en: "a template that nothing uses", fr: "un modèle que rien n’emploie"),
      explanation: Phrase(
        en: """
          No page is made with this template: it may be a leftover, or misnamed. The site is \
          published all the same.
          """,
        fr: """
          Aucune page n’est faite avec ce modèle : c’est peut-être un reste, ou un nom mal écrit. \
          Le site est publié quand même.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/action.html",
          "<h1>{{title}}</h1>")
      ],
      remedy: Phrase(
        en: "Remove the file, or name it where it should be used.",
        fr: "Retirez le fichier, ou nommez-le là où il doit servir.")),
    DiagnosticDescription(
      id: "missing-template",
      title: Phrase(en: "a template that is missing", fr: "un modèle qui manque"),
      explanation: Phrase(
        en: """
          Pages of this kind are made with a template that does not exist. A collection without \
          templates of its own needs `entry.html` and `index.html`; the home page needs \
          `home.html`.
          """,
        fr: """
          Les pages de ce genre se font avec un modèle qui n’existe pas. Une collection sans \
          modèles à elle a besoin de `entry.html` et `index.html` ; l’accueil a besoin de \
          `home.html`.
          """),
      remedy: Phrase(
        en: "Create the file in `templates/pages/`.",
        fr: "Créez le fichier dans `templates/pages/`.")),
    DiagnosticDescription(
      id: "endless-template",
      title: Phrase(
        en: "a template that includes itself without end",
        fr: "un modèle qui s’inclut sans fin"),
      explanation: Phrase(
        en: """
          The template includes itself, directly or through another, and the page would never end.
          """,
        fr: """
          Le modèle s’inclut lui-même, directement ou par un autre, et la page ne finirait jamais.
          """),
      examples: [
        DiagnosticExample(
          "templates/partials/tree.html",
          """
          <p>{{title}}</p>
          {{>tree}}
          """),
        DiagnosticExample(
          "templates/pages/actions.html",
          "{{>tree}}"),
      ],
      remedy: Phrase(
        en: """
          Include it only inside a section that ends, or show titles only. A layout never includes \
          itself.
          """,
        fr: """
          Ne l’incluez que dans une section qui s’arrête, ou n’affichez que des titres. Une mise \
          en page ne s’inclut jamais.
          """)),
    DiagnosticDescription(
      id: "missing-words",
      title: Phrase(
        en: "the words of a language are missing",
        fr: "les mots d’une langue manquent"),
      explanation: Phrase(
        en: """
          The site is published in a language whose interface words (menu, “not specified”…) are \
          not written.
          """,
        fr: """
          Le site est publié dans une langue dont les mots de l’interface (menu, « non précisé »…) \
          ne sont pas écrits.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en, de]
          """)
      ],
      remedy: Phrase(
        en: """
          Copy the file of another language in `templates/languages/` and translate it. Where there is \
          none, write the file: a line `menu: Menu` for each word that a template shows as \
          `{{words.menu}}`.
          """,
        fr: """
          Copiez le fichier d’une autre langue dans `templates/languages/` et traduisez-le. S’il n’y en \
          a aucun, écrivez le fichier : une ligne `menu: Menu` pour chaque mot qu’un modèle montre par \
          `{{words.menu}}`.
          """)),
    DiagnosticDescription(
      id: "missing-word",
      title: Phrase(
        en: "a word of the interface is missing in one language",
        fr: "un mot de l’interface manque dans une langue"),
      explanation: Phrase(
        en: """
          Every language has the same words: without this one, the pages of that language would \
          have a hole. When more than twenty are missing, that is told once.
          """,
        fr: """
          Toutes les langues ont les mêmes mots : sans celui-ci, les pages de cette langue \
          auraient un trou. Quand il en manque plus de vingt, c’est dit une fois.
          """),
      examples: [
        DiagnosticExample(
          "templates/languages/en.yaml",
          """
          menu: Menu
          home: Home
          """)
      ],
      remedy: Phrase(
        en: """
          Add the word to the file of that language; the message says where another language has \
          it.
          """,
        fr: "Ajoutez le mot au fichier de cette langue ; le message dit où une autre langue l’a.")),
    DiagnosticDescription(
      id: "untranslated-words",
      title: Phrase(
        en: "the words of a language are those of another one",
        fr: "les mots d’une langue sont ceux d’une autre"),
      explanation: Phrase(
        en: """
          A new language begins as a copy of a file that is there. While most of its words are still \
          those of the other language, readers find pages in a language that they did not choose, \
          and screen readers pronounce them as the one that the page names.
          """,
        fr: """
          Une nouvelle langue commence par la copie d’un fichier existant. Tant que la plupart de ses \
          mots sont ceux de l’autre langue, on trouve des pages dans une langue qu’on n’a pas choisie, \
          et les lecteurs d’écran les prononcent comme celle que la page annonce.
          """),
      remedy: Phrase(
        en: """
          Translate the file, or take the language out of `languages:` in `content/site.yaml` until it \
          is translated.
          """,
        fr: """
          Traduisez le fichier, ou retirez la langue de `languages:` dans `content/site.yaml` tant \
          qu’il ne l’est pas.
          """)),
    DiagnosticDescription(
      id: "bad-word",
      title: Phrase(
        en: "a wording of values that cannot be used",
        fr: "une tournure de valeurs qui ne peut pas servir"),
      explanation: Phrase(
        en: """
          `values` in a language’s file says how dates, numbers, sums and indicators are written. A \
          wording has places in braces, such as `{month}`, that Balise fills; each key knows its \
          own. This one has another place, is not of the shape that its key asks for, or stands \
          under a name that nothing uses.
          """,
        fr: """
          `values`, dans le fichier d’une langue, dit comment s’écrivent les dates, les nombres, les \
          sommes et les indicateurs. Une tournure a des places entre accolades, comme `{month}`, \
          que Balise remplit ; chaque clé connaît les siennes. Celle-ci a une autre place, n’a pas \
          la forme que sa clé demande, ou porte un nom qui ne sert à rien.
          """),
      remedy: Phrase(
        en: "Compare the key with the same key in the file of another language.",
        fr: "Comparez la clé à la même clé dans le fichier d’une autre langue.")),
  ]
}
