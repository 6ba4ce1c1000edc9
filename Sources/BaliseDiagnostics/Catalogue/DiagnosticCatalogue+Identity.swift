import BaliseText

extension DiagnosticCatalogue {
  /// The site's colours, the booklet and former addresses.
  static let identity: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "unknown-time-zone",
      title: Phrase(en: "a time zone nobody knows", fr: "un fuseau horaire inconnu"),
      explanation: Phrase(
        en: """
          `time-zone:` names the legal time in which the hours of events are told. Balise knows the \
          zones of Europe, of overseas France and of some French-speaking countries.
          """,
        fr: """
          `time-zone:` nomme l’heure légale dans laquelle sont dites les heures des rendez-vous. \
          Balise connaît les fuseaux d’Europe, de la France d’outre-mer et de quelques pays \
          francophones.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          time-zone: Paris
          """)
      ],
      remedy: Phrase(
        en: "Write the name of the zone database, such as `Europe/Paris` or `Indian/Reunion`.",
        fr: "Écrivez le nom de la base des fuseaux, comme `Europe/Paris` ou `Indian/Reunion`.")),
    DiagnosticDescription(
      id: "bad-colour",
      title: Phrase(en: "not a colour", fr: "pas une couleur"),
      explanation: Phrase(
        en: """
          The colours of `identity:` are written as on the web: a `#` and three or six digits from 0 \
          to f. Without quotes, the `#` begins a comment and nothing is left.
          """,
        fr: """
          Les couleurs de `identity:` s’écrivent comme sur le web : un `#` et trois ou six chiffres \
          de 0 à f. Sans guillemets, le `#` ouvre un commentaire et il ne reste rien.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          identity:
            accent: jaune
          """)
      ],
      remedy: Phrase(
        en: "Write the colour between quotes, such as `\"#a83218\"`.",
        fr: "Écrivez la couleur entre guillemets, comme `\"#a83218\"`.")),
    DiagnosticDescription(
      id: "unreadable-colours",
      title: Phrase(
        en: "colours that cannot be read one on the other",
        fr: "des couleurs illisibles l’une sur l’autre"),
      explanation: Phrase(
        en: """
          Every shade of the site is derived from the colours of `identity:`, lighter or darker, \
          until text stands out from what is behind it (a contrast of 4.5, for people who see \
          badly). A colour that would have to change so much that nobody would know it again is \
          refused.
          """,
        fr: """
          Chaque nuance du site est tirée des couleurs de `identity:`, plus claire ou plus sombre, \
          jusqu’à ce que le texte se détache de son fond (un contraste de 4,5, pour les personnes \
          qui voient mal). Une couleur qui devrait changer au point de ne plus être reconnue est \
          refusée.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          identity:
            colours: ["#a83218", "#ffd21f"]
          """)
      ],
      remedy: Phrase(
        en: """
          Take the shade that the message gives, or another one: darker on a light ground, lighter \
          on a dark one.
          """,
        fr: """
          Prenez la nuance que donne le message, ou une autre : plus sombre sur un fond clair, plus \
          claire sur un fond sombre.
          """)),
    DiagnosticDescription(
      id: "unknown-booklet-part",
      title: Phrase(
        en: "a booklet, or shared pictures, of sheets that there are none of",
        fr: "un livret ou des images de partage pour des fiches qui n’existent pas"),
      explanation: Phrase(
        en: """
          `booklet:` names the collections whose sheets stand in full in the plan to print, `share:` \
          those whose pages have a picture of their own where their address is shared.
          """,
        fr: """
          `booklet:` nomme les collections dont les fiches figurent en entier dans le plan à \
          imprimer, `share:` celles dont chaque page a sa propre image là où son adresse est partagée.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          booklet: [actoins]
          """)
      ],
      remedy: Phrase(
        en: "Write the name of a folder of `content/`, such as `actions`.",
        fr: "Écrivez le nom d’un dossier de `content/`, comme `actions`.")),
    DiagnosticDescription(
      id: "unknown-search-filter",
      title: Phrase(
        en: "a filter of the search that leads to nothing",
        fr: "un filtre de la recherche qui ne mène à rien"),
      explanation: Phrase(
        en: """
          `search:` says by what results can be narrowed down: a collection that entries refer to, \
          public fields of type `choice`, or `years`.
          """,
        fr: """
          `search:` dit par quoi on peut filtrer les résultats : une collection que des fiches \
          citent, des champs publics de type `choice`, ou `years`.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          search:
            filters: [partnesr, years]
          """)
      ],
      remedy: Phrase(
        en: "Write the name of a collection, of a field of type `choice`, or `years`.",
        fr: "Écrivez le nom d’une collection, d’un champ de type `choice`, ou `years`.")),
    DiagnosticDescription(
      id: "bad-former-address",
      title: Phrase(
        en: "a former address that is no page", fr: "une ancienne adresse qui n’est pas une page"),
      explanation: Phrase(
        en: """
          `was:` gives the addresses that a page had before: a page stays there and leads readers to \
          the new one. Only pages can do so, not files of another kind nor other sites.
          """,
        fr: """
          `was:` (ou `ancien:`) donne les adresses qu’une page avait avant : une page y reste et \
          mène les lecteurs à la nouvelle. Seules des pages le peuvent, pas des fichiers d’un autre \
          genre ni d’autres sites.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          was: fiches/studio.php
          ---
          """)
      ],
      remedy: Phrase(
        en: "Write what follows the site’s address, such as `actions/hub` or `old/page.html`.",
        fr: """
          Écrivez ce qui suit l’adresse du site, comme `actions/hub` ou `ancien/page.html`.
          """)),
    DiagnosticDescription(
      id: "too-many-former-addresses",
      title: Phrase(
        en: "more than 100 former addresses", fr: "plus de 100 anciennes adresses"),
      explanation: Phrase(
        en: """
          Every former address of a page is a page of its own, in each language of the site. An \
          entry may have 100 of them.
          """,
        fr: """
          Chaque ancienne adresse d’une page est une page à elle seule, dans chaque langue du site. \
          Une fiche peut en avoir 100.
          """),
      remedy: Phrase(
        en: "Keep the addresses that people still follow, and remove the others.",
        fr: "Gardez les adresses que l’on suit encore, et retirez les autres.")),
    DiagnosticDescription(
      id: "former-address-taken",
      title: Phrase(
        en: "a former address where a page stands", fr: "une ancienne adresse où une page se trouve"
      ),
      explanation: Phrase(
        en: """
          The address given by `was:` is the one of a page of today, or another entry gives it too: \
          readers could not be led to two places.
          """,
        fr: """
          L’adresse donnée par `was:` est celle d’une page d’aujourd’hui, ou une autre fiche la \
          donne aussi : on ne peut mener les lecteurs à deux endroits.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          was: [actions/05-studio]
          ---
          """)
      ],
      remedy: Phrase(
        en: "Remove the address from one of the two.",
        fr: "Retirez l’adresse de l’une des deux.")),
  ]
}
