import BaliseTestSupport

/// A plan with persons, some of them public; its build's day is 31 January 2020.
enum PeoplePlan {
  static func with(_ files: [String: String] = [:]) throws -> PlanFolder {
    try PlanFolder(self.files.merging(files) { $1 })
  }

  static let files = [
    "content/site.yaml": "name: Plan\nlanguages: [fr, en]\nbase: https://plan.example.org/\n",
    "content/people/_collection.yaml": """
    label: {fr: [Contact, Contacts], en: [Contact, Contacts]}
    order: name
    aliases: aliases
    mentions: true
    feed: {date: since, summary: name}
    publish: {level: publish, until: until, instead: function}
    fields:
      name: {type: text, required: true, personal: named, translated: true, keys: [nom]}
      aliases: {type: text, many: true, personal: named}
      function: {type: text, translated: true, keys: [fonction]}
      office: {type: email}
      email: {type: email, personal: true, keys: [courriel]}
      line: {type: phone, many: true, personal: true, keys: [ligne]}
      photo: {type: image, personal: true}
      boss: {type: reference, to: people, personal: true, back: team}
      since: {type: date}
      publish: {type: choice, private: true, options: [no, named, all], keys: [publier]}
      until: {type: date, private: true, keys: [jusqu-au]}

    """,
    "content/people/myriam-fougere.md": person("Myriam Fougère", "fonction: Conseillère régionale"),
    "content/people/myriam-fougere.en.md":
      "---\nname: Ms Myriam Fougere\nfunction: Councillor\n---\n",
    "content/people/portrait.gif": PictureBytes.text,
    "content/sheets/_collection.yaml": """
    calendar: {when: when, place: people}
    fields:
      title: {type: text}
      when: {type: when}
      people: {type: reference, to: people, many: true, groups: true, back: sheets}
      contact:
        type: group
        many: true
        publish: public
        fields:
          name: {type: text, personal: true}
          function: {type: text}
          mobile: {type: phone, personal: true}
          public: {type: boolean, private: true}

    """,
    "content/sheets/a.md": """
    ---
    title: Fiche
    when: 2021-05-05
    people: [Myriam Fougère, {name: Mme Fougère, role: animation}]
    contact:
      - {name: Étienne Clair, function: Chargé de mission, mobile: 07 49 33 57 11}
      - {name: Chloé Fabre, function: Animatrice, mobile: 07 49 33 57 12, public: oui}
    ---
    """,
  ]

  /// A person with everything in it.
  static func person(_ name: String, _ more: String) -> String {
    """
    ---
    nom: \(name)
    aliases: [Mme Fougère]
    office: accueil@example.org
    courriel: m.fougere@example.org
    ligne: [04 73 95 57 86, "+33 6 11 22 33 44"]
    photo: {file: portrait.gif, alt: Portrait de Myriam Fougère}
    since: 2019-02-03
    \(more)
    ---
    """
  }

  /// What must be in no file while Myriam Fougère is not public.
  static let secrets = [
    "Fougère", "Fougere", "fougere", "Myriam", "myriam", "57 86", "5786", "22 33", "223344",
    "portrait",
  ]
}
