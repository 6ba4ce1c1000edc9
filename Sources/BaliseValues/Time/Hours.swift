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

    /// The stretch in words: « de 14 h à 17 h », “at 6 pm”.
    package func formatted(in language: ValueLanguage) -> String {
      let first = start.formatted(in: language)
      guard let end = end?.formatted(in: language) else {
        switch language {
        case .fr: return (isOpen ? "à partir de " : "à ") + first
        case .en: return (isOpen ? "from " : "at ") + first
        }
      }
      return language == .fr ? "de \(first) à \(end)" : "from \(first) to \(end)"
    }
  }

  /// The stretches, in the order they were written.
  package let spans: [Span]
  /// The words.
  package let words: String

  /// The hours in words.
  package func formatted(in language: ValueLanguage) -> String {
    Typography.list(spans.map { $0.formatted(in: language) }, in: language)
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
