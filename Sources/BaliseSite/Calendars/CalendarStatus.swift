import BalisePlan
import BaliseText

/// How sure an event is, as calendars say it.
enum CalendarStatus: String {
  case confirmed = "CONFIRMED"
  case tentative = "TENTATIVE"
  case cancelled = "CANCELLED"

  /// The words of each, folded as those of editors are.
  private static let words = written.map { status, words in
    (status, Set(words.map { NameFolding.key($0) }))
  }

  static let written: [(Self, [String])] = [
    (
      .cancelled,
      [
        "cancelled", "canceled", "annule", "annulee", "annules", "annulees", "postponed", "reporte",
        "reportee", "suspended", "suspendu", "suspendue",
      ]
    ),
    (
      .tentative,
      [
        "tentative", "provisional", "to be confirmed", "unconfirmed", "a confirmer", "provisoire",
        "envisage", "envisagee", "non confirme", "non confirmee",
      ]
    ),
    (
      .confirmed,
      [
        "confirmed", "confirme", "confirmee", "maintenu", "maintenue", "moved", "deplace",
        "deplacee",
      ]
    ),
  ]

  /// What a word of the collection's own means; nil for one that says nothing of it, as “planned”.
  init?(_ word: String) {
    let key = NameFolding.key(word)
    guard let found = Self.words.first(where: { $0.1.contains(key) }) else { return nil }
    self = found.0
  }

  /// The status that a field of an entry states, in the word of its schema or its label.
  init?(_ value: FieldValue, of field: Field, _ languages: SiteLanguages) {
    let context = ViewContext(language: 0, languages: languages)
    let views = [field.type.view(value, context), field.type.member(0, of: value, context)]
    for case let text? in views.map(\.text) {
      guard let status = Self(text) else { continue }
      self = status
      return
    }
    return nil
  }
}
