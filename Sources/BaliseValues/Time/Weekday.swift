/// A day of the week, numbered as in ISO 8601.
package enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The name of the day: « mardi », “Tuesday”.
  package func name(in language: ValueLanguage) -> String {
    language.words.dates.weekdays[rawValue - 1]
  }
}
