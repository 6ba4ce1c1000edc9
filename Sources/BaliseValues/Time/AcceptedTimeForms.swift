import BaliseText

/// The forms to propose when words about time are not understood.
enum AcceptedTimeForms {
  private static let french = [
    "2018", "2018-2019", "2e semestre 2018", "1er trimestre 2019", "novembre 2013",
    "printemps 2014", "23 juin 2015", "23/06/2015", "fin 2019", "début juillet 2014", "mi-2019",
    "à partir de 2018", "après 2018", "avant 2018", "jusqu’à 2014",
    "novembre 2013 au printemps 2014", "du 22 au 24 novembre 2023",
    "2e semestre 2018 pour l’appel à projets ; 2019 pour le reste", "durée du plan",
    "à moyen et long terme", "toutes les 6 semaines", "2 fois par an", "3 ans",
    "3 ans à partir de 2018", "depuis 10 ans", "sous 5 ans", "N+1, N+2 et N+3", "vers 2018",
    "2019 ?", "à préciser", "en continu",
  ]
  private static let english = [
    "2018", "2018-2019", "2nd semester 2018", "first quarter of 2019", "November 2013",
    "spring 2014", "23 June 2015", "23/06/2015", "end 2019", "beginning of July 2014", "mid-2019",
    "from 2018", "after 2018", "before 2018", "until 2014", "November 2013 to spring 2014",
    "22 to 24 November 2023", "2nd semester 2018 for the call for projects; 2019 for the rest",
    "duration of the plan", "in the medium and long term", "every 6 weeks", "twice a year",
    "3 years", "3 years from 2018", "for the past 10 years", "within 5 years", "Y+1, Y+2 and Y+3",
    "circa 2018", "2019?", "to be specified", "ongoing",
  ]

  /// Every form that can be proposed.
  static func all(in language: ValueLanguage) -> [String] {
    !language.speaksEnglish ? french : english
  }

  /// The three forms with the most pairs of letters in common with the words, in the words' own
  /// year where they have one.
  static func nearest(to words: String, in language: ValueLanguage) -> [String] {
    let wanted = pairs(of: words)
    let ranked = (!language.speaksEnglish ? frenchPairs : englishPairs).enumerated().map {
      index, form in
      (score: similarity(wanted, form.pairs), index: index, form: form.form)
    }.sorted { left, right in
      left.score != right.score ? left.score > right.score : left.index < right.index
    }
    let year = TimeTokenizer.tokens(of: words).compactMap(\.year).first
    return ranked.prefix(3).sorted { $0.index < $1.index }.map { withYear(year, $0.form) }
  }

  private static let frenchPairs = all(in: .fr).map { (form: $0, pairs: pairs(of: $0)) }
  private static let englishPairs = all(in: .en).map { (form: $0, pairs: pairs(of: $0)) }

  // Digits count alike: the form matters, not the date.
  private static func pairs(of words: String) -> [UInt16: Int] {
    var counts: [UInt16: Int] = [:]
    var previous = UInt8(ascii: " ")
    for token in TimeTokenizer.tokens(of: words) {
      let letters: [UInt8] =
        switch token.kind {
        case .word(let word): Array(word.utf8)
        case .number(_, let digits): [UInt8](repeating: UInt8(ascii: "0"), count: digits)
        case .mark: [UInt8(ascii: "-")]
        }
      for letter in letters + [UInt8(ascii: " ")] {
        counts[UInt16(previous) << 8 | UInt16(letter), default: 0] += 1
        previous = letter
      }
    }
    return counts
  }

  // Dice's coefficient in thousandths, so that ties are ties on every machine.
  private static func similarity(_ left: [UInt16: Int], _ right: [UInt16: Int]) -> Int {
    var common = 0
    var total = 0
    for (pair, count) in left {
      common += min(count, right[pair] ?? 0)
      total += count
    }
    for count in right.values { total += count }
    return total == 0 ? 0 : 2_000 * common / total
  }

  // Only where the form has one year: in a range the second must stay after the first.
  private static func withYear(_ year: Int?, _ form: String) -> String {
    let years = TimeTokenizer.tokens(of: form).filter { $0.year != nil }
    guard let year, years.count == 1, let span = years.first?.span else { return form }
    let bytes = Array(form.utf8)
    return String(decoding: bytes[..<span.lowerBound], as: UTF8.self) + String(year)
      + String(decoding: bytes[span.upperBound...], as: UTF8.self)
  }
}
