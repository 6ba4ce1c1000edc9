import BaliseText

extension DiagnosticCatalogue {
  /// Known tables and the words of schema.org.
  static let exports: [DiagnosticDescription] = [
    DiagnosticDescription(
      id: "unknown-standard",
      title: Phrase(en: "an unknown table", fr: "un tableau inconnu"),
      explanation: Phrase(
        en: "`exports:` names a table that Balise does not know: nothing would be exported.",
        fr: "`exports:` nomme un tableau que Balise ne connaît pas : rien ne serait exporté."),
      examples: [
        DiagnosticExample(
          "content/deliberations/_collection.yaml",
          """
          fields:
            title: {type: text}
          exports:
            scdl-deliberation:
              DELIB_OBJET: title
          """)
      ],
      remedy: Phrase(
        en: "Write `scdl-deliberations`, `scdl-subventions` or `projets-collectivites`.",
        fr: "Écrivez `scdl-deliberations`, `scdl-subventions` ou `projets-collectivites`.")),
    DiagnosticDescription(
      id: "unknown-column",
      title: Phrase(
        en: "a column that the table does not have",
        fr: "une colonne que le tableau n’a pas"),
      explanation: Phrase(
        en: "The columns of a known table have exact names, capitals included.",
        fr: "Les colonnes d’un tableau connu ont des noms exacts, majuscules comprises."),
      examples: [
        DiagnosticExample(
          "content/deliberations/_collection.yaml",
          """
          fields:
            title: {type: text}
          exports:
            scdl-deliberations:
              DELIB_OBJECT: title
          """)
      ],
      remedy: Phrase(
        en: "Copy the name from the table’s own documentation: `DELIB_OBJET`.",
        fr: "Recopiez le nom depuis la documentation du tableau : `DELIB_OBJET`.")),
    DiagnosticDescription(
      id: "personal-column",
      title: Phrase(
        en: "a column about a person", fr: "une colonne qui concerne une personne"),
      explanation: Phrase(
        en: """
          The column holds the name, the address or the telephone of a person; the file is \
          published for anyone to use.
          """,
        fr: """
          La colonne contient le nom, l’adresse ou le téléphone d’une personne ; le fichier est \
          publié pour que chacun s’en serve.
          """),
      examples: [
        DiagnosticExample(
          "content/projects/_collection.yaml",
          """
          fields:
            title: {type: text}
            officer: {type: text}
          exports:
            projets-collectivites:
              nom: title
              porteurReferentNom: officer
          """)
      ],
      remedy: Phrase(
        en: "Remove the line: the column stays in the file, empty.",
        fr: "Retirez la ligne : la colonne reste dans le fichier, vide.")),
    DiagnosticDescription(
      id: "bad-export-value",
      title: Phrase(
        en: "a value that the table refuses", fr: "une valeur que le tableau refuse"),
      explanation: Phrase(
        en: """
          The value is written, but it does not have the form that the table demands: a code of \
          its list, a SIRET, a day, a length. What is merely absent is no mistake: the page of \
          the open data says that it is missing.
          """,
        fr: """
          La valeur est écrite, mais n’a pas la forme que le tableau exige : un code de sa liste, \
          un SIRET, un jour, une longueur. Ce qui est seulement absent n’est pas une erreur : la \
          page des données ouvertes dit que cela manque.
          """),
      examples: [
        DiagnosticExample(
          "content/deliberations/_collection.yaml",
          """
          fields:
            title: {type: text}
            matter: {type: text}
          exports:
            scdl-deliberations:
              DELIB_OBJET: title
              DELIB_MATIERE_CODE: matter
          """),
        DiagnosticExample(
          "content/deliberations/2018-09-01.md",
          """
          ---
          title: Subvention au studio
          matter: 7,5
          ---
          """),
      ],
      remedy: Phrase(
        en: "Mend the value as the message says: `7.5`.",
        fr: "Corrigez la valeur comme le message le dit : `7.5`.")),
    DiagnosticDescription(
      id: "bad-export-row",
      title: Phrase(
        en: "values that contradict each other in a table",
        fr: "des valeurs qui se contredisent dans un tableau"),
      explanation: Phrase(
        en: """
          Each value has the right form, but the table compares them: votes add up, nobody votes \
          twice, what comes later has a later date.
          """,
        fr: """
          Chaque valeur a la bonne forme, mais le tableau les compare : les voix font le total, \
          personne ne vote deux fois, ce qui vient après a une date postérieure.
          """),
      examples: [
        DiagnosticExample(
          "content/deliberations/_collection.yaml",
          """
          fields:
            title: {type: text}
            day: {type: date}
            received: {type: date}
          exports:
            scdl-deliberations:
              DELIB_OBJET: title
              DELIB_DATE: day
              PREF_DATE: received
          """),
        DiagnosticExample(
          "content/deliberations/2018-09-01.md",
          """
          ---
          title: Subvention au studio
          day: 2018-09-01
          received: 2018-08-15
          ---
          """),
      ],
      remedy: Phrase(
        en: "Look the values up in the signed document, and mend the wrong one.",
        fr: "Vérifiez les valeurs dans l’acte signé, et corrigez celle qui est fausse.")),
    DiagnosticDescription(
      id: "schema-org-without-type",
      title: Phrase(
        en: "a description without a type", fr: "une description sans type"),
      explanation: Phrase(
        en: """
          `schema-org:` tells machines what an entry is; a description without a type means \
          nothing to them, nor does one that stands more than four levels deep.
          """,
        fr: """
          `schema-org:` dit aux machines ce qu’est une fiche ; sans type, une description ne veut \
          rien dire pour elles, ni à plus de quatre niveaux de profondeur.
          """),
      examples: [
        DiagnosticExample(
          "content/bodies/_collection.yaml",
          """
          fields:
            name: {type: text}
            siret: {type: siret}
          schema-org:
            identifier: siret
          """)
      ],
      remedy: Phrase(
        en: "Add `type: Organization`, or another type of schema.org.",
        fr: "Ajoutez `type: Organization`, ou un autre type de schema.org.")),
    DiagnosticDescription(
      id: "bad-schema-org",
      title: Phrase(
        en: "no term of schema.org", fr: "pas un terme de schema.org"),
      explanation: Phrase(
        en: """
          Types of schema.org begin with a capital letter, properties with a small one; both hold \
          letters and digits only.
          """,
        fr: """
          Les types de schema.org commencent par une majuscule, les propriétés par une minuscule ; \
          ils ne contiennent que des lettres et des chiffres.
          """),
      examples: [
        DiagnosticExample(
          "content/bodies/_collection.yaml",
          """
          fields:
            name: {type: text}
          schema-org: organization
          """)
      ],
      remedy: Phrase(
        en: "Look the term up on `https://schema.org/docs/full.html`.",
        fr: "Cherchez le terme sur `https://schema.org/docs/full.html`.")),
  ]
}
