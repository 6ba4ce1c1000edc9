@testable import BaliseValues

/// Made-up values of time, the same ones for the same seed.
struct TimeRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  /// A number below a limit (SplitMix64).
  mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(limit))
  }

  mutating func one<Element>(of items: [Element]) -> Element { items[number(below: items.count)] }

  mutating func happens(oneIn chances: Int) -> Bool { number(below: chances) == 0 }

  mutating func unit() -> CalendarUnit {
    let year = happens(oneIn: 8) ? 1001 + number(below: 1990) : 2010 + number(below: 20)
    switch number(below: 9) {
    case 0: return .year(year)
    case 1: return .half(1 + number(below: 2), year: year)
    case 2: return .third(1 + number(below: 3), year: year)
    case 3: return .quarter(1 + number(below: 4), year: year)
    case 4: return .season(one(of: Season.allCases), year: year)
    case 5: return .winter(from: year)
    case 6: return .month(1 + number(below: 12), year: year)
    case 7:
      return .fortnight(1 + number(below: 2), month: 1 + number(below: 12), year: year)
    default:
      let first = Day.first(ofMonth: 1, year: year)
      return .day(first.adding(days: number(below: 365)))
    }
  }

  mutating func moment() -> Moment {
    let unit = unit()
    let part = happens(oneIn: 4) ? one(of: Moment.Part.allCases) : nil
    let isApproximate = happens(oneIn: 6)
    return Moment(unit, part: part, isApproximate: isApproximate) ?? moment()
  }

  mutating func amount() -> TimeAmount {
    let minimum = 1 + number(below: 30)
    let maximum = happens(oneIn: 4) ? minimum + 1 + number(below: 20) : minimum
    return TimeAmount(
      minimum, upTo: maximum, one(of: TimeAmount.Unit.allCases), isApproximate: happens(oneIn: 4))
      ?? amount()
  }

  mutating func dated() -> TimeExtent {
    let moment = moment()
    switch number(below: 8) {
    case 0: return .from(moment)
    case 1: return .after(moment)
    case 2: return .until(moment)
    // « avant la fin de 2019 » is until the end of it.
    case 3: return moment.part == .end ? .until(moment) : .before(moment)
    case 4, 5:
      let other = self.moment()
      return moment.earliest <= other.latest
        ? .between(moment, other) : .between(other, moment)
    default: return .during(moment)
    }
  }

  mutating func extent() -> TimeExtent {
    switch number(below: 20) {
    case 0: return .lasting(amount(), from: moment())
    case 1: return .duration(amount())
    case 2: return .since(amount())
    case 3: return .within(amount())
    case 4:
      let unit: TimeAmount.Unit = one(of: [.day, .month, .year])
      return .offsets((0...number(below: 4)).map { _ in number(below: 99) - 20 }, unit)
    case 5: return .plan
    case 6: return .continuous
    case 7: return .horizon(Horizon(rawValue: 1 + number(below: 7)))
    case 8: return .unknown(one(of: Unknown.allCases))
    default: return dated()
    }
  }

  mutating func phase() -> TimePhase {
    if happens(oneIn: 15) { return TimePhase(.recurring, rhythm: rhythm()) }
    let extent = extent()
    if case .unknown = extent { return TimePhase(extent) }
    let isRepeated = (extent == .plan || extent.bounds != nil) && happens(oneIn: 10)
    let isLasting = if case .lasting = extent { true } else { false }
    return TimePhase(
      extent, rhythm: isRepeated && !isLasting ? rhythm() : nil,
      isUncertain: happens(oneIn: 8), purpose: happens(oneIn: 3) ? purpose() : nil)
  }

  mutating func when() -> When {
    When(words: "", phases: (0...number(below: 3)).map { _ in phase() })
  }

  private mutating func rhythm() -> Rhythm {
    Rhythm(
      times: happens(oneIn: 3) ? 1 + number(below: 5) : 1,
      every: happens(oneIn: 2) ? 1 + number(below: 12) : 1, one(of: TimeAmount.Unit.allCases))
      ?? rhythm()
  }

  private mutating func purpose() -> TimePhase.Purpose {
    TimePhase.Purpose(
      one(of: [
        "l'appel à projets", "all other actions", "étude, puis travaux", "le 2e collège",
        "« Short Film City »", "the 3 showrooms and the fair", "Lezoux / Thiers", "phase A",
      ]), followsFor: happens(oneIn: 2))
  }

  /// Words that look like dates and mostly are none.
  mutating func babble() -> String {
    let pieces = [
      "2018", "2019", "19", "6", "31", "1", "32", "0", "99999999999", "semestre", "S2", "Q5", "2e",
      "1^{er}", "octobre", "mars", "mar.", "été", "winter", "mardi", "fin", "mid-", "-", "–", "/",
      "..", "…", "à", "au", "to", "et", "and", ",", ";", "+", ":", "(", ")", "?", "!", "pour",
      "for", "from", "après", "before", "entre", "between", "until", "d'ici", "depuis", "ans",
      "years", "weeks", "par", "every", "chaque", "twice", "Y+1", "N", "J+30", "plan", "durée",
      "moyen", "long", "terme", "environ", "~", "vers", "dernier", "next", "à préciser", "tbd",
      "\u{A0}", "\u{202F}", "\u{301}", "👩‍🚀", "l'", "de", "du", "the", "\u{0}", "\n", "2018-19",
      "23/06/2015", "06/23/2015", "«", "»", "travaux", "voir", "onwards", "T1", "½", "e\u{301}",
    ]
    let separators = [" ", " ", " ", "", "\t"]
    return (0...number(below: 14)).map { _ in one(of: pieces) + one(of: separators) }.joined()
  }

  mutating func bytes(count: Int) -> String {
    String(decoding: (0..<count).map { _ in UInt8(number(below: 256)) }, as: UTF8.self)
  }
}
