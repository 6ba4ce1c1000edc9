import BaliseText

extension DiagnosticCatalogue {
  /// Elements, ids, pictures and links of a page.
  static let pageParts: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "unbalanced-html",
      title: Phrase(
        en: "an element that is not closed, or closed twice",
        fr: "un élément non fermé, ou fermé deux fois"),
      explanation: Phrase(
        en: """
          An element is opened and never closed, or an end tag closes nothing. Browsers guess \
          where it ends, and what screen readers are told depends on the guess (RGAA 8.2).
          """,
        fr: """
          Un élément est ouvert et jamais fermé, ou une balise de fin ne ferme rien. Les \
          navigateurs devinent où il finit, et ce qui est dit aux lecteurs d’écran en dépend \
          (RGAA 8.2).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <section>
          <p>Bienvenue</p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Close each element where what it holds ends. A paragraph ends by itself where a \
          list, a heading or another block begins: `<p>` holds none of these.
          """,
        fr: """
          Fermez chaque élément là où finit ce qu’il contient. Un paragraphe finit de lui-même \
          là où commence une liste, un titre ou un autre bloc : `<p>` n’en contient pas.
          """)),
    DiagnosticDescription(
      id: "duplicate-id",
      title: Phrase(
        en: "an id that stands twice",
        fr: "un identifiant en double"),
      explanation: Phrase(
        en: """
          Links, labels and screen readers look for an id and find the first that has it: what \
          meant the other is wrong (WCAG 4.1.2, RGAA 8.2).
          """,
        fr: """
          Liens, étiquettes et lecteurs d’écran cherchent un identifiant et trouvent le \
          premier qui le porte : ce qui visait l’autre est faux (WCAG 4.1.2, RGAA 8.2).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <h2 id="dates">Dates</h2>
          <p id="dates">En 2019</p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Give each its own id. In a list, build it from the entry: `id="part-{{id}}"`.
          """,
        fr: """
          Donnez à chacun le sien. Dans une liste, formez-le avec la fiche : \
          `id="part-{{id}}"`.
          """)),
    DiagnosticDescription(
      id: "unknown-id",
      title: Phrase(
        en: "an id that the page does not have",
        fr: "un identifiant absent de la page"),
      explanation: Phrase(
        en: """
          A link, a label or an `aria-…` attribute points at an id that no element of the page \
          has: the link does nothing, the name is not told (WCAG 1.3.1 and 4.1.2, RGAA 7.1, \
          11.1 and 12.7).
          """,
        fr: """
          Un lien, une étiquette ou un attribut `aria-…` désigne un identifiant qu’aucun \
          élément de la page ne porte : le lien ne fait rien, le nom n’est pas dit (WCAG 1.3.1 \
          et 4.1.2, RGAA 7.1, 11.1 et 12.7).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <h2 id="dates">Dates</h2>
          <section aria-labelledby="date">
          <p>En 2019</p>
          </section>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write the id of an element that stands on every page where the reference does.
          """,
        fr: """
          Écrivez l’identifiant d’un élément qui figure sur toutes les pages où figure la \
          référence.
          """)),
    DiagnosticDescription(
      id: "file-name-as-alt",
      title: Phrase(
        en: "a file name in the place of words",
        fr: "un nom de fichier à la place de mots"),
      explanation: Phrase(
        en: """
          The text of a picture is the name that a camera or a program gave its file: read \
          out, it tells nothing (WCAG 1.1.1, RGAA 1.3).
          """,
        fr: """
          Le texte d’une image est le nom qu’un appareil ou un logiciel a donné à son fichier \
          : à l’écoute, il n’apprend rien (WCAG 1.1.1, RGAA 1.3).
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Le plateau : ![IMG_20190512.jpg](studio.jpg)
          """)
      ],
      remedy: Phrase(
        en: """
          Write what the picture tells, as you would say it on the telephone.
          """,
        fr: """
          Écrivez ce que l’image apprend, comme vous le diriez au téléphone.
          """)),
    DiagnosticDescription(
      id: "image-without-size",
      title: Phrase(
        en: "a picture that does not say its size",
        fr: "une image qui ne dit pas sa taille"),
      explanation: Phrase(
        en: """
          Without `width` and `height` a browser keeps no place for a picture: when it \
          arrives, what was being read jumps away.
          """,
        fr: """
          Sans `width` ni `height`, un navigateur ne garde pas de place à une image : quand \
          elle arrive, ce qu’on lisait saute.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p><img src="logo.png" alt="Logo du plan"></p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write both, in pixels; a style sheet may still make the picture smaller. In texts \
          Balise reads them from the file: if it cannot, the file is not the picture its name \
          says.
          """,
        fr: """
          Écrivez les deux, en pixels ; une feuille de style peut toujours réduire l’image. \
          Dans les textes, Balise les lit dans le fichier : si elle ne le peut, le fichier \
          n’est pas l’image que dit son nom.
          """)),
    DiagnosticDescription(
      id: "new-window",
      title: Phrase(
        en: "a link that opens a window unasked",
        fr: "un lien qui ouvre une fenêtre sans le dire"),
      explanation: Phrase(
        en: """
          With `target="_blank"` the way back is lost: people who do not see the new window \
          press “back” in vain (WCAG 3.2.5, RGAA 13.2).
          """,
        fr: """
          Avec `target="_blank"`, le retour est perdu : qui ne voit pas la nouvelle fenêtre \
          appuie en vain sur « retour » (WCAG 3.2.5, RGAA 13.2).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p><a href="actions/" target="_blank">Les actions</a></p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Remove it: whoever wants a new window knows how to ask for one. Else say “(new \
          window)” in the link’s words.
          """,
        fr: """
          Retirez-le : qui veut une nouvelle fenêtre sait la demander. Sinon, dites « \
          (nouvelle fenêtre) » dans les mots du lien.
          """)),
    DiagnosticDescription(
      id: "vague-link",
      title: Phrase(
        en: "a link that does not say where it leads",
        fr: "un lien qui ne dit pas où il mène"),
      explanation: Phrase(
        en: """
          Screen readers can list the links of a page, and many people read only them: “here”, \
          “read more” say nothing there (WCAG 2.4.4, RGAA 6.1).
          """,
        fr: """
          Les lecteurs d’écran peuvent énumérer les liens d’une page, et beaucoup ne lisent \
          que cela : « ici », « en savoir plus » n’y disent rien (WCAG 2.4.4, RGAA 6.1).
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Pour le lieu, [cliquez ici](actions/04-hub).
          """)
      ],
      remedy: Phrase(
        en: """
          Put the link on the words that name what it leads to: `le [hub](actions/04-hub)`.
          """,
        fr: """
          Mettez le lien sur les mots qui nomment ce vers quoi il mène : `le \
          [hub](actions/04-hub)`.
          """)),
    DiagnosticDescription(
      id: "same-words-other-link",
      title: Phrase(
        en: "two links that cannot be told apart",
        fr: "deux liens qu’on ne peut distinguer"),
      explanation: Phrase(
        en: """
          Two links have the same words, under the same heading and in the same sentence or \
          cell, and lead to different places (WCAG 2.4.4, RGAA 6.1).
          """,
        fr: """
          Deux liens ont les mêmes mots, sous le même titre et dans la même phrase ou cellule, \
          et mènent à des endroits différents (WCAG 2.4.4, RGAA 6.1).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p><a href="actions/">Le tableau</a></p>
          <p><a href="partners/">Le tableau</a></p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Add what tells them apart: a date, a place, the kind of document.
          """,
        fr: """
          Ajoutez ce qui les distingue : une date, un lieu, la sorte de document.
          """)),
  ]
}
