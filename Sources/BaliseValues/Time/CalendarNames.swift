/// The names of months, days and seasons as they are printed.
enum CalendarNames {
  static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let frenchWeekdays = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
  static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let frenchSeasons = ["printemps", "été", "automne", "hiver"]
  static let englishSeasons = ["spring", "summer", "autumn", "winter"]
  static let englishOrdinals = ["first", "second", "third", "fourth"]

  /// The month, numbered from 1.
  static func month(_ number: Int, in language: ValueLanguage) -> String {
    let names = language == .fr ? frenchMonths : englishMonths
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }
}
