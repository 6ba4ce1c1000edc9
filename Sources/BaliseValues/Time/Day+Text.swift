extension Day: CustomStringConvertible {
  /// `2015-06-23`, as ISO 8601 and EDTF write it.
  package var iso: String {
    guard (0...9999).contains(year) else {
      return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
    // Every date of a plan is written so several times: its digits are put where they stand.
    return unsafe String(unsafeUninitializedCapacity: 10) { bytes in
      var place = 0
      func put(_ number: Int, _ digits: Int) {
        var rest = number
        for digit in (place..<place + digits).reversed() {
          unsafe bytes[digit] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        place += digits
      }
      put(year, 4)
      unsafe bytes[4] = UInt8(ascii: "-")
      place = 5
      put(month, 2)
      unsafe bytes[7] = UInt8(ascii: "-")
      place = 8
      put(day, 2)
      return 10
    }
  }

  package var description: String { iso }

  /// Reads exactly `2015-06-23`; nil for anything else.
  package init?(iso text: String) {
    guard text.utf8.count == 10 else { return nil }
    let bytes = text.utf8.span
    let dash = UInt8(ascii: "-")
    guard bytes[4] == dash, bytes[7] == dash, let year = Self.number(bytes, 0..<4),
      let month = Self.number(bytes, 5..<7), let day = Self.number(bytes, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      let byte = bytes[index]
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// « 23 juin 2015 », “23 June 2015”; with its weekday on request.
  package func formatted(in language: ValueLanguage, weekday: Bool = false) -> String {
    let text = language.words.dates.day(self)
    return weekday
      ? language.words.dates.withWeekday.fill(self.weekday.name(in: language), text) : text
  }

  /// Reads one exact day in words or figures; anything vaguer is an error.
  package static func read(
    _ words: String, preferring language: ValueLanguage = .fr, reference: Day? = nil
  ) -> Reading<Day> {
    let reading = When.read(words, preferring: language, reference: reference)
    if let phases = reading.value?.phases, phases.count == 1, let phase = phases.first,
      case .during(let moment) = phase.extent, case .day(let day) = moment.unit,
      !moment.isApproximate, !phase.isUncertain, phase.rhythm == nil
    {
      return Reading(day, problems: reading.problems)
    }
    if reading.problems.contains(where: { $0.severity == .error }) {
      return Reading(nil, problems: reading.problems)
    }
    return Reading(nil, problems: [.notADay(words)])
  }
}
