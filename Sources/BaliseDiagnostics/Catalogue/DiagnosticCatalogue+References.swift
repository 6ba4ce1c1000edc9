import BaliseText

extension DiagnosticCatalogue {
  /// Names of entries and links between them.
  static let references: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "unknown-reference",
      title: Phrase(en: "a name that no entry has", fr: "un nom qu’aucune fiche ne porte"),
      explanation: Phrase(
        en: """
          The field names an entry by its title, number, file name or another of its names, in any \
          case and accents. No entry has this one: the page would show a partner or an action that \
          leads nowhere. The same name in three places or more is told once, with how many there are.
          """,
        fr: """
          Le champ désigne une fiche par son titre, son numéro, son nom de fichier ou un autre de \
          ses noms, sans égard aux majuscules ni aux accents. Aucune n’a celui-ci : la page \
          montrerait un partenaire ou une action sans lien. Le même nom à trois endroits ou plus est \
          dit une fois, avec leur nombre.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires: [Le Damiez, SQP]
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Write the name that is proposed, or write an entry for it. A group without a page goes \
          in parentheses, `(entreprises et startups)`; a name that is not decided ends with a \
          question mark, `Fondation Orange ?`.
          """,
        fr: """
          Écrivez le nom proposé, ou créez sa fiche. Un groupe sans page se met entre parenthèses, \
          `(entreprises et startups)` ; un nom pas encore décidé finit par un point \
          d’interrogation, `Fondation Orange ?`.
          """)),
    DiagnosticDescription(
      id: "named-draft",
      title: Phrase(
        en: "a draft that other pages name", fr: "un brouillon que d’autres pages nomment"),
      explanation: Phrase(
        en: """
          The entry says `draft: yes` and gets no page, but a field or a link of another one leads to \
          it. It is told once, at that line, and the notes show the places.
          """,
        fr: """
          La fiche dit `brouillon: oui` et n’aura pas de page, mais un champ ou un lien d’une autre \
          y mène. C’est dit une fois, à cette ligne, et les notes montrent les endroits.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          brouillon: oui
          titre: Studio partagé
          ---
          """),
        DiagnosticExample(
          "content/actions/06-lab.md",
          """
          ---
          titre: Laboratoire
          liens: [Studio partagé]
          ---
          """),
      ],
      remedy: Phrase(
        en: "Delete the line to publish the entry, or take its name out of the places shown.",
        fr: """
          Supprimez la ligne pour publier la fiche, ou retirez son nom des endroits montrés.
          """)),
    DiagnosticDescription(
      id: "ambiguous-reference",
      title: Phrase(
        en: "a name that several entries have",
        fr: "un nom porté par plusieurs fiches"),
      explanation: Phrase(
        en: "Two entries have this name, and nobody can tell which is meant.",
        fr: "Deux fiches portent ce nom, et rien ne dit laquelle est visée."),
      examples: [
        DiagnosticExample(
          "content/partners/cci-chambre.md",
          """
          ---
          nom: Chambre de commerce
          alias: CCI
          ---
          """),
        DiagnosticExample(
          "content/partners/cci-international.md",
          """
          ---
          nom: CCI International
          alias: CCI
          ---
          """),
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires: CCI
          ---
          """),
      ],
      remedy: Phrase(
        en: "Write the file name of the one you mean, such as `cci-international`.",
        fr: "Écrivez le nom de fichier de celle que vous voulez, comme `cci-international`.")),
    DiagnosticDescription(
      id: "group-not-allowed",
      title: Phrase(
        en: "a group where an entry is expected",
        fr: "un groupe là où une fiche est attendue"),
      explanation: Phrase(
        en: "The field leads to entries only: a group without a page cannot stand in it.",
        fr: "Le champ mène à des fiches seulement : un groupe sans page ne peut pas y figurer."),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          liens: (autres actions)
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Write the name of an entry, without parentheses. If groups should be allowed, the \
          collection must say `groups: true`.
          """,
        fr: """
          Écrivez le nom d’une fiche, sans parenthèses. Si les groupes doivent être admis, la \
          collection doit dire `groups: true`.
          """)),
    DiagnosticDescription(
      id: "group-without-name",
      title: Phrase(en: "a group without a name", fr: "un groupe sans nom"),
      explanation: Phrase(
        en: """
          A group is shown under its name, and the name is missing: nothing stands behind `groupe:`, \
          or nothing but a dash or blanks between parentheses, as in `()`.
          """,
        fr: """
          Un groupe est montré sous son nom, et ce nom manque : rien ne suit `groupe:`, ou rien qu’un \
          tiret ou des espaces ne figure entre des parenthèses, comme dans `()`.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          partenaires:
            - groupe:
              membres: [Le Damier, SQP]
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Write the name of the group after `groupe:` or between the parentheses, or delete the \
          parentheses.
          """,
        fr: """
          Écrivez le nom du groupe après `groupe:` ou entre les parenthèses, ou supprimez les \
          parenthèses.
          """)),
    DiagnosticDescription(
      id: "unknown-link",
      title: Phrase(
        en: "a link to an entry that does not exist",
        fr: "un lien vers une fiche qui n’existe pas"),
      explanation: Phrase(
        en: """
          The link of a text leads to no entry, no page and no file of the plan: readers would \
          find nothing.
          """,
        fr: """
          Le lien d’un texte ne mène à aucune fiche, aucune page et aucun fichier du plan : le \
          lecteur ne trouverait rien.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          Voir aussi [le hub](actions/04-hubs).
          """)
      ],
      remedy: Phrase(
        en: """
          Write the collection and the file name, `[le hub](actions/04-hub)`, or the name between \
          double brackets, `[[04-hub]]`.
          """,
        fr: """
          Écrivez la collection et le nom de fichier, `[le hub](actions/04-hub)`, ou le nom entre \
          doubles crochets, `[[04-hub]]`.
          """)),
    DiagnosticDescription(
      id: "ambiguous-link",
      title: Phrase(
        en: "a link that may mean several entries",
        fr: "un lien qui peut désigner plusieurs fiches"),
      explanation: Phrase(
        en: "Entries of two collections have this name, and nobody can tell which is meant.",
        fr: "Des fiches de deux collections portent ce nom, et rien ne dit laquelle est visée."),
      examples: [
        DiagnosticExample(
          "content/actions/studio.md",
          """
          ---
          titre: Studio partagé
          ---
          """),
        DiagnosticExample(
          "content/partners/studio.md",
          """
          ---
          nom: Le Studio
          ---
          """),
        DiagnosticExample(
          "content/index.md",
          """
          ---
          titre: Accueil
          ---
          Voir aussi [[studio]].
          """),
      ],
      remedy: Phrase(
        en: "Write the collection too: `[[partners/studio]]`.",
        fr: "Écrivez aussi la collection : `[[partners/studio]]`.")),
    DiagnosticDescription(
      id: "unknown-file",
      title: Phrase(en: "a file that is not there", fr: "un fichier absent"),
      explanation: Phrase(
        en: "The entry shows a picture or offers a document that is not in the content folder.",
        fr: """
          La fiche montre une image ou propose un document qui n’est pas dans le dossier content.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          photo: {file: Studio.jpeg, alt: Le studio vu de la rue}
          ---
          """)
      ],
      remedy: Phrase(
        en: """
          Put the file beside the entry, or correct its name: capital letters and the ending \
          count.
          """,
        fr: """
          Mettez le fichier à côté de la fiche, ou corrigez son nom : les majuscules et la \
          terminaison comptent.
          """)),
    DiagnosticDescription(
      id: "file-outside-content",
      title: Phrase(
        en: "a file outside the content folder",
        fr: "un fichier hors du dossier content"),
      explanation: Phrase(
        en: "The path leads out of the content folder, where nothing may be published from.",
        fr: "Le chemin mène hors du dossier content, d’où rien ne peut être publié."),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          ![Le studio vu de la rue](../../../photos/studio.jpg)
          """)
      ],
      remedy: Phrase(
        en: "Put the file in the content folder and write its path from there.",
        fr: "Mettez le fichier dans le dossier content et écrivez son chemin à partir de là.")),
    DiagnosticDescription(
      id: "outside-image",
      title: Phrase(en: "a picture of another site", fr: "une image d’un autre site"),
      explanation: Phrase(
        en: """
          A picture that is loaded from another site tells that site who reads the page, and \
          disappears when it changes.
          """,
        fr: """
          Une image chargée depuis un autre site dit à ce site qui lit la page, et disparaît quand \
          il change.
          """),
      examples: [
        DiagnosticExample(
          "content/actions/05-studio.md",
          """
          ---
          titre: Studio partagé
          ---
          ![Le studio vu de la rue](https://www.example.org/studio.jpg)
          """)
      ],
      remedy: Phrase(
        en: "Put the file in the content folder, if you have the right to publish it.",
        fr: "Mettez le fichier dans le dossier content, si vous avez le droit de le publier.")),
    DiagnosticDescription(
      id: "unknown-menu-target",
      title: Phrase(
        en: "a menu line that leads nowhere",
        fr: "une ligne de menu qui ne mène nulle part"),
      explanation: Phrase(
        en: """
          A line of the menu or of the footer in `content/site.yaml` names neither a collection \
          nor an entry.
          """,
        fr: """
          Une ligne du menu ou du pied de page, dans `content/site.yaml`, ne désigne ni une \
          collection ni une fiche.
          """),
      examples: [
        DiagnosticExample(
          "content/site.yaml",
          """
          name: Plan d’action
          languages: [fr, en]
          menu: [actions, parteners]
          """)
      ],
      remedy: Phrase(
        en: """
          Write a collection (`actions`), an entry (`pages/mentions`) or a whole address \
          (`https://…`).
          """,
        fr: """
          Écrivez une collection (`actions`), une fiche (`pages/mentions`) ou une adresse complète \
          (`https://…`).
          """)),
  ]
}
