import Testing

@testable import BaliseValues

/// What holds for every value, tried on values and words that a seed makes up.
struct TimePropertyTests {
  @Test(arguments: ValueLanguage.allCases)
  func formattingIsUndoneByReading(_ language: ValueLanguage) {
    var random = TimeRandom(seed: language == .fr ? 1 : 2)
    for _ in 0..<1_500 {
      let when = random.when()
      let text = when.formatted(in: language)
      let reading = When.read(text, preferring: language)
      #expect(reading.value == when, "\(text)")
      #expect(
        reading.value?.phases.map(\.purpose) == when.phases.map(\.purpose), "\(text)")
      #expect(reading.problems.allSatisfy { $0.severity == .note }, "\(text)")
    }
  }

  @Test func wordsOfBothLanguagesMix() {
    var random = TimeRandom(seed: 3)
    for _ in 0..<500 {
      let one = random.when()
      let two = random.when()
      let text = one.formatted(in: .fr) + " + " + two.formatted(in: .en)
      #expect(When.read(text).value?.phases == one.phases + two.phases, "\(text)")
    }
  }

  @Test func equalKeysMeanEqualValues() {
    var random = TimeRandom(seed: 4)
    var seen: [String: When] = [:]
    for _ in 0..<2_000 {
      let when = random.when()
      if let other = seen.updateValue(when, forKey: when.sortKey) { #expect(other == when) }
    }
  }

  @Test func keysDoNotDependOnTheLanguageOfTheWords() throws {
    var random = TimeRandom(seed: 5)
    for _ in 0..<500 {
      let when = random.when()
      let french = try #require(When.read(when.formatted(in: .fr)).value)
      let english = try #require(When.read(when.formatted(in: .en)).value)
      #expect(french.sortKey == english.sortKey)
      #expect(french.canonical == english.canonical)
    }
  }

  @Test func boundsAreInOrderAndEDTFBeginsWithThem() {
    var random = TimeRandom(seed: 6)
    for _ in 0..<1_000 {
      let extent = random.dated()
      guard let bounds = extent.bounds else {
        Issue.record("a date without days")
        continue
      }
      if let first = bounds.earliest, let last = bounds.latest { #expect(first <= last) }
      let edtf = extent.edtf(isUncertain: false) ?? ""
      #expect(!edtf.isEmpty)
      if bounds.earliest == nil { #expect(edtf.hasPrefix("../")) }
      if bounds.latest == nil { #expect(edtf.hasSuffix("/..")) }
    }
  }

  @Test func anyWordsAreReadOrKept() {
    var random = TimeRandom(seed: 7)
    for _ in 0..<2_000 {
      let words = random.babble()
      let reading = When.read(words, reference: Day(year: 2023, month: 9, day: 15))
      #expect(reading.value?.words == words)
      if reading.value?.isUnread == true { #expect(!reading.problems.isEmpty) }
      for problem in reading.problems {
        #expect(problem.span.upperBound <= words.utf8.count && problem.span.lowerBound >= 0)
      }
    }
  }

  @Test func whatIsUnderstoodOfBabbleIsWrittenBackAlike() {
    var random = TimeRandom(seed: 8)
    for _ in 0..<4_000 {
      let words = random.babble()
      guard let when = When.read(words).value, !when.isUnread else { continue }
      for language in ValueLanguage.allCases {
        let text = when.formatted(in: language)
        #expect(When.read(text).value == when, "\(words) | \(text)")
      }
    }
  }

  @Test func randomBytesAreHarmless() {
    var random = TimeRandom(seed: 9)
    for _ in 0..<1_000 {
      let words = random.bytes(count: random.number(below: 80))
      #expect(When.read(words).value?.words == words)
    }
  }

  @Test(arguments: [
    "a", "(", "l'", "2018, ", "2018 pour x, ", "+", ";", "Y+1,", "1er et ", "le ", "plan ", "..",
    "2018-", "de ", "22 au ", ", ", "long ", "long terme ", "\u{301}", "2018:", "2018 (", "every ",
    "2018 pour a et 2019 pour b, ",
  ])
  func longWordsAreReadOrRefused(_ piece: String) {
    let short = String(String(repeating: piece, count: 500).utf8.prefix(490)) ?? ""
    #expect(When.read(short).value?.words.isEmpty == false)
    let long = String(repeating: piece, count: 100_000)
    let reading = When.read(long)
    #expect(reading.value?.isUnread == true)
    #expect(reading.problems.map(\.id) == ["unread-date"])
  }

  @Test func daysCountUpAndDown() {
    var day = Day(ordinal: -800_000)
    #expect(day.iso == "0000-01-01")
    #expect(Day(ordinal: .max).iso == "9999-12-31")
    #expect(Day(ordinal: .min).iso == "0000-01-01")
    var weekday = day.weekday.rawValue
    while day.year < 2400 {
      let next = day.adding(days: 1)
      let isSame =
        next.ordinal == day.ordinal + 1 && next > day && Day(ordinal: next.ordinal) == next
        && next.weekday.rawValue == weekday % 7 + 1
        && Day(year: next.year, month: next.month, day: next.day) == next
      if !isSame { Issue.record("\(day) \(next)") }
      day = next
      weekday = day.weekday.rawValue
    }
  }
}
