import BaliseText

extension DiagnosticCatalogue {
  /// How a page is reached, heard and moved.
  static let pageUse: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "positive-tabindex",
      title: Phrase(
        en: "an order of its own for the keyboard",
        fr: "un ordre à part pour le clavier"),
      explanation: Phrase(
        en: """
          A `tabindex` above 0 comes before everything else on the page, wherever it stands: \
          the keyboard jumps about (WCAG 2.4.3, RGAA 12.8).
          """,
        fr: """
          Un `tabindex` supérieur à 0 passe avant tout le reste de la page, où qu’il soit : le \
          clavier saute d’un endroit à l’autre (WCAG 2.4.3, RGAA 12.8).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p><a href="actions/" tabindex="3">Les actions</a></p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write `tabindex="0"` or nothing, and put the element where it is to be reached.
          """,
        fr: """
          Écrivez `tabindex="0"` ou rien, et placez l’élément là où l’on doit l’atteindre.
          """)),
    DiagnosticDescription(
      id: "hidden-but-focusable",
      title: Phrase(
        en: "something hidden that the keyboard reaches",
        fr: "un élément caché que le clavier atteint"),
      explanation: Phrase(
        en: """
          `aria-hidden` keeps a part of the page from screen readers, and the keyboard stops \
          in it all the same: there, nothing is told (WCAG 4.1.2, RGAA 7.1 and 10.8).
          """,
        fr: """
          `aria-hidden` soustrait une partie de la page aux lecteurs d’écran, et le clavier \
          s’y arrête quand même : rien n’y est dit (WCAG 4.1.2, RGAA 7.1 et 10.8).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p aria-hidden="true"><a href="actions/">Les actions</a></p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Remove `aria-hidden`, or write `tabindex="-1"` on what is inside.
          """,
        fr: """
          Retirez `aria-hidden`, ou écrivez `tabindex="-1"` sur ce qu’il y a dedans.
          """)),
    DiagnosticDescription(
      id: "nested-control",
      title: Phrase(
        en: "a link or button inside another",
        fr: "un lien ou un bouton dans un autre"),
      explanation: Phrase(
        en: """
          A link or a button holds another one: which of them is pressed depends on the \
          browser, and only one is told (WCAG 4.1.2, RGAA 8.2).
          """,
        fr: """
          Un lien ou un bouton en contient un autre : lequel est actionné dépend du \
          navigateur, et un seul est annoncé (WCAG 4.1.2, RGAA 8.2).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p><a href="actions/">Les actions <button>Ouvrir</button></a></p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Put them side by side.
          """,
        fr: """
          Placez-les côte à côte.
          """)),
    DiagnosticDescription(
      id: "automatic-media",
      title: Phrase(
        en: "something that plays or moves by itself",
        fr: "quelque chose qui se joue ou bouge tout seul"),
      explanation: Phrase(
        en: """
          Sound covers the voice of a screen reader, movement draws the eye from what is read \
          (WCAG 1.4.2 and 2.2.2, RGAA 4.10 and 13.8).
          """,
        fr: """
          Le son couvre la voix du lecteur d’écran, le mouvement détourne l’œil de ce qu’on \
          lit (WCAG 1.4.2 et 2.2.2, RGAA 4.10 et 13.8).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <video src="film.mp4" autoplay controls></video>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Remove `autoplay`, and write `controls`.
          """,
        fr: """
          Retirez `autoplay`, et écrivez `controls`.
          """)),
    DiagnosticDescription(
      id: "zoom-forbidden",
      title: Phrase(
        en: "a page that may not be enlarged",
        fr: "une page qu’on ne peut agrandir"),
      explanation: Phrase(
        en: """
          The `viewport` of the page keeps people with weak eyes from making it larger (WCAG \
          1.4.4, RGAA 10.4).
          """,
        fr: """
          Le `viewport` de la page empêche les personnes qui voient mal de l’agrandir (WCAG \
          1.4.4, RGAA 10.4).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$head}}<meta name="viewport" content="width=device-width, user-scalable=no">{{/head}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p>Bienvenue</p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Write `content="width=device-width, initial-scale=1"` and nothing else.
          """,
        fr: """
          Écrivez `content="width=device-width, initial-scale=1"` et rien d’autre.
          """)),
    DiagnosticDescription(
      id: "timed-refresh",
      title: Phrase(
        en: "a page that goes away by itself",
        fr: "une page qui s’en va toute seule"),
      explanation: Phrase(
        en: """
          The page loads itself again, or another one, after a while: whoever reads slowly \
          loses the place (WCAG 2.2.1, RGAA 13.1).
          """,
        fr: """
          La page se recharge, ou en charge une autre, après un moment : qui lit lentement \
          perd sa place (WCAG 2.2.1, RGAA 13.1).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$head}}<meta http-equiv="refresh" content="30">{{/head}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p>Bienvenue</p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Remove it. For a page that has moved, write `was:` on its entry.
          """,
        fr: """
          Retirez-le. Pour une page déplacée, écrivez `was:` sur sa fiche.
          """)),
    DiagnosticDescription(
      id: "unknown-aria",
      title: Phrase(
        en: "a role or attribute that nobody knows",
        fr: "un rôle ou un attribut que personne ne connaît"),
      explanation: Phrase(
        en: """
          A `role` or an `aria-…` attribute is none of those that the standard names: screen \
          readers pass over it in silence (WCAG 4.1.2, RGAA 7.1).
          """,
        fr: """
          Un `role` ou un attribut `aria-…` n’est pas de ceux que nomme la norme : les \
          lecteurs d’écran l’ignorent en silence (WCAG 4.1.2, RGAA 7.1).
          """),
      examples: [
        DiagnosticExample(
          "templates/pages/home.html",
          """
          {{<base}}
          {{$main}}
          <h1>{{home.title}}</h1>
          <p aria-labeledby="main">Bienvenue</p>
          {{/main}}
          {{/base}}
          """)
      ],
      remedy: Phrase(
        en: """
          Take the nearest name, or remove it.
          """,
        fr: """
          Prenez le nom le plus proche, ou retirez-le.
          """)),
  ]
}
