import BalisePlan
import BaliseValues

/// The beginning and the end of an event whose hours are known, as instants: the day that its date
/// gives, the hour that its hours give, the distance from UTC that the site's zone has that day.
struct EventInstants {
  let model: SiteModel

  /// What stands in the place of a member of an event's date; nil where hours change nothing.
  func view(_ fact: Fact, _ value: FieldValue, _ field: Field, _ index: Int) -> FieldView? {
    let entry = model.entry(fact.entry)
    let collection = model.schema.collections[entry.collection]
    guard let calendar = collection.calendar, let hours = calendar.hours,
      let spans = entry.slots[hours].value.hours?.spans, let first = spans.first,
      let last = spans.last, fact.trail.count == 1,
      collection.fields[calendar.when].name == field.name, let days = days(value)
    else { return nil }
    let zone = model.settings.zone
    switch member(field, index) {
    case "start", "iso": return .text(zone.instant(days.first, first.start))
    case "end":
      // Nobody says when it ends: a day would say less than the beginning does.
      guard let end = last.end else { return .missing }
      let day = last.endsNextDay ? days.last.adding(days: 1) : days.last
      return .text(zone.instant(day, end))
    default: return nil
    }
  }

  private func member(_ field: Field, _ index: Int) -> String? {
    guard case .record(let members) = field.type.form, members.indices.contains(index) else {
      return nil
    }
    return members[index].name
  }

  /// The days of a date that is known to the day, and is one stretch.
  private func days(_ value: FieldValue) -> ExactDays? {
    switch value {
    case .date(let day): return ExactDays(first: day, last: day)
    case .when(let when):
      let days = when.exactDays
      return days.count == 1 && when.phases.count == 1 ? days[0] : nil
    default: return nil
    }
  }
}
