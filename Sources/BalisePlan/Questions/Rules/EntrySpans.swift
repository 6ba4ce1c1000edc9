import BaliseText
import BaliseValues

/// The dates that say when an entry takes place: those of the fields its schema marks `span`.
struct EntrySpans {
  struct Span {
    let field: Int
    let when: When
  }

  /// One for each marked field that names days.
  let all: [Span]
  /// False when a marked field says something that no days are known of.
  private let isComplete: Bool

  init(_ entry: EntryStatements) {
    var all: [Span] = []
    var isComplete = true
    for (index, field) in entry.collection.fields.enumerated()
    where field.comparison.isSpan && !field.isPrivate {
      var phases: [TimePhase] = []
      for statement in entry.statements(of: index) {
        if case .when(let when) = statement.value { phases += when.phases }
      }
      if phases.isEmpty { continue }
      guard phases.allSatisfy({ $0.extent.bounds != nil }) else {
        isComplete = false
        continue
      }
      all.append(Span(field: index, when: When(words: "", phases: phases)))
    }
    self.all = all
    self.isComplete = isComplete
  }

  /// True when one of the dates begins after the last of the years.
  func begin(after years: ClosedRange<Int>) -> Bool {
    all.contains { span in
      guard !span.when.isTentative, let earliest = span.when.earliest else { return false }
      return years.upperBound < earliest.year
    }
  }

  /// True when none of the dates has a day in any of the years.
  func exclude(_ years: ClosedRange<Int>) -> Bool {
    guard isComplete, let first = Day(year: years.lowerBound, month: 1, day: 1),
      let last = Day(year: years.upperBound, month: 12, day: 31)
    else { return false }
    let wanted = DayBounds(earliest: first, latest: last)
    return all.allSatisfy { span in
      !span.when.isTentative
        && span.when.phases.allSatisfy { $0.extent.bounds?.overlaps(wanted) == false }
    }
  }

  /// The dates as they are written, with their labels.
  static func said(_ spans: [Span], _ entry: EntryStatements) -> Phrase {
    let texts = spans.map { span in
      let label = entry.wording.quoted(entry.collection.fields[span.field].label)
      let words = entry.statements(of: span.field).map { statement in
        entry.quoted(statement)
      }
      return Phrase(
        en: "\(label.en): \(words.map(\.en).joined(separator: ", "))",
        fr: "\(label.fr) : \(words.map(\.fr).joined(separator: ", "))")
    }
    return Phrase(
      en: texts.map(\.en).joined(separator: "; "), fr: texts.map(\.fr).joined(separator: " ; "))
  }
}
