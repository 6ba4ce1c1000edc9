import BalisePlan
import BaliseTemplates
import BaliseValues

extension IndexScope {
  /// What is to come first, the nearest first, then what is past, the latest first, then what has no
  /// days; no groups when nobody says what day it is.
  func timeGroups(_ number: Int) -> [TemplateValue] {
    guard let today = model.today else { return [] }
    var upcoming: [(day: Int, id: EntryID)] = []
    var past: [(day: Int, id: EntryID)] = []
    var without: [EntryID] = []
    for index in model.plan.plan.ranges[collection] {
      let id = EntryID(index)
      let days = Self.days(model.entry(id).slots[number].value)
      guard let days else {
        without.append(id)
        continue
      }
      if days.last.map({ $0 >= today }) ?? true {
        upcoming.append((days.first?.ordinal ?? Int.min, id))
      } else {
        past.append((-(days.first?.ordinal ?? Int.min + 1), id))
      }
    }
    upcoming.sort { ($0.day, $0.id) < ($1.day, $1.id) }
    past.sort { ($0.day, $0.id) < ($1.day, $1.id) }
    return [
      ("upcoming", upcoming.map(\.id)), ("past", past.map(\.id)), ("not-specified", without),
    ].compactMap { word, ids in
      guard !ids.isEmpty else { return nil }
      return group(
        .text(model.word(word, language)), id: word, url: .missing, entry: .missing, ids)
    }
  }

  /// The first and the last day of a value; nil where an end is open, nothing without any day.
  private static func days(_ value: FieldValue) -> (first: Day?, last: Day?)? {
    let bounds = value.items.compactMap { item -> (first: Day?, last: Day?)? in
      switch item {
      case .date(let day): (day, day)
      case .when(let when): when.bounds.map { ($0.earliest, $0.latest) }
      default: nil
      }
    }
    guard !bounds.isEmpty else { return nil }
    let firsts = bounds.compactMap(\.first)
    let lasts = bounds.compactMap(\.last)
    return (
      firsts.count == bounds.count ? firsts.min() : nil,
      lasts.count == bounds.count ? lasts.max() : nil
    )
  }
}
