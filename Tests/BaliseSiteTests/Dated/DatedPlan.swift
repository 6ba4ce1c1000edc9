import BaliseTestSupport

/// A small plan with a calendar and a feed; its build's day is 31 January 2020.
enum DatedPlan {
  static func with(_ files: [String: String] = [:]) throws -> PlanFolder {
    try PlanFolder(self.files.merging(files) { $1 })
  }

  /// An event of the calendar.
  static func event(_ title: String, _ when: String, _ more: String = "") -> String {
    "---\ntitre: \"\(title)\"\nquand: \(when)\n\(more)---\n"
  }

  static let files = [
    "content/site.yaml": """
    name: {fr: Plan, en: The plan}
    languages: [fr, en]
    base: https://plan.example.org/agglo/

    """,
    "content/events/_collection.yaml": """
    label: {fr: [Rendez-vous, Rendez-vous], en: [Event, Events]}
    order: when
    calendar: {when: when, hours: hours, place: places, status: status, summary: lead, categories: [series]}
    fields:
      title: {type: text, required: true, translated: true, keys: [titre]}
      when: {type: when, keys: [quand]}
      hours: {type: hours, keys: [heure]}
      places: {type: reference, to: partners, many: true, groups: true, keys: [lieux]}
      hosts: {type: reference, to: partners, many: true, back: events, keys: [hotes]}
      secret: {type: reference, to: partners, many: true, private: true}
      series: {type: text, keys: [serie]}
      lead: {type: text, translated: true, keys: [chapo]}
      status: {type: choice, keys: [statut], options: {planned: {fr: prévu, en: planned}, cancelled: {fr: annulé, en: cancelled}}}

    """,
    "content/partners/_collection.yaml": """
    label: {fr: [Partenaire, Partenaires], en: [Partner, Partners]}
    fields:
      title: {type: text, required: true}

    """,
    "content/partners/thiers.md": "---\ntitle: Thiers\n---\n",
    "content/partners/lezoux.md": "---\ntitle: Lezoux\n---\n",
    "content/partners/ambert.md": "---\ntitle: Ambert\n---\n",
  ]
}
