import BaliseText

extension DiagnosticCatalogue {
  /// The headings and regions of a page.
  static let pageRegions: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "page-without-heading",
      title: Phrase(
        en: "a page without a main heading",
        fr: "une page sans titre principal"),
      explanation: Phrase(
        en: """
          No `<h1>` says what the page is about. Many people move from heading to heading, and \
          begin there (WCAG 1.3.1, RGAA 9.1).
          """,
        fr: """
          Aucun `<h1>` ne dit de quoi parle la page. Beaucoup de gens se déplacent de titre en \
          titre, et commencent par là (WCAG 1.3.1, RGAA 9.1).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <p>Bienvenue</p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write one `<h1>` into the page’s template, in the main part.
          """,
        fr: """
          Écrivez un `<h1>` dans le modèle de la page, dans la partie principale.
          """)),
    DiagnosticDescription(
      id: "several-main-headings",
      title: Phrase(
        en: "two main headings",
        fr: "deux titres principaux"),
      explanation: Phrase(
        en: """
          The page has more than one `<h1>`: it does not say any more what it is about (RGAA \
          9.1).
          """,
        fr: """
          La page a plus d’un `<h1>` : elle ne dit plus de quoi elle parle (RGAA 9.1).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <h1>Bienvenue</h1>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Keep one, and make the others `<h2>` or below. In texts, Balise does so by itself.
          """,
        fr: """
          Gardez-en un, et faites des autres des `<h2>` ou plus bas. Dans les textes, Balise \
          le fait d’elle-même.
          """)),
    DiagnosticDescription(
      id: "skipped-heading",
      title: Phrase(
        en: "a level of headings left out",
        fr: "un niveau de titre sauté"),
      explanation: Phrase(
        en: """
          A heading stands more than one level below the one before it. Readers who move by \
          headings look for what lies between (WCAG 1.3.1, RGAA 9.1). In a text, the page \
          already closes the gap; the text says something else than its author meant.
          """,
        fr: """
          Un titre est plus d’un niveau au-dessous du précédent. Qui se déplace de titre en \
          titre cherche ce qu’il y a entre les deux (WCAG 1.3.1, RGAA 9.1). Dans un texte, la \
          page comble déjà l’écart ; le texte dit autre chose que ce que voulait son auteur.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          ## Contexte

          Des groupes répètent chez eux.

          #### Les lieux

          Il y en a trois.
          """)
      ],
      remedy: Phrase(
        en: """
          Write the heading with one `#` more than the one it stands under; in a template, \
          with the next number.
          """,
        fr: """
          Écrivez le titre avec un `#` de plus que celui dont il dépend ; dans un modèle, avec \
          le numéro suivant.
          """)),
    DiagnosticDescription(
      id: "empty-heading",
      title: Phrase(
        en: "a heading without words",
        fr: "un titre sans mots"),
      explanation: Phrase(
        en: """
          A heading holds nothing that can be read: it is announced, and then nothing (WCAG \
          1.3.1 and 2.4.6, RGAA 9.1).
          """,
        fr: """
          Un titre ne contient rien qui se lise : il est annoncé, puis plus rien (WCAG 1.3.1 \
          et 2.4.6, RGAA 9.1).
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          ## Contexte

          Des groupes répètent chez eux.

          ###

          Il y a trois lieux.
          """)
      ],
      remedy: Phrase(
        en: """
          Write what the part is about, or remove the heading.
          """,
        fr: """
          Écrivez de quoi parle la partie, ou retirez le titre.
          """)),
    DiagnosticDescription(
      id: "missing-landmark",
      title: Phrase(
        en: "a page without its main part, head or foot",
        fr: "une page sans partie principale, en-tête ou pied"),
      explanation: Phrase(
        en: """
          Screen readers jump to the main part (`<main>`), the head (`<header>`) and the foot \
          (`<footer>`) of a page. One of them is missing (WCAG 1.3.1, RGAA 9.2).
          """,
        fr: """
          Les lecteurs d’écran sautent à la partie principale (`<main>`), à l’en-tête \
          (`<header>`) et au pied (`<footer>`) d’une page. L’un d’eux manque (WCAG 1.3.1, RGAA \
          9.2).
          """),
      examples: [
        DiagnosticExample(
          "templates/layouts/base.html",
          """
          <!DOCTYPE html>
          <html lang="{{page.language}}">
          <head><meta charset="utf-8"><title>{{page.title}}</title></head>
          <body>
          <a href="#main">{{words.home}}</a>
          <header>
          <p><a href="{{site.home}}">{{site.name}}</a></p>
          </header>
          <div id="main">
          {{$main}}{{/main}}
          </div>
          <footer>
          <p>{{site.name}}</p>
          </footer>
          </body>
          </html>
          """)
      ],
      remedy: Phrase(
        en: """
          Put that part of the layout into its element, directly in `<body>`.
          """,
        fr: """
          Mettez cette partie de la mise en page dans son élément, directement dans `<body>`.
          """)),
    DiagnosticDescription(
      id: "repeated-landmark",
      title: Phrase(
        en: "two main parts, heads or feet",
        fr: "deux parties principales, en-têtes ou pieds"),
      explanation: Phrase(
        en: """
          A page has one main part, one head and one foot of its own: of two, nobody knows \
          which to jump to (RGAA 9.2).
          """,
        fr: """
          Une page a une partie principale, un en-tête et un pied : de deux, on ne sait auquel \
          sauter (RGAA 9.2).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <div role="contentinfo">Publié par le plan</div>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Keep one. A head or foot inside an `<article>` or a `<section>` is that part’s own, \
          and may stay.
          """,
        fr: """
          Gardez-en un. Un en-tête ou un pied dans un `<article>` ou une `<section>` est celui \
          de cette partie, et peut rester.
          """)),
    DiagnosticDescription(
      id: "navigation-without-name",
      title: Phrase(
        en: "a navigation without a name of its own",
        fr: "une navigation sans nom à elle"),
      explanation: Phrase(
        en: """
          Where a page has several navigations, a screen reader lists them by name: one has \
          none, or the name of another (RGAA 9.2 and 12.6).
          """,
        fr: """
          Quand une page a plusieurs navigations, un lecteur d’écran les énumère par leur nom \
          : l’une n’en a pas, ou porte celui d’une autre (RGAA 9.2 et 12.6).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <nav>
          <a href="#main">Haut de la page</a>
          </nav>
          <nav aria-label="Voir aussi">
          <a href="actions/">Les actions</a>
          </nav>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write `<nav aria-label="…">` with words of the interface: `{{words.menu}}`, \
          `{{words.breadcrumb}}`.
          """,
        fr: """
          Écrivez `<nav aria-label="…">` avec des mots de l’interface : `{{words.menu}}`, \
          `{{words.breadcrumb}}`.
          """)),
    DiagnosticDescription(
      id: "skip-link-missing",
      title: Phrase(
        en: "no way past the menu",
        fr: "aucun moyen de passer le menu"),
      explanation: Phrase(
        en: """
          People who use a keyboard or a switch go through every link of the menu on every \
          page, unless the first link leads past them (WCAG 2.4.1, RGAA 12.7).
          """,
        fr: """
          Qui utilise un clavier ou un contacteur passe par chaque lien du menu sur chaque \
          page, à moins que le premier lien ne permette de les sauter (WCAG 2.4.1, RGAA 12.7).
          """),
      examples: [
        DiagnosticExample(
          "templates/layouts/base.html",
          """
          <!DOCTYPE html>
          <html lang="{{page.language}}">
          <head><meta charset="utf-8"><title>{{page.title}}</title></head>
          <body>
          <header>
          <p><a href="{{site.home}}">{{site.name}}</a></p>
          </header>
          <main id="main">
          {{$main}}{{/main}}
          </main>
          <footer>
          <p>{{site.name}}</p>
          </footer>
          </body>
          </html>
          """)
      ],
      remedy: Phrase(
        en: """
          Begin the body with `<a href="#main">{{words.skip}}</a>`, and write `<main \
          id="main">`.
          """,
        fr: """
          Commencez le corps de la page par `<a href="#main">{{words.skip}}</a>`, et écrivez \
          `<main id="main">`.
          """)),
  ]
}
