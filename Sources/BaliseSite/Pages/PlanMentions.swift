import BaliseDocuments
import BalisePlan
import BaliseValues

/// The names of the plan that texts may link to.
enum PlanMentions {
  /// Names that link, names that mean too much, and names that are not those of an entry.
  typealias Names = (
    names: [(name: String, entry: Int32)], ambiguous: [String], not: [(name: String, entry: Int32)]
  )

  /// The index of every name of the collections that ask for it; nil when there is none.
  static func index(_ names: @autoclosure () -> Names, _ settings: SiteSettings) -> MentionIndex? {
    guard settings.linksMentions else { return nil }
    let names = names()
    return names.names.isEmpty
      ? nil : MentionIndex(names: names.names, ambiguous: names.ambiguous, not: names.not)
  }

  /// Every name of the collections that ask for it, names that mean too much, and names that are
  /// not those of an entry.
  static func names(_ plan: LinkedPlan) -> Names {
    var names: [(name: String, entry: Int32)] = []
    var ambiguous: [String] = []
    var not: [(name: String, entry: Int32)] = []
    for (number, collection) in plan.schema.collections.enumerated()
    where collection.linksMentions {
      for index in plan.plan.ranges[number] where !plan.untitled.contains(EntryID(index)) {
        let entry = plan.plan.entries[index]
        let id = Int32(index)
        for field in [collection.titleField, collection.aliasField].compactMap({ $0 }) {
          names += texts(entry, field).map { ($0, id) }
        }
        if let field = collection.ambiguousField { ambiguous += texts(entry, field) }
        if let field = collection.notField { not += texts(entry, field).map { ($0, id) } }
      }
    }
    return (names, ambiguous, not)
  }

  /// The words of a field in every language.
  static func texts(_ entry: Entry, _ field: Int) -> [String] {
    var values = entry.slots[field].value.items
    for text in entry.texts {
      if let text, !text.slots.isEmpty { values += text.slots[field].value.items }
    }
    return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
}
