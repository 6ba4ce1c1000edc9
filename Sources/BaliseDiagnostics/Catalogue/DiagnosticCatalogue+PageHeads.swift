import BaliseText

extension DiagnosticCatalogue {
  /// What a page says of itself.
  static let pageHeads: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "page-without-doctype",
      title: Phrase(
        en: "a page without its doctype",
        fr: "une page sans doctype"),
      explanation: Phrase(
        en: """
          The page does not begin with `<!DOCTYPE html>`. Browsers then imitate those of the \
          last century, and what is seen depends on which one it is (RGAA 8.1).
          """,
        fr: """
          La page ne commence pas par `<!DOCTYPE html>`. Les navigateurs imitent alors ceux du \
          siècle dernier, et ce qu’on voit dépend de celui qu’on a (RGAA 8.1).
          """),
      examples: [
        DiagnosticExample(
          "templates/layouts/base.html",
          """
          <html lang="{{page.language}}">
          <head><meta charset="utf-8"><title>{{page.title}}</title></head>
          <body>
          <a href="#main">{{words.home}}</a>
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
          Write `<!DOCTYPE html>` as the first line of the layout.
          """,
        fr: """
          Écrivez `<!DOCTYPE html>` en première ligne de la mise en page.
          """)),
    DiagnosticDescription(
      id: "page-without-language",
      title: Phrase(
        en: "a page that does not say its language",
        fr: "une page qui ne dit pas sa langue"),
      explanation: Phrase(
        en: """
          Screen readers choose their voice, and browsers their hyphenation and their offers \
          to translate, by the `lang` of `<html>` (WCAG 3.1.1, RGAA 8.3).
          """,
        fr: """
          Les lecteurs d’écran choisissent leur voix, et les navigateurs leurs coupures de \
          mots et leurs offres de traduction, d’après le `lang` de `<html>` (WCAG 3.1.1, RGAA \
          8.3).
          """),
      examples: [
        DiagnosticExample(
          "templates/layouts/base.html",
          """
          <!DOCTYPE html>
          <html>
          <head><meta charset="utf-8"><title>{{page.title}}</title></head>
          <body>
          <a href="#main">{{words.home}}</a>
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
          Write `<html lang="{{page.language}}">` in the layout.
          """,
        fr: """
          Écrivez `<html lang="{{page.language}}">` dans la mise en page.
          """)),
    DiagnosticDescription(
      id: "unknown-language-code",
      title: Phrase(
        en: "a language that is none",
        fr: "une langue qui n’en est pas une"),
      explanation: Phrase(
        en: """
          A `lang` of a template, or a phrase such as `[call for interest](lang:en)` of a text, \
          names something that is not the code of a language: a country, such as `gb`, or a \
          word. Screen readers then read on in the language around it (WCAG 3.1.1 and 3.1.2, \
          RGAA 8.4 and 8.8). In a text it is an error, and `balise check --fix` writes the code \
          where it is certain.
          """,
        fr: """
          Un `lang` d’un modèle, ou un passage comme `[call for interest](lang:en)` d’un texte, \
          nomme autre chose que le code d’une langue : un pays, comme `gb`, ou un mot. Les \
          lecteurs d’écran continuent alors dans la langue qui l’entoure (WCAG 3.1.1 et 3.1.2, \
          RGAA 8.4 et 8.8). Dans un texte, c’est une erreur, et `balise check --fix` écrit le \
          code quand il est certain.
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p lang="gb">Welcome</p>
          {{/main}}
          {{/base}}
          """),
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Un [call for interest](lang:anglais) sera publié.
          """),
      ],
      remedy: Phrase(
        en: """
          Write the code of two letters of ISO 639-1, perhaps with a region: `en`, `en-GB`, \
          `fr`, `oc`.
          """,
        fr: """
          Écrivez le code de deux lettres d’ISO 639-1, au besoin avec une région : `en`, \
          `en-GB`, `fr`, `oc`.
          """)),
    DiagnosticDescription(
      id: "page-without-title",
      title: Phrase(
        en: "a page without a title",
        fr: "une page sans titre"),
      explanation: Phrase(
        en: """
          The title of a page is what is read out first, and what tells tabs, bookmarks and \
          search results apart (WCAG 2.4.2, RGAA 8.5).
          """,
        fr: """
          Le titre d’une page est ce qui est lu en premier, et ce qui distingue onglets, \
          favoris et résultats de recherche (WCAG 2.4.2, RGAA 8.5).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$title}}{{/title}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p>Bienvenue</p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write `<title>{{page.title}} – {{site.name}}</title>` into the head of the layout.
          """,
        fr: """
          Écrivez `<title>{{page.title}} – {{site.name}}</title>` dans l’en-tête de la mise en \
          page.
          """)),
    DiagnosticDescription(
      id: "page-title-repeated",
      title: Phrase(
        en: "two pages with one title",
        fr: "deux pages d’un même titre"),
      explanation: Phrase(
        en: """
          Two pages of one language have the same title: open side by side, they cannot be \
          told apart (WCAG 2.4.2, RGAA 8.6).
          """,
        fr: """
          Deux pages d’une même langue ont le même titre : ouvertes côte à côte, on ne peut \
          les distinguer (WCAG 2.4.2, RGAA 8.6).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/entry.html",
          """
          {{<base}}
          {{$title}}Fiche{{/title}}
          {{$main}}
          <h1>Fiche {{title}}</h1>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Let the title begin with what only this page is about: `{{page.title}}`. Balise \
          already tells entries of the same name apart there.
          """,
        fr: """
          Faites commencer le titre par ce dont seule cette page parle : `{{page.title}}`. \
          Balise y distingue déjà les fiches de même nom.
          """)),
    DiagnosticDescription(
      id: "title-off-subject",
      title: Phrase(
        en: "a title about something else",
        fr: "un titre qui parle d’autre chose"),
      explanation: Phrase(
        en: """
          The title of the page and its main heading have no word in common: whoever chose the \
          page by its title wonders whether it is the right one (WCAG 2.4.2, RGAA 8.6).
          """,
        fr: """
          Le titre de la page et son titre principal n’ont aucun mot en commun : qui a choisi \
          la page d’après son titre se demande si c’est la bonne (WCAG 2.4.2, RGAA 8.6).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$title}}Bienvenue{{/title}}
          {{$main}}
          <h1>Plan d’action</h1>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Begin the title with the words of the main heading.
          """,
        fr: """
          Faites commencer le titre par les mots du titre principal.
          """)),
  ]
}
