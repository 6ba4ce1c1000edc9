import BaliseText

extension DiagnosticCatalogue {
  /// What the law asks a public site to say, and what keeps it safe.
  static let law: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "single-translation",
      title: Phrase(
        en: "one translation where the law asks for two",
        fr: "une traduction là où la loi en demande deux"),
      explanation: Phrase(
        en: """
          When a French public body has its announcements translated, there are to be two \
          translations at least (article 4 of the law 94-665 of 4 August 1994, called Toubon). A site in French and one \
          other language has one. The languages of the regions of France do not count as \
          translations. Only a site that names its publisher (`legal:`) is told.
          """,
        fr: """
          Quand un organisme public français fait traduire ce qu’il annonce, les traductions sont au \
          moins deux (article 4 de la loi 94-665 du 4 août 1994, dite Toubon). Un site en français et \
          dans une seule autre langue n’en a qu’une. Les langues régionales de France ne comptent pas \
          comme des traductions. Seul un site qui nomme son éditeur (`legal:`) est averti.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: {fr: Le plan, en: The plan}
          languages: [fr, en]
          legal:
            publisher: Ville de Clermont
          """)
      ],
      remedy: Phrase(
        en: """
          Add a language by files only (guide “Adding a language”), or say why there is only one \
          translation: `one-translation: Italian comes with the plan of 2026.` The sentence is not published.
          """,
        fr: """
          Ajoutez une langue par des fichiers seulement (guide « Adding a language »), ou dites \
          pourquoi il n’y a qu’une traduction : `one-translation: L’italien viendra avec le plan de \
          2026.` La phrase n’est pas publiée.
          """)),
    DiagnosticDescription(
      id: "not-ready-to-publish",
      title: Phrase(en: "a fact that the law asks for", fr: "un fait que la loi demande"),
      explanation: Phrase(
        en: """
          The law wants a public site to say who publishes it, who hosts it, whom to ask, and where \
          its accessibility stands. A fact of these is missing: the page says that it is not \
          specified. The site is built all the same, so that it can be shown before it is public.
          """,
        fr: """
          La loi veut qu’un site public dise qui le publie, qui l’héberge, à qui s’adresser, et où \
          en est son accessibilité. Un de ces faits manque : la page dit qu’il n’est pas précisé. Le \
          site est construit quand même, pour pouvoir être montré avant d’être public.
          """),
      remedy: Phrase(
        en: """
          Give the fact in `content/site.yaml` (`legal:`, `privacy:`) or in \
          `content/accessibility.yaml`, where the message says.
          """,
        fr: """
          Donnez le fait dans `content/site.yaml` (`legal:`, `privacy:`) ou dans \
          `content/accessibility.yaml`, là où le message le dit.
          """)),
    DiagnosticDescription(
      id: "unknown-criterion",
      title: Phrase(en: "not a criterion of RGAA", fr: "pas un critère du RGAA"),
      explanation: Phrase(
        en: """
          RGAA 4.1.2 has 106 criteria in 13 themes, from 1.1 to 13.12. A result or a remark stands \
          under a number that it does not have.
          """,
        fr: """
          Le RGAA 4.1.2 a 106 critères en 13 thèmes, de 1.1 à 13.12. Un résultat ou une remarque est \
          rangé sous un numéro qu’il n’a pas.
          """),
      examples: [
        audit("  1.10: C")
      ],
      remedy: Phrase(
        en:
          "Write the number as the audit’s grid does; the number of a theme alone means all of it.",
        fr: """
          Écrivez le numéro comme dans la grille d’audit ; le numéro d’un thème seul vaut pour tout \
          le thème.
          """)),
    DiagnosticDescription(
      id: "unknown-audit-page",
      title: Phrase(en: "not a page of the audit", fr: "pas une page de l’audit"),
      explanation: Phrase(
        en: """
          A page of the sample is not on the site, or a result names a page that is not in the \
          sample: the statement would rest on nothing.
          """,
        fr: """
          Une page de l’échantillon n’est pas sur le site, ou un résultat nomme une page qui n’est \
          pas dans l’échantillon : la déclaration ne reposerait sur rien.
          """),
      examples: [
        audit("  1.1: {Acueil: C}")
      ],
      remedy: Phrase(
        en:
          "Write the name as under `pages:`, and there the address of a page, such as `index.html`.",
        fr: """
          Écrivez le nom comme sous `pages:`, et là l’adresse d’une page, comme `index.html`.
          """)),
    DiagnosticDescription(
      id: "unknown-result",
      title: Phrase(en: "not a result of an audit", fr: "pas un résultat d’audit"),
      explanation: Phrase(
        en: """
          A criterion is met on a page, or not, or does not apply to it, or was not tested. Another \
          word says nothing that could be counted.
          """,
        fr: """
          Un critère est respecté sur une page, ou non, ou ne s’y applique pas, ou n’a pas été testé. \
          Un autre mot ne dit rien qui puisse être compté.
          """),
      examples: [
        audit("  1.1: presque")
      ],
      remedy: Phrase(
        en: "Write `C`, `NC`, `NA` or `NT`, as in the official grids.",
        fr: "Écrivez `C`, `NC`, `NA` ou `NT`, comme dans les grilles officielles.")),
    DiagnosticDescription(
      id: "incomplete-audit",
      title: Phrase(en: "an audit that proves nothing", fr: "un audit qui ne prouve rien"),
      explanation: Phrase(
        en: """
          An audit is of some pages, on a day, with one result for each page. Without its date, its \
          pages or all of its results it cannot be counted.
          """,
        fr: """
          Un audit porte sur des pages, un jour donné, avec un résultat par page. Sans sa date, ses \
          pages ou tous ses résultats, il ne peut pas être compté.
          """),
      examples: [
        DiagnosticExample(
          "content/accessibility.yaml",
          """
          pages: {Accueil: index.html}
          results:
            1.1: C
          """)
      ],
      remedy: Phrase(
        en: "Add `date:` and `pages:`, and a result for each page of a list.",
        fr: "Ajoutez `date:` et `pages:`, et un résultat par page d’une liste.")),
    DiagnosticDescription(
      id: "audit-expired",
      title: Phrase(en: "an audit that is too old", fr: "un audit trop ancien"),
      explanation: Phrase(
        en: """
          An accessibility statement holds for three years at most. After that the audit is still \
          shown, and the site is declared not compliant.
          """,
        fr: """
          Une déclaration d’accessibilité vaut trois ans au plus. Ensuite l’audit est encore montré, \
          et le site est déclaré non conforme.
          """),
      remedy: Phrase(
        en: "Have the site audited again, and write the new date and the new results.",
        fr:
          "Faites auditer le site à nouveau, puis écrivez la nouvelle date et les nouveaux résultats."
      )),
    DiagnosticDescription(
      id: "unknown-statement-link",
      title: Phrase(
        en: "a statement that links to nothing", fr: "une déclaration qui ne renvoie à rien"),
      explanation: Phrase(
        en: """
          The accessibility statement links to the multi-year scheme and to the plan of the year. \
          What is written is no address, no entry and no file.
          """,
        fr: """
          La déclaration d’accessibilité renvoie au schéma pluriannuel et au plan de l’année. Ce qui \
          est écrit n’est ni une adresse, ni une fiche, ni un fichier.
          """),
      remedy: Phrase(
        en:
          "Write an address, an entry such as `pages/scheme`, or the name of a file in `content/`.",
        fr: """
          Écrivez une adresse, une fiche comme `pages/schema`, ou le nom d’un fichier de `content/`.
          """)),
    DiagnosticDescription(
      id: "bad-security-contact",
      title: Phrase(en: "not a contact", fr: "pas un contact"),
      explanation: Phrase(
        en: """
          `security.txt` tells those who find a weakness where to write (RFC 9116): an e-mail \
          address, a page on https or a telephone number with `tel:`.
          """,
        fr: """
          `security.txt` dit à ceux qui trouvent une faille où écrire (RFC 9116) : une adresse \
          électronique, une page en https ou un numéro de téléphone avec `tel:`.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          menu: [actions]
          security: {contact: "le service informatique", expires: 2999-01-31}
          """)
      ],
      remedy: Phrase(
        en: "Write an address that someone reads, such as `securite@ville.example`.",
        fr: "Écrivez une adresse que quelqu’un lit, comme `securite@ville.example`.")),
    DiagnosticDescription(
      id: "security-expiry",
      title: Phrase(
        en: "a security contact without a day, or past it",
        fr: "un contact de sécurité sans échéance, ou échu"),
      explanation: Phrase(
        en: """
          `security.txt` says until when it can be trusted. Without that day it is not valid; once \
          the day has passed, nobody is meant to rely on it.
          """,
        fr: """
          `security.txt` dit jusqu’à quand on peut s’y fier. Sans ce jour il n’est pas valable ; le \
          jour passé, plus personne n’est censé s’y fier.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          menu: [actions]
          security: {contact: securite@ville.example}
          """)
      ],
      remedy: Phrase(
        en:
          "Check that the contact still answers, then write a day within the year under `expires:`.",
        fr: """
          Vérifiez que le contact répond toujours, puis écrivez un jour dans l’année sous `expires:`.
          """)),
    DiagnosticDescription(
      id: "unknown-server",
      title: Phrase(
        en: "a web server without settings", fr: "un serveur web sans réglages"),
      explanation: Phrase(
        en: "Settings can be written for nginx, Apache and Caddy.",
        fr: "Des réglages peuvent être écrits pour nginx, Apache et Caddy."),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          menu: [actions]
          server: ngnix
          """)
      ],
      remedy: Phrase(
        en:
          "Write `nginx`, `apache` or `caddy`; for another server, translate the one nearest to it.",
        fr: """
          Écrivez `nginx`, `apache` ou `caddy` ; pour un autre serveur, traduisez le plus proche.
          """)),
  ]

  /// An audit with one line of results.
  private static func audit(_ line: String) -> DiagnosticExample {
    DiagnosticExample(
      "content/accessibility.yaml",
      """
      date: 2019-03-12
      pages: {Accueil: index.html}
      results:
      \(line)
      """)
  }
}
