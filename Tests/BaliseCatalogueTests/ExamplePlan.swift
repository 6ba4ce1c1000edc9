import BaliseTestSupport

/// A small plan with every kind of field, in which the examples of the pages are tried.
enum ExamplePlan {
  /// The plan with some files of its own, or in the place of its own.
  static func with(_ files: [String: String]) throws -> PlanFolder {
    let plan = try PlanFolder(self.files.merging(files) { $1 })
    try plan.write("content/actions/studio.jpg", PictureBytes.jpeg())
    return plan
  }

  static let files = [
    "content/site.yaml": "name: Plan d’action\nlanguages: [fr, en]\nmenu: [actions]\n",
    "content/actions/_collection.yaml": """
    label: {fr: [Action, Actions], en: [Action, Actions]}
    order: number
    fields:
      number: {type: integer, unique: true, keys: [numero]}
      title: {type: text, required: true, translated: true, keys: [titre]}
      summary: {type: text, translated: true, keys: [resume]}
      state: {type: choice, options: [prévue, en cours, terminée], keys: [etat]}
      when: {type: when, many: true, translated: true, keys: [calendrier]}
      signed: {type: date, keys: [signature]}
      area: {type: number, keys: [surface]}
      hours: {type: hours, keys: [heure]}
      partners: {type: reference, to: partners, many: true, groups: true, back: actions, keys: [partenaires]}
      links: {type: reference, to: actions, many: true, back: linked-from, keys: [liens]}
      resources: {type: resource, many: true, translated: true, keys: [moyens]}
      outputs: {type: indicator, many: true, translated: true, keys: [realisations]}
      photo: {type: image}
      contact:
        type: group
        fields:
          service: {type: text}
          telephone: {type: phone}
    sections:
      context: [Contexte, Context]
      budget: [Budget]

    """,
    "content/actions/04-hub.md": """
    ---
    numero: 4
    titre: Créer un hub
    calendrier: fin 2019
    partenaires: [Le Damier, SQP, (entreprises et startups)]
    moyens: "Investissement : 4 000 000 €"
    ---
    ## Contexte

    Le territoire a besoin d’un lieu.

    """,
    "content/partners/_collection.yaml": """
    label: {fr: [Partenaire, Partenaires], en: [Partner, Partners]}
    aliases: aliases
    fields:
      name: {type: text, required: true, keys: [nom]}
      aliases: {type: text, many: true, keys: [alias]}
      website: {type: url, keys: [site]}
      email: {type: email, keys: [courriel]}
      phone: {type: phone, keys: [telephone]}
      siret: {type: siret}
      siren: {type: siren}
      rna: {type: rna}
      postcode: {type: postcode, keys: [code-postal]}

    """,
    "content/partners/le-damier.md": "---\nnom: Le Damier\n---\n",
    "content/partners/sauve-qui-peut.md": "---\nnom: Sauve-Qui-Peut\nalias: SQP\n---\n",
  ]
}
