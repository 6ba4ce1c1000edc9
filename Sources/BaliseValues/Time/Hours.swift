/// The hours of a day as a person writes them: « de 9 h 30 à 12 h et de 14 h à 17 h ».
package struct Hours: Sendable, Hashable {
  /// One stretch of hours.
  package struct Span: Sendable, Hashable {
    /// When it begins.
    package let start: ClockTime
    /// When it ends; nil when nobody says.
    package let end: ClockTime?
    /// True when the words only say from when on: « à partir de 18 h ».
    package let isOpen: Bool

    /// It ends on the day after it began: « de 20 h à 2 h ».
    package var endsNextDay: Bool { end.map { $0.minutes <= start.minutes } ?? false }

    /// The stretch in words: « de 14 h à 17 h », “at 6 pm”; as signs in any other language: 14:00–17:00.
    package func formatted(in language: ValueLanguage) -> String {
      let first = start.formatted(in: language)
      let last = end?.formatted(in: language)
      if language.speaksFrench {
        if let last { return "de \(first) à \(last)" }
        return (isOpen ? "à partir de " : "à ") + first
      }
      if language.speaksEnglish {
        if let last { return "from \(first) to \(last)" }
        return (isOpen ? "from " : "at ") + first
      }
      if let last { return first + "–" + last }
      return isOpen ? first + "–" : first
    }
  }

  /// The stretches, in the order they were written.
  package let spans: [Span]
  /// The words.
  package let words: String

  /// The hours in words.
  package func formatted(in language: ValueLanguage) -> String {
    language.list(spans.map { $0.formatted(in: language) })
  }

  /// Reads hours; what is no time of day is told with the forms that are.
  package static func read(_ words: String) -> Reading<Hours> {
    var parser = HoursParser(words)
    switch parser.spans() {
    case .spans(let spans): return Reading(Hours(spans: spans, words: words))
    case .impossible(let span):
      return Reading(nil, problems: [.impossibleHour(parser.text(span), span: span)])
    case .unreadable:
      return Reading(nil, problems: [.notHours(words, span: 0..<words.utf8.count)])
    }
  }
}
