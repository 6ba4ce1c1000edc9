import BaliseText

extension DiagnosticCatalogue {
  /// Tables, forms, frames and lists of a page.
  static let pageTables: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "table-without-caption",
      title: Phrase(
        en: "a table without a caption",
        fr: "un tableau sans titre"),
      explanation: Phrase(
        en: """
          A screen reader announces a table by its caption, and lists tables by it; readers of \
          a long page look for it (WCAG 1.3.1, RGAA 5.4).
          """,
        fr: """
          Un lecteur d’écran annonce un tableau par son titre, et les énumère ainsi ; qui \
          parcourt une longue page le cherche (WCAG 1.3.1, RGAA 5.4).
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          | Année | Groupes |
          | --- | --- |
          | 2019 | 12 |
          """)
      ],
      remedy: Phrase(
        en: """
          In a text, write right before the table a paragraph that begins with `Tableau :` or \
          `Table:`; in a template, `<caption>` right after `<table>`.
          """,
        fr: """
          Dans un texte, écrivez juste avant le tableau un paragraphe qui commence par \
          `Tableau :` ou `Table:` ; dans un modèle, `<caption>` juste après `<table>`.
          """)),
    DiagnosticDescription(
      id: "header-without-scope",
      title: Phrase(
        en: "a header that does not say what it heads",
        fr: "un en-tête qui ne dit pas pour quoi il vaut"),
      explanation: Phrase(
        en: """
          A `<th>` without `scope` leaves it to a guess whether it heads its column or its row \
          (WCAG 1.3.1, RGAA 5.7).
          """,
        fr: """
          Un `<th>` sans `scope` laisse deviner s’il vaut pour sa colonne ou pour sa ligne \
          (WCAG 1.3.1, RGAA 5.7).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <table>
          <caption>Groupes par an</caption>
          <tr><th>Année</th><th scope="col">Groupes</th></tr>
          <tr><td>2019</td><td>12</td></tr>
          </table>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write `scope="col"` or `scope="row"`.
          """,
        fr: """
          Écrivez `scope="col"` ou `scope="row"`.
          """)),
    DiagnosticDescription(
      id: "table-without-headers",
      title: Phrase(
        en: "a table without headers",
        fr: "un tableau sans en-têtes"),
      explanation: Phrase(
        en: """
          Nothing says what the columns or rows of a table hold: read cell by cell, it is a \
          heap of words (WCAG 1.3.1, RGAA 5.6).
          """,
        fr: """
          Rien ne dit ce que contiennent les colonnes ou les lignes d’un tableau : lu cellule \
          après cellule, c’est un tas de mots (WCAG 1.3.1, RGAA 5.6).
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Tableau : groupes par an

          | | |
          | --- | --- |
          | 2019 | 12 |
          """)
      ],
      remedy: Phrase(
        en: """
          In a text, fill in the first line of the table; in a template, write `<th \
          scope="col">` or `<th scope="row">`. What is no table of data should be a list.
          """,
        fr: """
          Dans un texte, remplissez la première ligne du tableau ; dans un modèle, écrivez \
          `<th scope="col">` ou `<th scope="row">`. Ce qui n’est pas un tableau de données \
          devrait être une liste.
          """)),
    DiagnosticDescription(
      id: "control-without-label",
      title: Phrase(
        en: "a control without a label",
        fr: "un champ sans étiquette"),
      explanation: Phrase(
        en: """
          Something can be filled in or chosen, and nothing says what. A `placeholder` is no \
          label: it goes away when one writes (WCAG 1.3.1, 3.3.2 and 4.1.2, RGAA 11.1 and \
          11.6).
          """,
        fr: """
          On peut saisir ou choisir quelque chose, et rien ne dit quoi. Un `placeholder` n’est \
          pas une étiquette : il disparaît quand on écrit (WCAG 1.3.1, 3.3.2 et 4.1.2, RGAA \
          11.1 et 11.6).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <form action="actions/">
          <input type="search" name="q">
          <button>Chercher</button>
          </form>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write `<label for="…">` with the control’s id; around several, `<fieldset>` with a \
          `<legend>`.
          """,
        fr: """
          Écrivez `<label for="…">` avec l’identifiant du champ ; autour de plusieurs, \
          `<fieldset>` avec une `<legend>`.
          """)),
    DiagnosticDescription(
      id: "button-without-name",
      title: Phrase(
        en: "a button without a name",
        fr: "un bouton sans nom"),
      explanation: Phrase(
        en: """
          A button shows a sign or a picture only: it is read out as “button” (WCAG 4.1.2, \
          RGAA 11.9).
          """,
        fr: """
          Un bouton ne montre qu’un signe ou une image : il est lu « bouton » (WCAG 4.1.2, \
          RGAA 11.9).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <button><svg aria-hidden="true" viewBox="0 0 8 8"></svg></button>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write what it does between its tags, or into `aria-label`.
          """,
        fr: """
          Écrivez ce qu’il fait entre ses balises, ou dans `aria-label`.
          """)),
    DiagnosticDescription(
      id: "frame-without-title",
      title: Phrase(
        en: "a frame without a title",
        fr: "un cadre sans titre"),
      explanation: Phrase(
        en: """
          A page is shown inside the page, and nothing says which (WCAG 4.1.2, RGAA 2.1).
          """,
        fr: """
          Une page est montrée dans la page, et rien ne dit laquelle (WCAG 4.1.2, RGAA 2.1).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <iframe src="carte.html"></iframe>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write `title="…"` with what it shows.
          """,
        fr: """
          Écrivez `title="…"` avec ce qu’il montre.
          """)),
    DiagnosticDescription(
      id: "list-structure",
      title: Phrase(
        en: "a list that holds something else than items",
        fr: "une liste qui contient autre chose que des éléments"),
      explanation: Phrase(
        en: """
          `<ul>` and `<ol>` hold `<li>`, `<dl>` holds `<dt>` and `<dd>`, and these stand \
          nowhere else: only so can a screen reader say “item 2 of 5” (WCAG 1.3.1, RGAA 9.3).
          """,
        fr: """
          `<ul>` et `<ol>` contiennent des `<li>`, `<dl>` des `<dt>` et des `<dd>`, et ceux-ci \
          ne sont nulle part ailleurs : c’est ainsi qu’un lecteur d’écran dit « élément 2 sur \
          5 » (WCAG 1.3.1, RGAA 9.3).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <ul>
          <p>Les lieux</p>
          <li>Le hub</li>
          </ul>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Put the stranger before the list, or inside an item.
          """,
        fr: """
          Placez l’intrus avant la liste, ou dans un élément.
          """)),
  ]
}
