/// A place's legal time: its name in the zone database, its distance from UTC, its summer time.
///
/// The zones and their rules stand here, not in the machine's own tables: a site comes out the same
/// wherever it is built. Rules are those in force since 1996 in Europe and 2007 in North America.
package struct CivilZone: Sendable, Hashable {
  /// Who changes the hour, and when.
  package enum Summer: Sendable, Hashable {
    /// At 1:00 UTC on the last Sundays of March and October.
    case european
    /// At 2:00 on the second Sunday of March and the first of November.
    case northAmerican
  }

  /// The name, such as `Europe/Paris`.
  package let name: String
  /// Minutes ahead of UTC, outside summer time.
  package let standard: Int
  /// What that time is called.
  package let abbreviation: String
  /// Summer time, one hour ahead, and what it is called.
  package let summer: Summer?
  package let summerAbbreviation: String

  /// True for UTC itself, which needs no description.
  package var isUTC: Bool { name == "UTC" }

  /// The zone of metropolitan France.
  package static let paris = CivilZone(
    name: "Europe/Paris", standard: 60, abbreviation: "CET", summer: .european,
    summerAbbreviation: "CEST")

  /// The zone of a name, in any case.
  package static func named(_ name: String) -> CivilZone? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Every zone Balise knows.
  package static let all: [CivilZone] =
    european(
      "Paris", "Monaco", "Brussels", "Luxembourg", "Zurich", "Berlin", "Madrid", "Rome",
      "Amsterdam", "Vienna", "Copenhagen", "Stockholm", "Oslo", "Warsaw", "Prague", "Budapest",
      "Andorra", "Malta", "Zagreb", "Ljubljana", at: 60, "CET", "CEST")
    + european("Lisbon", at: 0, "WET", "WEST")
    + european("London", at: 0, "GMT", "BST")
    + european(
      "Athens", "Bucharest", "Sofia", "Helsinki", "Tallinn", "Riga", "Vilnius", at: 120,
      "EET", "EEST")
    + fixed(
      ("UTC", 0, "UTC"), ("America/Guadeloupe", -240, "AST"), ("America/Martinique", -240, "AST"),
      ("America/Cayenne", -180, "-03"), ("Indian/Reunion", 240, "+04"),
      ("Indian/Mayotte", 180, "EAT"), ("Pacific/Noumea", 660, "+11"),
      ("Pacific/Tahiti", -600, "-10"), ("Pacific/Marquesas", -570, "-0930"),
      ("Pacific/Gambier", -540, "-09"), ("Pacific/Wallis", 720, "+12"),
      ("Africa/Abidjan", 0, "GMT"), ("Africa/Dakar", 0, "GMT"), ("Africa/Bamako", 0, "GMT"),
      ("Africa/Ouagadougou", 0, "GMT"), ("Africa/Lome", 0, "GMT"), ("Africa/Algiers", 60, "CET"),
      ("Africa/Tunis", 60, "CET"), ("Africa/Douala", 60, "WAT"), ("Africa/Libreville", 60, "WAT"),
      ("Africa/Kinshasa", 60, "WAT"), ("Africa/Brazzaville", 60, "WAT"),
      ("Africa/Niamey", 60, "WAT"), ("Africa/Porto-Novo", 60, "WAT"),
      ("Indian/Antananarivo", 180, "EAT"), ("Africa/Djibouti", 180, "EAT"))
    + [
      CivilZone(
        name: "America/Miquelon", standard: -180, abbreviation: "-03", summer: .northAmerican,
        summerAbbreviation: "-02"),
      CivilZone(
        name: "America/Toronto", standard: -300, abbreviation: "EST", summer: .northAmerican,
        summerAbbreviation: "EDT"),
      CivilZone(
        name: "America/Halifax", standard: -240, abbreviation: "AST", summer: .northAmerican,
        summerAbbreviation: "ADT"),
    ]

  private static func european(
    _ cities: String..., at standard: Int, _ abbreviation: String, _ summer: String
  ) -> [CivilZone] {
    cities.map {
      CivilZone(
        name: "Europe/" + $0, standard: standard, abbreviation: abbreviation, summer: .european,
        summerAbbreviation: summer)
    }
  }

  private static func fixed(_ zones: (String, Int, String)...) -> [CivilZone] {
    zones.map {
      CivilZone(
        name: $0.0, standard: $0.1, abbreviation: $0.2, summer: nil, summerAbbreviation: "")
    }
  }
}

extension CivilZone {
  /// A change of the hour: the Sunday of a month, and the minute of that day on the clock before it.
  package struct Change: Sendable, Hashable {
    package let month: Int
    /// Which Sunday: 1 and 2 from the beginning of the month, -1 the last.
    package let sunday: Int
    package let minute: Int

    /// Its day in a year.
    package func day(in year: Int) -> Day {
      if sunday < 0 {
        let last = Day.last(ofMonth: month, year: year)
        return last.adding(days: -(last.weekday.rawValue % 7))
      }
      let first = Day.first(ofMonth: month, year: year)
      return first.adding(days: (7 - first.weekday.rawValue % 7) % 7 + 7 * (sunday - 1))
    }
  }

  /// The change to summer time.
  package var toSummer: Change? {
    switch summer {
    case .european: Change(month: 3, sunday: -1, minute: 60 + standard)
    case .northAmerican: Change(month: 3, sunday: 2, minute: 120)
    case nil: nil
    }
  }

  /// The change back.
  package var toStandard: Change? {
    switch summer {
    case .european: Change(month: 10, sunday: -1, minute: 120 + standard)
    case .northAmerican: Change(month: 11, sunday: 1, minute: 120)
    case nil: nil
    }
  }

  /// Minutes ahead of UTC at a time of a day. An hour that is skipped counts as before the change,
  /// one that comes twice as its first time (RFC 5545, 3.3.5).
  package func offset(_ day: Day, _ time: ClockTime) -> Int {
    guard let toSummer, let toStandard else { return standard }
    let (start, end) = (toSummer.day(in: day.year), toStandard.day(in: day.year))
    let isAfterStart = day > start || day == start && time.minutes >= toSummer.minute + 60
    let isBeforeEnd = day < end || day == end && time.minutes < toStandard.minute
    return isAfterStart && isBeforeEnd ? standard + 60 : standard
  }

  /// A time of a day as machines write it: `2023-11-22T14:00:00+01:00`.
  package func instant(_ day: Day, _ time: ClockTime) -> String {
    let (day, time) =
      time == .endOfDay ? (day.adding(days: 1), ClockTime.midnight) : (day, time)
    let minutes = offset(day, time)
    let sign = minutes < 0 ? "-" : "+"
    let distance = abs(minutes)
    return day.iso + "T" + time.iso + ":00" + sign + (distance / 60).padded(to: 2) + ":"
      + (distance % 60).padded(to: 2)
  }
}
