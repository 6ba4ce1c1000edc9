import BaliseText

extension DiagnosticCatalogue {
  /// What a _collection.yaml declares.
  static let schemas: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "unknown-field-type",
      title: Phrase(
        en: "a type of field that does not exist",
        fr: "un type de champ qui n’existe pas"),
      explanation: Phrase(
        en: """
          The type says how the words of a field are read. This one does not exist, so the field \
          cannot be read at all.
          """,
        fr: """
          Le type dit comment les mots d’un champ sont lus. Celui-ci n’existe pas : le champ ne \
          peut pas être lu.
          """),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            title: {type: text}
            start: {type: period}
          """)
      ],
      remedy: Phrase(
        en: "Write one of the types that are listed.",
        fr: "Écrivez un des types énumérés.")),
    DiagnosticDescription(
      id: "unknown-field",
      title: Phrase(
        en: "a field that the collection does not declare",
        fr: "un champ que la collection ne déclare pas"),
      explanation: Phrase(
        en: """
          `title:`, `order:`, `aliases:` or `group:` names a field of the same file, and `fields:` \
          does not declare it.
          """,
        fr: """
          `title:`, `order:`, `aliases:` ou `group:` désigne un champ du même fichier, et \
          `fields:` ne le déclare pas.
          """),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          order: rank
          fields:
            title: {type: text}
          """)
      ],
      remedy: Phrase(
        en: "Write the name of a field as `fields:` has it, or declare it there.",
        fr: "Écrivez le nom d’un champ comme dans `fields:`, ou déclarez-le à cet endroit.")),
    DiagnosticDescription(
      id: "private-in-public",
      title: Phrase(
        en: "a private field that would be published", fr: "un champ privé qui serait publié"),
      explanation: Phrase(
        en: """
          The title of an entry, its order and the groups of an index are read by everybody: a field \
          kept out of every output cannot make them.
          """,
        fr: """
          Le titre d’une fiche, son ordre et les groupes d’un index sont lus par tous : un champ tenu \
          hors de toute publication ne peut pas les faire.
          """),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          order: rank
          fields:
            title: {type: text}
            rank: {type: integer, private: true}
          """)
      ],
      remedy: Phrase(
        en: "Name a public field, or remove `private: true`.",
        fr: "Nommez un champ public, ou retirez `private: true`.")),
    DiagnosticDescription(
      id: "title-not-text",
      title: Phrase(en: "a title that is not a text", fr: "un titre qui n’est pas un texte"),
      explanation: Phrase(
        en: """
          The title of an entry stands on its page, in menus and in links: it must be one line of \
          text.
          """,
        fr: """
          Le titre d’une fiche figure sur sa page, dans les menus et dans les liens : ce doit être \
          une ligne de texte.
          """),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          title: number
          fields:
            number: {type: integer}
          """)
      ],
      remedy: Phrase(
        en: "Name a field with `type: text` and without `many: true` after `title:`.",
        fr: "Nommez après `title:` un champ de `type: text`, sans `many: true`.")),
    DiagnosticDescription(
      id: "collection-without-title",
      title: Phrase(en: "entries without a title", fr: "des fiches sans titre"),
      explanation: Phrase(
        en: """
          The title of an entry stands on its page, in menus and in links, and is what others name it \
          by. Without `title:` it is the field `title` or `name`; where there is none, readers see the \
          names of files.
          """,
        fr: """
          Le titre d’une fiche figure sur sa page, dans les menus et dans les liens, et c’est par lui \
          que les autres la nomment. Sans `title:`, c’est le champ `title` ou `name` ; s’il n’y en a \
          pas, on voit des noms de fichiers.
          """),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            nom: {type: text}
          """)
      ],
      remedy: Phrase(
        en: "Add a line `title:` with the name of the field that titles an entry.",
        fr: "Ajoutez une ligne `title:` avec le nom du champ qui donne son titre à une fiche.")),
    DiagnosticDescription(
      id: "bad-field-name",
      title: Phrase(
        en: "a name that cannot be a field’s",
        fr: "un nom qui ne peut pas être celui d’un champ"),
      explanation: Phrase(
        en: """
          Templates and data files use the name of a field: it is made of small letters without \
          accents, digits and hyphens.
          """,
        fr: """
          Les modèles et les fichiers de données emploient le nom d’un champ : il est fait de \
          minuscules sans accents, de chiffres et de traits d’union.
          """),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            title: {type: text}
            Durée: {type: when}
          """)
      ],
      remedy: Phrase(
        en: """
          Write a plain name, and put the accents in `label:` (what readers see) and `keys:` (what \
          editors write).
          """,
        fr: """
          Écrivez un nom simple, et mettez les accents dans `label:` (ce que voient les lecteurs) \
          et `keys:` (ce qu’écrivent les rédacteurs).
          """)),
    DiagnosticDescription(
      id: "reserved-field-name",
      title: Phrase(en: "a name that every entry already has", fr: "un nom que toute fiche a déjà"),
      explanation: Phrase(
        en: """
          Templates know this name for every entry, such as its address or its text. A field of \
          the same name would hide it.
          """,
        fr: """
          Les modèles connaissent ce nom pour toute fiche, comme son adresse ou son texte. Un \
          champ du même nom le cacherait.
          """),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            title: {type: text}
            url: {type: url}
          """)
      ],
      remedy: Phrase(
        en: "Choose another name; editors may keep theirs through `keys:`.",
        fr: "Choisissez un autre nom ; les rédacteurs peuvent garder le leur grâce à `keys:`.")),
    DiagnosticDescription(
      id: "duplicate-key-spelling",
      title: Phrase(en: "a key that names two fields", fr: "une clé qui désigne deux champs"),
      explanation: Phrase(
        en: "Editors write keys; this one would fill two fields at once.",
        fr: "Les rédacteurs écrivent des clés ; celle-ci remplirait deux champs à la fois."),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            title: {type: text, keys: [nom]}
            name: {type: text, keys: [nom]}
          """)
      ],
      remedy: Phrase(
        en: "Remove one of the two spellings from `keys:`.",
        fr: "Retirez l’une des deux écritures de `keys:`.")),
    DiagnosticDescription(
      id: "reference-without-target",
      title: Phrase(
        en: "a reference that does not say where it leads",
        fr: "une référence qui ne dit pas où elle mène"),
      explanation: Phrase(
        en: "A field of type reference leads to the entries of a collection, and none is named.",
        fr: "Un champ de type reference mène aux fiches d’une collection, et aucune n’est nommée."),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            title: {type: text}
            leader: {type: reference}
          """)
      ],
      remedy: Phrase(
        en: "Add `to:` with the folder name of a collection.",
        fr: "Ajoutez `to:` et le nom de dossier d’une collection.")),
    DiagnosticDescription(
      id: "unknown-collection",
      title: Phrase(en: "a collection that does not exist", fr: "une collection qui n’existe pas"),
      explanation: Phrase(
        en: "A reference leads to a collection that the content folder does not have.",
        fr: "Une référence mène à une collection que le dossier content ne contient pas."),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            title: {type: text}
            leader: {type: reference, to: partner}
          """)
      ],
      remedy: Phrase(
        en: "Write the name of a folder of `content/` that has a `_collection.yaml`.",
        fr: "Écrivez le nom d’un dossier de `content/` qui a un `_collection.yaml`.")),
    DiagnosticDescription(
      id: "duplicate-inverse",
      title: Phrase(en: "two relations with one name", fr: "deux relations du même nom"),
      explanation: Phrase(
        en: """
          `back:` names the relation as the other side sees it. That collection already has a \
          field or a relation of this name.
          """,
        fr: """
          `back:` nomme la relation vue de l’autre côté. Cette collection a déjà un champ ou une \
          relation de ce nom.
          """),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            title: {type: text}
            leader: {type: reference, to: partners, back: projects}
            funder: {type: reference, to: partners, back: projects}
          """)
      ],
      remedy: Phrase(en: "Give `back:` another name.", fr: "Donnez un autre nom à `back:`.")),
    DiagnosticDescription(
      id: "group-without-fields",
      title: Phrase(
        en: "a group that declares no fields",
        fr: "un groupe qui ne déclare aucun champ"),
      explanation: Phrase(
        en: "A field of type group is made of other fields, and none is declared.",
        fr: "Un champ de type group est fait d’autres champs, et aucun n’est déclaré."),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            title: {type: text}
            contact: {type: group}
          """)
      ],
      remedy: Phrase(
        en: "Add `fields:` with the fields of the group.",
        fr: "Ajoutez `fields:` avec les champs du groupe.")),
    DiagnosticDescription(
      id: "choice-without-options",
      title: Phrase(en: "a choice without options", fr: "un choix sans options"),
      explanation: Phrase(
        en: "A field of type choice takes one of a few words, and none is listed.",
        fr: "Un champ de type choice prend un mot parmi quelques-uns, et aucun n’est énuméré."),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            title: {type: text}
            state: {type: choice}
          """)
      ],
      remedy: Phrase(
        en: "Add `options:` with a list of words.",
        fr: "Ajoutez `options:` avec une liste de mots.")),
    DiagnosticDescription(
      id: "misplaced-option",
      title: Phrase(
        en: "an option that does not fit its field",
        fr: "une option qui ne va pas avec son champ"),
      explanation: Phrase(
        en: """
          `sequence`, `mutual`, `span`, `counts`, `agrees`, `above`, `asks` and `ask` make the \
          questions that the plan raises, `calendar` and `feed` date its entries, `personal` and \
          `publish` say what is shown of persons, and each works with some types of fields only. \
          `within` and `part` name a reference and a part that the same file declares.
          """,
        fr: """
          `sequence`, `mutual`, `span`, `counts`, `agrees`, `above`, `asks` et `ask` font les \
          questions que pose le plan, `calendar` et `feed` datent ses fiches, `personal` et \
          `publish` disent ce qui est montré des personnes, et chacune ne va qu’avec certains types \
          de champs. `within` et `part` nomment une référence et une partie que le même fichier \
          déclare.
          """),
      examples: [
        DiagnosticExample(
          "content/projets/_collection.yaml",
          """
          fields:
            title: {type: text}
            leader: {type: reference, to: partners, span: true}
          """)
      ],
      remedy: Phrase(
        en: "Remove the option, or give it to a field of the type that the message names.",
        fr: "Retirez l’option, ou donnez-la à un champ du type que le message indique.")),
  ]
}
