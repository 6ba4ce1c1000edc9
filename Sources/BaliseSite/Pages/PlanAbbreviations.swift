import BalisePlan
import BaliseText
import BaliseValues

/// The abbreviations of the plan, with all that each may mean.
struct PlanAbbreviations: Sendable {
  /// One thing an abbreviation means.
  struct Meaning: Sendable {
    /// The entry that explains it.
    let entry: EntryID
    /// The field that spells it out.
    let field: Int
    /// Words that tell this meaning from another, folded.
    let cues: [[String]]
    /// The entries it is about: where a page names one of them, this is meant.
    let subjects: Set<EntryID>

    /// The expansion for readers of a language, and the language it is in; nil when nobody knows it.
    func expansion(_ language: Int, _ model: SiteModel) -> (text: String, language: Int)? {
      let (value, written) = model.entry(entry).value(field, language: language)
      guard case .text(let text)? = value.items.first, !text.isEmpty else { return nil }
      return (text, written)
    }
  }

  /// The abbreviations, each with its number.
  let index: MentionIndex
  private let groups: [[Meaning]]

  /// Nil when no collection declares abbreviations.
  init?(_ plan: LinkedPlan, _ settings: SiteSettings) {
    guard settings.linksMentions else { return nil }
    var groups: [[Meaning]] = []
    var numbers: [String: Int] = [:]
    var names: [(name: String, entry: Int32)] = []
    var not: [(name: String, entry: Int32)] = []
    for (number, collection) in plan.schema.collections.enumerated() {
      guard let declared = collection.abbreviations, let title = collection.titleField else {
        continue
      }
      for index in plan.plan.ranges[number] {
        let entry = plan.plan.entries[index]
        let meaning = Self.meaning(EntryID(index), entry, declared, collection)
        for field in [title, collection.aliasField].compactMap({ $0 }) {
          for name in PlanMentions.texts(entry, field) {
            let key = NameFolding.key(name)
            let group = numbers[key] ?? groups.count
            if group == groups.count { groups.append([]) }
            numbers[key] = group
            if !groups[group].contains(where: { $0.entry == meaning.entry }) {
              groups[group].append(meaning)
            }
            names.append((name, Int32(group)))
            if let field = collection.notField {
              not += PlanMentions.texts(entry, field).map { ($0, Int32(group)) }
            }
          }
        }
      }
    }
    if names.isEmpty { return nil }
    self.groups = groups
    index = MentionIndex(names: names, not: not)
  }

  /// Everything that an abbreviation may mean.
  func meanings(of number: Int32) -> [Meaning] { groups[Int(number)] }

  /// What it can mean here: the meanings that words beside it speak for, else those whose subject
  /// the page's entry is or names, else all.
  func choose(
    among meanings: [Meaning], on page: EntryID?, in text: ArraySlice<UInt8>, _ model: SiteModel
  ) -> [Meaning] {
    guard meanings.count > 1 else { return meanings }
    let words = FoldedWords.of(text)
    let told = meanings.filter { $0.cues.contains { FoldedWords.holds(words, $0) } }
    if !told.isEmpty { return told }
    guard let page else { return meanings }
    let named = Self.named(by: page, model)
    let about = meanings.filter { !$0.subjects.isDisjoint(with: named) }
    return about.isEmpty ? meanings : about
  }

  /// The page's entry and all that its public references name.
  private static func named(by id: EntryID, _ model: SiteModel) -> Set<EntryID> {
    let entry = model.entry(id)
    let fields = model.schema.collections[entry.collection].fields
    var named: Set<EntryID> = [id]
    for (field, slot) in zip(fields, entry.slots) where !field.isPrivate {
      for item in slot.value.items { named.formUnion(item.targets) }
    }
    return named
  }

  private static func meaning(
    _ id: EntryID, _ entry: Entry, _ declared: AbbreviationDeclaration, _ collection: Collection
  ) -> Meaning {
    var subjects: Set<EntryID> = []
    for (field, slot) in zip(collection.fields, entry.slots) where !field.isPrivate {
      for item in slot.value.items { subjects.formUnion(item.targets) }
    }
    let cues = declared.cues.map { PlanMentions.texts(entry, $0) } ?? []
    return Meaning(
      entry: id, field: declared.expansion,
      cues: cues.map { FoldedWords.of(Array($0.utf8)[...]).map(\.key) }, subjects: subjects)
  }
}
