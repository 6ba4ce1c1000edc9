import BaliseDocuments
import BalisePlan
import BaliseValues

/// The names of the plan that texts may link to.
enum PlanMentions {
  /// The index of every name of the collections that ask for it; nil when there is none.
  static func index(_ plan: LinkedPlan, _ settings: SiteSettings) -> MentionIndex? {
    guard settings.linksMentions else { return nil }
    let names = names(plan)
    return names.names.isEmpty
      ? nil : MentionIndex(names: names.names, ambiguous: names.ambiguous, not: names.not)
  }

  /// Every name of the collections that ask for it, names that mean too much, and names that are
  /// not those of an entry.
  static func names(_ plan: LinkedPlan) -> (
    names: [(name: String, entry: Int32)], ambiguous: [String], not: [(name: String, entry: Int32)]
  ) {
    var names: [(name: String, entry: Int32)] = []
    var ambiguous: [String] = []
    var not: [(name: String, entry: Int32)] = []
    for (number, collection) in plan.schema.collections.enumerated()
    where collection.linksMentions {
      for index in plan.plan.ranges[number] {
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
  private static func texts(_ entry: Entry, _ field: Int) -> [String] {
    var values = entry.slots[field].value.items
    for text in entry.texts {
      if let text, !text.slots.isEmpty { values += text.slots[field].value.items }
    }
    return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
}

/// Links the first mention of each entry in each section of one text.
final class EntryMentions: TextLinker {
  private let index: MentionIndex
  private let model: SiteModel
  private let page: Page
  private var scope: MentionScope
  private var section = 0

  init(_ index: MentionIndex, model: SiteModel, page: Page, own: EntryID?) {
    self.index = index
    self.model = model
    self.page = page
    scope = MentionScope(own: own?.index)
  }

  func links(in text: ArraySlice<UInt8>, section: Int) -> [TextLink] {
    if section != self.section {
      scope.startSection()
      self.section = section
    }
    return index.mentions(in: text).compactMap { mention in
      guard scope.admits(mention.entry) else { return nil }
      let path = model.path(EntryID(Int(mention.entry)), page.language)
      let start = mention.range.lowerBound - text.startIndex
      return TextLink(
        range: start..<start + mention.range.count, href: page.rootPath + path)
    }
  }
}
